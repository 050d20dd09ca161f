import { CELL, CLASS_SHIFT, DISGUISED, toQuality, toTone } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import type { Link } from './link.ts';
import { COLON, toWord } from './link-cells.ts';

/** The link over some cells, with what its host looks like. */
export function toLink(
  folded: FoldedText,
  from: number,
  to: number,
  scheme: Link['scheme'],
  hostFrom: number,
  hostTo: number,
  hasUser: boolean,
): Link {
  let isDisguised = false;
  let isMarked = false;
  let hostEnd = hostTo;
  for (let at = hostFrom; at < hostTo; at++) {
    const cell = folded.cells[at] ?? 0;
    if (cell === COLON) {
      hostEnd = at;
      break;
    }
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.symbol || (cell & DISGUISED) !== 0) isDisguised = true;
    if (kind === CELL.letter && (toTone(cell) !== 0 || toQuality(cell) !== 0)) isMarked = true;
  }
  const host = toWord(folded, hostFrom, hostEnd).replace(/\.$/, '');
  return { from, to, scheme, hasUser, host, isDisguised, isMarked, rest: toWord(folded, hostEnd, to) };
}
