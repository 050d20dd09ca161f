import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Accidents as people tell them: what did which harm to whom, with other words in between. */
export const accidentTold: readonly PhraseEntry[] = [
  {
    say: [
      'bị ~ cắt|cán|cuốn|cưa|chặt|dập|đập|kẹp|nghiền|chém|đè|ép|đâm|tông|húc|đứt|va|quẹt|nổ ~ tay|chân|ngón|ngón_tay|bàn_tay|cánh_tay|đầu|mặt|ngực|lưng|cổ|tóc|xương|người|bụng|đùi',
      '<car> ~ cán|tông|đâm|húc|đè|quẹt|hất ~ chết|người|chân|tay|gãy|trúng|phải|qua|văng|vào|công_nhân|anh|chị|xe',
      'bị ~ chết|tử_vong|tử_nạn|trọng_thương|tử_thương|thiệt_mạng|bất_tỉnh|nguy_kịch|hôn_mê',
      'bị <car> cán|tông|đâm|húc|đè|quẹt|hất|lùi',
      'đã_mất|qua_đời|chết|tử_nạn|ra_đi ~ sau_khi|do|vì|khi|lúc|trong ~ ngã|té|rơi|tai_nạn|điện|cháy|va_chạm|đuối|bỏng|ca|vụ|bồn|hầm|cống|hố|lốc|sét',
      'ngã|té|rơi|văng từ|khỏi|xuống ~ mái|mái_tôn|giàn_giáo|tầng|độ_cao|thang|nóc|cao|hố|hầm|cầu|cột|cống|bể|giếng|đất|vực',
      '<boat> ~ chìm|lật|đắm|bị_nạn|gặp_nạn|trôi_dạt|mất_liên_lạc',
      '# <who>|ngư_dân|thuyền_viên|thợ_mỏ|em|cháu|học_sinh ~ chưa_tìm_thấy|mất_liên_lạc|mất_tích|mắc_kẹt|bị_vùi|bị_thương|bị_bỏng|nhập_viện|cấp_cứu|ngộ_độc|nôn_ói|tử_vong|ngất|ngạt|tử_nạn|thiệt_mạng|thương_vong|nguy_kịch|hôn_mê|không_qua_khỏi',
      'ngất_xỉu|ngất|xỉu|bất_tỉnh|đột_quỵ|ngã_gục|gục vì|do|tại|giữa|ngay|phải|bên|trên|trong|hàng_loạt|tập_thể',
      'đưa|chở|chuyển|khiêng ~ đi|vào|tới|lên|ra cấp_cứu|viện|trạm_xá|bệnh_viện|trạm_y_tế|bệnh_xá',
      'hầm|hầm_lò|lò|mỏ|giếng ~ bục|sập|nổ|ngập|lún|vùi',
      'bục nước|túi_nước',
      'tìm_kiếm|tìm|vớt ~ nạn_nhân|thi_thể|người_mất_tích|xác',
      'đang|tổ_chức|mở_rộng|triển_khai tìm_kiếm [cứu_nạn] #',
      'nổ ~ lò|nồi_hơi|lò_hơi|bình|gas|bồn|lốp|pin|bình_ga|ga|kho|mìn|bụi|máy_nén|xe_bồn',
      '<site> ~ bốc_cháy|cháy_dữ_dội|cháy_rụi|cháy_lớn|phát_nổ|bốc_khói|bị_cháy|cháy_to|đổ_sập|sập',
      'cháy rụi|dữ_dội|trụi|lan_sang|to_quá|hết_tài_sản|nhà_trọ|phòng_trọ|xưởng|kho|xe',
      'nôn_ói|ói|nôn|tiêu_chảy|đau_bụng|buồn_nôn|chóng_mặt|khó_thở|choáng ~ sau|sau_khi ~ ăn|bữa|bữa_cơm|bữa_ăn|cơm|uống|hít|trưa|ngửi',
      'ngộ_độc ~ phải|nhập_viện|cấp_cứu|ở|tại',
      'chém|đâm|bắn|đánh [nhau|lộn] ~ nhập_viện|trọng_thương|gục|bị_thương|tử_vong|chết|đổ_máu|vỡ_đầu|gãy',
      'gãy|dập|đứt|đứt_lìa|vỡ|nát|cụt|giập ~ tay|chân|xương|ngón|cổ|sọ|xương_sườn|cột_sống|sườn|xương_đùi',
      'bỏng|phỏng [nặng|toàn_thân|sâu] do|vì|axit|nước_sôi|hóa_chất|hơi|điện|mặt|tay|#',
      'vùi_lấp|vùi_chôn|chôn_vùi|mắc_kẹt|kẹt ~ dưới|trong ~ đổ_nát|đất_đá|hầm|đống|thang_máy|cabin|máy|xe|lửa|đám_cháy',
      'hít|ngửi ~ khí|khói|amoniac|hóa_chất ~ ngất|nhập_viện|khó_thở|cấp_cứu|ngạt|chết|choáng',
      'tự_tử|tự_sát|nhảy_lầu|nhảy_cầu|treo_cổ|tự_thiêu|quyên_sinh|tự_vẫn [ở|tại|trong|vì|do|hôm|đêm|sáng|chiều|trên]',
      'không_qua_khỏi|chết_tại_chỗ|tử_vong_tại_chỗ|tắt_thở|ngừng_tim',
      'tai_nạn ~ thương_tâm|thảm_khốc|chết|tử_vong|nghiêm_trọng|kinh_hoàng|đau_lòng|liên_hoàn',
    ],
    notAfter: 'chữa phòng',
    notBefore: 'máy đứng dí pin lưu',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'đuối_nước|chết_đuối thương_tâm|đau_lòng|thảm_khốc',
      'vụ|vừa [bị] đuối_nước|chết_đuối',
      'bị giật|phóng|rò điện ~ chết|tử_vong',
    ],
  },
];
