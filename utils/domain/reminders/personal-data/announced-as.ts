import { toKey } from '../../text/syllable-key.ts';
import { GAP, type Words } from '../../text/words.ts';
import { MIDDLE_NAMES } from '../person-words.ts';
import { FAMILY, SURE_FAMILY } from '../phrases/is-name.ts';
import { type Syllable, toSyllables } from '../phrases/syllable.ts';
import { has, toWordSet } from '../phrases/word-set.ts';
import { isAllCapitals, isCapital, isNamePart } from '../words-at.ts';

/** What the words before a number say it is. */
export type NumberSort =
  | 'phone'
  | 'old_id'
  | 'insurance'
  | 'tax_code'
  | 'bank_account'
  | 'plate'
  | 'birth_date'
  | 'code';

const ANNOUNCEMENTS: readonly (readonly [NumberSort, string])[] = [
  [
    'old_id',
    'cmnd|cmt|cmtnd|chứng minh nhân dân|chứng minh thư|số chứng minh|giấy chứng minh|cccd|căn cước|căn cước công dân|hộ chiếu|passport',
  ],
  [
    'insurance',
    'bhxh|sổ bảo hiểm|sổ bảo hiểm xã hội|mã số bảo hiểm xã hội|số bảo hiểm xã hội|mã số bảo hiểm|mã bảo hiểm|thẻ bhyt|mã thẻ bhyt|số sổ bhxh',
  ],
  [
    'tax_code',
    'mst cá nhân|mst tncn|mã số thuế cá nhân|mã số thuế thu nhập cá nhân|mã số thuế tncn|mã thuế cá nhân|mst của anh|mst của chị|mst anh|mst chị|mã số thuế của anh|mã số thuế của chị|mã số thuế của ông|mã số thuế của bà',
  ],
  [
    'bank_account',
    'stk|số tài khoản|số tk|tài khoản|tài khoản ngân hàng|tk ngân hàng|số tài khoản ngân hàng|stk ngân hàng|tk|số thẻ|số thẻ atm',
  ],
  [
    'plate',
    'chủ xe|mất xe|nhặt xe|gửi xe|chiếc xe|xe máy|xe ô tô|xe hơi|xe tải|biển số|biển số xe|biển kiểm soát|bks|bsx|biển xe|mang biển|xe biển',
  ],
  ['birth_date', 'sn|sinh|sinh vào ngày|sinh hôm|ngày sinh|sinh ngày|ngày tháng năm sinh|năm sinh ngày'],
  [
    'phone',
    'zalo id|sđt|số điện thoại|điện thoại|đt|sdt|zalo|gọi|liên hệ|lh|hotline|alo|di động|phone|tel|call|momo|đtdđ|dđ|viber|whatsapp',
  ],
  [
    'code',
    'mã số thuế|mã số thuế doanh nghiệp|mst doanh nghiệp|mã số thuế của công ty|mã số thuế của đơn vị|mst của công ty|mst của đơn vị|mst|mã số doanh nghiệp|mã số thuế công ty|mst công ty|mã số thuế đơn vị|đăng ký kinh doanh|mã bài|mã bài dự thi|mã dự thi|mã vận đơn|vận đơn|mã giao dịch|mã hồ sơ|số hồ sơ|số seri|seri|serial|hóa đơn|số hóa đơn|biên lai|mã đơn|mã đơn hàng|số đơn hàng|mã tra cứu|mã vé|số vé|mã lớp|mã số dự thi|số báo danh|sbd|id|meeting id|id cuộc họp|mã cuộc họp|mã phòng|mã thẻ đoàn viên|số thẻ đoàn viên|thẻ đoàn viên|số thẻ thư viện|thẻ thư viện|mã đoàn viên|isbn|mã sản phẩm|mã hàng|imei|mã bưu gửi|mã đăng ký|mã tham dự|mã xác nhận|mã hợp đồng|mã vật tư|lệnh sản xuất|lô hàng số|mã tham dự cuộc thi|id phòng họp|id họp|seri tiền|số quyết toán',
  ],
];

/** Words that may stand between an announcement and its number: "STK của chị Hoa là: …". */
const BETWEEN = toWordSet(
  'đúng phải chính xác sửa lại thành cũ mới số mã là mang đỏ đen trắng xanh vàng bạc xám nâu của tôi em anh chị cháu bé bạn mình cô chú ông bà no vào ở hoặc qua theo như sau thẻ ngân hàng cho vietcombank vcb agribank bidv vietinbank techcombank tại chi nhánh mbbank mb acb sacombank vpbank tpbank momo tháng năm xe máy ô tô tổ trưởng đoàn viên thủ quỹ kế toán đồng chí',
);
const MOST_BETWEEN = 8;
/** Whose number it is, and no code, unless it is theirs: "hóa đơn chị Hoa 0912…", "mã dự thi của chị 0912…". */
const ADDRESSED = toWordSet('anh chị cô chú ông bà bác');
const OWNED = toWordSet('của');

const MIDDLE = toWordSet(MIDDLE_NAMES);
const LONGEST_NAME = 4;
/** After "sinh" these make no birth of it: "ngày sinh hoạt". */
const NOT_AFTER_BIRTH = toWordSet('hoạt viên thái học thiết');
/** Before "sinh" these make no birth of it: "học sinh", "thí sinh", "vệ sinh". */
export const OTHER_THAN_BORN = 'học thí phát vệ tuyển hy môn giáng tái hồi an sản dân trường lứa y';
const NOT_BEFORE_BIRTH = toWordSet(OTHER_THAN_BORN);

/** The announcements by the key of their last word, longest first, so that a look back is one look-up a word. */
let byLastWord: Map<number, (readonly [NumberSort, readonly Syllable[]])[]> | undefined;

function readAnnouncements() {
  const known: NonNullable<typeof byLastWord> = new Map();
  for (const [sort, texts] of ANNOUNCEMENTS) {
    for (const text of texts.split('|')) {
      const syllables = toSyllables(text);
      const last = syllables.at(-1)?.bare ?? -1;
      known.set(last, [...(known.get(last) ?? []), [sort, syllables]]);
    }
  }
  for (const announcements of known.values()) announcements.sort((a, b) => b[1].length - a[1].length);
  return known;
}

/**
 * What the words right before a word announce, looking over a few in between but not over a sentence's end. `isBelow` says that the word stands
 * below its announcement, on a line of its own.
 */
export function announcedAs(words: Words, word: number, isBelow: boolean): NumberSort | undefined {
  byLastWord ??= readAnnouncements();
  let isOfPerson = false;
  for (let at = word - 1, steps = 0; at >= 0 && steps <= MOST_BETWEEN; at--, steps++) {
    if (words.gap[at + 1] === GAP.sentence && !(isBelow && at + 1 === word)) return undefined;
    for (const [sort, syllables] of byLastWord.get(words.bare[at] ?? -1) ?? []) {
      const from = at - syllables.length + 1;
      if (from < 0 || !syllables.every((syllable, index) => isNext(words, from + index, syllable, index)))
        continue;
      // "thí sinh ngày 12/3": the day of an event.
      if (sort === 'birth_date' && isOtherBirth(words, from, at + 1)) continue;
      return sort === 'code' && isOfPerson ? undefined : sort;
    }
    isOfPerson ||= has(ADDRESSED, words, at) && !has(OWNED, words, at - 1);
    if (!BETWEEN.bare.has(words.bare[at] ?? -1) && !isNamePart(words, at)) return undefined;
  }
  return undefined;
}

/** What letters right before a number say it is, written as one with it: "CMND023456789". */
export function announcedBy(letters: readonly number[]): NumberSort | undefined {
  byLastWord ??= readAnnouncements();
  const sorts = byLastWord.get(toKey(letters, 0)) ?? [];
  return sorts.find(([, syllables]) => syllables.length === 1)?.[0];
}

function isNext(words: Words, word: number, { bare }: Syllable, index: number): boolean {
  return words.bare[word] === bare && (index === 0 || words.gap[word] !== GAP.sentence);
}

/** Whether an announcement of a birth, from a word up to another, is none. */
function isOtherBirth(words: Words, from: number, to: number): boolean {
  // "ngày sinh Thái Bình" is a place.
  const isSmall = !isCapital(words, to) || isAllCapitals(words, to);
  if (words.gap[to] === GAP.none && isSmall && has(NOT_AFTER_BIRTH, words, to)) return true;
  // "Lê Thị An sinh ngày …", not "TỔNG VỆ SINH NGÀY …"
  const isOfPerson =
    from > 1 &&
    (!isAllCapitals(words, from) || isAfterName(words, from)) &&
    words.gap[from - 1] === GAP.none &&
    isNamePart(words, from - 1) &&
    isNamePart(words, from - 2);
  if (isOfPerson || from === 0 || words.gap[from] !== GAP.none) return false;
  return NOT_BEFORE_BIRTH.bare.has(words.bare[from - 1] ?? -1);
}

/** "LÊ THỊ AN SINH NGÀY", "TRẦN XUÂN TRƯỜNG SINH NGÀY": names where all is written in capitals. */
function isAfterName(words: Words, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - LONGEST_NAME); word--) {
    if (words.gap[word + 1] !== GAP.none) return false;
    if (has(SURE_FAMILY, words, word)) return true;
    if (word === from - 2 && has(MIDDLE, words, word) && has(FAMILY, words, word - 1)) return true;
  }
  return false;
}
