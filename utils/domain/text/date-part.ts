import { CELL, CLASS_SHIFT, DISGUISED, SLASH, toCell, UPPER } from './cell.ts';

const CASE_AND_ALPHABET = UPPER | DISGUISED;
/** Letters that are drawn like digits. */
const DIGIT_OF_LETTER: ReadonlyMap<number, number> = new Map(
  (['o0', 'l1', 'i1'] as const).map(([letter = '', digit = '']) => [
    toCell(CELL.letter, letter.charCodeAt(0) - 0x60),
    toCell(CELL.digit, digit.charCodeAt(0)),
  ]),
);

/** Puts digits for the letters of a number beside a slash, "3O/O2/2O27". Tells whether the word was one. */
export function readAsDigits(cells: Uint16Array, from: number, to: number): boolean {
  if (to - from > 4 || (cells[from - 1] !== SLASH && cells[to] !== SLASH)) return false;
  const meant: number[] = [];
  let digits = 0;
  for (let at = from; at < to; at++) {
    const cell = cells[at] ?? 0;
    const isDigitCell = cell >> CLASS_SHIFT === CELL.digit;
    const digit = isDigitCell ? cell : DIGIT_OF_LETTER.get(cell & ~CASE_AND_ALPHABET);
    if (digit === undefined) return false;
    if (isDigitCell) digits++;
    meant.push(digit);
  }
  if (digits === 0 || digits === meant.length) return false;
  cells.set(meant, from);
  return true;
}
