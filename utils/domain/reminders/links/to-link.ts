import { CELL, CLASS_SHIFT, DISGUISED } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toPlain } from '../../text/to-plain.ts';
import type { Link } from './link.ts';
import { COLON } from './link-cells.ts';

/** A letter with a mark of any language, whole or followed by it; the cells keep the Vietnamese ones only. */
const MARKED = /[À-ɖḀ-ỿ]|(?!\p{DI})\p{M}/u;

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
  let hostEnd = hostTo;
  for (let at = hostFrom; at < hostTo; at++) {
    const cell = folded.cells[at] ?? 0;
    if (cell === COLON) {
      hostEnd = at;
      break;
    }
    if (cell >> CLASS_SHIFT === CELL.symbol || (cell & DISGUISED) !== 0) isDisguised = true;
  }
  const isMarked = MARKED.test(folded.text.slice(folded.at[hostFrom], folded.at[hostEnd]));
  const host = toPlain(folded, hostFrom, hostEnd).replace(/\.$/, '');
  return { from, to, scheme, hasUser, host, isDisguised, isMarked, rest: toPlain(folded, hostEnd, to) };
}
