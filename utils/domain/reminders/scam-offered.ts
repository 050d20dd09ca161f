import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Offers as adverts make them: what is promised for what, with other words in between. */
export const scamOffered: readonly PhraseEntry[] = [
  {
    say: [
      'bán|làm|cung_cấp|chạy|lo bằng|chứng_chỉ|giấy_khám|giấy_khám_sức_khỏe|giấy_tờ|hóa_đơn|giấy_ra_viện|giấy_nghỉ_ốm|giấy_nghỉ ~ hồ_sơ_gốc|không_cần|phôi|bao|nhanh|giả|lấy_ngay|lấy_liền|có_dấu|chuẩn|gốc|không_phải|trọn_gói|đỏ',
      'bán bằng_cấp|bằng_đại_học|hóa_đơn|chứng_chỉ|giấy_khám_sức_khỏe|sổ_bảo_hiểm',
      'kem|viên|thuốc|trà|serum|cao ~ tắm_trắng|trộn|trắng_da|giảm_cân|trị_nám|tăng_cân|nở_ngực|mọc_tóc|cường_dương ~ cấp_tốc|ship|inbox|ib|giá|chỉ|sau|cam_kết|hiệu_quả|sỉ',
      'giảm|tăng|tụt # kg|ký|cân ~ #|ngày|tuần|tháng|không_cần|cấp_tốc|nhanh',
      'khách_hàng|thuê_bao|số_điện_thoại|tài_khoản|bạn|người may_mắn ~ nhận|trúng|sở_hữu|được_tặng|rinh',
      'kiếm|thu_nhập|bỏ_túi|rút ~ tiền_triệu|chục_triệu|bạc_triệu|tiền_tỷ|# [triệu|củ|tr|k] ~ mỗi_ngày|một_ngày|mỗi_tuần|1_ngày|ngày|tại_nhà|điện_thoại|online|mạng|dễ_dàng|nhẹ_nhàng|không_cần',
      'cầm|cầm_cố cà_vẹt|đăng_ký_xe|giấy_tờ_xe|xe_máy|ô_tô|laptop|điện_thoại|sim',
      'tặng|phát|nhận ~ thẻ_cào|voucher|mã_giảm_giá|iphone|lì_xì ~ chia_sẻ|share|theo_dõi|kết_bạn|cmt|comment|like|ai|click|bấm',

      'đầu_tư|góp_vốn|nạp|bỏ_vốn|bỏ_ra ~ # [triệu|tr|nghìn|k|củ] ~ lời|lãi|nhận_về|thu_về|nhân_đôi|x2|gấp|sinh_lời|mỗi_ngày|mỗi_tuần|mỗi_tháng',

      'vay|mượn ~ chỉ_cần|không_cần|giải_ngân|trong_ngày|nợ_xấu|duyệt|cccd|căn_cước|lãi_thấp|nhanh_gọn|lấy_liền|tiền_liền|qua_app|online',

      'vay # [triệu|tr] ~ phút|giờ|trong|chỉ|cccd|căn_cước|ngay|không',
      'đánh_máy|nhập_liệu|gấp_bao_lì_xì|xâu_hạt|dán_tem|gia_công [ngay] tại_nhà',

      'nhân_đôi|nhân_ba|gấp_đôi|x2|x3 ~ tài_khoản|vốn|số_tiền|tiền|số_dư ~ sau|trong|chỉ|mỗi',

      'trúng liền_tay',
      'tặng|nhận|rinh ngay ~ iphone|ipad|sh|airpods|vàng_9999',
      'hack ~ thẻ|kim_cương|nick|acc|tiền|game',

      'ai theo|chốt|chơi ~ ib|inbox|zalo|alo|nhắn|cmt',

      'inbox|ib|zalo|nhắn|liên_hệ|alo ~ em|mình|ngay|shop|e ~ tư_vấn|báo_giá|nhận_giá|chốt|giữ_suất|nhận_ưu_đãi|làm_hồ_sơ|nhận_việc|được_hướng_dẫn|vay|giải_ngân',
    ],
    notBefore: 'nhung nành phộng',
    needsMarks: true,
    isLegalTerm: true,
  },
];
