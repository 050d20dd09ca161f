import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Pictures as people speak of them: what was taken of whom, and how, with other words in between. */
export const imageTaken: readonly PhraseEntry[] = [
  {
    say: [
      '<picture> ~ <private>',
      '<take> ~ <private>',
      'đăng|tung|up|đưa|post|phát_tán|bêu|lan_truyền|lộ|gửi|chia_sẻ|share [cả] <picture> ~ của_chị|của_anh|của_cô|để_bêu|cho_mọi_người_biết_mặt|bóc_phốt|lên_cho_biết',
      'quay|chụp|chĩa_máy|zoom ~ mặt [của] [từng] người|công_nhân|chị|anh|họ|em|bà|nạn_nhân|tổ',
      '<picture> ~ mà chưa|chẳng|ko [hề|thèm|kịp] hỏi|xin|biết|báo|được',
      '<picture> ~ tung|phát_tán|lan_truyền|bêu|rò_rỉ lên|ra|khắp|trên',
      '<camera> ~ ghi_lại|ghi_được|bắt_được|quay_được|quay_lại|thu_được|ghi_hình|bắt_trọn|ghi_trọn|tóm ~ cảnh|hình|anh|chị|người|công_nhân|kẻ|trộm|vụ|lúc|khoảnh_khắc_chị|khoảnh_khắc_anh|toàn_bộ',
      'cắt|trích|check|chiết|rò|tung|đăng|xem_lại|coi_lại|tua ~ camera|cam [an_ninh|hành_lang|cổng|xưởng|nhà_xe|giám_sát]',
      '<take> ~ mà ~ chưa|ko|chẳng biết|hay|xin|hỏi|đồng_ý|cho',
      'mà [anh|chị|em|họ|bạn|người_ta|đương_sự|chủ_nhân|chính_chủ] [ấy|đó] chưa|ko|chẳng [hề|được] biết|hay|đồng_ý|cho_phép|hỏi_ý_kiến',
      'khi|dù|dẫu [anh|chị|em|họ|bạn|người_ta|chủ_nhân|gia_đình|người_trong_ảnh] [ấy|đó] chưa|không [hề|được] đồng_ý|cho_phép|hay_biết',
      'chưa|chẳng|ko ~ đồng_ý|cho_phép|xin_phép|hỏi_ý_kiến ~ đăng|chụp|quay|ảnh|hình|clip|tung|up',
      'đăng|chụp|quay|up|tung|đưa ~ chưa|chẳng|ko [cần|hề|có|được] hỏi|xin|che_mặt|làm_mờ|sự_đồng_ý',
      'ghi_âm|thu_âm|ghi_lén|ghi_trộm ~ lén|trộm|cuộc_gọi|cuộc_họp|cuộc_nói_chuyện|cuộc_trò_chuyện|lời|giọng|sếp|giám_đốc|quản_lý|tổ_trưởng',
      'đoạn|file|bản ghi_âm ~ cuộc|giữa|nội_bộ|kín|riêng|chị|anh',
      'lén|trộm|âm_thầm|bí_mật ~ chụp|quay|ghi_hình|ghi_âm|livestream|thu_âm',
      'chụp|quay|ghi_hình ~ lén|trộm',
      '<take> ~ rõ|thấy|lộ ~ mặt|khuôn_mặt|danh_tính|biển_số|bảng_tên',
      '<picture> ~ rõ|lộ|thấy|nguyên|chưa_che|không_che ~ mặt|khuôn_mặt|danh_tính|bảng_tên',
      'lộ|hở|rõ_mồn_một ~ mặt|danh_tính|khuôn_mặt',
    ],
    notBefore: 'bằng hàng hại lợi mạnh phố tiền trái trăng trận trời tích yếu trời',
    needsMarks: true,
    isLegalTerm: true,
  },
];
