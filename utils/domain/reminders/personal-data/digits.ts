import { CELL, CLASS_SHIFT, toIdentity, toLetter } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';

/** Digits as they follow each other, with the signs between them. */
export interface Digits {
  readonly from: number;
  readonly text: string;
  /** For each digit, the signs before it ("" inside a group, " " for any blank). */
  readonly gaps: readonly string[];
  /** For each digit, the cell after it. */
  readonly ends: readonly number[];
}

const MOST_DIGITS = 24;
const MOBILE_DIGITS = 10;
const WIDEST_GAP = 3;
const LETTER_O = 15;
const LETTER_L = 12;
const LETTER_I = 9;
const LETTER_S = 19;
/** Bits of quality and tone. */
const MARKS = 0x3e0;
const MOST_LETTERS = 10;
const LETTERS_OF_GROUP = 3;
const GAP_SIGNS = '.-()_*/,';

/** Reads digits from a cell on, over blanks and signs but not over lines; the letters o, l and s count among digits. */
export function readDigits(folded: FoldedText, from: number): Digits {
  const { cells, count } = folded;
  let text = '';
  let gap = '';
  const gaps: string[] = [];
  const ends: number[] = [];
  for (let at = from; at < count && text.length < MOST_DIGITS; at++) {
    const digit = toDigit(folded, at);
    if (digit >= 0) {
      text += digit;
      gaps.push(gap);
      ends.push(at + 1);
      gap = '';
      continue;
    }
    const cell = cells[at] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind !== CELL.blank && kind !== CELL.sign) break;
    const sign = kind === CELL.blank ? ' ' : String.fromCharCode(toIdentity(cell));
    if (gap.length === WIDEST_GAP || (sign !== ' ' && !GAP_SIGNS.includes(sign))) break;
    gap += sign;
  }
  return { from, text, gaps, ends };
}

/** The digit of a cell, -1 if it has none. A letter o, l, i or s is a digit beside a digit, when no other letter touches it, or in a group of o's. */
export function toDigit({ cells }: FoldedText, at: number): number {
  const cell = cells[at] ?? 0;
  const kind = cell >> CLASS_SHIFT;
  if (kind === CELL.digit) return toIdentity(cell) - 0x30;
  if (kind !== CELL.letter || (cell & MARKS) !== 0) return -1;
  const letter = toLetter(cell);
  if (!isDigitLetter(cell)) return -1;
  let before = at - 1;
  while (before >= 0 && at - before < MOST_LETTERS && isDigitLetter(cells[before] ?? 0)) before--;
  let after = at + 1;
  while (after - at < MOST_LETTERS && isDigitLetter(cells[after] ?? 0)) after++;
  const left = (before < 0 ? 0 : (cells[before] ?? 0)) >> CLASS_SHIFT;
  const right = (cells[after] ?? 0) >> CLASS_SHIFT;
  if (left === CELL.letter || right === CELL.letter) return -1;
  const isBeside = left === CELL.digit || right === CELL.digit;
  if (!isBeside && !(letter === LETTER_O && isGroup(cells, before, after))) return -1;
  return letter === LETTER_O ? 0 : letter === LETTER_S ? 5 : 1;
}

/** "0967 OOO 123": three letters between blanks, and digits beyond them. */
function isGroup(cells: ArrayLike<number>, before: number, after: number): boolean {
  const isDigit = (at: number) => at >= 0 && (cells[at] ?? 0) >> CLASS_SHIFT === CELL.digit;
  const isBlank = (at: number) => at >= 0 && (cells[at] ?? 0) >> CLASS_SHIFT === CELL.blank;
  return (
    after - before === LETTERS_OF_GROUP + 1 &&
    isBlank(before) &&
    isBlank(after) &&
    isDigit(before - 1) &&
    isDigit(after + 1)
  );
}

function isDigitLetter(cell: number): boolean {
  if (cell >> CLASS_SHIFT !== CELL.letter || (cell & MARKS) !== 0) return false;
  const letter = toLetter(cell);
  return letter === LETTER_O || letter === LETTER_L || letter === LETTER_I || letter === LETTER_S;
}

/** Sizes of the groups of the first `length` digits. */
export function toGroups({ gaps }: Digits, length: number): number[] {
  const groups: number[] = [];
  for (let index = 0; index < length; index++) {
    if (index === 0 || gaps[index] !== '') groups.push(0);
    groups.push((groups.pop() ?? 0) + 1);
  }
  return groups;
}

/** Whether the first `length` digits end there: no digit, letter, percent sign or decimals go on. */
export function endsAt(folded: FoldedText, { text, gaps, ends }: Digits, length: number): boolean {
  const end = ends[length - 1] ?? 0;
  const cell = folded.cells[end] ?? 0;
  const kind = cell >> CLASS_SHIFT;
  if (kind === CELL.letter || kind === CELL.digit) return false;
  const sign = kind === CELL.sign ? String.fromCharCode(toIdentity(cell)) : '';
  if (sign === '%' || (sign === ':' && toDigit(folded, end + 1) >= 0)) return false;
  const gap = gaps[length];
  // "0912345678-0987654321": two numbers.
  if (gap === '-' && text[length] === '0' && text.length - length >= MOBILE_DIGITS) return true;
  return gap !== '.' && gap !== '-' && !(gap === ',' && toDigit(folded, end + 1) !== 0);
}
