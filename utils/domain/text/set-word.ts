import { CELL, CLASS_SHIFT, DISGUISED, toIdentity, toLetter, toQuality, toTone, UPPER } from './cell.ts';
import type { FoldedText } from './fold-text.ts';
import { toLeetLetter } from './leet.ts';
import { addToKey, closeKey, EMPTY_KEY, LETTER_Y, toKey } from './syllable-key.ts';
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
  let tone = 0;
  let all = 0;
  let capitals = 0;
  let digits = 0;
  let signs = 0;
  let last = 0;
  let at = from;
  for (; at < limit; at++) {
    const cell = cells[at] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.letter) {
      last = toLetter(cell);
      exact = addToKey(exact, toIdentity(cell));
      bare = addToKey(bare, last);
      tone = toTone(cell) || tone;
      capitals += cell & UPPER;
      all |= cell;
    } else if (kind === CELL.digit) {
      digits++;
      exact = addToKey(exact, toIdentity(cell));
      last = toLeetLetter(toIdentity(cell) - ZERO, at === from, toLetter(cells[at + 1] ?? 0));
      bare = addToKey(bare, last || toIdentity(cell));
    } else if (!isSplit) break;
    else signs++;
  }
  const length = at - from - signs;
  words.first[word] = from;
  words.last[word] = at;
  words.tone[word] = tone;
  words.exact[word] = closeKey(exact, tone);
  words.bare[word] = digits === length ? 0 : closeKey(bare, 0);
  if (last === LETTER_Y && digits === 0) setKeysOfFinalY(cells, words, word);
  return (
    (toQuality(all) !== 0 || tone !== 0 ? WORD.marked : 0) |
    (digits > 0 ? WORD.hasDigit : 0) |
    (digits < length ? WORD.hasLetter : 0) |
    (((cells[from] ?? 0) & UPPER) !== 0 ? WORD.capital : 0) |
    (capitals > UPPER && capitals / UPPER + digits === length ? WORD.allCapitals : 0) |
    ((all & DISGUISED) !== 0 || (digits > 0 && digits < length) ? WORD.disguised : 0)
  );
}

/** "kỷ" and "kỉ" are one word, "thúy" and "thúi" are two: only such words pay for the second look. */
function setKeysOfFinalY(cells: Uint16Array, words: Words, word: number): void {
  const identities: number[] = [];
  for (let at = words.first[word] ?? 0; at < (words.last[word] ?? 0); at++) {
    const cell = cells[at] ?? 0;
    if (cell >> CLASS_SHIFT === CELL.letter) identities.push(toIdentity(cell));
  }
  words.exact[word] = toKey(identities, words.tone[word] ?? 0);
  words.bare[word] = toKey(identities.map(toLetter), 0);
}
