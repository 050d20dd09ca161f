import { CELL, CLASS_SHIFT, toCell } from './cell.ts';
import { findSplitSyllable } from './find-split-syllable.ts';
import type { FoldedText } from './fold-text.ts';
import { markSentences } from './mark-sentences.ts';
import { isJoinedBy, readGap } from './read-gap.ts';
import { setWord } from './set-word.ts';
import { endWords, GAP, newWords, WORD, type Words } from './words.ts';

const HASH = toCell(CELL.sign, 0x23);
const BLANK = toCell(CELL.blank, 0x20);

/** A stretch of cells, the end not included. */
export interface CellSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a folded text into words and sentences. Cells of `skipped` (links, in order) belong to no word and stop a phrase.
 */
export function readWords(
  folded: FoldedText,
  skipped: readonly CellSpan[] = [],
  words: Words = newWords(folded.count),
): Words {
  const { cells, count } = folded;
  words.count = 0;
  let at = 0;
  let end = 0;
  let span = 0;
  let isAfterSpan = false;
  while (at < count) {
    const hole = skipped[span];
    if (hole && at >= hole.from) {
      at = Math.max(at, hole.to);
      span++;
      isAfterSpan = true;
      continue;
    }
    const kind = (cells[at] ?? 0) >> CLASS_SHIFT;
    if (kind !== CELL.letter && kind !== CELL.digit) {
      at++;
      continue;
    }
    const word = words.count++;
    const isTight = at - end === 1 && word > 0 && isJoinedBy(folded, end, at);
    const flags = readWord(folded, words, word, at, hole?.from ?? count, isTight);
    const gap = word === 0 ? GAP.sentence : readGapBefore(folded, words, word, end, at, flags);
    words.gap[word] = isAfterSpan && gap === GAP.none ? GAP.clause : gap;
    const isTagged =
      cells[at - 1] === HASH || (isTight && ((words.flags[word - 1] ?? 0) & WORD.hashtag) !== 0);
    words.flags[word] = flags | (isTagged ? WORD.hashtag : 0);
    isAfterSpan = false;
    end = words.last[word] ?? count;
    at = end;
  }
  endWords(words);
  markSentences(words);
  return words;
}

/** Reads the word at a cell, or the split syllable that begins there, and gives its flags. */
function readWord(
  folded: FoldedText,
  words: Words,
  word: number,
  from: number,
  limit: number,
  isTight: boolean,
): number {
  const flags = setWord(folded, words, word, from, limit, false);
  const end = words.last[word] ?? limit;
  if (isTight || end + 1 >= limit || !isJoinedBy(folded, end, end + 1)) return flags;
  const split = findSplitSyllable(folded, from, limit);
  return split > from ? setWord(folded, words, word, from, split, true) | WORD.disguised : flags;
}

function readGapBefore(
  folded: FoldedText,
  words: Words,
  word: number,
  from: number,
  to: number,
  flags: number,
): number {
  if (to - from === 1 && folded.cells[from] === BLANK) return GAP.none;
  const before = word - 1;
  const isShort = (words.last[before] ?? 0) - (words.first[before] ?? 0) === 1;
  const isAfterInitial = isShort && ((words.flags[before] ?? 0) & WORD.capital) !== 0;
  return readGap(folded, from, to, (flags & WORD.capital) !== 0, isAfterInitial);
}
