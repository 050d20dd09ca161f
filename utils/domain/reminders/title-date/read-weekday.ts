import { CELL, CLASS_SHIFT, toLetter } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import { isAfterOneOf, isBare, isCapital, isDigits, isNextOneOf, isOneOf, toWordKeys } from '../words-at.ts';
import { DAY, readNextDate } from './read-dates.ts';

const THU = toWordKeys('thứ');
/** Monday to Saturday. */
const WEEKDAYS = 'hai 2|ba 3|tư 4|năm 5|sáu 6|bảy 7'.split('|').map(toWordKeys);
const CHU = toWordKeys('chủ chúa');
const NHAT = toWordKeys('nhật');
const CN = toWordKeys('cn');
/** The letter t, as letters are counted. */
const T = 20;
/** Before "thứ hai" that is a day and not a rank: "sáng thứ hai", not "lần thứ hai". */
const BEFORE_DAY = toWordKeys(
  'giờ sáng chiều tối trưa vào từ đến hết trước sau và là này tới ngày hôm nhằm đúng hạn',
);
/** "lần thứ ba" is a rank. */
const TIME = toWordKeys('lần đợt hạng vòng tầng kỳ');
/** "kỳ họp thứ Sáu", "phiên họp thứ Hai" */
const SITTING = toWordKeys('họp');
const SITTING_OF = toWordKeys('kỳ phiên');
/** "ở vị trí thứ hai" */
const [VI, TRI] = [toWordKeys('vị'), toWordKeys('trí')];
/** "căn nhà thứ ba ngày 25/11", "trận thứ ba": which of them. */
const COUNTED = toWordKeys(
  'hội nghị lần khóa trình lớp trận nhà căn phiên lượt chặng buổi công cầu ca hình giải đứng năm dự thi bậc hàng số',
);
const SHAPE = toWordKeys('hình');

/** A weekday as it is told; "T5" can be a month too. */
export interface ToldWeekday {
  readonly to: number;
  readonly weekday: number;
  readonly month?: number;
}

/** "t2" to "t7", as chat and notices on the wall write them. */
function readShortDay({ cells }: FoldedText, { first, last }: Words, word: number): number | undefined {
  const from = first[word] ?? 0;
  const [letter, digit] = [cells[from] ?? 0, (cells[from + 1] ?? 0) & 0x7f];
  const isDay =
    letter >> CLASS_SHIFT === CELL.letter && toLetter(letter) === T && digit > 0x31 && digit < 0x38;
  return isDay && (last[word] ?? 0) - from === 2 ? digit - 0x31 : undefined;
}

/** The weekday that is named at a word. */
export function readWeekday(folded: FoldedText, words: Words, word: number): ToldWeekday | undefined {
  if (isOneOf(words, word, CHU) && isNextOneOf(words, word + 1, NHAT))
    return isAfterOneOf(words, word, SHAPE) ? undefined : { to: word + 2, weekday: 0 };
  // "30 CN, 2/3 là nữ": workers.
  if (isOneOf(words, word, CN))
    return words.gap[word] === GAP.none && isDigits(words, word - 1)
      ? undefined
      : { to: word + 1, weekday: 0 };
  const short = readShortDay(folded, words, word);
  if (short !== undefined) return { to: word + 1, weekday: short, month: short + 1 };
  if (!isOneOf(words, word, THU) || words.gap[word + 1] !== GAP.none || isAfterOneOf(words, word, TIME))
    return undefined;
  if (isAfterOneOf(words, word, TRI) && isAfterOneOf(words, word - 1, VI)) return undefined;
  if (isAfterOneOf(words, word, SITTING) && isAfterOneOf(words, word - 1, SITTING_OF)) return undefined;
  const weekday = WEEKDAYS.findIndex((keys) => isOneOf(words, word + 1, keys)) + 1;
  if (weekday === 0) return undefined;
  const isFirst = word === 0 || words.gap[word] !== GAP.none;
  // "họp thứ hai ngày 24/11", "8h00 thứ bảy"
  const isDated =
    !isBare(words, word) &&
    !isAfterOneOf(words, word, COUNTED) &&
    isNextOneOf(words, word + 2, DAY) &&
    readNextDate(folded, words, word + 3) !== undefined;
  const isNamed =
    isCapital(words, word + 1) ||
    isAfterOneOf(words, word, BEFORE_DAY) ||
    isDated ||
    (word > 0 && isHour(folded, words, word - 1));
  return isFirst || isNamed ? { to: word + 2, weekday } : undefined;
}

/** "8h", "8h00", "17g30" */
export function isHour({ cells }: FoldedText, { first, last, flags }: Words, word: number): boolean {
  const both = WORD.hasDigit | WORD.hasLetter;
  if (((flags[word] ?? 0) & both) !== both) return false;
  let letters = 0;
  for (let at = first[word] ?? 0; at < (last[word] ?? 0); at++) {
    const cell = cells[at] ?? 0;
    if (cell >> CLASS_SHIFT === CELL.letter && (++letters > 1 || !HOURS.includes(toLetter(cell))))
      return false;
  }
  return (cells[first[word] ?? 0] ?? 0) >> CLASS_SHIFT === CELL.digit;
}

/** h and g, as letters are counted. */
const HOURS = [8, 7];
