import { CELL, SLASH, toCell } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toNumber } from '../../text/to-number.ts';
import { GAP, type Words } from '../../text/words.ts';
import { isDigits, isNextOneOf, toWordKeys } from '../words-at.ts';

/** A day as it is written in a draft; the year is 0 where none is written. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** The sign between the numbers, or "tháng". */
  readonly sign: string;
}

const BLANK = toCell(CELL.blank, 0x20);
const DOT = toCell(CELL.sign, 0x2e);
const HYPHEN = toCell(CELL.sign, 0x2d);
const OPEN = toCell(CELL.sign, 0x28);
export const DAY = toWordKeys('ngày');
export const IS = toWordKeys('là');
export const AND = toWordKeys('và');
export const PART_OF_DAY = toWordKeys('sáng chiều tối trưa');
const MONTH = toWordKeys('tháng');
export const YEARS = toWordKeys('năm');

/** The date that begins at a word: "28/7/1929", "28-7-2026", "28.7.2026", "28 tháng 7 năm 1929", "28/7". */
export function readDate(folded: FoldedText, words: Words, word: number): WrittenDate | undefined {
  if (!isDigits(words, word)) return undefined;
  const day = toNumber(folded, words, word);
  if (isNextOneOf(words, word + 1, MONTH) && isDigits(words, word + 2) && words.gap[word + 2] === GAP.none) {
    const month = toNumber(folded, words, word + 2);
    const hasYear =
      isNextOneOf(words, word + 3, YEARS) &&
      words.gap[word + 4] !== GAP.sentence &&
      isYear(folded, words, word + 4);
    const year = hasYear ? toNumber(folded, words, word + 4) : 0;
    return { from: word, to: hasYear ? word + 5 : word + 3, day, month, year, sign: 'tháng' };
  }
  const sign = toSign(folded, words, word + 1);
  if (sign === '' || size(words, word) > 2 || size(words, word + 1) > 2) return undefined;
  const month = toNumber(folded, words, word + 1);
  const isThird = toSign(folded, words, word + 2) === sign;
  const hasYear = isThird && isYear(folded, words, word + 2);
  const isShort = isThird && sign === '/' && day < 32 && month < 13 && isShortYear(folded, words, word + 2);
  const to = hasYear || isShort ? word + 3 : word + 2;
  // "29-31/11/2026": from one day to another; the month is that of the second.
  if (sign === '-' && !hasYear && day < month && isMonthNext(folded, words, to)) return undefined;
  // "20/11/2026/QĐ", "31/4/15": no date.
  if (toSign(folded, words, to, true) === sign) return undefined;
  const year = hasYear || isShort ? toNumber(folded, words, word + 2) + (isShort ? CENTURY : 0) : 0;
  return { from: word, to, day, month, year, sign };
}

/** "/11", without blanks. */
function isMonthNext(folded: FoldedText, words: Words, word: number): boolean {
  const isClose = (words.first[word] ?? 0) - (words.last[word - 1] ?? 0) === 1;
  return isClose && toSign(folded, words, word) === '/' && daysOf(toNumber(folded, words, word), 0) > 0;
}

/** The date that goes on with the sentence of the word before it. */
export function readNextDate(folded: FoldedText, words: Words, word: number): WrittenDate | undefined {
  return word < words.count && words.gap[word] !== GAP.sentence ? readDate(folded, words, word) : undefined;
}

/** Days of a month; 0 when there is no such month. A year of 0 counts as a leap year. */
export function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether such a day exists. */
export function isRealDate({ day, month, year }: Pick<WrittenDate, 'day' | 'month' | 'year'>): boolean {
  return day >= 1 && day <= daysOf(month, year);
}

function isYear(folded: FoldedText, words: Words, word: number): boolean {
  const year = toNumber(folded, words, word);
  return isDigits(words, word) && size(words, word) === 4 && year >= 1800 && year <= 2199;
}

/** "29/11/26": a year of ours. */
function isShortYear(folded: FoldedText, words: Words, word: number): boolean {
  const year = toNumber(folded, words, word);
  return isDigits(words, word) && size(words, word) === 2 && year >= 20 && year <= 40;
}

const CENTURY = 2000;

function size(words: Words, word: number): number {
  return (words.last[word] ?? 0) - (words.first[word] ?? 0);
}

/** The one sign between a number and the number before it, blanks around a slash forgiven. */
function toSign({ cells, text, at }: FoldedText, words: Words, word: number, isAny = false): string {
  if (word >= words.count || (!isAny && !isDigits(words, word))) return '';
  let from = words.last[word - 1] ?? 0;
  let to = words.first[word] ?? 0;
  const isSpaced = to - from > 1;
  const isWide = to - from === 3 && cells[from] === BLANK && cells[to - 1] === BLANK;
  if (isSpaced && cells[from] === BLANK) from++;
  if (isSpaced && cells[to - 1] === BLANK) to--;
  // A dash that only looks like a hyphen stands between two dates, not inside one.
  if (to - from !== 1 || !isPlain(text.charCodeAt(at[from] ?? 0))) return '';
  if (cells[from] === SLASH) return '/';
  // "31 . 9 . 2026", not "ngày 31. 9 người".
  if (isSpaced) return isWide && cells[from] === DOT ? '.' : '';
  return cells[from] === DOT ? '.' : cells[from] === HYPHEN ? '-' : '';
}

/** "29/11 (thứ Hai)" */
export function isInBrackets({ cells }: FoldedText, { first }: Words, word: number): boolean {
  return cells[(first[word] ?? 0) - 1] === OPEN;
}

/** Whether nothing but a dash stands between a word and the word before it. */
export function isAfterDash({ cells }: FoldedText, { first, last, gap }: Words, word: number): boolean {
  if (word === 0 || gap[word] === GAP.sentence) return false;
  const signs = [...cells.subarray(last[word - 1] ?? 0, first[word] ?? 0)].filter((cell) => cell !== BLANK);
  return signs.length === 1 && signs[0] === HYPHEN;
}

/** Whether a sign is written as itself, or full-width. */
function isPlain(unit: number): boolean {
  return unit < 0x80 || unit >= 0xff00;
}
