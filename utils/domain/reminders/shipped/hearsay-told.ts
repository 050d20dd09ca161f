import type { PhraseEntry } from '../phrases/phrase-list.ts';
import { NOT_TOLD } from './lessons.ts';

/** Hearsay as people pass it on: who heard, where from, how sure, with other words in between. */
export const hearsayTold: readonly PhraseEntry[] = [
  {
    say: [
      '<share> ngay|nhanh kẻo|trước_khi',
      'chia_sẻ|chuyển|chuyển_tiếp|gửi|share [bài|tin] [này] [ngay|liền|tiếp] cho|tới|đến [thêm] # bạn|người|nhóm',
      'nghe phong_phanh|râm_ran|hóng|xì_xào|xầm_xì|đâu_đó',
      '<people> ~ đồn_đoán|đồn_đại|xì_xào|xầm_xì|râm_ran|xôn_xao',

      'càng nhiều người [biết] càng tốt',
      'mau|lẹ|gấp|nhanh share|chia_sẻ|chuyển_tiếp',
      'mấy|các anh|chị|bà|ông|cô ~ bảo|đồn|kháo|mách [nhau] là|rằng',
      'có_tin|nghe_tin ~ cắt|đóng_cửa|sáp_nhập|phá_sản|sa_thải',
      'có_tin|nghe_tin ~ sắp bán|giảm|nghỉ|tăng|thay|bị|có|chuyển|dời|cho|ra|hết|thu|lên',
      'có_tin|nghe_tin ~ bán lại|công_ty|nhà_máy|xưởng',
      'ai_đó|có_người|người_ta|một_người ~ nói|bảo|kể|mách|nhắn ~ rằng|là|sắp',

      'đồn rần_rần|ầm_ầm|ầm_ĩ|rùm_beng|khắp_nơi|tùm_lum',
      'đang|được|bị chuyền|truyền tay|miệng [nhau]',
    ],
    notAfter: 'lắng biết kỹ hãy muốn',
    notBefore: 'khó không cảm kinh ảnh tham bí mùa hạnh khánh khai tặng trao',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      '<people> ~ làm|làm_việc trong|ở|bên|tại ~ bảo|mách|nói_vậy|tiết_lộ|rỉ_tai',
      '<people> ~ làm|làm_việc trong|ở|bên|tại ~ nói|kể|cho_biết ~ sắp|đóng_cửa|bị_cắt|giảm',
      'hàng_xóm|người_quen|bạn|ông_anh|bà_chị|đứa_bạn|người_nhà ~ kể|kể_lại|đồn|rỉ_tai|mách là|rằng',
      'lướt|xem|thấy|đọc|coi ~ tóp_tóp|tiktok|tíc_tóc|phây|facebook|mạng|youtube ~ nói|bảo|kể|bày',
      'gửi|chuyển|chia_sẻ|share|sẻ [ngay] [cho] [tới] ít_nhất|tối_thiểu # người|bạn|nhóm|bạn_bè',
      'bài|tin|clip|video [này|đó] sắp|sẽ [bị] bay|bay_màu|biến_mất|bị_gỡ|bị_xóa',
      'chẳng|không|chưa|hổng rõ|biết nguồn [ở|từ] [đâu]',
      'hãng_dược|ngành_dược|bác_sĩ|nhà_nước|họ ~ không|chẳng muốn ~ biết',
      'hết_sạch|sạch|dứt|dứt_hẳn|diệt|diệt_được|tiêu|tan|đánh_tan khối_u|tiểu_đường|ung_thư|vi_rút|virus|sỏi|gút|mỡ_máu|viêm_gan|huyết_áp|đột_quỵ',
      'uống # thang|ngày|tuần|cốc|ly|lần là|thì dứt|hết|khỏi|tan',
      'nấu|sắc|giã [nước] uống ~ hết|khỏi|dứt|tan|tiêu',
      'chưa ai|có_ai|người_nào xác_nhận|kiểm_chứng|xác_minh',
      'trong ngành|nội_bộ|cuộc ~ cho_biết|bảo|kể|tiết_lộ',
      'tin|thông_tin chưa_chính_thức|rò_rỉ|hành_lang|vỉa_hè',
      'đọc|thấy|xem [được] [ở] trên mạng|facebook|phây|tiktok|youtube là|rằng|nói|bảo',
      'nguồn_tin ~ không_muốn|giấu|xin_giấu ~ tên',
      'sự_thật|điều ~ không_bao_giờ|chẳng_bao_giờ|không_ai|không_muốn ~ cho ~ biết',
      'diệt|tiêu_diệt|giết|quét_sạch [được] [mọi|hết|sạch|toàn_bộ] [tế_bào] ung_thư|khối_u|vi_rút',
      'hình_như|nghe_nói|có_vẻ ~ sắp|sẽ đóng|đóng_cửa|phá_sản|cắt|giảm|sa_thải|bán|dời',
      'không|chưa|chẳng|ko biết|rõ|chắc thiệt|thật [hay] không|ko|giả [nữa]',
      'nghe ~ ~ nói|bảo [công_ty|sếp|nhà_máy] [sắp] nợ|bán|cắt|đóng_cửa|phá_sản|sa_thải|giải_thể',
      'nghe ~ bảo_vệ|anh|chị|người|tài_xế|tạp_vụ kể|bảo|đồn là|rằng',
      'chưa|chưa_thấy|chưa_có ~ chính_thức nhưng|mà|song',
      'ngành_dược|hãng_dược|bệnh_viện|bác_sĩ|báo_chí giấu_nhẹm|giấu|bưng_bít|che_giấu',
      'chữa|trị [được] [khỏi] bá|bách|trăm|đủ bệnh|thứ_bệnh',
      'khỏi|khỏi_cần|không_cần|chẳng_cần|khỏi_phải ~ vô_thuốc|vào_thuốc|xạ_trị|hóa_trị|đi_viện|mổ',
    ],
    notAfter: 'lắng biết kỹ hãy muốn',
    notBefore: `${NOT_TOLD} khó không nẻ gốc bí tham`,
    bareNotBefore: 'kinh',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'chưa_rõ|chưa_biết|không_rõ thực_hư [thế_nào] nhưng|mà|cứ|thôi',
      'không|chưa|chẳng|hổng biết|rõ thật|thực|đúng hay|hoặc giả|hư|sai|không [thế_nào] nhưng|mà|cứ|thôi',
      'mạng|trên_mạng|facebook|nhóm|zalo đang|đồn|đăng rần_rần|rầm_rộ|ầm_ầm|xôn_xao|rùm_beng',
    ],
    needsMarks: true,
  },
  {
    say: ['nghe đâu'],
    notAfter: 'ai chẳng chịu có',
    notBefore: 'lòng bụng lưng đầu thấy đó',
    bareNotBefore: 'bep tu tien moi long bung lung dau don tai xot',
    isLegalTerm: true,
  },
];
