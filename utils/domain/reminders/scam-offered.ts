import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Offers as adverts make them: what is promised for what, with other words in between. */
export const scamOffered: readonly PhraseEntry[] = [
  {
    say: [
      'bán|làm|nhận_làm|cung_cấp|chạy|lo bằng|bằng_cấp|bằng_lái|chứng_chỉ|giấy_khám|giấy_khám_sức_khỏe|giấy_tờ|hóa_đơn|giấy_ra_viện|giấy_nghỉ_ốm|giấy_nghỉ ~ hồ_sơ_gốc|không_cần|phôi|bao|nhanh|giả|lấy_ngay|lấy_liền|có_dấu|chuẩn|gốc|không_phải|trọn_gói|đỏ',
      'bán bằng_cấp|bằng_đại_học|hóa_đơn|chứng_chỉ|giấy_khám_sức_khỏe|sổ_bảo_hiểm',
      'kem|viên|thuốc|trà|serum|cao ~ tắm_trắng|trộn|trắng_da|giảm_cân|trị_nám|tăng_cân|nở_ngực|mọc_tóc|cường_dương ~ cấp_tốc|ship|inbox|ib|giá|chỉ|sau|cam_kết|hiệu_quả|sỉ',
      'giảm|tăng|tụt # kg|ký|cân ~ #|ngày|tuần|tháng|không_cần|cấp_tốc|nhanh',
      'khách_hàng|thuê_bao|số_điện_thoại|tài_khoản|bạn|người may_mắn ~ nhận|trúng|sở_hữu|được_tặng|rinh',
      'kiếm|thu_nhập|bỏ_túi|rút ~ tiền_triệu|chục_triệu|bạc_triệu|tiền_tỷ|# [triệu|củ|tr|k] ~ mỗi_ngày|một_ngày|mỗi_tuần|1_ngày|ngày|tại_nhà|điện_thoại|online|mạng|dễ_dàng|nhẹ_nhàng|không_cần',
      'cầm|cầm_cố cà_vẹt|đăng_ký_xe|giấy_tờ_xe|xe_máy|ô_tô|laptop|điện_thoại|sim',
      'tặng|phát|nhận ~ thẻ_cào|voucher|mã_giảm_giá|iphone|lì_xì ~ chia_sẻ|share|theo_dõi|kết_bạn|cmt|comment|like|ai|click|bấm',
      'lấy_lại|đòi_lại|thu_hồi|hoàn_lại [được] tiền ~ bị_lừa|lừa_đảo|treo|mất ~ cam_kết|phí|inbox|zalo|liên_hệ|uy_tín|100',
      'đầu_tư|góp_vốn|nạp|bỏ_vốn|bỏ_ra ~ # [triệu|tr|nghìn|k|củ] ~ lời|lãi|nhận_về|thu_về|nhân_đôi|x2|gấp|sinh_lời|mỗi_ngày|mỗi_tuần|mỗi_tháng',
      'lãi|lãi_suất|lợi_nhuận|lời ~ # ~ mỗi_ngày|một_ngày|mỗi_tuần|một_tuần|mỗi_tháng|một_tháng|ngày|tháng ~ cam_kết|rút|an_toàn|không_rủi_ro|chắc',
      'vay|mượn|cho_vay|hỗ_trợ_vay ~ chỉ_cần|không_cần|không_thế_chấp|giải_ngân|trong_ngày|nợ_xấu|duyệt|cccd|căn_cước|lãi_thấp|nhanh_gọn|lấy_liền|tiền_liền|không_thẩm_định|qua_app|online',
      'tuyển|cần_tuyển|cần ~ ctv|cộng_tác_viên|người_làm|mẹ_bỉm|sinh_viên|chị_em ~ online|tại_nhà|tại_gia|chốt_đơn|không_cần|nhập_liệu|đánh_máy|xâu|gấp|bán_hàng|like',
      'công_việc|việc|việc_làm ~ tại_nhà|online ~ lương|thu_nhập|kiếm|hoa_hồng|nhận_tiền|trả_lương',
      'chơi|cược|đặt|đánh|theo|nuôi ~ lô|đề|tài_xỉu|bóng|kèo|cá_độ|số|xóc_đĩa|baccarat|nổ_hũ ~ trúng|thắng|uy_tín|chắc|ăn_chắc|nạp|rút|hoàn|link',
      'link|app|web|trang|cổng_game|nhà_cái ~ uy_tín|xanh_chín|số_một|số_1|đổi_thưởng ~ nạp|rút|tặng|thưởng|đăng_ký|hoàn',
      'nạp|rút|gửi ~ nhanh|tự_động|siêu_tốc|1_phút|# phút ~ uy_tín|thưởng|tặng|nhà_cái|game|cược',
      'cam_kết|đảm_bảo|chắc_chắn ~ đậu|trúng|thắng|lãi|lời|hiệu_quả_100|hoàn_tiền|khỏi_hẳn|có_lãi|không_lỗ',
      'xkld|xklđ|xuất_khẩu_lao_động|bay|đi ~ hàn|nhật|đài_loan|úc|canada|đức|campuchia|châu_âu ~ không_cần|lương|phí|bao|việc_nhẹ|visa|miễn',
      'xả|thanh_lý|sale|sập|đại_hạ|giảm ~ kho|giá_sốc|hàng|sốc|sàn|# ~ mua|tặng|inbox|ib|ship|duy_nhất|chốt|nhanh_tay|số_lượng|liên_hệ',
      'ship|giao_hàng|freeship toàn_quốc|tận_nơi|cod|tận_nhà',
      'inbox|ib|zalo|nhắn|liên_hệ|alo ~ em|mình|ngay|shop|e ~ tư_vấn|báo_giá|nhận_giá|chốt|giữ_suất|nhận_ưu_đãi|làm_hồ_sơ|nhận_việc|được_hướng_dẫn|vay|giải_ngân',
      'bán|cần_bán|sang_nhượng|cho_thuê|nhượng ~ lô_đất|đất_nền|căn_hộ|chung_cư|mặt_bằng|sim|iphone|xe_máy|xe_sh|mỹ_phẩm|quần_áo|phòng_trọ ~ giá|liên_hệ|ib|inbox|sổ|chính_chủ|#',
    ],
    notBefore: 'nhung nành phộng',
    needsMarks: true,
    isLegalTerm: true,
  },
];
