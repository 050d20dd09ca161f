import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import { isCutBefore } from '../across-lines.ts';
import { DOT } from '../links/link-cells.ts';
import { isAllCapitals, isCapital, isDigits, isNextOneOf, isOneOf, toSentence } from '../words-at.ts';
import { NEAR, type SeenChild } from './child-signs.ts';
import * as say from './child-words.ts';

/** "danh sách các cháu … kèm họ tên, lớp", "địa chỉ nhà của các cháu" */
export function readList(folded: FoldedText, words: Words, word: number): SeenChild | undefined {
  const { from, to } = toSentence(words, word, 2 * NEAR);
  if (word + 2 < to && isOneOf(words, word, say.ADDRESS) && isOneOf(words, word + 2, say.HOUSE)) {
    for (let at = word + 3; at < Math.min(to, word + 7); at++)
      if (isOneOf(words, at, say.CHILD))
        return isToldNotTo(words, from, word) ? undefined : { to: at + 1, kind: 'child_list' };
  }
  if (!isOneOf(words, word, say.LIST) || !isNextOneOf(words, word + 1, say.SHEET)) return undefined;
  const isMade = words.gap[word] === GAP.none && isOneOf(words, word - 1, say.MADE);
  let child = 0;
  for (let at = word + 2; at < Math.min(to, word + 7) && child === 0; at++) {
    const isOther = isOneOf(words, at, say.PUPIL) && !isOneOf(words, at - 1, say.PUPIL_OF);
    if (isOneOf(words, at, say.LIST_OF) && !isOther) child = at;
  }
  if (child === 0) return undefined;
  // The names come after a colon, which ends the sentence, or in the lines below; not after a full stop.
  for (
    let at = child + 1;
    at < child + NEAR && !isAfterStop(folded, words, at) && !isCutBefore(folded, words, at);
    at++
  )
    if (isNamed(words, at)) return { to: child + 1, kind: 'child_list' };
  if (isMade) return undefined;
  for (let at = child + 1; at < Math.min(to, child + NEAR + 6); at++) {
    if (isOneOf(words, at, say.DETAILS)) return { to: child + 1, kind: 'child_list' };
  }
  return undefined;
}

/** Whether a sentence ended before a word: "…sẽ đăng sau.", and not "1." */
function isAfterStop({ cells }: FoldedText, words: Words, word: number): boolean {
  return (
    words.gap[word] === GAP.sentence && !isDigits(words, word - 1) && cells[words.last[word - 1] ?? 0] === DOT
  );
}

/** "không đăng họ tên, lớp, trường hay địa chỉ nhà của các cháu" */
function isToldNotTo(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isOneOf(words, at, say.NOT) && isOneOf(words, at + 1, say.SHOWN)) return true;
  return false;
}

/** A full name without a form of address before it: ": Nguyễn Văn An". */
function isNamed(words: Words, word: number): boolean {
  if (
    word + 1 >= words.count ||
    (words.gap[word] === GAP.none &&
      (isOneOf(words, word - 1, say.PARENT) || isOneOf(words, word - 1, say.TEACHER)))
  )
    return false;
  // Where all is in capitals they tell nothing, but what a list begins with is a name.
  const isLoud = isAllCapitals(words, word);
  if (isLoud && words.gap[word] === GAP.none) return false;
  const isAll = isOneOf(words, word, say.FAMILY) && isCapital(words, word) && isCapital(words, word + 1);
  if (!isAll || words.gap[word + 1] !== GAP.none) return false;
  // Two words are a name where others follow: ": Nguyễn An, Lê Bình".
  return (
    words.gap[word + 2] === GAP.clause || (isCapital(words, word + 2) && words.gap[word + 2] === GAP.none)
  );
}
