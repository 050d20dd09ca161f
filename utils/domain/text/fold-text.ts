import { CELL, CLASS_SHIFT, DISGUISED, FIRST_MARK, toCell, UNREAD, UPPER, withMark } from './cell.ts';
import { FOLD_TABLE, readUnit } from './fold-table.ts';
import { BEYOND, newTextRoom, type TextRoom } from './text-room.ts';

/** A text as the reader's eye takes it, and the way back to where each character was written. */
export interface FoldedText {
  readonly text: string;
  readonly count: number;
  /** With zeros after the last. */
  readonly cells: Uint16Array;
  /** Where each cell begins in the text, with the text's length as one more entry. */
  readonly at: Int32Array;
}

/**
 * Folds a text in one pass: composed and decomposed letters become equal whatever the order of their marks, as do full-width,
 * mathematical and look-alike letters; what cannot be seen is left out. Works on any string, whole or broken. A part is named by its
 * place and not cut out: engines read a string slowly that is a slice of another.
 */
export function foldText(
  text: string,
  room: TextRoom = newTextRoom(text.length),
  from = 0,
  to = text.length,
): FoldedText {
  const { cells, at } = room;
  let count = 0;
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    const cell = FOLD_TABLE[unit] ?? 0;
    if (cell >= FIRST_MARK) {
      if (putSpecial(text, index, cell, count, room)) count++;
      if (isPair(text, index, unit)) index++;
    } else {
      cells[count] = cell;
      at[count] = index;
      count++;
    }
  }
  at[count] = to;
  cells.fill(0, count, count + BEYOND);
  return { text, count, cells, at };
}

/** Puts down what is not in the table or belongs to the letter before it. Tells whether it is a cell of its own. */
function putSpecial(
  text: string,
  index: number,
  tabled: number,
  count: number,
  { cells, at }: TextRoom,
): boolean {
  const cell = tabled === UNREAD ? readSpecial(text, index) : tabled;
  if (cell < FIRST_MARK) {
    cells[count] = cell;
    at[count] = index;
    return true;
  }
  const before = count > 0 ? (cells[count - 1] ?? 0) : 0;
  if (cell >> CLASS_SHIFT === CELL.mark && before >> CLASS_SHIFT === CELL.letter)
    cells[count - 1] = withMark(before, cell);
  return false;
}

function readSpecial(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return (unit & 0xfc00) === 0xd800 ? toAstralCell(unit, text.charCodeAt(index + 1)) : readUnit(unit);
}

function isPair(text: string, index: number, unit: number): boolean {
  return (unit & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
}

/** Where the cells before `cell` end in the text, without invisible characters that follow them. */
export function toEnd({ at, text }: FoldedText, cell: number): number {
  let end = at[cell] ?? text.length;
  while (end > 0 && readUnit(text.charCodeAt(end - 1)) >> CLASS_SHIFT === CELL.ignored) end--;
  return end;
}

const MATH = 0x1d400;
const MATH_LETTERS_END = 0x1d6a4;
const MATH_DIGITS = 0x1d7ce;
/** First letters of the squared and circled alphabets. The flags (regional indicators) are left as they are. */
const BOXED = [0x1f130, 0x1f150, 0x1f170];

function toAstralCell(high: number, low: number): number {
  if ((low & 0xfc00) !== 0xdc00) return 0;
  const code = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  if (code >= MATH && code < MATH_LETTERS_END) {
    const place = (code - MATH) % 52;
    return toCell(CELL.letter, (place % 26) + 1, 0, DISGUISED | (place < 26 ? UPPER : 0));
  }
  if (code >= MATH_DIGITS && code < 0x1d800) return toCell(CELL.digit, 0x30 + ((code - MATH_DIGITS) % 10));
  if (code >= 0xe0000 && code < 0xe1000) return toCell(CELL.ignored, 0);
  const boxed = BOXED.find((first) => code >= first && code < first + 26);
  return boxed === undefined ? 0 : toCell(CELL.letter, code - boxed + 1, 0, DISGUISED | UPPER);
}
