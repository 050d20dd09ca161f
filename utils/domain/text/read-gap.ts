import { CELL, CLASS_SHIFT, toCell, toIdentity } from './cell.ts';
import type { FoldedText } from './fold-text.ts';
import { GAP } from './words.ts';

/** Signs that may stand inside a phrase when nothing but them separates two words: "đình-công", "đình_công". */
const JOINERS = '-._*|~+=';
const isJoiner = new Uint8Array(128);
for (const sign of JOINERS) isJoiner[sign.charCodeAt(0)] = 1;

const FULL_STOP = 0x2e;
const isSentenceEnd = new Uint8Array(128);
for (const sign of '.!?') isSentenceEnd[sign.charCodeAt(0)] = 1;

const QUOTES: readonly number[] = [toCell(CELL.sign, 0x22), toCell(CELL.sign, 0x27)];

function isQuote(cell: number): boolean {
  return QUOTES.includes(cell);
}

/** What the cells from `from` up to `to`, none of them part of a word, do to a phrase. A full stop after a word that `isCut` short ends no sentence. */
export function readGap(
  { cells }: FoldedText,
  from: number,
  to: number,
  capitalFollows: boolean,
  isCut = false,
): number {
  if (to - from === 1) {
    const cell = cells[from] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.blank) return GAP.none;
    if (kind === CELL.lineBreak) return GAP.sentence;
    if (isQuote(cell)) return GAP.quote;
    if (kind !== CELL.sign || isJoiner[toIdentity(cell)] === 0) return GAP.clause;
    // "kết quả tốt.Xin cảm ơn": the blank after the full stop was forgotten.
    return toIdentity(cell) === FULL_STOP && capitalFollows ? GAP.sentence : GAP.none;
  }
  let gap: number = GAP.none;
  for (let at = from; at < to; at++) {
    const cell = cells[at] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.lineBreak) return GAP.sentence;
    if (kind === CELL.blank) continue;
    const next = at + 1 < to ? (cells[at + 1] ?? 0) >> CLASS_SHIFT : CELL.letter;
    const ends = kind === CELL.sign && isSentenceEnd[toIdentity(cell)] === 1;
    if (ends && !isCut && (next === CELL.blank || next === CELL.lineBreak)) return GAP.sentence;
    gap = isQuote(cell) && gap !== GAP.clause ? GAP.quote : GAP.clause;
  }
  return gap;
}

/** Whether one sign alone stands between two cells, as in "đ.ì.n.h". */
export function isJoinedBy({ cells }: FoldedText, from: number, to: number): boolean {
  const cell = cells[from] ?? 0;
  return to - from === 1 && cell >> CLASS_SHIFT === CELL.sign && isJoiner[toIdentity(cell)] === 1;
}
