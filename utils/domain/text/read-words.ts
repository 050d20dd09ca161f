import {
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
import { findSplitSyllable } from './find-split-syllable.ts';
import type { FoldedText } from './fold-text.ts';
import { toLeetLetter } from './leet.ts';
import { isJoinedBy, readGap } from './read-gap.ts';
import { addToKey, closeKey, EMPTY_KEY, isFinalYLikeI, LETTER_I } from './syllable-key.ts';
import { GAP, newWords, WORD, type Words } from './words.ts';

const HASH = toCell(CELL.sign, 0x23);
const ZERO = 0x30;
/** At most one word in five may carry marks for a sentence to count as typed without them. */
const BARE_SHARE = 5;

/** A stretch of cells, the end not included. */
export interface CellSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a folded text into words and sentences. Cells of `skipped` (links, in order) belong to no word and stop a phrase.
 */
export function readWords(folded: FoldedText, skipped: readonly CellSpan[] = []): Words {
  const { cells, count } = folded;
  const words = newWords(count);
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
    const split = isTight ? at : findSplitSyllable(folded, at, hole?.from ?? count);
    const next = split > at ? split : toWordEnd(folded, at, hole?.from ?? count);
    const flags = setWord(folded, words, word, at, next) | (split > at ? WORD.disguised : 0);
    const gap =
      word === 0
        ? GAP.sentence
        : readGap(folded, end, at, (flags & WORD.capital) !== 0, isInitial(words, word - 1));
    words.gap[word] = isAfterSpan && gap === GAP.none ? GAP.clause : gap;
    const isTagged =
      cells[at - 1] === HASH || (isTight && ((words.flags[word - 1] ?? 0) & WORD.hashtag) !== 0);
    words.flags[word] = flags | (isTagged ? WORD.hashtag : 0);
    isAfterSpan = false;
    end = next;
    at = next;
  }
  markSentences(words);
  return words;
}

function isInitial(words: Words, word: number): boolean {
  const isOne = (words.last[word] ?? 0) - (words.first[word] ?? 0) === 1;
  return isOne && ((words.flags[word] ?? 0) & WORD.capital) !== 0;
}

function toWordEnd({ cells }: FoldedText, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const kind = (cells[at] ?? 0) >> CLASS_SHIFT;
    if (kind !== CELL.letter && kind !== CELL.digit) break;
    at++;
  }
  return at;
}

/** Fills the columns of a word; signs inside it (of a split syllable) are passed over. Gives its flags. */
function setWord({ cells }: FoldedText, words: Words, word: number, from: number, to: number): number {
  let exact = EMPTY_KEY;
  let bare = EMPTY_KEY;
  let exactBefore = exact;
  let bareBefore = bare;
  let tone = 0;
  let marks = 0;
  let capitals = 0;
  let digits = 0;
  let disguise = 0;
  let length = 0;
  let last = 0;
  let second = 0;
  let third = 0;
  for (let at = from; at < to; at++) {
    const cell = cells[at] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind !== CELL.letter && kind !== CELL.digit) continue;
    length++;
    third = second;
    second = last;
    exactBefore = exact;
    bareBefore = bare;
    exact = addToKey(exact, toIdentity(cell));
    if (kind === CELL.letter) {
      last = toLetter(cell);
      tone = toTone(cell) || tone;
      marks |= toQuality(cell);
      disguise |= cell & DISGUISED;
      if ((cell & UPPER) !== 0) capitals++;
      bare = addToKey(bare, last);
    } else {
      digits++;
      last = toLeetLetter(toIdentity(cell) - ZERO, at === from, toLetter(cells[at + 1] ?? 0));
      bare = addToKey(bare, last || toIdentity(cell));
    }
  }
  if (isFinalYLikeI(second, last, length, third)) {
    exact = addToKey(exactBefore, LETTER_I);
    bare = addToKey(bareBefore, LETTER_I);
  }
  words.first[word] = from;
  words.last[word] = to;
  words.exact[word] = closeKey(exact, tone);
  words.bare[word] = closeKey(bare, 0);
  words.tone[word] = tone;
  return (
    (marks !== 0 || tone !== 0 ? WORD.marked : 0) |
    (digits > 0 ? WORD.hasDigit : 0) |
    (digits < length ? WORD.hasLetter : 0) |
    (((cells[from] ?? 0) & UPPER) !== 0 ? WORD.capital : 0) |
    (capitals > 1 && capitals + digits === length ? WORD.allCapitals : 0) |
    (disguise !== 0 || (digits > 0 && digits < length) ? WORD.disguised : 0)
  );
}

/** Decides sentence by sentence whether it was typed without marks, and tells each of its words. */
function markSentences(words: Words): void {
  let sentence = 0;
  let from = 0;
  let letters = 0;
  let marked = 0;
  for (let word = 0; word <= words.count; word++) {
    if (word > 0 && (word === words.count || words.gap[word] === GAP.sentence)) {
      const isBare = letters > 0 && marked * BARE_SHARE <= letters;
      for (let member = from; member < word; member++) {
        words.sentence[member] = sentence;
        if (isBare) words.flags[member] = (words.flags[member] ?? 0) | WORD.inBareSentence;
      }
      sentence++;
      from = word;
      letters = 0;
      marked = 0;
    }
    const flags = words.flags[word] ?? 0;
    if (word === words.count || (flags & (WORD.hasDigit | WORD.hashtag)) !== 0) continue;
    letters++;
    if ((flags & WORD.marked) !== 0) marked++;
  }
}
