import { GAP, type Words } from '../../text/words.ts';
import { isNamePart, isOneOf, standsAt } from '../words-at.ts';
import * as say from './child-words.ts';

/** "Vàng A Páo", "Nguyễn Thị Bảo Châu" */
const LONGEST = 4;

/**
 * Where the name of one person begins that ends before a comma or a bracket at `end`: "trao học bổng cho Lý Bảo Châu, …". Behind words that schools,
 * streets and firms are named after it is none; where a sentence or a clause begins, only a full name counts.
 */
export function nameBefore(words: Words, end: number): number | undefined {
  if (words.gap[end] !== GAP.clause) return undefined;
  let from = end;
  while (from > 0 && isNamePart(words, from - 1) && (from === end || words.gap[from] === GAP.none)) from--;
  if (end - from < 2 || end - from > LONGEST || say.HEROES.some((hero) => standsAt(words, from, hero)))
    return undefined;
  const isTold =
    words.gap[from] === GAP.none
      ? isOneOf(words, from - 1, say.OF_CHILD) || isOneOf(words, from - 1, say.OF_PUPIL)
      : end - from > 2 && isOneOf(words, from, say.FAMILY);
  return isTold ? from : undefined;
}
