import { CELL, CLASS_SHIFT, SLASH, toCell, toLetter } from '../text/cell.ts';
import type { FoldedText } from '../text/fold-text.ts';
import { toKey } from '../text/syllable-key.ts';
import { GAP, WORD, type Words } from '../text/words.ts';
import { isCutBefore } from './across-lines.ts';
import type { Finding, ReminderCategory, Severity } from './finding.ts';
import { isBeside } from './is-beside.ts';
import { frameAround, newFrameReader } from './phrases/frames.ts';
import { type Sequences, toSequences } from './phrases/sequences.ts';
import { toSyllables } from './phrases/syllable.ts';
import { toWordSet } from './phrases/word-set.ts';
import type { NextStart } from './starts.ts';
import { toFinding } from './to-finding.ts';
import { isAllCapitals, isDigits, isNameAt, isNextOneOf, toWordKeys } from './words-at.ts';

type Sort = { readonly category: ReminderCategory; readonly severity: Severity };

const INSULT: Sort = { category: 'insult', severity: 'medium' };
const SCAM: Sort = { category: 'commercial_scam', severity: 'medium' };
const ACCIDENT: Sort = { category: 'accident_casualty', severity: 'high' };
const MONEY: Sort = { category: 'money_call', severity: 'high' };
const HEARSAY: Sort = { category: 'unverified', severity: 'medium' };
const PICTURE: Sort = { category: 'image_consent', severity: 'medium' };

/** Abbreviations and words that are found by themselves. */
const SINGLE: readonly (readonly [Sort, string])[] = [
  [MONEY, 'stk'],
  [INSULT, 'đéo địt lồn cặc vcl đcm đkm vkl clgt đmm đcmm dcm dkm dmm cmn dume'],
];
/** Phrases too short, or too like others without marks, to be looked for letter by letter: here written as one. */
const PAIRS: readonly (readonly [Sort, string])[] = [
  [INSULT, 'đồ ngu|thằng ngu|óc chó|mất dạy|mặt dày|vô học|câm mồm|ngu như|đồ khốn|đồ chó|cút đi|đầu đất'],
  [SCAM, 'nổ hũ|cá độ|lô đề|cờ bạc|nhà cái|tài xỉu|xóc đĩa|soi kèo|vay nóng'],
  [ACCIDENT, 'tử vong|vụ nổ|vụ cháy|tự tử|mất tích|ngất xỉu|bị nạn'],
  [HEARSAY, 'tin đồn|chữa khỏi'],
  [PICTURE, 'quay lén'],
];

/** Beside what such a word is something else: an account into which the employer pays, a part in store, a fertilizer. */
const OTHER_TOPICS: ReadonlyMap<Sort, Sequences> = new Map([
  [
    MONEY,
    toSequences(
      'sgk|mã chứng khoán|viết tắt|không đăng|không gửi|không nhắn tin|không công bố|máy ép|nhận quà|nhận tiền hỗ trợ|chuyển tiền hỗ trợ|chi tiền hỗ trợ|chi trả tiền hỗ trợ|khoản tiền hỗ trợ|hưởng tiền hỗ trợ|khen thưởng|quà tết|lương|thưởng!|nhận thưởng|thưởng tết|tiền thưởng|thưởng tháng|trúng giải|nhận giải|tiền mừng|trợ cấp|bhxh|bảo hiểm|chế độ|phúc lợi|cảnh báo|cảnh giác|lừa|vật tư|đoàn phí|học phí|hoàn thuế',
    ),
  ],
  [
    INSULT,
    toSequences('mã chứng khoán|viết tắt|tệp|thư viện|delphi|bảo trì|động cơ|phân bón|bón đạm|đạm cà mau'),
  ],
]);

const EXACT = new Map<number, Sort>();
const BARE = new Map<number, Sort>();
const TAGGED = new Map<number, Sort>();
const SPELT = new Map<string, Sort>();
/** With which words they begin. */
export const SHORT_WORD_STARTS = { exact: new Set<number>(), bare: new Set<number>() };
for (const [sort, list] of SINGLE) {
  for (const { exact, bare, letters } of toSyllables(list)) {
    EXACT.set(exact, sort);
    const plain = toPlain(letters);
    // "lon", "cac" and the like are everyday words without their marks; abbreviations are none.
    if (!/[aeiouy]/.test(plain)) BARE.set(bare, sort);
    SPELT.set(plain, sort);
    SHORT_WORD_STARTS.exact.add(exact).add(toKey(letters.slice(0, 1), 0));
    SHORT_WORD_STARTS.bare.add(bare).add(toKey([(letters[0] ?? 0) & 0x1f], 0));
  }
}
for (const [sort, list] of PAIRS) {
  for (const pair of list.split('|')) {
    const [joined] = toSyllables(pair.replace(' ', ''));
    const [first, second] = toSyllables(pair);
    if (!joined || !first || !second) continue;
    // Written as one word, the two have both tones.
    const exact = toKey(joined.letters, first.tone | second.tone);
    EXACT.set(exact, sort);
    TAGGED.set(joined.bare, sort);
    SHORT_WORD_STARTS.exact.add(exact);
    SHORT_WORD_STARTS.bare.add(joined.bare);
  }
}

/** Looks for them, word after word. */
export function findShortWords(folded: FoldedText, words: Words, next: NextStart, found: Finding[]): void {
  let framesOf: ReturnType<typeof newFrameReader> | undefined;
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    const spelt = readSpelt(folded, words, word);
    const sort = spelt?.sort ?? toSort(words, word);
    framesOf ??= newFrameReader(folded, words);
    if (
      !sort ||
      frameAround(framesOf(word), word, word + 1) ||
      (!spelt && isOfOffice(folded, words, word)) ||
      (sort === MONEY && isAllCapitals(words, word) && !isAccount(folded, words, word)) ||
      (!isSpoken(words, word, sort) && isBeside(words, word, OTHER_TOPICS.get(sort)))
    )
      continue;
    const last = spelt ? spelt.to - 1 : word;
    found.push(toFinding(folded, words.first[word] ?? 0, words.last[last] ?? 0, sort));
    word = last;
  }
}

function toSort(words: Words, word: number): Sort | undefined {
  const flags = words.flags[word] ?? 0;
  const exact = EXACT.get(words.exact[word] ?? -1);
  if (exact || (flags & WORD.marked) !== 0) return exact;
  const bare = words.bare[word] ?? -1;
  return BARE.get(bare) ?? ((flags & WORD.hashtag) !== 0 ? TAGGED.get(bare) : undefined);
}

/** "s t k": one letter a word. */
function readSpelt(folded: FoldedText, words: Words, word: number): { sort: Sort; to: number } | undefined {
  let spelt = '';
  let to = word;
  while (to < words.count && spelt.length < 5 && (to === word || words.gap[to] === GAP.none)) {
    const first = words.first[to] ?? 0;
    const cell = folded.cells[first] ?? 0;
    if ((words.last[to] ?? 0) - first !== 1 || cell >> CLASS_SHIFT !== CELL.letter) break;
    spelt += toPlain([toLetter(cell)]);
    to++;
    const sort = spelt.length > 2 ? SPELT.get(spelt) : undefined;
    if (sort) return { sort, to };
  }
  return undefined;
}

function toPlain(letters: readonly number[]): string {
  return String.fromCharCode(...letters.map((letter) => 0x60 + (letter & 0x1f)));
}

/** "đcm" and "vcl" are nothing but insults; "DCM" and "VCL" may be names, and "dcm" is a kind of file. */
function isSpoken(words: Words, word: number, sort: Sort): boolean {
  if (sort !== INSULT || isAllCapitals(words, word)) return false;
  return ((words.flags[word] ?? 0) & WORD.marked) !== 0 || !FILES.bare.has(words.bare[word] ?? -1);
}

const FILES = toWordSet('dcm');

/** "45/QĐ-ĐCM", "(VCL Trúc Sơn)", "Đội DCM", "ĐCM-02": the letters of an office or a firm. */
function isOfOffice({ cells }: FoldedText, words: Words, word: number): boolean {
  const first = words.first[word] ?? 0;
  if (!isAllCapitals(words, word) || word === 0) return false;
  // With its marks only: "dong" may be "đông".
  const isNamed = NAMED_BY_LETTERS.exact.has(words.exact[word - 1] ?? -1) && !isAllCapitals(words, word - 1);
  if (isNamed && words.gap[word] === GAP.none) return true;
  if (
    cells[words.last[word] ?? 0] === HYPHEN &&
    words.gap[word + 1] === GAP.none &&
    isDigits(words, word + 1)
  )
    return true;
  const before = cells[first - 1] ?? 0;
  if (before === OPEN) return cells[words.last[word] ?? 0] === CLOSE || isNameAt(words, word + 1);
  const isJoined = words.last[word - 1] === first - 1 && (before === HYPHEN || before === SLASH);
  return isJoined && isAllCapitals(words, word - 1);
}

const NAMED_BY_LETTERS = toWordSet(
  'chữ clb cột file giải hiệu khoán kho lô mã nhãn phiếu tem thùng tuyến tệp đội',
);
const HYPHEN = toCell(CELL.sign, 0x2d);
const [OPEN, CLOSE] = [toCell(CELL.sign, 0x28), toCell(CELL.sign, 0x29)];

/** Beside what "STK" in capitals is an account; alone it may be a firm, a club or a steel tube. */
const OF_ACCOUNT = toSequences(
  'ủng hộ|giúp|gửi|chuyển|quyên|góp|ck|bank|tiền|momo|em ghi|bình luận|để ở|để dưới|dán ngay|ghim|ngân hàng|vietcombank|vcb|vietinbank|agribank|bidv|techcombank|sacombank|mb bank|mbbank|tpbank|vpbank|acb|quỹ|bên dưới|dưới đây|dưới này|qua stk|vào stk|về stk|theo stk|cho stk|số stk|xin stk|nhận stk|lấy stk|inbox|ib|hảo tâm|viện phí|từ thiện|kêu gọi',
);
const ACCOUNT_DIGITS = 6;
const OF = toWordKeys('của');
/** "STK 0123456789", "STK 2151 0000 123456", "gửi về STK" */
function isAccount(folded: FoldedText, words: Words, word: number): boolean {
  const next = word + 1;
  const isNext = isDigits(words, next) && !isCutBefore(folded, words, next);
  const digits = isNext ? (words.last[next] ?? 0) - (words.first[next] ?? 0) : 0;
  return (
    digits >= ACCOUNT_DIGITS ||
    (digits > 0 && isDigits(words, next + 1)) ||
    isNextOneOf(words, next, OF) ||
    isBeside(words, word, OF_ACCOUNT)
  );
}
