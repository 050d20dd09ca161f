import { checkPiece, type ReminderRules } from './check-piece.ts';
import type { Finding } from './finding.ts';
import { findCut, isCut } from './to-pieces.ts';

/** A piece of a draft, with what was found in it, told from where the piece once stood. */
interface Piece {
  readonly length: number;
  readonly start: number;
  readonly found: readonly Finding[];
}

/** A draft that was read, in pieces. */
interface ReadDraft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const NOTHING: ReadDraft = { text: '', pieces: [] };

/**
 * What looks at one draft again and again while it is written: pieces that stand as they stood are not read a second time. What it
 * says of a text does not depend on the texts before.
 */
export function startChecking(rules: ReminderRules): (text: string) => Finding[] {
  let known = NOTHING;
  return (text) => {
    known = { text, pieces: toPieces(text, known, rules) };
    return toFindings(known.pieces);
  };
}

/**
 * What in a draft is worth a second look, sorted by place; offsets are UTF-16 units of the text as it was written. The same
 * text and rules give the same findings; time grows with the length of the text; no string makes it fail.
 */
export function checkText(text: string, rules: ReminderRules): Finding[] {
  return toFindings(toPieces(text, NOTHING, rules));
}

function toPieces(text: string, { text: before, pieces: known }: ReadDraft, rules: ReminderRules): Piece[] {
  let head = 0;
  let from = 0;
  const same = countSameStart(text, before);
  for (let piece = known[0]; piece && from + piece.length <= same; piece = known[head]) {
    from += piece.length;
    head++;
  }
  // Where the last of them ends shows in what follows it.
  if (head > 0 && from < text.length && !isCut(text, from)) from -= known[--head]?.length ?? 0;
  let tail = known.length;
  let to = text.length;
  const firstSame = to - countSameEnd(text, before, Math.min(text.length, before.length) - from);
  for (let piece = known[tail - 1]; piece && tail > head; piece = known[tail - 1]) {
    if (to - piece.length < firstSame) break;
    to -= piece.length;
    tail--;
  }
  // Whether one may end there shows in the line before it, so that the next one may not begin there either.
  while (tail < known.length && to > from && !isCut(text, to)) to += known[tail++]?.length ?? 0;
  const pieces = known.slice(0, head);
  while (from < to) {
    const cut = Math.min(findCut(text, from), to);
    pieces.push({ length: cut - from, start: from, found: checkPiece(text, from, cut, rules) });
    from = cut;
  }
  for (let index = tail; index < known.length; index++) {
    const piece = known[index];
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** Engines compare whole stretches many times faster than unit by unit. */
const STRETCH = 512;

/** With how many equal units two texts begin. */
function countSameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + STRETCH <= most && a.slice(same, same + STRETCH) === b.slice(same, same + STRETCH))
    same += STRETCH;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

/** With how many equal units two texts end, so many at most. */
function countSameEnd(a: string, b: string, most: number): number {
  let [endA, endB] = [a.length, b.length];
  const last = endA - most;
  while (endA - STRETCH >= last && a.slice(endA - STRETCH, endA) === b.slice(endB - STRETCH, endB)) {
    endA -= STRETCH;
    endB -= STRETCH;
  }
  while (endA > last && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return a.length - endA;
}

function toFindings(pieces: readonly Piece[]): Finding[] {
  const all: Finding[] = [];
  let at = 0;
  for (const { length, start, found } of pieces) {
    const moved = at - start;
    at += length;
    if (found.length === 0) continue;
    for (const finding of found)
      all.push({ ...finding, start: finding.start + moved, end: finding.end + moved });
  }
  return all;
}
