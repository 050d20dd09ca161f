import { CELL, CLASS_SHIFT } from './cell.ts';
import type { FoldedText } from './fold-text.ts';
import { isJoinedBy } from './read-gap.ts';

/** No Vietnamese syllable is longer: "nghiêng". */
const LONGEST_SYLLABLE = 7;

/**
 * Where a syllable written as "đ.ì.n.h", "đ-ì-nh" or "c.ông" ends, or `from` when no such syllable begins there: signs without
 * blanks between the pieces, pieces of at most two letters or a single letter among longer ones, together no longer than a
 * syllable can be. A longer chain ("đ.ì.n.h.c.ô.n.g") is left in pieces.
 */
export function findSplitSyllable(folded: FoldedText, from: number, limit: number): number {
  const { cells } = folded;
  let letters = 0;
  let size = 0;
  let digits = 0;
  let longest = 0;
  let shortest = LONGEST_SYLLABLE;
  let pieces = 0;
  let hasLetter = false;
  for (let at = from; ; at++) {
    const kind = at < limit ? (cells[at] ?? 0) >> CLASS_SHIFT : CELL.blank;
    if (kind === CELL.letter || kind === CELL.digit) {
      size++;
      if (kind === CELL.digit) digits++;
      if (++letters > LONGEST_SYLLABLE) return from;
      continue;
    }
    if (digits === size && size > 1) return from;
    hasLetter ||= digits < size;
    pieces++;
    longest = Math.max(longest, size);
    shortest = Math.min(shortest, size);
    size = 0;
    digits = 0;
    const next = at + 1 < limit ? (cells[at + 1] ?? 0) >> CLASS_SHIFT : CELL.blank;
    const goesOn =
      at < limit && (next === CELL.letter || next === CELL.digit) && isJoinedBy(folded, at, at + 1);
    if (!goesOn) return pieces > 1 && hasLetter && (longest <= 2 || shortest === 1) ? at : from;
  }
}
