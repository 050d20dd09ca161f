import type { PhraseEntry } from '../phrases/phrase-list.ts';

/** Cures that sound too good, and doctors who are said to hide them. */
export const cures: readonly PhraseEntry[] = [
  {
    say: ['chữa khỏi'],
    needsMarks: true,
    notAfter: 'được chưa không thuốc lao sửa',
    notBefore: 'cháy được nếu',
  },
  {
    say: [
      'chữa_khỏi hoàn_toàn',
      'chữa|trị khỏi [hẳn|tới|đến] #|bách_bệnh|mọi|tiểu_đường|tất_cả|ung_thư|đau_dạ_dày|đau_lưng',
      'cao|cây|lá|mẹo|nước|phương_pháp|rễ|thuốc chữa khỏi',
      'chữa|trị [khỏi] dứt_điểm|mọi_bệnh|triệt_để_ung_thư|tận_gốc|được_ung_thư',
      'dứt_hẳn|hết_hẳn|khỏi_hẳn bệnh|dạ_dày|tiểu_đường|ung_thư|viêm|xương_khớp|đau',
      'dứt_điểm|hết_bệnh|khỏi_bệnh|khỏi_hẳn sau # hôm|liệu_trình|ngày|tuần',
    ],
    notBefore: 'nợ tình mái',
    notAfter: 'được chưa không thầy sửa quyết điều',
    isLegalTerm: true,
  },
  {
    say: [
      'cao|thuốc|thảo_dược [nam|bắc] bí_truyền|gia_truyền|mật_truyền|thần_kỳ',
      'bí_quyết bí_truyền|gia_truyền|mật_truyền|thần_kỳ ~ chữa|trị|khỏi|hết',
      'bác_sĩ|báo_chí|báo_đài|bệnh_viện|công_ty_dược|giới_y_khoa|ngành_y|nhà_thuốc [cố_tình|luôn|vẫn|đã] bưng_bít|che_giấu|giấu|không_bao_giờ_nói|không_dám_nói|không_dám_đăng|không_dám_đưa|không_muốn_bạn_biết|không_nói|không_tiết_lộ',
      'bí_mật|sự_thật [đã] [luôn] [mà] [bác_sĩ|báo_chí|họ] [bị] bưng_bít|che_giấu|giấu',
    ],
    bareNotBefore: 'kinh',
    notAfter: 'cây nghề',
    bareNotAfter: 'day',
    isLegalTerm: true,
    notBefore: 'theo',
    except: ['giấy chứng nhận bài thuốc gia truyền'],
  },
  {
    say: ['thuốc_tiên|thần_dược'],
    isLegalTerm: true,
    needsMarks: true,
  },
  {
    say: [
      'thuốc_tiên|thần_dược cho_người|chữa|trị|giúp|đây',
      'loại|đúng_là|như thần_dược',
      'quả_là|là thuốc_tiên|thần_dược',
    ],
    isLegalTerm: true,
  },
];
