import type { PhraseList } from '../phrases/phrase-list.ts';
import { moneyCalls } from './money-call.ts';

/** Calls that name everybody in a row, with commas between: "Kêu gọi cán bộ, đoàn viên, người lao động ủng hộ đồng bào miền Trung". */
export const moneyLists: PhraseList = {
  ...moneyCalls,
  isLoose: true,
  phrases: [
    {
      say: [
        'kêu_gọi|vận_động|đề_nghị|kính_mong [toàn_thể] <all> [và] [<all>] [và] [<all>] [<all>] [hãy|cùng] [chung_tay] ủng_hộ|quyên_góp|đóng_góp <needy>|quỹ',
        'mời [toàn_thể] <all> [và] [<all>] [và] [<all>] [<all>] [cùng] [chung_tay] ủng_hộ|quyên_góp quỹ|đồng_bào|miền_trung|vùng_lũ|vùng_bão|gia_đình|nạn_nhân|bệnh_nhân',
        'mời [toàn_thể] <all> [<all>] [cùng] [chung_tay] ủng_hộ|giúp_đỡ anh|chị|em|bác|cô|chú|cháu|bé ~ ~ điều_trị|nằm_viện|bị|mắc|chữa|mổ|phẫu_thuật',
        'gửi|chuyển về|qua|vào vietcombank|agribank|bidv|vietinbank|mbbank|techcombank #',
        'mỗi_người|mỗi_đoàn_viên trích # k|nghìn|ngàn|đồng',
        'góp # k|nghìn|ngàn [người] [đi] viếng|thăm|mừng',
        'thu|nộp tiền ủng_hộ|quyên_góp [nộp] về|cho|trước',
        'ai muốn đóng_góp|ủng_hộ [thì|xin|vui_lòng] nộp|gửi|chuyển',
        'chung_tay ủng_hộ quỹ',
        'nội_dung [chuyển_khoản|ck] ủng_hộ <needy>',
        'chuyển_khoản vietcombank|agribank|bidv|vietinbank|mbbank|techcombank #|giúp|cho_em|cho_mình',
      ],
      notBefore: 'đạo vệ',
      needsMarks: true,
    },
    { say: ['vận_động|phát_động ủng_hộ quỹ'], notAfter: 'nguồn lễ cuộc các', needsMarks: true },
  ],
};
