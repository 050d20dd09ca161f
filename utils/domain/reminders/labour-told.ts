import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Disputes as people tell them: who does what for which end, with other words in between. */
export const labourTold: readonly PhraseEntry[] = [
  {
    say: [
      'toàn_bộ|cả|hàng_trăm|hàng_ngàn|hàng_nghìn|mấy_trăm ~ bỏ|dừng|ngưng|ngừng làm_việc|sản_xuất|việc',
      'toàn_bộ|cả|hàng_trăm|hàng_ngàn|hàng_nghìn|mấy_trăm ~ bỏ_ca|bỏ_cơm|bỏ_về|bỏ_việc|bỏ_xưởng|không_vào_ca|đình_công|lãn_công',
      'bỏ_việc|bỏ_ca|bỏ_máy|bỏ_chuyền ra|kéo|về|đứng|ngồi',
      'bỏ|dừng|nghỉ|ngưng|ngừng|tắt ~ để|nhằm phản_đối|đòi|ép|gây_sức_ép|gây_áp_lực|yêu_cầu',
      '<who> ~ bỏ_việc|bỏ_ca|bỏ_cơm|đình_công|lãn_công|biểu_tình|tuần_hành',
      '<who>|tài_xế|lái_xe ~ phản_đối|phản_ứng ~ chủ|công_ty|gay_gắt|quyết_liệt|dữ_dội|mức|quy_định|chính_sách|lương|thưởng',
      'phản_đối ~ chiết_khấu|tăng_ca|giờ_làm|tiền_lương|cắt_thưởng|cắt_lương|giảm_lương|phụ_cấp|suất_ăn|định_mức|đơn_giá|ca_kíp|khoán',
      '<who> ~ không|chưa|từ_chối|chẳng [chịu] vào_ca|vào_xưởng|vào_chuyền|vào_làm',
      '<who> ~ kéo_ra|đổ_ra|tràn_ra|ùa_ra|đổ_xuống ~ cổng|đường|sân|quốc_lộ ~ đòi|phản_đối|yêu_cầu|chặn',
      'hàng_trăm|hàng_ngàn|hàng_nghìn|mấy_trăm|cả_ngàn|cả_trăm|# công_nhân|cn|người|nlđ|thợ ~ kéo_ra|đổ_ra|tràn_ra|ùa_ra|chặn ~ đường|cổng|quốc_lộ',
      'kéo_nhau|kéo lên|ra|tới|đến|về ~ hỏi_tội|đòi|kiện|khiếu_nại|phản_đối|yêu_cầu|ăn_vạ',
      'kéo_nhau lên xã|phường|sở|ủy_ban|tòa|tổng_công_ty|công_ty_mẹ',
      'xô_xát|ẩu_đả|giằng_co|đụng_độ|xung_đột ~ cổng|công_nhân|bảo_vệ|chủ|quản_lý',
    ],
    notBefore: 'khi nếu quá vui',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'tranh_chấp [về] tiền_lương|lương|tiền_công|thưởng|chế_độ|bảo_hiểm',
      'quá_hạn|trễ_hạn|đến_hạn [mà] [chưa] trả|chi_trả|phát|thanh_toán lương',
      'khất|hẹn|hứa|khất_lần ~ lương|tiền_công|tiền_tăng_ca ~ mà|nhưng|khất|lần|mãi|không|hết',
      'đòi cho|bằng|lại|lấy|đủ ~ lương|tiền_lương|tiền_công',
      'đòi tăng|trả|nâng|bỏ|giải_quyết|thêm|chốt|hoàn ~ phụ_cấp|lương|thưởng|chế_độ|trợ_cấp|bảo_hiểm|sổ|tăng_ca|thai_sản',
      'nợ|trốn|trốn_đóng|chây_ì [đóng|tiền] bhxh|bảo_hiểm_xã_hội|bảo_hiểm [của|suốt|hơn|gần] #',
      'ký|gửi|nộp|làm [vào] đơn [kiến_nghị|khiếu_nại|yêu_cầu] tập_thể',
      'đơn_kiến_nghị|đơn_khiếu_nại|đơn_tố_cáo|đơn_thư tập_thể',
      'ăn_chặn|bớt_xén|cắt_xén ~ lương|thưởng|tiền_ăn|phụ_cấp|tiền_tăng_ca',
    ],
    notBefore: 'thực thiện tâm hưu',
    isLegalTerm: true,
  },
];
