import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import { isAfterOneOf, isNextOneOf, isOneOf, toSentence } from '../words-at.ts';
import { ADULT_AGE, isOfMany, isPupilNear, NEAR, type SeenChild, toNameEnd } from './child-signs.ts';
import * as say from './child-words.ts';
import { readAge } from './read-age.ts';

/** "học sinh Nguyễn Thị Trang (lớp 8)", "nữ sinh 15 tuổi" */
export function readPupil(
  folded: FoldedText,
  words: Words,
  word: number,
  asOfYear: number,
): SeenChild | undefined {
  if (!isOneOf(words, word, say.PUPIL) || !isAfterOneOf(words, word, say.PUPIL_OF)) return undefined;
  if (isOfMany(words, word - 1) || words.gap[word + 1] === GAP.sentence) return undefined;
  if (isOneOf(words, word + 1, say.TRUONG) && isNextOneOf(words, word + 2, say.SCHOOL_KIND)) return undefined;
  const name = toNameEnd(words, word + 1);
  const age = readAge(folded, words, name, asOfYear);
  if (age) return age.years < ADULT_AGE ? { to: age.to, kind: 'child_age' } : undefined;
  const isNamed = name - word > 2 && isOneOf(words, word + 1, say.FAMILY);
  const sentence = toSentence(words, word, 2 * NEAR);
  return isNamed && isPupilNear(folded, words, word, sentence) ? { to: name, kind: 'child_name' } : undefined;
}
