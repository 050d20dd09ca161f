import { type FoldedText, toEnd } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import type { NextStart } from '../starts.ts';
import { isAfterOneOf, isDigits, isNextOneOf, isOneOf, orDigits, toWordKeys } from '../words-at.ts';
import { newSayer } from './new-sayer.ts';
import {
  AND,
  DAY,
  daysOf,
  IS,
  isInBrackets,
  isRealDate,
  PART_OF_DAY,
  readDate,
  readNextDate,
  type WrittenDate,
} from './read-dates.ts';
import { isHour, readWeekday, type ToldWeekday } from './read-weekday.ts';

const SAYS_DAY = toWordKeys('ngày đến tới trước sau hết sáng chiều tối mùng hôm nay mai vào');
const NEAR_DAY = toWordKeys('hạn nộp gian nhật chót từ');
const LUNAR = toWordKeys('âm al');
const NO_DAY = toWordKeys('số ngõ hẻm nhà kiệt ngách lô đường tổ điểm tỷ tỉ phòng mục điều');
const BEGINS = toWordKeys('thứ chủ chúa cn t2 t3 t4 t5 t6 t7');
/** With which words a date begins. */
export const DATE_STARTS = orDigits(BEGINS);
const NAMES = 'Chủ nhật|thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu|thứ Bảy'.split('|');
const UP_TO = toWordKeys('đến tới và hết');
const OF = toWordKeys('của');
const EACH = toWordKeys('mỗi một');
const HOUR = toWordKeys('giờ');
const THAT_IS = toWordKeys('tức nhằm');
/** "Ngày nghỉ bù của 26/4/2026 là thứ Hai": of another day. */
const BESIDE = toWordKeys('của cho sau trước bù');
const SKIPPED = toWordKeys('ngày tuần này sau tới mùng sáng chiều tối vào lúc giờ');

/** Days that no calendar has, and days of the week that do not fit. */
export function findDates(
  folded: FoldedText,
  words: Words,
  next: NextStart,
  asOf: string,
  found: Finding[],
): void {
  const say = newSayer(folded, words, found);
  // The date stays in what is offered instead.
  const judge = (date: WrittenDate, told: ToldWeekday, at: number) => {
    const right = toRightWeekday(date, told.weekday, asOf);
    if (right === undefined) return;
    const toText = (from: number, to: number) =>
      folded.text.slice(folded.at[words.first[from] ?? 0], toEnd(folded, words.last[to - 1] ?? 0));
    const [from, to] = [Math.min(at, date.from), Math.max(told.to, date.to)];
    say(from, to, 'weekday', toText(from, to).replace(toText(at, told.to), NAMES[right] ?? ''));
  };
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    const weekday = isDigits(words, word) ? undefined : readWeekday(folded, words, word);
    if (weekday && !endsRange(folded, words, word)) {
      const date = readDateSoon(folded, words, weekday.to);
      const isMonth = date?.month === weekday.month;
      // "Ngày thứ hai (26/11) của Đại hội": which day of it.
      const isRank = date && isAfterOneOf(words, word, DAY) && isNextOneOf(words, date.to, OF);
      if (date && !isMonth && !isRank) judge(date, weekday, word);
    }
    const date = readDate(folded, words, word);
    if (!date) continue;
    if (!isRealDate(date) && isMeantAsDate(words, date)) say(date.from, date.to, 'no_such_day');
    const isEqual = words.gap[date.to] === GAP.none && isOneOf(words, date.to, IS);
    const equal = isEqual ? readWeekday(folded, words, date.to + 1) : undefined;
    if (equal && isOfDayBefore(words, date, equal)) {
      if (isAlone(folded, words, date, equal)) judge(date, equal, date.to + 1);
      word = equal.to - 1;
      continue;
    }
    // "24/11/2026 (thứ Hai)", but not "24/11/2026, thứ Năm 26/11".
    const isSaid =
      words.gap[date.to] === GAP.clause && (date.year > 0 || isInBrackets(folded, words, date.to));
    const isPart = isInBrackets(folded, words, date.to) && isNextOneOf(words, date.to, PART_OF_DAY);
    const at = date.to + (isPart || isNextOneOf(words, date.to, THAT_IS) ? 1 : 0);
    const after = isSaid && words.gap[at] !== GAP.sentence ? readWeekday(folded, words, at) : undefined;
    if (after && !readDateSoon(folded, words, after.to)) {
      judge(date, after, at);
      word = after.to - 1;
    } else word = date.to - 1;
  }
}

/** Whether the weekday after "là" is that of the day before it: "ngày 30/4 là thứ Sáu, ngày 1/5 …", but not "nghỉ bù của 26/4 là thứ Hai 27/4". */
function isOfDayBefore({ gap }: Words, date: WrittenDate, { weekday, to }: ToldWeekday): boolean {
  return gap[to] !== GAP.none || (date.year > 0 && toRightWeekday(date, weekday, '') === undefined);
}

/** Whether it can be of no other day, so that it is judged: not "28/11/2026, 29/11/2026 là thứ Bảy, Chủ nhật". */
function isAlone(
  folded: FoldedText,
  words: Words,
  { from, year }: WrittenDate,
  { to }: ToldWeekday,
): boolean {
  const begin = isAfterOneOf(words, from, DAY) ? from - 1 : from;
  if (year === 0 || isAfterOneOf(words, begin, BESIDE)) return false;
  return (
    words.gap[to] === GAP.sentence || !(readWeekday(folded, words, to) || readDateSoon(folded, words, to))
  );
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
  if (daysOf(month, 0) === 0 || day > 31) return false;
  // "Đến hết ngày 31.11"
  if (sign !== '/' && sign !== 'tháng')
    return (
      isAfterOneOf(words, from, DAY) && words.gap[to] !== GAP.none && !isAfterOneOf(words, from - 1, EACH)
    );
  return sign === 'tháng' || isAfterOneOf(words, from, SAYS_DAY) || isAboutDays(words, from);
}

/** "Hạn nộp bài: 31/11", "sáng Chủ nhật (31/11)", "từ 01/11 - 31/11" */
function isAboutDays(words: Words, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 4) && words.gap[at + 1] !== GAP.sentence; at--)
    if (isOneOf(words, at, NEAR_DAY)) return true;
  // "trong hai ngày 30 và 31/11"
  let at = word;
  while (at > word - 6 && words.gap[at] !== GAP.sentence && isOfList(words, at - 1)) at--;
  return at < word && isAfterOneOf(words, at, DAY);
}

function isOfList(words: Words, word: number): boolean {
  return word >= 0 && (isDigits(words, word) || isOneOf(words, word, AND));
}

function readDateSoon(folded: FoldedText, words: Words, word: number): WrittenDate | undefined {
  let at = word;
  while (at < word + 4 && at < words.count && words.gap[at] !== GAP.sentence && isSkipped(folded, words, at))
    at++;
  return readNextDate(folded, words, at);
}

function isSkipped(folded: FoldedText, words: Words, word: number): boolean {
  const isFullHour = isDigits(words, word) && isNextOneOf(words, word + 1, HOUR);
  return isOneOf(words, word, SKIPPED) || isHour(folded, words, word) || isFullHour;
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
