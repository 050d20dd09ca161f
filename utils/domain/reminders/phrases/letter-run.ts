import { CELL, CLASS_SHIFT, toIdentity, toLetter } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toLeetLetter } from '../../text/leet.ts';
import { isJoinedBy } from '../../text/read-gap.ts';
import { isVowel, toKey } from '../../text/syllable-key.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import { isInsideSyllable } from './inside-syllable.ts';

/** Letters that run on over the borders of syllables: "#dinhcong", "đìnhcông", "đ ì n h c ô n g". */
export interface LetterRun {
  /** The word that each letter belongs to, and the one after them. */
  readonly words: readonly number[];
  /** Cells of the letters, in order. */
  readonly letters: readonly number[];
  /** The letters without marks, 1 to 26; 0 for a digit that stands for none. */
  readonly plain: readonly number[];
  /** Where a phrase may begin and end: at the borders of words, and in a hashtag or a word with marks wherever a syllable may. */
  readonly borders: ReadonlySet<number>;
  /** Where in a hashtag or a word with marks no syllable can end. */
  readonly insides: ReadonlySet<number>;
  readonly isHashtag: boolean;
  /** The word that made the run, without those beside it. */
  readonly core: {
    readonly from: number;
    readonly to: number;
    readonly lastWord: number;
    readonly isUnmarked: boolean;
  };
}

/** The one syllable that is as long as the shortest joined phrase. */
const NGHIENG = toKey([14, 7, 8, 9, 5, 14, 7], 0);

/** The shortest joined phrase is longer than nearly every syllable. */
const SHORTEST_JOINED = 7;
const FEWEST_PIECES = 3;
const SHORT_PIECE = 2;

/** A hashtag, or a word with marks, of so many letters is two syllables when a vowel comes again after a consonant: "treocổ". */
const SHORTEST_PAIR = 5;

/** Whether letters may run on at a word, told by its size: where nearly every word ends. */
export function mayRun(folded: FoldedText, words: Words, word: number): boolean {
  const size = (words.last[word] ?? 0) - (words.first[word] ?? 0);
  if (size >= SHORTEST_JOINED || size <= SHORT_PIECE || isPair(folded, words, word)) return true;
  return isOfSameTag(words, word + 1);
}

/** Whether a word goes on with the hashtag of the word before it: "#ĐìnhCông". */
function isOfSameTag({ first, last, flags }: Words, word: number): boolean {
  return first[word] === last[word - 1] && ((flags[word] ?? 0) & WORD.hashtag) !== 0;
}

function isPair({ cells }: FoldedText, { first, last, flags }: Words, word: number): boolean {
  const [from, to] = [first[word] ?? 0, last[word] ?? 0];
  if (to - from < SHORTEST_PAIR || ((flags[word] ?? 0) & (WORD.marked | WORD.hashtag)) === 0) return false;
  let turns = 0;
  let wasVowel = false;
  for (let at = from; at < to; at++) {
    const isNow = isVowel(toLetter(cells[at] ?? 0));
    if (isNow && !wasVowel) turns++;
    wasVowel = isNow;
  }
  return turns > 1;
}

/** The run that a word belongs to, when its letters may run on. */
export function toRun(folded: FoldedText, words: Words, word: number): LetterRun | undefined {
  let end = word;
  while (end + 1 < words.count && isOfSameTag(words, end + 1)) end++;
  if (end > word) return newRun(folded, words, word, end);
  const size = (words.last[word] ?? 0) - (words.first[word] ?? 0);
  const isLong = size >= SHORTEST_JOINED || (size > SHORT_PIECE && isPair(folded, words, word));
  if (isLong && ((words.flags[word] ?? 0) & WORD.hasLetter) !== 0) {
    if (size === SHORTEST_JOINED && words.bare[word] === NGHIENG) return undefined;
    return newRun(folded, words, word, word);
  }
  if (size > SHORT_PIECE) return undefined;
  let last = word;
  while (last + 1 < words.count && isPiece(folded, words, last + 1)) last++;
  if (last - word + 1 < FEWEST_PIECES) return undefined;
  return newRun(folded, words, word, last);
}

/** Whether a word is one letter that continues the pieces before it. */
function isPiece(folded: FoldedText, words: Words, word: number): boolean {
  const from = words.first[word] ?? 0;
  const before = words.last[word - 1] ?? 0;
  const isSmall = (words.last[word] ?? 0) - from === 1;
  return isSmall && (words.gap[word] === GAP.none || isJoinedBy(folded, before, from));
}

/** So many words beside a joined one, or beside letters apart, may belong to the phrase: "nợ l ư ơ n g". */
const BESIDE = 3;

function newRun(folded: FoldedText, words: Words, first: number, last: number): LetterRun {
  const isHashtag = ((words.flags[first] ?? 0) & WORD.hashtag) !== 0;
  const isMarked = ((words.flags[first] ?? 0) & WORD.marked) !== 0;
  let [firstWord, lastWord] = [first, last];
  while (firstWord > 0 && first - firstWord < BESIDE && words.gap[firstWord] === GAP.none) firstWord--;
  while (lastWord + 1 < words.count && lastWord - last < BESIDE && words.gap[lastWord + 1] === GAP.none)
    lastWord++;
  const letters: number[] = [];
  const wordsOf: number[] = [];
  const borders = new Set([0]);
  let from = 0;
  let to = 0;
  let isUnmarked = true;
  for (let word = firstWord; word <= lastWord; word++) {
    if (word === first) from = letters.length;
    for (let at = words.first[word] ?? 0; at < (words.last[word] ?? 0); at++) {
      const kind = (folded.cells[at] ?? 0) >> CLASS_SHIFT;
      if (kind !== CELL.letter && kind !== CELL.digit) continue;
      letters.push(at);
      wordsOf.push(word);
    }
    borders.add(letters.length);
    if (word === last) to = letters.length;
    if (word >= first && word <= last && ((words.flags[word] ?? 0) & WORD.marked) !== 0) isUnmarked = false;
  }
  const plain = letters.map((_, place) => toPlain(folded, letters, place));
  wordsOf.push(lastWord + 1);
  const insides = new Set<number>();
  if (first === last && (isHashtag || isMarked)) {
    const one = { letters, plain, from, to };
    for (let place = from + 1; place < to; place++)
      (isInsideSyllable(folded, one, place) ? insides : borders).add(place);
  }
  return {
    words: wordsOf,
    letters,
    plain,
    borders,
    insides,
    isHashtag,
    core: { from, to, lastWord: last, isUnmarked },
  };
}

function toPlain({ cells }: FoldedText, letters: readonly number[], place: number): number {
  const cell = cells[letters[place] ?? -1] ?? 0;
  if (cell >> CLASS_SHIFT === CELL.letter) return toLetter(cell);
  const next = cells[letters[place + 1] ?? -1] ?? 0;
  return toLeetLetter(toIdentity(cell) - 0x30, place === 0, toLetter(next));
}
