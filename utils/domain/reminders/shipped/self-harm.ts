import type { PhraseEntry } from '../phrases/phrase-list.ts';

/** Those who harm themselves. Without marks "tu tu" is "từ từ" unless words beside it tell otherwise. */
export const selfHarm: readonly PhraseEntry[] = [
  {
    say: ['tự tử'],
    isLegalTerm: true,
    needsMarks: true,
    notBefore: 'tế',
    bareNotAfter:
      'an tang xe buyt chay cu dang tai van di dien doc hay hoc lai lam len moi mot nen noi rat song that thi thu tich toi uong vui xin xuong',
    bareNotBefore:
      'tay tap thuong gio an ban cham chay cho cung da de di dien doc duoc duy giai hoc hon ke ket lam len loi ma moi mot nang nao nha nhe noi quen roi sach san se thi thoi theo tien tinh tot tung vao nhan',
  },
  {
    say: [
      'tự_tử ở|tại|trong phòng|nhà|xưởng|ký_túc_xá|dãy_trọ|công_ty',
      'tự_tử bằng|không_thành|bất_thành|hụt|vì_nợ|vì_áp_lực|vì_stress',
      'công_nhân|người|nạn_nhân|nữ_sinh|sinh_viên|anh_ấy|chị_ấy|cô_ấy tự_tử',
      'vụ|vì|đã|định|đòi|ý_định|dọa|muốn|nghi|nghi_do|chọn_cách tự_tử',
      'nhảy_cầu|nhảy_sông|treo_cổ|cắt_tay|uống_thuốc|thuốc_ngủ tự_tử',
      'tự_tử trong_đêm|sau_nhiều_ngày',
    ],
    bareNotBefore: 'xep quen thuong tap thi cham di hon ke lam mot noi sach tot tung len xuong',
    isLegalTerm: true,
  },
  {
    say: ['nhảy_cầu|nhảy_lầu|treo_cổ [tự_tử]'],
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'nhảy_lầu ở|tại khu|tòa|nhà|công_ty|phòng',
      'treo_cổ trong|tại|ở phòng_trọ|phòng_ngủ|nhà_tắm',
      'người|công_nhân|nạn_nhân|chị|anh nhảy_lầu',
      'treo_cổ chết',
    ],
    bareNotBefore: 'nhat hon',
    isLegalTerm: true,
  },
];
