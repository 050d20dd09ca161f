import { CELL, CLASS_SHIFT, toCell, toLetter } from './cell.ts';
import { findSplitSyllable } from './find-split-syllable.ts';
import type { FoldedText } from './fold-text.ts';
import { markSentences } from './mark-sentences.ts';
import { isJoinedBy, readGap } from './read-gap.ts';
import { setMixedWord, setWord } from './set-word.ts';
import { toTagWordEnd } from './tag-word.ts';
import { setTypedWords } from './typed-words.ts';
import { endWords, GAP, newWords, WORD, type Words } from './words.ts';

const HASH = toCell(CELL.sign, 0x23);
const BLANK = toCell(CELL.blank, 0x20);
/** "TP." and "TX.", as letters are counted. */
const T = 20;
const TOWN_ENDS = [16, 24];

/** Words of letters and digits are all in disguise. */
const TYPED = WORD.hasDigit | WORD.disguised;

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
  let number = 0;
  let any = 0;
  let at = 0;
  let end = 0;
  let span = 0;
  let limit = skipped[0]?.from ?? count;
  let isAfterSpan = false;
  while (at < count) {
    if (at >= limit) {
      at = Math.max(at, skipped[span++]?.to ?? count);
      limit = skipped[span]?.from ?? count;
      isAfterSpan = true;
      continue;
    }
    const kind = (cells[at] ?? 0) >> CLASS_SHIFT;
    if (kind !== CELL.letter && kind !== CELL.digit) {
      at++;
      continue;
    }
    const word = number++;
    const isAfterBlank = word > 0 && at - end === 1 && cells[end] === BLANK;
    const isTight = !isAfterBlank && at - end === 1 && word > 0 && isJoinedBy(folded, end, at);
    const isTagged =
      (at > 0 && cells[at - 1] === HASH) ||
      ((isTight || (at === end && word > 0)) && ((words.flags[word - 1] ?? 0) & WORD.hashtag) !== 0);
    let flags = setWord(cells, words, word, at, isTagged ? toTagWordEnd(cells, at, limit) : limit);
    const next = words.last[word] ?? count;
    if (
      cells[next] !== BLANK &&
      !isTight &&
      next < limit &&
      (cells[next] ?? 0) >> CLASS_SHIFT === CELL.sign
    ) {
      const split = findSplitSyllable(folded, at, limit);
      if (split > at) flags = setMixedWord(cells, words, word, at, split) | WORD.disguised;
    }
    if (isTagged) flags |= WORD.hashtag;
    if (isAfterBlank) {
      words.gap[word] = isAfterSpan ? GAP.clause : GAP.none;
    } else {
      const gap = word === 0 ? GAP.sentence : readGapBefore(folded, words, word, end, at, flags);
      words.gap[word] = isAfterSpan && gap === GAP.none ? GAP.clause : gap;
    }
    words.flags[word] = flags;
    any |= flags;
    isAfterSpan = false;
    end = words.last[word] ?? count;
    at = end;
  }
  words.count = number;
  words.any = any;
  endWords(words);
  markSentences(words);
  if ((any & TYPED) === TYPED) setTypedWords(cells, words);
  return words;
}

function readGapBefore(
  folded: FoldedText,
  words: Words,
  word: number,
  from: number,
  to: number,
  flags: number,
): number {
  const before = word - 1;
  const first = words.first[before] ?? 0;
  const length = (words.last[before] ?? 0) - first;
  const isCapital = ((words.flags[before] ?? 0) & WORD.capital) !== 0;
  const capitalFollows = (flags & WORD.capital) !== 0;
  // "chị Trần Thị H. được", "TP. Thủ Đức"
  const isInitial = length === 1 && isCapital && !capitalFollows;
  const [letter, next] = [folded.cells[first] ?? 0, folded.cells[first + 1] ?? 0];
  const isTown = length === 2 && isCapital && toLetter(letter) === T && TOWN_ENDS.includes(toLetter(next));
  return readGap(folded, from, to, capitalFollows, isInitial || isTown);
}
