import { CELL, CLASS_SHIFT, toIdentity, toLetter } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toLeetLetter } from '../../text/leet.ts';
import { isJoinedBy } from '../../text/read-gap.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';

/** Letters that run on over the borders of syllables: "#dinhcong", "đìnhcông", "đ ì n h c ô n g". */
export interface LetterRun {
  readonly firstWord: number;
  readonly lastWord: number;
  /** Cells of the letters, in order. */
  readonly letters: readonly number[];
  /** The letters without marks, 1 to 26; 0 for a digit that stands for none. */
  readonly plain: readonly number[];
  /** A phrase may begin and end inside a hashtag, elsewhere only at the borders of words. */
  readonly isHashtag: boolean;
  readonly borders: ReadonlySet<number>;
  readonly isUnmarked: boolean;
}

/** The shortest joined phrase is longer than nearly every syllable. */
const SHORTEST_JOINED = 7;
const FEWEST_PIECES = 3;
const SHORT_PIECE = 2;

/** Whether letters may run on at a word, told by its size alone: where nearly every word ends. */
export function mayRun({ first, last }: Words, word: number): boolean {
  const size = (last[word] ?? 0) - (first[word] ?? 0);
  return size >= SHORTEST_JOINED || size <= SHORT_PIECE;
}

/** The run that a word belongs to, when its letters may run on. */
export function toRun(folded: FoldedText, words: Words, word: number): LetterRun | undefined {
  const size = (words.last[word] ?? 0) - (words.first[word] ?? 0);
  const isHashtag = ((words.flags[word] ?? 0) & WORD.hashtag) !== 0;
  if (size >= SHORTEST_JOINED && ((words.flags[word] ?? 0) & WORD.hasLetter) !== 0) {
    return newRun(folded, words, word, word, isHashtag);
  }
  if (size > SHORT_PIECE) return undefined;
  let last = word;
  while (last + 1 < words.count && isPiece(folded, words, last + 1)) last++;
  if (last - word + 1 < FEWEST_PIECES) return undefined;
  // "nợ l ư ơ n g": the whole words beside the pieces belong to the run.
  const from = word > 0 && words.gap[word] === GAP.none ? word - 1 : word;
  const to = last + 1 < words.count && words.gap[last + 1] === GAP.none ? last + 1 : last;
  return newRun(folded, words, from, to, false);
}

/** Whether a word is one letter that continues the pieces before it. */
function isPiece(folded: FoldedText, words: Words, word: number): boolean {
  const from = words.first[word] ?? 0;
  const before = words.last[word - 1] ?? 0;
  const isSmall = (words.last[word] ?? 0) - from === 1;
  return isSmall && (words.gap[word] === GAP.none || isJoinedBy(folded, before, from));
}

function newRun(
  folded: FoldedText,
  words: Words,
  firstWord: number,
  lastWord: number,
  isHashtag: boolean,
): LetterRun {
  const letters: number[] = [];
  const borders = new Set([0]);
  let isUnmarked = true;
  for (let word = firstWord; word <= lastWord; word++) {
    for (let at = words.first[word] ?? 0; at < (words.last[word] ?? 0); at++) {
      const kind = (folded.cells[at] ?? 0) >> CLASS_SHIFT;
      if (kind === CELL.letter || kind === CELL.digit) letters.push(at);
    }
    borders.add(letters.length);
    if (((words.flags[word] ?? 0) & WORD.marked) !== 0) isUnmarked = false;
  }
  const plain = letters.map((_, place) => toPlain(folded, letters, place));
  return { firstWord, lastWord, letters, plain, isHashtag, borders, isUnmarked };
}

function toPlain({ cells }: FoldedText, letters: readonly number[], place: number): number {
  const cell = cells[letters[place] ?? -1] ?? 0;
  if (cell >> CLASS_SHIFT === CELL.letter) return toLetter(cell);
  const next = cells[letters[place + 1] ?? -1] ?? 0;
  return toLeetLetter(toIdentity(cell) - 0x30, place === 0, toLetter(next));
}
