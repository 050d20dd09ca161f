import type { PhraseList } from '../phrases/phrase-list.ts';
import { cures } from './cures.ts';
import { hearsayCalm } from './hearsay-calm.ts';
import { hearsayTold } from './hearsay-told.ts';
import { NOT_TOLD } from './lessons.ts';

/** Hearsay, and cures that sound too good. Corrections of rumours, and lessons on how to spot them, stay silent. */
export const unverified: PhraseList = {
  category: 'unverified',
  severity: 'medium',
  lists: {
    share: 'chia_sẻ|chuyển_tiếp|lan_truyền|phát_tán|share|sẻ',
    news: 'bài_viết|clip|hình_ảnh|thông_tin|tin|tin_nhắn|tin_đồn|video|đoạn_clip',
    gone: 'gỡ|gỡ_mất|mất|xóa|xóa_mất|ẩn',
    people:
      'ai_cũng|anh|anh_em|bạn|bà|bà_con|bác|chị|chị_em|chú|công_nhân|cô|dân|em|mọi_người|mấy_anh|mấy_chị|người|người_ta|người_quen|nguồn|thiên_hạ|hàng_xóm|ông|cả_xưởng|cả_xóm',
  },
  phrases: [
    ...hearsayTold,
    {
      say: ['nge nói|đồn'],
      except: [
        'nghe nói cười rộn',
        'chịu nghe nói thẳng',
        'nghe nói tiếng hàn',
        'nghe nói tiếng nhật',
        'nghe nói tiếng trung',
        'nghe nói tiếng anh',
        'nghe đồn trưởng đồn',
        'nghe đồn biên phòng',
      ],
      notAfter: 'tai biết kỹ lắng môn',
      notBefore: 'lũy thơ món quán bún phở lẩu chuyện viết điền đọc',
      bareNotAfter: 'vuon xu truong cac co day hanh hoc lam lang lanh mot nhung tay truyen van yeu',
      bareNotBefore:
        'giong duoi goc banh kim dap com bat dat gian chuyen dien doc dung ve nhan that thu tieng tro va vi viet xuan',
    },
    {
      say: [
        'nghe_bảo|nghe_loáng_thoáng|nghe_lỏm|nghe_ngóng|nghe_người_ta|nghe_phong_thanh|nghe_thiên_hạ|nghe_đâu [bảo|kể|là|nói|rằng|đồn]',
        'nghe [các|mấy] anh|anh_em|bạn|chị|chị_em|hàng_xóm|người_quen bảo|nói|đồn',
        'thấy [họ|mấy_anh|mấy_chị|mọi_người|người_ta] bảo|kể_là|nói_là|đồn',
        'ai_đó|có_người|một_số_người|nhiều_người [cứ] bảo_là|bảo_rằng|bảo_sắp|mách|đồn',
        'lượm|nhặt|thấy|xem|đọc [được] [trên|ở] [facebook|fb|mạng|nhóm|tiktok|zalo] bảo_là|nói_là|thấy_bảo|thấy_nói|đồn',
      ],
      needsMarks: true,
      notBefore: `${NOT_TOLD} tàng`,
    },
    {
      say: [
        'nguồn chưa_rõ|internet|không_rõ|sưu_tầm|truyền_miệng|trên_mạng',
        'chưa chính_thức mà|nhưng|thôi|đâu',
        '<share> luôn|ngay cho|tới bạn_bè|cả_nhà|mọi_người|người_thân|nhau|nhóm',
        '<share> cho các_nhóm|cả_nhóm|mọi_người_biết',
        'nghe [được] anh_em|người_nhà|người_quen|người_trong_cuộc bảo|mách|xì_xào',
        'chưa_có|chưa_thấy|không_thấy báo|báo_đài|cơ_quan|nguồn|văn_bản nào [chính_thức]',
        'chưa|không chắc|rõ [là|lắm] [có] [chính_xác|đúng] [hay] không|thật',
        'chưa|chẳng|không biết|chắc|rõ [có|là|thực_hư|tin] [chuẩn|chính_xác|phải|thật|đúng] [hay|thế|vậy] giả|không|sai',
        'thật_giả|thực_hư [chưa_biết|chưa_rõ|ra_sao|thế_nào]',
        'đúng_sai chưa_biết|chưa_rõ|ra_sao|thế_nào',
        'đừng dừng_lại_ở_bạn|dừng_ở_bạn|để_nó_dừng|để_tin_này_dừng',
        'lãnh_đạo|nguồn|người|nhân_vật giấu_tên|xin_giấu_tên|ẩn_danh',
        'bí_mật|sự_thật [bị|về] [mà] [ai_cũng|che_giấu|họ|không_ai|ít_ai] dám_kể|dám_nói|không_muốn|kinh_hoàng|muốn_giấu|phơi_bày|động_trời',
        'có_vẻ|hình_như|nghe_chừng [là] công_ty|giám_đốc|lương|nhà_máy|nhà_nước|sếp|thưởng bị|chuẩn_bị|cắt|giảm|sắp|sẽ|đóng_cửa',
        'bôi|dùng|uống|xông|ăn [cái_này|loại_này|vào] [là] [sẽ] [#] [ngày|tuần] [là] dứt|hết|khỏi|tiêu [hẳn|ngay] bệnh|covid|khối_u|sỏi|tiểu_đường|ung_thư|đau',
        '[là] diệt|hết|khỏi|tan|tiêu covid|gút|khối_u|mỡ_máu|sỏi_thận|tiểu_đường|tế_bào_ung_thư|ung_thư|xương_khớp',
        'chẳng_cần|không_cần|khỏi_cần bác_sĩ|mổ|phẫu_thuật|thuốc_tây|uống_thuốc|đi_viện|đến_bệnh_viện',
        'chữa|trị [hết|được] [bệnh] bách_bệnh|dạ_dày|gan|tiểu_đường|ung_thư|vô_sinh|xương_khớp',
        'bài_thuốc|bí_quyết|mẹo|thuốc_lá|thuốc_nam [dân_gian] [#] [đời] chữa|trị|đánh_bay|đẩy_lùi|đặc_trị',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notBefore: `chuột côn kiến gián muỗi mụn nấc nghiệm tham lịch ${NOT_TOLD} chính dẫn khó nhiệm tin_cậy vốn`,
      notAfter: 'trị mở phương toàn tài điều vườn trồng',
    },
    {
      say: [
        'tin_đồn về việc|công_ty|chuyện',
        'nghe_nói công_ty|nhà_máy|sếp|giám_đốc sắp|sẽ|chuẩn_bị|định|bị',
        'tin_đồn|lời_đồn về luật|dịch|lương|thưởng',
        'tin_đồn giải_thể|sáp_nhập|đóng_cửa|phá_sản|cắt_giảm',
        'nghe_nói|nghe_bảo năm_nay|năm_sau|tháng_sau|chủ_cũ|lương|thưởng|sắp',
        'thấy_bảo năm_nay|năm_sau|chủ_cũ|lương|thưởng',
        'nghe_nói|nghe_bảo công_đoàn|công_ty bỏ|sắp|sẽ',
        'thấy_bảo vắc_xin|vac_xin',
        'nghe_đồn phó|giám_đốc|sếp|tổ_trưởng ~ bị|sắp',
        'chữa_khỏi ~ ~ chỉ_sau',
        'đang lan_truyền thông_tin ~ ~ bị|bỏ|sắp|sập|nứt|nhiễm',
        'lá_này nấu_nước|uống|sắc ~ ~ chữa_khỏi',
        'lá_đu_đủ|nước_lá|lá_này|cao_này|bột_này|trà_này|cây_này|mật_ong ~ chữa_khỏi',
      ],
      isLegalTerm: true,
    },
    {
      say: ['lời|tin đồn'],
      except: ['nhắn tin đồn trưởng', 'tin đồn biên phòng', 'tin đồn trưởng đồn'],
      isLegalTerm: true,
      bareNotAfter: 'vung bao tiet ban dua long niem thong tu uy',
      bareNotBefore:
        'kho bot khach banh tung dai dang doan doc giai gian hang nhan than thu tiep toan vang ve vi vien xin',
      notBefore: '',
    },
    {
      say: [
        'công_nhân|dư_luận|mạng|mạng_xã_hội đồn công_ty|sếp|sắp|sẽ|sẽ_có',
        'đồn là|nhau|rằng|thổi|đoán|ầm',
        'kháo_nhau',
        'nghe_kể rằng',
        'rỉ_tai [nhau]',
      ],
      needsMarks: true,
      notBefore: 'món quán nơi',
    },
    {
      say: [
        'chưa [có_ai|hề|qua|đc|được] kiểm_chứng|xác_minh|xác_thực',
        'tin|thông_tin|clip|bài|vụ_việc [này|trên] [công_ty] [bị] [bán] chưa được [cơ_quan_chức_năng|ai|công_ty|lãnh_đạo|bộ|công_an] xác_nhận|xác_minh|kiểm_chứng',
        'thông_tin này|trên [công_ty|cơ_quan] chưa xác_nhận',
        'chưa_biết|chưa_rõ|không_rõ nguồn_tin|thực_hư',
        'chưa có nguồn|thông_báo|xác_nhận chính_thức|xác_nhận',
      ],
      isLegalTerm: true,
      except: [
        'chưa kiểm chứng từ tháng',
        'chưa kiểm chứng từ ngày',
        'chưa kiểm chứng từ gốc',
        'chưa kiểm chứng từ kế toán',
        'chưa kiểm chứng từ thanh toán',
      ],
      notAfter: 'thoại vneid vssid khoản viên bao',
      notBefore: 'tài người',
      bareNotBefore: 'loai cu voi danh',
    },
    {
      say: [
        '<share> [thật|thêm|giúp] gấp|khẩn_cấp|kẻo_muộn|trước_khi_bị',
        'chuyển_tiếp ngay cho|tới mọi_người|người_thân|bạn_bè|nhóm|nhau|ai|cả_nhà',
      ],
      notBefore: 'bốn hạc lá chăn mép bội ba hai nhiều rưỡi đôi',
      bareNotBefore: 'truc lenh khan loi ba ban doi go kho mat nhau nhieu rut',
      bareNotAfter: 'muon',
    },
    {
      say: ['<share> mạnh cho|giúp|nha|nhé|để', 'tin khẩn'],
      needsMarks: true,
      notBefore: 'bỏng',
    },
    {
      say: [
        'đang [được] lan|lan_truyền|lan_tràn|loan_truyền|râm_ran|rộ_lên|xôn_xao|đồn_ầm [nhanh|rộng] [chóng_mặt] <news>|chuyện',
        'đang lan_truyền ~ thông_tin|tin|tin_đồn|clip',
        '<news> [này] đang [được] lan_truyền|lan_tràn|loan_truyền',
        'lan_truyền|loan_truyền|rộ_lên|xôn_xao <news>|chuyện',
        'công_nhân|dư_luận|mạng|mạng_xã_hội bàn_tán|râm_ran|truyền_tai|xôn_xao',
        'truyền_tai nhau',
      ],
      isLegalTerm: true,
      notBefore: 'bí kinh cách kỷ mẹo địa đẹp tích câu trước sôi phấn',
      bareNotBefore: 'cuoi chao doan khach mung nam nhan tet tiep ve xem xuan',
    },
    {
      say: [
        'nguồn|nguồn_tin|tin bí_mật|giấu_tên|hành_lang|mật|nội_bộ|riêng|rò_rỉ|thân_cận|vỉa_hè',
        'có|theo|từ [một|các|những] nguồn_tin',
        'người_ta|thiên_hạ bảo|đồn',
        'ai_cũng|mọi_người bảo_là|bảo_rằng|bảo_sắp|kháo_nhau|nói_rằng|rỉ_tai|truyền_nhau|đồn_ầm|đồn_công_ty|đồn_là|đồn_rằng|đồn_sắp|đồn_thổi',
        'có_thông_tin|có_tin cho_rằng|là|rằng',
        'có_tin [công_ty|giám_đốc|nhà_máy|sếp] chuẩn_bị|sắp|sẽ',
      ],
      needsMarks: true,
      notAfter: 'bản bảng thông nhắn gửi',
      notBefore: `chính ${NOT_TOLD} mệt vui ngon đẹp bộ từ ngọn bí kinh cách kỷ`,
    },
    ...cures,
    { say: ['bị bưng_bít|giấu_kín|giấu_nhẹm'], needsMarks: true },
    {
      say: [
        'không_là|không_thì|sắp|trước_khi [họ|nó|sẽ] bị [họ] <gone>',
        'kẻo bị [họ] gỡ|gỡ_mất|xóa|xóa_mất|ẩn',
        'kẻo admin|facebook|fb|họ|người_ta [sẽ] gỡ|xóa',
        'coi|lưu|tải|xem|đọc [lại] gấp|ngay|nhanh kẻo|trước_khi',
      ],
      notBefore:
        'nộp ký đi làm điện nước mạng lượt chỗ chuỗi quên lỡ bỏ chế dấu dữ hết khoản liên lái phần quyền sóng suất tài tên tiền việc vị điểm đồ',
      except: ['kẻo bị xóa khi'],
      bareNotBefore: 'lem',
      bareNotAfter: 'vach cay',
    },
  ],
  calm: hearsayCalm,
};
