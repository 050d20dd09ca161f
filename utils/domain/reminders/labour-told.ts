import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Disputes as people tell them: who does what for which end, with other words in between. */
export const labourTold: readonly PhraseEntry[] = [
  {
    say: [
      'toàn_bộ|cả|hàng_trăm|hàng_ngàn|hàng_nghìn|mấy_trăm ~ bỏ|dừng|ngưng|ngừng làm_việc|sản_xuất|việc',
      'toàn_bộ|cả|hàng_trăm|hàng_ngàn|hàng_nghìn|mấy_trăm ~ bỏ_ca|bỏ_cơm|bỏ_về|bỏ_xưởng|không_vào_ca|lãn_công',
      'bỏ_việc|bỏ_ca|bỏ_máy|bỏ_chuyền ra|kéo|về|đứng|ngồi',

      '<who> ~ bỏ_việc|bỏ_ca|bỏ_cơm|lãn_công|biểu_tình|tuần_hành',

      'phản_đối ~ chiết_khấu|tăng_ca|giờ_làm|tiền_lương|cắt_thưởng|cắt_lương|giảm_lương|phụ_cấp|suất_ăn|định_mức|đơn_giá|ca_kíp|khoán',
      '<who> ~ không|chưa|từ_chối|chẳng [chịu] vào_ca|vào_xưởng|vào_chuyền|vào_làm',

      'tập_trung|tụ_tập|kéo|vây ~ trước|ngoài|kín ~ trụ_sở|cổng|cửa|văn_phòng|nhà_máy|công_ty ~ yêu_cầu|đòi|phản_đối|đề_nghị_công_ty',
      '<who> ~ chặn|bao_vây|phong_tỏa|bịt ~ xe|cổng|container|cửa|kho|đường|lối',

      '<who> ~ không|chẳng [chịu] làm nữa|tiếp',
      'ngồi_im|ngồi_lì|đứng_im|nằm_vạ tại_chỗ|tại_chuyền|phản_đối|trong_xưởng|trước',

      '#|hàng_ngàn|hàng_nghìn lao_động ~ kéo_ra|đổ_ra|tràn_ra|ùa_ra|bỏ_việc',
      'đồng_loạt|nhất_loạt|rủ_nhau|hẹn_nhau xin_nghỉ|nghỉ_phép|nghỉ_ốm|nghỉ_làm|nghỉ_việc|tắt_máy|ra_về',

      'đậu_xe|chặn_xe|đóng_kín ~ cổng|cửa ~ phản_đối|đòi|yêu_cầu',
      'xô_xát|ẩu_đả|giằng_co|đụng_độ|xung_đột ~ cổng|công_nhân|bảo_vệ|chủ|quản_lý',
    ],
    notBefore: 'khi nếu quá vui',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'lương|tiền_công|lương_tháng [#] [thì] [cứ|vẫn|mãi|luôn] chưa|chẳng|không|bị [được] trả|thấy|về|giam|nợ|quỵt|cắt',
      'lương|tiền_công ~ nhỏ_giọt|chậm_trễ|trễ_hẹn|quá_hạn',
      'quỵt|quịt|xù|bùng|cắt ~ thưởng_tết|tiền_thưởng|thưởng|lương_tháng_13 ~ công_nhân|anh_em|chị_em|người|cn',
      'lương [tháng] [này|#] lại|vẫn|cứ|luôn|toàn|thì trễ|chậm|muộn',
      'bao_giờ|khi_nào|chừng_nào mới [có|được|chịu] [trả|phát|nhận] lương|thưởng|tiền_công',
      'ép|bắt|buộc ~ ký|viết ~ đơn ~ thôi_việc|nghỉ_việc|xin_nghỉ',
      'tranh_chấp [về] tiền_lương|lương|tiền_công|thưởng|chế_độ|bảo_hiểm',
      'quá_hạn|trễ_hạn|đến_hạn [mà] [chưa] trả|chi_trả|phát|thanh_toán lương',
      'khất|hẹn|hứa ~ lương|tiền_công|tiền_tăng_ca ~ mà|nhưng|khất|lần|mãi|không|hết',

      'đòi tăng|trả|nâng|bỏ|giải_quyết|thêm|chốt|hoàn ~ phụ_cấp|lương|thưởng|chế_độ|trợ_cấp|bảo_hiểm|sổ|tăng_ca|thai_sản',
      'nợ|trốn|trốn_đóng|chây_ì [đóng|tiền] bhxh|bảo_hiểm_xã_hội|bảo_hiểm [của|suốt|hơn|gần] #',
      'ký|gửi|nộp|làm [vào] đơn [yêu_cầu] tập_thể',
    ],
    notBefore: 'thực thiện tâm hưu',
    isLegalTerm: true,
  },
];
