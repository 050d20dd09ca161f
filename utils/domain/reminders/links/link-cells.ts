import { CELL, CLASS_SHIFT, toCell, toIdentity } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';

export { AT, COLON, SLASH } from '../../text/cell.ts';
export const DOT = toCell(CELL.sign, 0x2e);

/** Signs inside a host, and inside the part of an address before "@". */
export const HOST_SIGNS = toSigns('.-_');
export const LOCAL_SIGNS = toSigns('.-_+%');
/** Signs that end a host, a link with its scheme, and a link without, which stands in running text. */
export const HOST_ENDS = toSigns('/?#\\');
export const LINK_ENDS = toSigns('<>"{}|`');
export const BARE_LINK_ENDS = toSigns('<>"{}|`(),;');
/** Signs that end a sentence and not the link before them. */
const TRAILING = toSigns(".,;:!?)]'*-_~");

/** A table of ASCII signs. */
export function toSigns(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Whether a cell is a sign of a table. */
export function isSign({ cells }: FoldedText, at: number, table: Uint8Array): boolean {
  const cell = cells[at] ?? 0;
  return cell >> CLASS_SHIFT === CELL.sign && table[toIdentity(cell)] === 1;
}

/** Whether a cell can be part of a host. */
export function isHostCell(folded: FoldedText, at: number): boolean {
  return isAlnum(folded.cells[at] ?? 0) || isSign(folded, at, HOST_SIGNS);
}

/** Whether a cell is a letter or a digit. */
export function isAlnum(cell: number): boolean {
  const kind = cell >> CLASS_SHIFT;
  return kind === CELL.letter || kind === CELL.digit;
}

/** Whether a cell is none that is written in links: an emoji, an arrow. */
export function isSymbol(cell: number): boolean {
  return cell >> CLASS_SHIFT === CELL.symbol;
}

/** Whether a cell is a letter. */
export function isLetter(cell: number): boolean {
  return cell >> CLASS_SHIFT === CELL.letter;
}

/** Whether letters or digits touch a cell on both sides. */
export function isBetween({ cells }: FoldedText, at: number): boolean {
  return at > 0 && isAlnum(cells[at - 1] ?? 0) && isAlnum(cells[at + 1] ?? 0);
}

function isBlank(cell: number): boolean {
  const kind = cell >> CLASS_SHIFT;
  return kind === CELL.blank || kind === CELL.lineBreak;
}

/** Where the stretch without blanks that a cell belongs to begins. */
export function toChunkStart({ cells }: FoldedText, at: number, limit: number): number {
  let from = at;
  while (from > limit && !isBlank(cells[from - 1] ?? 0)) from--;
  return from;
}

/** Where it ends. */
export function toChunkEnd({ cells, count }: FoldedText, at: number): number {
  let to = at;
  while (to < count && !isBlank(cells[to] ?? 0)) to++;
  return to;
}

/** The end of a link without the signs of the sentence around it. */
export function trim(folded: FoldedText, from: number, to: number): number {
  let end = to;
  while (end > from && (isSign(folded, end - 1, TRAILING) || isSymbol(folded.cells[end - 1] ?? 0))) end--;
  return end;
}
