import { CELL, CLASS_SHIFT } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toPlain } from '../../text/to-plain.ts';
import { SHORTENERS } from './known-hosts.ts';
import type { Link } from './link.ts';
import { isAlnum, isSign, SLASH, toChunkEnd, toSigns, trim } from './link-cells.ts';

/** No top domain of a shortener, and no name before it, has more letters. */
const LONGEST_TOP = 4;
const LONGEST_NAME = 10;
const BRACKETS = toSigns('[]()');

/** A shortener whose parts were pulled apart so that no link is seen: "bit . ly/x", "cutt[.]ly/x", "b i t . l y / x". */
export function readSpacedHost(folded: FoldedText, free: number, dot: number): Link | undefined {
  const { cells, count } = folded;
  const isBlank = (at: number) => (cells[at] ?? 0) >> CLASS_SHIFT === CELL.blank;
  const isPassed = (at: number) => isBlank(at) || isSign(folded, at, BRACKETS);
  const isLetterAt = (at: number) => at >= free && at < count && isAlnum(cells[at] ?? 0);
  let at = dot + 1;
  while (at <= dot + 2 && isPassed(at)) at++;
  let top = '';
  while (isLetterAt(at) && top.length <= LONGEST_TOP) {
    top += toPlain(folded, at, at + 1);
    at += isBlank(at + 1) ? 2 : 1;
  }
  if (cells[at] !== SLASH || top.length > LONGEST_TOP) return undefined;
  let from = dot;
  while (from >= dot - 1 && from > free && isPassed(from - 1)) from--;
  let name = '';
  let longest: { from: number; host: string } | undefined;
  while (isLetterAt(from - 1) && name.length <= LONGEST_NAME) {
    from--;
    name = toPlain(folded, from, from + 1) + name;
    const host = `${name}.${top}`;
    // "b i t . l y" ends in "t . l y", which is one too: the longest counts.
    if (SHORTENERS.has(host) && !isLetterAt(from - 1)) longest = { from, host };
    if (isBlank(from - 1) && isLetterAt(from - 2) && !isLetterAt(from - 3)) from--;
  }
  if (!longest) return undefined;
  const to = trim(folded, at, toChunkEnd(folded, at + (isBlank(at + 1) ? 2 : 1)));
  return {
    ...longest,
    ...{ to, scheme: undefined, hasUser: false, isDisguised: false, isMarked: false },
    rest: toPlain(folded, at, to),
  };
}
