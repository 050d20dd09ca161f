import { CELL, CLASS_SHIFT, DISGUISED, toIdentity, toLetter, toQuality, toTone, UPPER } from './cell.ts';
import type { FoldedText } from './fold-text.ts';
import { toLeetLetter } from './leet.ts';
import { addToKey, closeKey, EMPTY_KEY, isFinalYLikeI, LETTER_I, LETTER_Y, toKey } from './syllable-key.ts';
import { DOUBLED, isOddSpelling, toUsualSpelling } from './usual-spelling.ts';
import { WORD, type Words } from './words.ts';

const ZERO = 0x30;

/**
 * Fills the columns of a word from its first cell up to its end, and gives its flags. The signs inside a split syllable are
 * passed over.
 */
export function setWord(
  { cells }: FoldedText,
  words: Words,
  word: number,
  from: number,
  limit: number,
  isSplit: boolean,
): number {
  let exact = EMPTY_KEY;
  let bare = EMPTY_KEY;
  let exactBefore = EMPTY_KEY;
  let bareBefore = EMPTY_KEY;
  let all = 0;
  let tone = 0;
  let seen = 0;
  let capitals = 0;
  let digits = 0;
  let signs = 0;
  let last = 0;
  let beforeLast = 0;
  let at = from;
  for (; at < limit; at++) {
    const cell = cells[at] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.letter) {
      const letter = toLetter(cell);
      if (letter === last) seen |= DOUBLED;
      seen |= 1 << letter;
      beforeLast = last;
      last = letter;
      exactBefore = exact;
      bareBefore = bare;
      exact = addToKey(exact, toIdentity(cell));
      bare = addToKey(bare, letter);
      if (toTone(cell) !== 0) tone = toTone(cell);
      capitals += cell & UPPER;
      all |= cell;
    } else if (kind === CELL.digit) {
      digits++;
      beforeLast = last;
      exact = addToKey(exact, toIdentity(cell));
      last = toLeetLetter(toIdentity(cell) - ZERO, at === from, toLetter(cells[at + 1] ?? 0));
      bare = addToKey(bare, last || toIdentity(cell));
    } else if (!isSplit) break;
    else signs++;
  }
  const length = at - from - signs;
  if (last === LETTER_Y && digits === 0 && isFinalYLikeI(beforeLast, last, length, thirdLast(cells, at))) {
    // "kỷ" and "kỉ" are one word, "thúy" and "thúi" are two.
    exact = addToKey(exactBefore, LETTER_I);
    bare = addToKey(bareBefore, LETTER_I);
  }
  words.first[word] = from;
  words.last[word] = at;
  words.tone[word] = tone;
  words.exact[word] = closeKey(exact, tone);
  words.bare[word] = digits === length ? 0 : closeKey(bare, 0);
  const isOdd =
    digits > 0
      ? digits < length
      : isOddSpelling(
          seen,
          toLetter(cells[from] ?? 0),
          toLetter(cells[from + 1] ?? 0),
          toLetter(cells[from + 2] ?? 0),
          beforeLast,
          last,
        );
  if (isOdd) setUsualSpelling(cells, words, word);
  return (
    (toQuality(all) !== 0 || tone !== 0 ? WORD.marked : 0) |
    (digits > 0 ? WORD.hasDigit : 0) |
    (digits < length ? WORD.hasLetter : 0) |
    (((cells[from] ?? 0) & UPPER) !== 0 ? WORD.capital : 0) |
    (capitals > UPPER && capitals / UPPER + digits === length ? WORD.allCapitals : 0) |
    ((all & DISGUISED) !== 0 || (digits > 0 && digits < length) ? WORD.disguised : 0)
  );
}

function thirdLast(cells: Uint16Array, end: number): number {
  return toLetter(cells[end - 3] ?? 0);
}

const LONGEST_SPELLING = 12;

/** Puts the usual spelling in the place of chat spellings and raw keystrokes. */
function setUsualSpelling(cells: Uint16Array, words: Words, word: number): void {
  const letters: number[] = [];
  for (let at = words.first[word] ?? 0; at < (words.last[word] ?? 0); at++) {
    const cell = cells[at] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.letter || kind === CELL.digit) letters.push(toIdentity(cell));
    if (letters.length > LONGEST_SPELLING) return;
  }
  const usual = toUsualSpelling(letters, words.tone[word] ?? 0);
  if (!usual) return;
  words.exact[word] = toKey(usual.letters, usual.tone);
  words.bare[word] = toKey(usual.letters.map(toLetter), 0);
  words.tone[word] = usual.tone;
}
