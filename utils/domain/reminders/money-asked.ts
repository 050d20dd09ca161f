import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Calls for money as people make them: who is asked to give what to whom, with other words in between. */
export const moneyAsked: readonly PhraseEntry[] = [
  {
    say: [
      'kêu_gọi|hô_hào|vận_động|phát_động ~ <help> ~ <needy>',

      'xin|mong|nhờ|khẩn_cầu ~ <help> ~ tiền|viện_phí|chi_phí|kinh_phí|phẫu_thuật|mẹ_con',

      'thu|góp|đóng|nộp|ủng_hộ|mượn ~ mỗi_người|mỗi_bạn|mỗi_nhà|mỗi_đứa|mỗi_anh|mỗi_chị ~ #|ít|chút|chục',

      'quét|scan|quẹt ~ mã ~ chung_tay|giúp|ủng_hộ|góp|đóng_góp|hỗ_trợ',

      'gửi|chuyển|bắn|ck tiền giúp|ủng_hộ|hỗ_trợ|cho_em|cho_mình|cho_chị',
      'nạp [tiền] vào|trước|ngay|thẻ|ví ~ để|nhận|kích_hoạt|giữ|ví',
    ],
    notBefore: 'cây cuốn quyển viên ý bông hoa chiếc sáng giọt tay máu',
    bareNotAfter: 'phat',
    needsMarks: true,
    isLegalTerm: true,
  },
];
