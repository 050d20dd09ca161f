import type { PhraseEntry } from '../phrases/phrase-list.ts';

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
      'đồng_loạt|nhất_loạt|cả_xưởng|cả_chuyền|cả_tổ|cả_ca ~ không|chưa|chẳng|khỏi|hổng [chịu] bật_máy|mở_máy|vào_máy|lên_chuyền|vào_chuyền|vô_chuyền|vào_xưởng|vô_xưởng|vô_ca|vào_ca',
      'ngồi_lì|đứng_lì|ngồi_bệt|tụ_tập|đứng|ngồi ~ không|chưa|chẳng|hổng [chịu] vô_xưởng|vào_xưởng|vô_làm|vào_làm|vô_chuyền|vào_chuyền|vô_ca|vào_ca',
      'cả_xưởng|cả_chuyền|cả_tổ|cả_ca|cả_nhà_máy [đồng_loạt] [đứng_dậy] bỏ|kéo [ra] về|ra_về|ra_ngoài|ra_cổng',
      'chưa|không|chẳng|chả|nỏ|hổng|hông|đâu [có] [nhận] [nhận_được] [được] [thấy] đồng lương|thưởng|tiền_công',
      'chưa|không|chẳng|chả|nỏ|hổng|hông trả|phát lương cho',
      'khỏi|không|nghỉ [đi] làm ~ chừng_nào|chừng_mô|tới_khi|đến_khi',
      'chừng_nào|bao_giờ ~ chịu|chưa tăng|trả|giải_quyết ~ làm|tính',
      'giăng|trưng|giương <banner> ~ đòi|yêu_cầu|phản_đối|trả|trước|cổng',
      'chắn|chặn|bịt|vây|bao_vây|khóa|quây ~ cổng|phòng_nhân_sự|văn_phòng|phòng_giám_đốc|xe_hàng ~ không_cho|đòi|yêu_cầu|phản_đối|chốt_sổ',
      'cho # người|công_nhân|lao_động|anh_em|chị_em|nhân_viên nghỉ ~ một_lượt|hàng_loạt|cùng_lúc|đột_ngột|báo_trước',
      'toàn_bộ|cả ~ ca|ca_đêm|tổ|xưởng|chuyền ngừng|dừng|nghỉ làm_việc',
      'đòi bằng_được|cho_được|cho_bằng_được|trả|tăng|chi ~ tiền_lương|lương|phụ_cấp|tiền_thưởng|tiền_công',
      '<who> ~ không|chưa [chịu] [đi] vào_ca|vô_ca|vào_xưởng|vô_xưởng|vào_chuyền|vô_chuyền',
      'đồng_loạt|nhất_loạt|rủ_nhau tắt|ngắt|bỏ máy',
      'nhất_quyết|kiên_quyết|cương_quyết không [chịu] vào_xưởng|vô_xưởng|vào_ca|vô_ca|vào_chuyền|vào_làm|làm_việc|đi_làm',
      'tắt_máy|dừng_máy|rời_máy|bỏ_máy ~ sân|cổng|chờ|ngoài',
      '<who> ~ kéo lên|tới|đến|qua|sang ~ trụ_sở|công_ty|văn_phòng|phòng ~ yêu_cầu|đòi|phản_đối|hỏi',
      'mấy_trăm|hàng_trăm|hàng_nghìn|hàng_ngàn|mấy_chục|# người|<who> ~ bị [cho] thôi_việc|nghỉ_việc|mất_việc|sa_thải|đuổi|đuổi_việc',
      'chủ|giám_đốc|chủ_doanh_nghiệp|chủ_xưởng|sếp [đã] bỏ_trốn|trốn_mất|cao_chạy|mất_hút ~ lương|nợ|lại|lao_động|công_nhân|#',
      '<who> ~ bao_vây|vây|quây ~ phòng|văn_phòng|trụ_sở|giám_đốc|quản_lý',
      'bỏ cơm|bữa|ăn_trưa|suất_ăn ~ phản_ứng|phản_đối|đòi|vì|yêu_cầu',
      '<who> ~ khởi_kiện|kiện|đâm_đơn ~ công_ty|doanh_nghiệp|chủ|tòa',
      'chặn|chắn|cản xe ~ không_cho|không|ngăn ~ xuất|ra|vào|hàng',
      'mâu_thuẫn|căng_thẳng|xích_mích [giữa] ~ thợ|công_nhân|lao_động|anh_em ~ chủ|công_ty|quản_lý|sếp',
      'không|chưa|chẳng|k có|được|trả tiền_công|lương|tiền_lương ~ không|khỏi|chẳng làm|đi_làm|vào_ca',
      'giám_đốc|sếp|chủ|công_ty|cty ~ giam|ghim|ngâm lương|tiền_công|tiền_lương',
      'off|nghỉ_hết|ở_nhà [hết] ~ không|ko|k ai ~ làm',
      'đổ|tràn|kéo|ùa [nhau] ra đường|cổng|sân ~ đòi|phản_đối|yêu_cầu',
      '# tháng lương [vẫn] chưa|không|chẳng trả|có|thấy|nhận',
      'trả nhỏ_giọt|lắt_nhắt',
      'tập_trung|tụ_tập ~ trước|ngoài ~ trụ_sở|cổng|công_ty|văn_phòng ~ yêu_cầu|đòi|phản_đối',
      'bao_giờ|khi_nào|chừng_nào mới|chịu [có] [trả] lương',
      'bị công_nhân|thợ|tài_xế chặn|vây|chắn|bao_vây|quây',
      'ép|buộc|bắt ~ ký ~ thôi_việc|nghỉ_việc|tự_nguyện',
      'phản_đối [việc] chuyển_ca|tăng_ca|đổi_ca|cắt|giảm|ép',
      'đồng_loạt|rủ_nhau|cùng_nhau xin nghỉ_phép|nghỉ_ốm|nghỉ',
      'tắt_máy|dừng_máy ~ ngồi|đứng|im|tại_chỗ',
      'không_ai|chẳng_ai|không_người_nào [chịu] quẹt_thẻ|vào|vô ~ làm|chuyền|ca|xưởng',
      'cho nghỉ|nghỉ_việc|thôi_việc ~ # người|công_nhân|lao_động|anh_em|chị_em',
      'nợ|trốn bảo_hiểm|bhxh|bảo_hiểm_xã_hội [đã] [suốt] [gần|hơn|của] # tháng|năm|công_nhân|người',
      'chốt_sổ ~ không_được|không ~ nợ',
      'ký [đơn] ~ nghỉ_làm|nghỉ_việc|ngừng_việc|đình_công',
      'sẽ|cùng|đồng_loạt|dọa nghỉ_làm|nghỉ_việc|ngừng_việc ~ nếu ~ lương|thưởng|thương_lượng|đàm_phán|giải_quyết|đáp_ứng',
      'nghỉ_làm|nghỉ_việc|ngừng_việc|bỏ_việc ~ nếu|vì|do ~ không|chưa|chậm ~ lương|thưởng|thương_lượng|giải_quyết|phụ_cấp',
    ],
    notBefore: 'thực thiện tâm hưu yên tự hỏi',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: ['kéo [nhau] ra cổng|đường phản_đối|đòi', '<who> [đang|rất] bức_xúc tụ|kéo|đứng|ngồi'],
    isLegalTerm: true,
  },
  {
    say: [
      'rủ_nhau|hẹn_nhau|bảo_nhau [ngày_mai|mai|sáng_mai] nghỉ|off [hết] không|chẳng|ko|khỏi|cả',
      'rủ_nhau|hẹn_nhau|bảo_nhau ngày_mai|mai|sáng_mai nghỉ|off',
    ],
    notBefore: 'lễ mát tết phép ngơi dưỡng hè',
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
