import { AT, CELL, CLASS_SHIFT, SLASH, toCell, toLetter, toQuality, toTone, UPPER } from './cell.ts';
import type { FoldedText } from './fold-text.ts';
import { isJoinedBy } from './read-gap.ts';
import { isVowel } from './syllable-key.ts';

/** No Vietnamese syllable is longer: "nghiêng". */
const LONGEST_SYLLABLE = 7;

const BLANK = toCell(CELL.blank, 0x20);

/**
 * Where a syllable written as "đ.ì.n.h", "đ-ì-nh" or "c.ông" ends, or `from` when no such syllable begins there: signs without
 * blanks between the pieces, pieces of at most two letters or a single letter among longer ones, together no longer than a
 * syllable can be. A longer chain ("đ.ì.n.h.c.ô.n.g") is left in pieces. "l/é/n" and "c@m" are such syllables too.
 */
export function findSplitSyllable(folded: FoldedText, from: number, limit: number): number {
  const { cells } = folded;
  let sign = from;
  while (sign < limit && isPart(cells[sign] ?? 0)) sign++;
  if (cells[sign] === AT) return findDrawnSyllable(cells, from, sign, limit);
  if (cells[sign] === SLASH) return findSlashedSyllable(cells, from, limit);
  return sign + 1 < limit && isJoinedBy(folded, sign, sign + 1)
    ? findJoinedPieces(folded, from, limit)
    : from;
}

/** Letters with one "@" for their vowel, and no address of anything: "b@c", not "phong@congdoan.vn". */
function findDrawnSyllable(cells: Uint16Array, from: number, sign: number, limit: number): number {
  let end = sign + 1;
  while (end < limit && isLetter(cells[end] ?? 0)) end++;
  const next = cells[end] ?? 0;
  const isAddress =
    end < limit && (next === AT || (next >> CLASS_SHIFT === CELL.sign && isPart(cells[end + 1] ?? 0)));
  for (let at = from; at < sign; at++)
    if (!isLetter(cells[at] ?? 0) || isVowel(toLetter(cells[at] ?? 0))) return from;
  return sign - from <= 3 && end - sign <= 3 && !isAddress ? end : from;
}

/** Single letters with slashes between them: three and more, or two of which one is a vowel with its mark. */
function findSlashedSyllable(cells: Uint16Array, from: number, limit: number): number {
  let pieces = 0;
  let hasVowel = false;
  let isMarked = false;
  for (let at = from; at < limit; at += 2) {
    const cell = cells[at] ?? 0;
    if (!isLetter(cell) || ++pieces > LONGEST_SYLLABLE) return from;
    if (isVowel(toLetter(cell))) {
      hasVowel = true;
      isMarked ||= toTone(cell) !== 0 || toQuality(cell) !== 0;
    }
    if (cells[at + 1] === SLASH && at + 2 < limit) continue;
    const isWhole = at + 1 >= limit || !isPart(cells[at + 1] ?? 0);
    // "s/a t/h/ả/i": two bare letters count where more of the kind follow.
    const goesOn = cells[at + 1] === BLANK && isLetter(cells[at + 2] ?? 0) && cells[at + 3] === SLASH;
    return isWhole && hasVowel && pieces > (isMarked || goesOn ? 1 : 2) ? at + 1 : from;
  }
  return from;
}

function isLetter(cell: number): boolean {
  return cell >> CLASS_SHIFT === CELL.letter;
}

function isPart(cell: number): boolean {
  return isLetter(cell) || cell >> CLASS_SHIFT === CELL.digit;
}

/** "H.", "P.", "Q." and "X." for districts, wards and communes, as letters are counted. */
const PLACES = [8, 16, 17, 24];

/** "Q.7", a district; "1.Nợ lương" and "a.Đồ ăn", items of a list: what stands before the sign is no letter of the word behind it. */
function isLabel(cells: Uint16Array, from: number, to: number): boolean {
  let sign = from;
  while (isPart(cells[sign] ?? 0)) sign++;
  const [label, first, next] = [cells[from] ?? 0, cells[sign + 1] ?? 0, cells[sign + 2] ?? 0];
  const isWord = isLetter(first) && isLetter(next) && sign + 2 < to;
  if (!isLetter(label)) return isWord && sign - from <= 2;
  if (sign - from > 1) return false;
  const isCapital = (label & UPPER) !== 0;
  // "a.Đồ" and "H.Củ Chi", but not "Đ.ÌNH", nor "cháu T.An".
  if (isWord)
    return (first & UPPER) !== 0 && (next & UPPER) === 0 && (!isCapital || PLACES.includes(toLetter(label)));
  return isCapital && sign + 2 === to && !isLetter(first);
}

function findJoinedPieces(folded: FoldedText, from: number, limit: number): number {
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
    if (goesOn) continue;
    const isSyllable = pieces > 1 && hasLetter && (longest <= 2 || shortest === 1);
    return isSyllable && !isLabel(cells, from, at) ? at : from;
  }
}
