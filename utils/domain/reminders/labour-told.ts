import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Disputes as people tell them: who does what for which end, with other words in between. */
export const labourTold: readonly PhraseEntry[] = [
  {
    say: [
      'bỏ_việc|bỏ_ca|bỏ_máy|bỏ_chuyền ra|kéo|về|đứng|ngồi',

      '<who> ~ bỏ_việc|bỏ_ca|bỏ_cơm|lãn_công|biểu_tình|tuần_hành',

      'phản_đối ~ chiết_khấu|tăng_ca|giờ_làm|định_mức|đơn_giá|khoán',

      '<who> ~ không|chẳng [chịu] làm nữa|tiếp',

      '#|hàng_ngàn|hàng_nghìn lao_động ~ kéo_ra|đổ_ra|tràn_ra|ùa_ra|bỏ_việc',

      'đậu_xe|chặn_xe|đóng_kín ~ cổng|cửa ~ phản_đối|đòi|yêu_cầu',
      'xô_xát|ẩu_đả|giằng_co|đụng_độ|xung_đột ~ cổng|công_nhân|bảo_vệ|chủ|quản_lý',
    ],
    notBefore: 'khi nếu quá vui',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'lương [tháng] [này|#] lại|vẫn|cứ|luôn|toàn|thì trễ|chậm|muộn',

      'tranh_chấp [về] tiền_lương|lương|tiền_công|thưởng|chế_độ|bảo_hiểm',
      'quá_hạn|trễ_hạn|đến_hạn [mà] [chưa] trả|chi_trả|phát|thanh_toán lương',

      'ký|gửi|nộp|làm [vào] đơn [yêu_cầu] tập_thể',
    ],
    notBefore: 'thực thiện tâm hưu',
    isLegalTerm: true,
  },
];
