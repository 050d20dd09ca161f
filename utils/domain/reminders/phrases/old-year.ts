import type { FoldedText } from '../../text/fold-text.ts';
import { toNumber } from '../../text/to-number.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import { isCapital, isDigits } from '../words-at.ts';
import { endsBefore, toSequences } from './sequences.ts';
import { has, toWordSet } from './word-set.ts';

const FIRST_OLD_YEAR = 1800;
/** 1800 and 1900 begin the numbers of hotlines. */
const HOTLINE = 100;

function isFourDigits(words: Words, word: number): boolean {
  return isDigits(words, word) && (words.last[word] ?? 0) - (words.first[word] ?? 0) === 4;
}

/** "2025 - 2030", "28/7/1929 - 28/7/2026" */
function endsRange(words: Words, word: number): boolean {
  if (isFourDigits(words, word - 1)) return true;
  return isDigits(words, word - 1) && isDigits(words, word - 2) && isFourDigits(words, word - 3);
}

/** A year that ends a range after those that are past, "2025 - 2030", where years of our days can be past: of organisations, not of strikes. */
export function isAfterAll(folded: FoldedText, words: Words, word: number, last: number): boolean {
  const isRange = words.gap[word] !== GAP.sentence && endsRange(words, word);
  if (last < FIRST_OF_OURS || !isRange || !isFourDigits(words, word)) return false;
  const year = toNumber(folded, words, word);
  return year > last && year < LAST_OF_OURS;
}

const FIRST_OF_OURS = 2000;
const LAST_OF_OURS = 2100;
/** "Bộ luật Lao động 2019", "Luật An toàn, vệ sinh lao động", "Nghị quyết Đại hội năm 2023": the year of a law or a resolution. */
const LAW_ENDS = toSequences('động|luật|đoàn|xã hội|quyết đại hội|làm|toàn');
const OF_YEAR = toWordSet('năm');
const BEFORE_YEAR = toWordSet('năm từ đến khoá kỳ');
const BORN = toWordSet('sinh sn');
/** "đến 1850 công nhân": how many. */
const COUNTED = toWordSet('công người lao đoàn hộ suất m2 thợ đồng');
/** "thành lập năm 1962", "xây từ 1954": how old, and not when. */
const FOUNDED = toSequences(
  'thành lập|thành lập năm|thành lập từ|thành lập từ năm|ra đời năm|xây từ|xây từ năm|xây năm|có từ năm|có từ',
);

/** "năm 1929", "28/7/1929", "(1930 - 1945)": not "1900 công nhân", nor "sinh năm 1962", nor "1900 1234", which is a number to call. */
export function isOldYear(folded: FoldedText, words: Words, word: number, last: number): boolean {
  if (!isFourDigits(words, word)) return false;
  const isJoined = words.gap[word] !== GAP.sentence;
  const isYear =
    (isJoined && (has(BEFORE_YEAR, words, word - 1) || isDigits(words, word - 1))) ||
    words.gap[word + 1] !== GAP.none;
  // "ông Nguyễn Văn Ba (1958)"
  const isOfPerson =
    words.gap[word] === GAP.clause &&
    words.gap[word + 1] !== GAP.none &&
    isCapital(words, word - 1) &&
    !(words.gap[word + 1] !== GAP.sentence && isDigits(words, word + 1));
  const isBirth =
    has(BORN, words, word - 1) || (words.gap[word - 1] === GAP.none && has(BORN, words, word - 2));
  const isOfYear = has(OF_YEAR, words, word - 1) && words.gap[word - 1] === GAP.none;
  const isOfLaw = isOfYear
    ? words.gap[word - 1] === GAP.none && endsBefore(words, LAW_ENDS, word - 1)
    : endsBefore(words, LAW_ENDS, word);
  // "123/2024/NĐ-CP", "50/2024/QH15"
  const isOfPaper =
    isDigits(words, word - 1) &&
    words.sentence[word + 1] === words.sentence[word] &&
    words.first[word + 1] === (words.last[word] ?? 0) + 1 &&
    ((words.flags[word + 1] ?? 0) & WORD.allCapitals) !== 0;
  const isNamed = isJoined && (isBirth || isOfLaw || isOfPaper);
  // "gọi 1900 1886"
  const isCalled =
    isJoined &&
    isDigits(words, word - 1) &&
    toNumber(folded, words, word - 1) % HOTLINE === 0 &&
    toNumber(folded, words, word - 1) > 0;
  if (!isYear || isOfPerson || isNamed || isCalled || (isJoined && endsBefore(words, FOUNDED, word)))
    return false;
  const isCount = words.gap[word + 1] === GAP.none && has(COUNTED, words, word + 1);
  if (isCount && !(isJoined && isDigits(words, word - 1))) return false;
  const year = toNumber(folded, words, word);
  if (year < FIRST_OLD_YEAR || year > last) return false;
  return (
    year % HOTLINE !== 0 || !isDigits(words, word + 1) || words.sentence[word + 1] !== words.sentence[word]
  );
}
