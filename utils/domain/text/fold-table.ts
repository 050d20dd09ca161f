import { CELL, CLASS_SHIFT, DISGUISED, QUALITY, TONE, toCell, UNREAD, UPPER, withMark } from './cell.ts';
import { CAPITAL_STROKE_D, LOOK_ALIKES, SIGN_ALIKES, STROKE_D } from './look-alikes.ts';

const MARKS: readonly (readonly [number, number])[] = [
  [0x0300, toCell(CELL.mark, 0, TONE.grave)],
  [0x0340, toCell(CELL.mark, 0, TONE.grave)],
  [0x0301, toCell(CELL.mark, 0, TONE.acute)],
  [0x0341, toCell(CELL.mark, 0, TONE.acute)],
  [0x0309, toCell(CELL.mark, 0, TONE.hook)],
  [0x0303, toCell(CELL.mark, 0, TONE.tilde)],
  [0x0323, toCell(CELL.mark, 0, TONE.dot)],
  [0x0302, toCell(CELL.mark, QUALITY.circumflex)],
  [0x0306, toCell(CELL.mark, QUALITY.breveOrHorn)],
  [0x031b, toCell(CELL.mark, QUALITY.breveOrHorn)],
];

/** Combining marks without meaning in Vietnamese, and Unicode's default ignorables, as pairs of first and last. */
const IGNORED = [
  0xad, 0xad, 0x300, 0x36f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x1ab0, 0x1aff,
  0x1dc0, 0x1dff, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x20d0, 0x20ff, 0x3164, 0x3164, 0xfe00,
  0xfe0f, 0xfe20, 0xfe2f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfff8,
];

const BLANKS =
  '\t \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const LINE_BREAKS = '\n\v\f\r\u0085\u2028\u2029';

/** Latin with marks, Greek, Cyrillic, Latin Extended Additional, Greek Extended: base letter and marks come apart by NFD. */
const DECOMPOSED = [0xc0, 0x24f, 0x370, 0x3ff, 0x400, 0x52f, 0x1e00, 0x1eff, 0x1f00, 0x1fff];
/** Superscript letters, letter-like symbols, circled letters, full-width forms: one plain character by NFKC. */
const COMPATIBLE = [0x1d2c, 0x1d6a, 0x2100, 0x214f, 0x24b6, 0x24e9, 0xff01, 0xff5e];

/** What a unit folds to that the table did not know yet. */
export function readUnit(unit: number): number {
  const known = FOLD_TABLE[unit] ?? 0;
  if (known !== UNREAD) return known;
  if ((unit & 0xfc00) === 0xd800) return 0;
  const cell = isWithin(IGNORED, unit)
    ? toCell(CELL.ignored, 0)
    : isWithin(DECOMPOSED, unit)
      ? toDecomposed(unit)
      : isWithin(COMPATIBLE, unit)
        ? toCompatible(unit)
        : 0;
  FOLD_TABLE[unit] = cell;
  return cell;
}

function buildTable(): Uint16Array {
  const cells = new Uint16Array(0x10000).fill(UNREAD);
  for (let code = 0; code < 0x21; code++) cells[code] = 0;
  for (let code = 0x21; code < 0x7f; code++) cells[code] = toCell(CELL.sign, code);
  for (let digit = 0x30; digit < 0x3a; digit++) cells[digit] = toCell(CELL.digit, digit);
  for (let letter = 1; letter <= 26; letter++) {
    cells[0x60 + letter] = toCell(CELL.letter, letter);
    cells[0x40 + letter] = toCell(CELL.letter, letter, 0, UPPER);
  }
  for (const blank of BLANKS) cells[blank.charCodeAt(0)] = toCell(CELL.blank, 0x20);
  for (const lineBreak of LINE_BREAKS) cells[lineBreak.charCodeAt(0)] = toCell(CELL.lineBreak, 0x0a);
  for (const [code, cell] of MARKS) cells[code] = cell;
  copyPairs(cells, LOOK_ALIKES, DISGUISED);
  copyPairs(cells, SIGN_ALIKES, 0);
  for (const letter of STROKE_D) cells[letter.charCodeAt(0)] = toCell(CELL.letter, 4 | QUALITY.stroke);
  for (const letter of CAPITAL_STROKE_D) {
    cells[letter.charCodeAt(0)] = toCell(CELL.letter, 4 | QUALITY.stroke, 0, UPPER);
  }
  return cells;
}

function isWithin(ranges: readonly number[], code: number): boolean {
  for (let at = 0; at < ranges.length; at += 2)
    if (code >= (ranges[at] ?? 0) && code <= (ranges[at + 1] ?? 0)) return true;
  return false;
}

function copyPairs(cells: Uint16Array, pairs: string, flag: number): void {
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    cells[pairs.charCodeAt(at)] = (cells[pairs.charCodeAt(at + 1)] ?? 0) | flag;
  }
}

function toDecomposed(code: number): number {
  const parts = String.fromCharCode(code).normalize('NFD');
  const base = parts.charCodeAt(0);
  let cell = base === code ? 0 : readUnit(base);
  if (cell >> CLASS_SHIFT !== CELL.letter) return 0;
  for (let at = 1; at < parts.length; at++) cell = withMark(cell, readUnit(parts.charCodeAt(at)));
  return cell;
}

function toCompatible(code: number): number {
  const plain = String.fromCharCode(code).normalize('NFKC');
  const base = plain.charCodeAt(0);
  if (plain.length !== 1 || base === code) return 0;
  const cell = readUnit(base);
  return cell >> CLASS_SHIFT === CELL.letter ? cell | DISGUISED : cell;
}

/**
 * What each UTF-16 unit folds to. Only what is plain is in it from the beginning; anything else is `UNREAD` until `readUnit`
 * meets it, so that nobody waits for alphabets that no draft uses. High surrogates stay unread.
 */
export const FOLD_TABLE = buildTable();
