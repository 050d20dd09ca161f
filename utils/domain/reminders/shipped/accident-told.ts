import type { PhraseEntry } from '../phrases/phrase-list.ts';

/** Accidents as people tell them: what did which harm to whom, with other words in between. */
export const accidentTold: readonly PhraseEntry[] = [
  {
    say: ['thăm|thăm_hỏi|viếng|chia_buồn [với] gia_đình ~ ~ tử_vong|thiệt_mạng'],
    notAfter: 'chi mức tiền',
  },
  {
    say: [
      'quyên_sinh|tự_sát',
      'không qua_khỏi',
      'hầm|lò vùi',
      'ngã|té từ cao|giàn_giáo|mái|nóc|trên_cao|tầng|độ_cao',
      '<who>|bị|anh|chị rơi từ cao|giàn_giáo|mái|nóc|trên_cao|tầng|độ_cao',
      'ngất|ngất_xỉu hàng_loạt',
      '# <who> [phải] cấp_cứu|nhập_viện|đi_cấp_cứu',
      'bị ~ sát_hại|đâm_chết|đâm_thủng|giết_chết',
      '<car> ~ cuốn <who>|người',
      'phòng_trọ|nhà|xưởng|kho ~ cháy_sạch|cháy_rụi',
      'bị <car> cán|tông|đâm|húc|đè|quẹt',

      'ngã|té|rơi|văng từ|khỏi|xuống ~ mái|tầng|thang|cao|hố|cống|đất',
      '# <who>|ngư_dân|thuyền_viên|thợ_mỏ|em|cháu|học_sinh ~ chưa_tìm_thấy|mất_liên_lạc|mắc_kẹt|bị_thương|bị_bỏng|nhập_viện|cấp_cứu|ngộ_độc|nôn_ói|ngất|ngạt|tử_nạn|thương_vong|nguy_kịch',

      'ngã|té|rơi|trượt|lọt xuống ~ hồ|ao|sông|suối|kênh|hố_ga',
      'đè|đổ|sập|lở|rơi|đổ_ập trúng ~ lán|người|công_nhân|nhà|xe|đầu',
      'ngất_xỉu|ngất|xỉu|bất_tỉnh|đột_quỵ|ngã_gục vì|do|tại|ngay|phải|hàng_loạt',
      'đang|tổ_chức|mở_rộng|triển_khai tìm_kiếm [cứu_nạn] # nạn_nhân|thuyền_viên|ngư_dân|thợ|thợ_mỏ|người_mất_tích|người_mắc_kẹt|người_còn',
      'đang|tổ_chức|triển_khai tìm_kiếm cứu_nạn',
    ],
    notAfter: 'hôi mưa bóng vật chữa phòng cười',
    notBefore: 'đứng dí pin lưu quá vui hạnh sung sướng mối muỗi',
    except: ['tàu chìm trong sương', 'thuyền chìm trong sương'],
    needsMarks: true,
    isLegalTerm: true,
    bareNotAfter: 'com cong xong do an hop ca',
    bareNotBefore: 'toc long',
  },
  {
    say: ['tự_vẫn'],
    needsMarks: true,
    isLegalTerm: true,
    // Without marks it is nearly always "tư vấn".
    bareNotAfter: 'buoi can co duoc gio ky nghe nhan phong su tam to vien xin',
    bareNotBefore:
      'ban bao cho chuyen cua de dich dinh duoc giup huong ky lam luat mien mua nghe nghi nghiep phap qua sau suc tai tam theo thue tien truc tuyen va ve vien viec voi',
  },
  {
    say: [
      'lửa|khói [khói|lửa] bùng|bốc|cuồn_cuộn|ngùn_ngụt|nghi_ngút|bao_trùm|cháy_lan',
      'uống [phải] thuốc trừ_sâu|diệt_cỏ|chuột|cỏ|sâu|độc',
      'gục|gục_xuống|ngã_gục|ngã_quỵ|quỵ|lịm|đột_quỵ|đột_tử ~ ra_đi|qua_đời|tử_vong|mất',
      'tóc|tay|chân|áo|ngón_tay|bàn_tay|cánh_tay ~ bị|kẹt ~ cuốn|kẹp|dập|nghiền|đứt|máy',
      'nôn_ói|nôn|nôn_mửa|đau_bụng|tiêu_chảy|chóng_mặt ~ sau|sau_khi|do|vì ăn|uống',
      'phóng hồ_quang|điện ~ bỏng|cháy|hôn_mê|nặng|thợ|người',
      'bị ~ hồ_quang|điện_cao_thế|phóng_điện',
      'vẫn|đang|còn|đã|rơi_vào|lịm hôn_mê|nguy_kịch',
      'tiên_lượng xấu|rất_nặng|dè_dặt|nặng',
      'bị ~ tóc|tay|chân|áo|ngón|dây ~ cuốn|kẹp|đứt|dập|quấn',
      'lột|bong|tróc [cả] [mảng] da_đầu|mảng_da',
      'chưa_biết|chưa_rõ [còn] ai [còn] kẹt|mắc_kẹt',
      'mất|chết|qua_đời|tử_vong sau_khi|do|vì|khi ~ ngã|té|rơi_từ|rơi_xuống|điện_giật|tai_nạn|đuối|cháy',
      'cắt|cưa|đứt|dập|nghiến|xén ~ ngón_tay|bàn_tay|cánh_tay|ngón_chân|bàn_chân',
      'vùi_lấp|vùi|chôn_vùi # người|công_nhân|thợ|em|cháu',
      'cán|tông|húc|quẹt trúng ~ chị|anh|em|người|công_nhân|bác|cháu',
      'mất|chết|tử_vong trên_đường ~ cấp_cứu|viện|bệnh_viện',
      'gãy chân|tay|xương|cột_sống|cổ ~ vì|do|khi|sau ~ ngã|té|tai_nạn|xe',
    ],
    notAfter: 'chưng trang trại thuốc',
    notBefore: 'lên tinh hội trại tình nhiệt',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'lửa|khói bốc|bùng lên ~ ngùn_ngụt|nghi_ngút|dữ_dội|kho|xưởng|nhà|mái|tầng|phân_xưởng',
      'khói đen|độc ~ bao_trùm|cuồn_cuộn|mù_mịt|nghi_ngút|bốc',
    ],
    needsMarks: true,
    notBefore: 'trại hội',
    isLegalTerm: true,
  },
  {
    say: ['đuối_nước|chết_đuối thương_tâm|đau_lòng|thảm_khốc'],
  },
];
