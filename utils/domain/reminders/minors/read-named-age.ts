import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import { isDigits, isOneOf } from '../words-at.ts';
import type { SeenChild } from './child-signs.ts';
import * as say from './child-words.ts';
import { nameBefore } from './name-before.ts';
import { readAge } from './read-age.ts';

/** From sixteen on, a bare age is as often that of a worker or of somebody in history: "Trần Thị Lan, 17 tuổi vào làm công nhân". */
const OLDEST = 15;

/** "Lê Thu Trang, 12 tuổi", "Nguyễn Văn An (8 tuổi)": read from "tuổi" back. */
export function readNamedAge(
  folded: FoldedText,
  words: Words,
  word: number,
  asOfYear: number,
): SeenChild | undefined {
  if (!isOneOf(words, word, say.AGE) || words.gap[word] !== GAP.none || !isDigits(words, word - 1))
    return undefined;
  const from = nameBefore(words, word - 1);
  if (from === undefined) return undefined;
  const age = readAge(folded, words, word - 1, asOfYear);
  return age && !age.isOfAny && age.years <= OLDEST ? { from, to: age.to, kind: 'child_age' } : undefined;
}
