import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import { isNumberAt } from '../phrases/number-words.ts';
import { isOneOf } from '../words-at.ts';
import type { SeenChild } from './child-signs.ts';
import * as say from './child-words.ts';
import { nameBefore } from './name-before.ts';
import { readAge } from './read-age.ts';

/** From sixteen on, a bare age is as often that of a worker or of somebody in history: "Trần Thị Lan, 17 tuổi vào làm công nhân". */
const OLDEST = 15;

/** "mười hai tuổi" */
const LONGEST_NUMBER = 2;

/** "Lê Thu Trang, 12 tuổi", "Nguyễn Văn An (tám tuổi)": read from "tuổi" back. */
export function readNamedAge(
  folded: FoldedText,
  words: Words,
  word: number,
  asOfYear: number,
): SeenChild | undefined {
  if (!isOneOf(words, word, say.AGE)) return undefined;
  let number = word;
  while (number > word - LONGEST_NUMBER && words.gap[number] === GAP.none) number--;
  const from = isNumberAt(words, number) ? nameBefore(words, number) : undefined;
  if (from === undefined) return undefined;
  const age = readAge(folded, words, number, asOfYear);
  return age && !age.isOfAny && age.years <= OLDEST ? { from, to: age.to, kind: 'child_age' } : undefined;
}
