import { checkPiece, type ReminderRules } from './check-piece.ts';
import type { Finding } from './finding.ts';
import { findCut, isCut } from './to-pieces.ts';

/** A piece of a draft, with what was found in it, told from where the piece once stood. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly found: readonly Finding[];
}

/**
 * What looks at one draft again and again while it is written: pieces that stand as they stood are not read a second time. What it
 * says of a text does not depend on the texts before.
 */
export function startChecking(rules: ReminderRules): (text: string) => Finding[] {
  let known: readonly Piece[] = [];
  return (text) => {
    known = toPieces(text, known, rules);
    return toFindings(known);
  };
}

/**
 * What in a draft is worth a second look, sorted by place; offsets are UTF-16 units of the text as it was written. The same
 * text and rules give the same findings; time grows with the length of the text; no string makes it fail.
 */
export function checkText(text: string, rules: ReminderRules): Finding[] {
  return toFindings(toPieces(text, [], rules));
}

function toPieces(text: string, known: readonly Piece[], rules: ReminderRules): Piece[] {
  let head = 0;
  let from = 0;
  for (let piece = known[0]; piece && text.startsWith(piece.text, from); piece = known[head]) {
    from += piece.text.length;
    head++;
  }
  // Where the last of them ends shows in what follows it.
  if (head > 0 && from < text.length && !isCut(text, from)) from -= known[--head]?.text.length ?? 0;
  let tail = known.length;
  let to = text.length;
  for (let piece = known[tail - 1]; piece && tail > head; piece = known[tail - 1]) {
    const start = to - piece.text.length;
    if (start < from || !text.startsWith(piece.text, start)) break;
    to = start;
    tail--;
  }
  if (tail < known.length && to > from && !isCut(text, to)) to += known[tail++]?.text.length ?? 0;
  const pieces = known.slice(0, head);
  while (from < to) {
    const cut = Math.min(findCut(text, from), to);
    pieces.push({ text: text.slice(from, cut), start: from, found: checkPiece(text, from, cut, rules) });
    from = cut;
  }
  for (let index = tail; index < known.length; index++) {
    const piece = known[index];
    if (piece) pieces.push(piece);
  }
  return pieces;
}

function toFindings(pieces: readonly Piece[]): Finding[] {
  const all: Finding[] = [];
  let at = 0;
  for (const { text, start, found } of pieces) {
    const moved = at - start;
    for (const finding of found)
      all.push({ ...finding, start: finding.start + moved, end: finding.end + moved });
    at += text.length;
  }
  return all;
}
