import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Hearsay as people pass it on: who heard, where from, how sure, with other words in between. */
export const hearsayTold: readonly PhraseEntry[] = [
  {
    say: [
      '<share> ngay|nhanh kẻo|trước_khi',
      'chia_sẻ|chuyển|chuyển_tiếp|gửi|share [bài|tin] [này] cho|tới|đến # bạn|người|nhóm',
      'nghe phong_phanh|râm_ran|hóng|xì_xào|xầm_xì|đâu_đó',

      '<people> ~ đồn_đoán|đồn_đại|xì_xào|xầm_xì|râm_ran|xôn_xao',

      'càng nhiều người [biết] càng tốt',
      'mau|lẹ|gấp|nhanh share|chia_sẻ|chuyển_tiếp',

      'mấy|các anh|chị|bà|ông|cô ~ bảo|đồn|kháo|mách [nhau] là|rằng',
      'có_tin|nghe_tin ~ sắp|bán|cắt|đóng_cửa|sáp_nhập|phá_sản',

      'ai_đó|có_người|người_ta|một_người ~ nói|bảo|kể|mách|nhắn ~ rằng|là|sắp',

      'đồn rần_rần|ầm_ầm|ầm_ĩ|rùm_beng|khắp_nơi|tùm_lum',

      'đang|được|bị chuyền|truyền tay|miệng [nhau]',
    ],
    notAfter: 'lắng biết kỹ hãy muốn',
    notBefore: 'khó không',
    needsMarks: true,
    isLegalTerm: true,
  },
];
