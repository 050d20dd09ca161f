import type { PhraseEntry } from '../phrases/phrase-list.ts';

/** Those who harm themselves. Without marks "tu tu" is "từ từ" unless words beside it tell otherwise. */
export const selfHarm: readonly PhraseEntry[] = [
  {
    say: ['tự tử'],
    isLegalTerm: true,
    needsMarks: true,
    notBefore: 'số tế',
    bareNotAfter:
      'an tang xe buyt chay cu dang tai van di dien doc hay hoc lai lam len moi mot nen noi rat song that thi tich toi uong vui xin xuong',
    bareNotBefore:
      'tay tap thuong gio an ban cham chay cho cung da de di dien doc duoc duy giai hoc hon ke ket lam len loi ma moi mot nang nao nha nhe noi quen roi sach san se thi thoi theo tien tinh tot tung nhan',
    notAfter: 'thứ',
  },
  {
    say: [
      'tự_tử ở|tại|trong phòng_trọ|phòng_ngủ|khu_trọ|khu_nhà_trọ|nhà_trọ|ký_túc_xá|dãy_trọ',
      'người|công_nhân|anh|chị|bảo_vệ nhảy_lầu ở|tại khu|tòa|nhà|ký_túc_xá',
      'người|công_nhân|anh_ấy|chị_ấy treo_cổ trong|tại|ở phòng_trọ|phòng_ngủ|nhà_tắm',
    ],
    isLegalTerm: true,
  },
  {
    say: [
      'tự_tử không_thành|bất_thành|hụt|vì_nợ|vì_áp_lực|vì_stress',
      'tự_tử đêm_qua|tối_qua|tối_hôm_qua|hôm_qua|sáng_nay|trưa_nay|rạng_sáng|trong_đêm|sau_nhiều_ngày|trên_cầu',
      'trầm_cảm|nợ_nần|áp_lực ~ tự_tử',
      'nhảy_cầu|nhảy_sông|treo_cổ|cắt_tay|uống_thuốc|thuốc_ngủ|chọn_cách|ý_định|dẫn_đến|đến_mức tự_tử',
      'công_nhân|thanh_niên|phụ_nữ|đàn_ông|nữ_sinh|sinh_viên|nạn_nhân|vụ|nghi_do tự_tử',
      'nhảy_lầu từ tầng',
      'nhảy_lầu tự_tử|chết',
      'treo_cổ chết',
    ],
    bareNotBefore:
      'lay ra tro kha phuc tang cung thi tien nhe thoi doc xep quen thuong tap cham di hon ke lam mot noi sach tot tung len xuong mua tra lua bo an uong nghe nhin den ve chuyen doi hoi giai qua nho hai',
    isLegalTerm: true,
  },
  {
    say: ['nhảy_cầu|nhảy_lầu|treo_cổ [tự_tử]'],
    except: ['nhảy cầu ở hồ bơi', 'nhảy cầu giành'],
    notAfter: 'môn viên vđv',
    needsMarks: true,
    isLegalTerm: true,
  },
];
