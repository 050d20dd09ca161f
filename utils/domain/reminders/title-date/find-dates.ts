import { CELL, CLASS_SHIFT, toCell, toLetter } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import type { Finding, FindingKind } from '../finding.ts';
import type { NextStart } from '../starts.ts';
import { toFinding } from '../to-finding.ts';
import {
  isAfterOneOf,
  isCapital,
  isDigits,
  isNextOneOf,
  isOneOf,
  orDigits,
  toWordKeys,
} from '../words-at.ts';
import { daysOf, isRealDate, readDate, readNextDate, type WrittenDate } from './read-dates.ts';

const SAYS_DAY = toWordKeys('ngày đến trước sau hết sáng chiều tối mùng hôm nay mai vào');
const NEAR_DAY = toWordKeys('hạn nộp gian nhật chót từ');
const LUNAR = toWordKeys('âm al');
const SHAPE = toWordKeys('hình');
const NO_DAY = toWordKeys('số ngõ hẻm nhà kiệt ngách lô đường tổ điểm tỷ tỉ phòng mục điều');
const THU = toWordKeys('thứ');
const DAYS: readonly (readonly [string, number])[] = [
  ['hai 2', 1],
  ['ba 3', 2],
  ['tư 4', 3],
  ['năm 5', 4],
  ['sáu 6', 5],
  ['bảy 7', 6],
];
const WEEKDAYS = DAYS.map(([said, weekday]) => ({ keys: toWordKeys(said), weekday }));
const CHU = toWordKeys('chủ chúa');
const NHAT = toWordKeys('nhật');
const CN = toWordKeys('cn');
/** The letter t, as letters are counted. */
const T = 20;
const BEGINS = toWordKeys('thứ chủ chúa cn t2 t3 t4 t5 t6 t7');
/** With which words a date begins. */
export const DATE_STARTS = orDigits(BEGINS);
const NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
/** Before "thứ hai" that is a day and not a rank: "sáng thứ hai", not "lần thứ hai". */
const BEFORE_DAY = toWordKeys(
  'giờ sáng chiều tối trưa vào từ đến hết trước sau và là này tới ngày hôm nhằm đúng hạn',
);
const UP_TO = toWordKeys('đến tới và hết');
/** "lần thứ ba" is a rank. */
const TIME = toWordKeys('lần');
const SKIPPED = toWordKeys('ngày tuần này sau tới mùng sáng chiều tối');

/** Days that no calendar has, and days of the week that do not fit. */
export function findDates(
  folded: FoldedText,
  words: Words,
  next: NextStart,
  asOf: string,
  found: Finding[],
): void {
  const say = (from: number, to: number, kind: FindingKind, suggestion?: string) =>
    found.push(
      toFinding(folded, words.first[from] ?? 0, words.last[to - 1] ?? 0, {
        category: 'title_date',
        severity: 'low',
        kind,
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    );
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    const weekday = isDigits(words, word) ? undefined : readWeekday(folded, words, word);
    if (weekday && !endsRange(folded, words, word)) {
      const date = readDateSoon(folded, words, weekday.to);
      const right = date && toRightWeekday(date, weekday.weekday, asOf);
      const isMonth = date?.month === weekday.month;
      if (date && right !== undefined && !isMonth) say(word, date.to, 'weekday', NAMES[right]);
    }
    const date = readDate(folded, words, word);
    if (!date) continue;
    if (!isRealDate(date) && isMeantAsDate(words, date)) say(date.from, date.to, 'no_such_day');
    // "24/11/2026 (thứ Hai)", but not "24/11/2026, thứ Năm 26/11".
    const isSaid =
      words.gap[date.to] === GAP.clause && (date.year > 0 || isInBrackets(folded, words, date.to));
    const after = isSaid && readWeekday(folded, words, date.to);
    if (after && !readDateSoon(folded, words, after.to)) {
      const right = toRightWeekday(date, after.weekday, asOf);
      if (right !== undefined) say(date.from, after.to, 'weekday', NAMES[right]);
      word = after.to - 1;
    } else word = date.to - 1;
  }
}

/** "từ thứ Hai đến thứ Sáu (30/11 - 04/12)", "thứ Bảy - Chủ nhật, 28/11 và 29/11": the dates begin with the first day. */
function endsRange(folded: FoldedText, words: Words, word: number): boolean {
  const before = isAfterOneOf(words, word, UP_TO) ? word - 1 : word;
  if (words.gap[word] === GAP.sentence || words.gap[before] === GAP.sentence) return false;
  return [1, 2].some(
    (length) => before >= length && readWeekday(folded, words, before - length)?.to === before,
  );
}

function isMeantAsDate(words: Words, { from, to, year, day, month, sign }: WrittenDate): boolean {
  // A lunar month of thirty days may be the second one.
  const isPlace = words.gap[from] === GAP.none && isOneOf(words, from - 1, NO_DAY);
  if (isPlace || isNextOneOf(words, to, LUNAR)) return false;
  if (year > 0) return day > 0 && month > 0 && day < 100 && month < 100;
  if (daysOf(month, 0) === 0 || day > 31 || (sign !== '/' && sign !== 'tháng')) return false;
  return sign === 'tháng' || isAfterOneOf(words, from, SAYS_DAY) || isAboutDays(words, from);
}

/** "29/11 (thứ Hai)" */
function isInBrackets({ cells }: FoldedText, { first }: Words, word: number): boolean {
  return cells[(first[word] ?? 0) - 1] === OPEN;
}

const OPEN = toCell(CELL.sign, 0x28);

/** "Hạn nộp bài: 31/11", "sáng Chủ nhật (31/11)", "từ 01/11 - 31/11" */
function isAboutDays(words: Words, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 4) && words.gap[at + 1] !== GAP.sentence; at--)
    if (isOneOf(words, at, NEAR_DAY)) return true;
  return false;
}

/** A weekday as it is told; "T5" can be a month too. */
interface ToldWeekday {
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

function readWeekday(folded: FoldedText, words: Words, word: number): ToldWeekday | undefined {
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
  const weekday = WEEKDAYS.find(({ keys }) => isOneOf(words, word + 1, keys))?.weekday;
  if (weekday === undefined) return undefined;
  const isFirst = word === 0 || words.gap[word] !== GAP.none;
  const isNamed = isCapital(words, word + 1) || isAfterOneOf(words, word, BEFORE_DAY);
  return isFirst || isNamed ? { to: word + 2, weekday } : undefined;
}

function readDateSoon(folded: FoldedText, words: Words, word: number): WrittenDate | undefined {
  let at = word;
  while (at < word + 2 && at < words.count && isNextOneOf(words, at, SKIPPED)) at++;
  return readNextDate(folded, words, at);
}

/** How far a day may lie from today that is named without its year: half a year, and a month on either side that may be meant too. */
const NEAR_DAYS = 213;
const DAY_MS = 86_400_000;

/** The weekday that a date really has, where the one that is told cannot be right; without a year, that of the nearest such day. */
function toRightWeekday(date: WrittenDate, told: number, asOf: string): number | undefined {
  if (!isRealDate(date)) return undefined;
  const now = Number.parseInt(asOf, 10);
  const years = date.year > 0 ? [date.year] : [now, now + 1, now - 1];
  const today = Date.parse(asOf);
  const weekdays = years
    .filter((year) => date.day <= daysOf(date.month, year))
    .map((year) => new Date(Date.UTC(year, date.month - 1, date.day)))
    .filter((day) => date.year > 0 || !(Math.abs(day.getTime() - today) > NEAR_DAYS * DAY_MS))
    .map((day) => day.getUTCDay());
  return weekdays.includes(told) ? undefined : weekdays[0];
}
