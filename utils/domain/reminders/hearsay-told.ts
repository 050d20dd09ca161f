import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Hearsay as people pass it on: who heard, where from, how sure, with other words in between. */
export const hearsayTold: readonly PhraseEntry[] = [
  {
    say: [
      'nghe phong_phanh|phong_thanh|loáng_thoáng|râm_ran|hóng|lỏm|xì_xào|xầm_xì|hơi|đâu|đâu_đó|mang_máng|ngta|người_ta|thiên_hạ|dân_tình|hàng_xóm|mấy_bà|mấy_ông',
      'nghe [các|mấy|lỏm] anh|chị|bạn|người|ông|bà|đồng_nghiệp|tổ_trưởng|bên|phòng|thằng|con|họ|dân ~ nói|bảo|kể|mách|đồn|tám|thì_thầm ~ là|rằng|sắp|sẽ|bị|hình_như|chuẩn_bị',
      '<people> ~ đồn_đoán|đồn_đại|xì_xào|xầm_xì|rỉ_tai|kháo|kháo_nhau|bàn_tán|bàn_ra|râm_ran|xôn_xao',
      '<people> ~ trong_ngành|trong_nghề|trong_cuộc|nội_bộ|bên_trong|giấu_tên|giấu_mặt|thạo_tin|làm_ở|làm_trên|quen ~ cho_biết|nói|kể|bảo|tiết_lộ|mách|hé_lộ|khẳng_định|cho_hay',
      'đồn_đại|đồn_thổi|xì_xào|xầm_xì|rỉ_tai|kháo_nhau ~ là|rằng|chuyện|việc|về|sắp|sẽ|công_ty|sếp|giám_đốc',
      'tin|thông_tin|chuyện|nguồn|bài|cái [này] [vẫn|còn] chưa|chẳng|không [được|có|phải|hề] [ai|nguồn|bên_nào] chính_thức|chính_thống|kiểm_chứng|rõ_nguồn|chắc|xác_thực|xác_nhận|xác_minh|kiểm_định|chắc_chắn',
      'chưa ai|có_ai|thấy_ai|ai_dám|bên_nào|cơ_quan_nào|được_ai [dám] xác_nhận|kiểm_chứng|xác_minh|lên_tiếng',
      'chưa|không|chẳng|ko [ai] rõ|biết|chắc|dám_chắc|dám_khẳng_định [là|có|tin] [này] thực_hư|thật_giả|đúng_sai|hư_thực|đúng_không|thật_không|đúng_hay|thật_hay|thế_nào_nhưng|chính_xác_không|chuẩn_không|có_thật',
      'chưa|không|chẳng|ko rõ|biết|chắc ~ đúng|thật|chuẩn|chính_xác|phải ~ không|hay|k|chưa',
      'thực_hư ~ chưa|không|sao|thế_nào|ra_sao',
      'tin|thông_tin|bản_tin|nguồn|văn_bản ~ rò_rỉ|bị_lộ|lộ_ra|tuồn_ra|truyền_tay|chuyền_tay|vỉa_hè|hành_lang|ngoài_luồng',
      'đang|được|bị chuyền|truyền tay|miệng [nhau]',
      'trên|khắp|các zalo|facebook|fb|tiktok|mạng|mxh|mạng_xã_hội|các_nhóm|nhóm|các_hội ~ lan|lan_truyền|chuyền_tay|truyền_tay|truyền_nhau|chia_sẻ_rầm_rộ|đồn|rộ|rộ_lên|râm_ran|xôn_xao|rần_rần|kháo_nhau|rầm_rộ',
      'đọc|thấy|xem|lượm|nghe|lướt [được] [trên|ở] [mấy] mạng|facebook|fb|zalo|tiktok|youtube|nhóm|hội [xã_hội|nào_đó|chung_cư] ~ là|rằng|bảo|nói|kêu|nói_là|đăng',
      'hình_như|nghe_đâu|có_vẻ|có_vẻ_như|nghe_chừng|chắc_là|nghe_nói|thấy_bảo ~ sắp|sẽ|bị|chuẩn_bị|không ~ cắt|giảm|đóng|đóng_cửa|bán|phá_sản|sáp_nhập|nghỉ|đuổi|chuyển|tăng|dời|bắt|giải_thể|phong_tỏa|thanh_tra|nợ|bỏ|trả|có_thưởng|có_lương',
      'dân_mạng|cư_dân_mạng|cộng_đồng_mạng|dân_tình|thiên_hạ ~ xôn_xao|rần_rần|dậy_sóng|đồn|bàn_tán|truyền_nhau|hoang_mang',
      'gửi|chuyển|chia_sẻ|share|chuyển_tiếp|forward [tiếp] [tin|bài|tin_nhắn|video|clip|thông_tin] [này|đi|ngay] cho|tới|đến [ít_nhất|đủ|thêm|hết] # người|bạn|nhóm',
      '<share> ~ trước_khi|kẻo|không_thì [tin] [bài|clip|video|họ|nó|fb|facebook|admin|bị|quá|mất|hết] [sẽ] [bị] gỡ|xóa|bị|mất|muộn|họ|chặn|lại_bị',
      '<share> mạnh|nhanh|gấp|ngay|rộng_rãi|thật_nhanh|liền|khẩn ~ kẻo|cho_mọi_người|để_mọi_người|để_cảnh_báo|trước_khi|cho_cả|cho_người_thân',
      'tin|cảnh_báo nóng|sốc|khẩn|mật|hot|chấn_động|động_trời ~ chia_sẻ|share|lan_truyền|chuyển_tiếp',
      'bác_sĩ|bệnh_viện|nhà_thuốc|hãng_dược|ngành_y|họ ~ không_muốn|không_dám|giấu|không_bao_giờ|sợ ~ biết|nói|tiết_lộ|công_bố|điều_này|bạn|lộ',
      '<folk> ~ chữa|trị|khỏi|hết|tan|hạ|diệt|đánh_tan|dứt|tiêu|đẩy_lùi|đánh_bay|thải|ngừa|chặn ~ <ill>',
      'chữa|trị|hết|khỏi|dứt|đẩy_lùi|đánh_bay|diệt|tiêu_diệt [được|hẳn|sạch|khỏi|dứt_điểm|tận_gốc|tiệt_nọc|bệnh] [bệnh] <ill> [chỉ] sau|trong|bằng|nhờ|không|mà|với|tại_nhà',
      '<ill> ~ khỏi_hẳn|khỏi_hoàn_toàn|hết_hẳn|tự_khỏi|dứt_điểm|biến_mất',
      'trị|chữa dứt_điểm|tận_gốc|tiệt_nọc|bách_bệnh|mọi_bệnh',
    ],
    notAfter: 'lắng biết kỹ hãy muốn',
    notBefore: 'khó không',
    needsMarks: true,
    isLegalTerm: true,
  },
];
