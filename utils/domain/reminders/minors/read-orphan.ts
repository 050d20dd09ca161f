import { GAP, type Words } from '../../text/words.ts';
import { isAfterOneOf, isNamePart, isNextOneOf, isOneOf, toSentence } from '../words-at.ts';
import { hasNear, isOfMany, NEAR, type SeenChild } from './child-signs.ts';
import * as say from './child-words.ts';

/** "Mồ côi cả cha lẫn mẹ, Hồ Thị Kim Yến …": an orphan with a full name, which is not that of whoever gives or visits. */
export function readOrphan(words: Words, word: number): SeenChild | undefined {
  if (!isOneOf(words, word, say.ORPHAN) || !isNextOneOf(words, word + 1, say.COI)) return undefined;
  const sentence = toSentence(words, word, 2 * NEAR);
  const isHouse = hasNear(words, word, { from: Math.max(sentence.from, word - 6), to: word }, say.SHELTER);
  const isOfAny =
    isAfterOneOf(words, word, say.ANY_ORPHAN) ||
    (word > 0 && words.gap[word] === GAP.none && isOfMany(words, word - 1));
  // "tặng trẻ mồ côi Sùng Thị Mỷ": whoever is named right after the word is no orphan among many.
  const { from, to } = isOfAny ? { from: word + 2, to: Math.min(word + 5, words.count) } : sentence;
  for (let at = from; at + 2 < to; at++) {
    const isFullName =
      (isOneOf(words, at, say.FAMILY) || isOneOf(words, at, say.OTHER_FAMILY)) &&
      [0, 1, 2].every((part) => isNamePart(words, at + part));
    const isOne = words.gap[at + 1] === GAP.none && words.gap[at + 2] === GAP.none;
    const isNext = !isOfAny || (!isHouse && words.gap[at] === GAP.none);
    if (isFullName && isOne && isNext && !isAfterOneOf(words, at, say.GROWN_UP))
      return { to: word + 2, kind: 'child_name' };
  }
  return undefined;
}
