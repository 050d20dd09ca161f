import {
  AT,
  CELL,
  CLASS_SHIFT,
  DISGUISED,
  toCell,
  toIdentity,
  toLetter,
  toQuality,
  toTone,
  UPPER,
} from './cell.ts';
import { readAsDigits } from './date-part.ts';
import { toLeetLetter } from './leet.ts';
import { addToKey, closeKey, EMPTY_KEY, LETTER_Y, toKey } from './syllable-key.ts';
import { isDigit, isOddInside, isOddOutside, type Spelling, toUsualSpelling } from './usual-spelling.ts';
import { WORD, type Words } from './words.ts';

const ZERO = 0x30;
/** What "@" is drawn for where a word has it inside: "b@c". */
const DRAWN_A = toCell(CELL.letter, 1, 0, DISGUISED);

/**
 * Fills the columns of the word that begins at a cell, and gives its flags. Nearly every word is letters only, and nearly each of
 * those carries a mark: they are read in one short loop, the others once more.
 */
export function setWord(cells: Uint16Array, words: Words, word: number, from: number, limit: number): number {
  let exact = EMPTY_KEY;
  let bare = EMPTY_KEY;
  let all = 0;
  let every = UPPER;
  let at = from;
  let kind: number = CELL.letter;
  for (; at < limit; at++) {
    const cell = cells[at] ?? 0;
    kind = cell >> CLASS_SHIFT;
    if (kind !== CELL.letter) break;
    exact = addToKey(exact, toIdentity(cell));
    bare = addToKey(bare, toLetter(cell));
    all |= cell;
    every &= cell;
  }
  if (kind === CELL.digit) return setWithDigits(cells, words, word, from, at, limit);
  const tone = toTone(all);
  const isMarked = toQuality(all) !== 0 || tone !== 0;
  words.first[word] = from;
  words.last[word] = at;
  words.tone[word] = tone;
  words.exact[word] = closeKey(exact, tone);
  words.bare[word] = closeKey(bare, 0);
  if (isOddOutside(cells, from, at) || (!isMarked && isOddInside(cells, from, at)))
    setUsualSpelling(cells, words, word);
  return (
    WORD.hasLetter |
    (isMarked ? WORD.marked : 0) |
    (((cells[from] ?? 0) & UPPER) !== 0 ? WORD.capital : 0) |
    (every !== 0 && at - from > 1 ? WORD.allCapitals : 0) |
    ((all & DISGUISED) !== 0 ? WORD.disguised : 0)
  );
}

/** A number in digits is read in one short loop too. */
function setWithDigits(
  cells: Uint16Array,
  words: Words,
  word: number,
  from: number,
  digit: number,
  limit: number,
): number {
  const end = toEnd(cells, digit, limit);
  let exact = EMPTY_KEY;
  let at = from;
  for (; at < end; at++) {
    const cell = cells[at] ?? 0;
    if (cell >> CLASS_SHIFT !== CELL.digit) return setMixedWord(cells, words, word, from, end);
    exact = addToKey(exact, toIdentity(cell));
  }
  words.first[word] = from;
  words.last[word] = end;
  words.tone[word] = 0;
  words.exact[word] = closeKey(exact, 0);
  words.bare[word] = 0;
  return WORD.hasDigit;
}

function toEnd(cells: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && isPart((cells[at] ?? 0) >> CLASS_SHIFT)) at++;
  return at;
}

function isPart(kind: number): boolean {
  return kind === CELL.letter || kind === CELL.digit;
}

/** The same for a word with digits, or one that is split by signs, which are passed over, up to its end. */
export function setMixedWord(
  cells: Uint16Array,
  words: Words,
  word: number,
  from: number,
  to: number,
): number {
  if (readAsDigits(cells, from, to)) return setWithDigits(cells, words, word, from, from, to);
  const identities: number[] = [];
  const letters: number[] = [];
  let [all, every, digits] = [0, UPPER, 0];
  for (let at = from; at < to; at++) {
    const cell = cells[at] === AT ? DRAWN_A : (cells[at] ?? 0);
    const kind = cell >> CLASS_SHIFT;
    if (!isPart(kind)) continue;
    const identity = toIdentity(cell);
    identities.push(identity);
    if (kind === CELL.letter) {
      all |= cell;
      every &= cell;
      letters.push(toLetter(cell));
    } else {
      digits++;
      letters.push(toLeetLetter(identity - ZERO, at === from, toLetter(cells[at + 1] ?? 0)) || identity);
    }
  }
  const { length } = identities;
  const isAmount = digits === length || isThousands(letters, digits);
  const tone = toTone(all);
  words.first[word] = from;
  words.last[word] = to;
  words.tone[word] = tone;
  words.exact[word] = toKey(identities, tone);
  words.bare[word] = isAmount ? 0 : toKey(letters, 0);
  if (!isAmount) setUsualSpelling(cells, words, word);
  return (
    (toQuality(all) !== 0 || tone !== 0 ? WORD.marked : 0) |
    (digits > 0 ? WORD.hasDigit : 0) |
    (digits < length ? WORD.hasLetter : 0) |
    (((cells[from] ?? 0) & UPPER) !== 0 ? WORD.capital : 0) |
    (every !== 0 && length - digits > 1 ? WORD.allCapitals : 0) |
    ((all & DISGUISED) !== 0 || (digits > 0 && !isAmount) ? WORD.disguised : 0)
  );
}

/** "200k", "5tr": an amount. */
function isThousands(letters: readonly number[], digits: number): boolean {
  const [first, second] = letters.slice(digits);
  return letters.length - digits === 1
    ? first === K
    : first === T && second === R && letters.length - digits === 2;
}

const [K, R, T] = [11, 18, 20];
const LONGEST_SPELLING = 12;
/** Words met lately whose spelling was looked at ("trong", "kỷ"), as rows of key, then key, key without marks and tone as usual. */
const KEPT = 1 << 9;
const kept = new Int32Array(4 * KEPT);

/** Puts the usual spelling in the place of chat spellings, raw keystrokes and the y of "kỷ". */
function setUsualSpelling(cells: Uint16Array, words: Words, word: number): void {
  const key = words.exact[word] ?? 0;
  const row = (key & (KEPT - 1)) << 2;
  if (kept[row] !== key) {
    readUsualSpelling(cells, words, word);
    kept[row] = key;
    kept[row + 1] = words.exact[word] ?? 0;
    kept[row + 2] = words.bare[word] ?? 0;
    kept[row + 3] = words.tone[word] ?? 0;
  }
  words.exact[word] = kept[row + 1] ?? 0;
  words.bare[word] = kept[row + 2] ?? 0;
  words.tone[word] = kept[row + 3] ?? 0;
}

/** The letters and digits of a word, or undefined when it is too long to be a syllable. */
export function toIdentities(cells: Uint16Array, words: Words, word: number): number[] | undefined {
  const letters: number[] = [];
  for (let at = words.first[word] ?? 0; at < (words.last[word] ?? 0); at++) {
    const cell = cells[at] === AT ? DRAWN_A : (cells[at] ?? 0);
    if (isPart(cell >> CLASS_SHIFT)) letters.push(toIdentity(cell));
    if (letters.length > LONGEST_SPELLING) return undefined;
  }
  return letters;
}

function readUsualSpelling(cells: Uint16Array, words: Words, word: number): void {
  const letters = toIdentities(cells, words, word);
  if (!letters) return;
  const usual = toUsualSpelling(letters, words.tone[word] ?? 0);
  // "ch4y" has its keys already, with the letters that its digits are drawn like.
  const isFinalY = letters.at(-1) === LETTER_Y && !letters.some(isDigit);
  if (!usual && !isFinalY) return;
  putSpelling(words, word, usual ?? { letters, tone: words.tone[word] ?? 0 });
}

/** Gives a word the keys of a spelling. */
export function putSpelling(words: Words, word: number, { letters, tone }: Spelling): void {
  words.exact[word] = toKey(letters, tone);
  words.bare[word] = toKey(letters.map(toLetter), 0);
  words.tone[word] = tone;
}
