import { GAP, type Words } from '../../text/words.ts';
import { isNamePart, isOneOf, standsAt } from '../words-at.ts';
import * as say from './child-words.ts';

/** "Vàng A Páo", "Nguyễn Thị Bảo Châu": two words alone may be a place, a firm or a feast. */
const [SHORTEST, LONGEST] = [3, 4];

/**
 * Where the full name of one person begins that ends before a comma or a bracket at `end`: "trao học bổng cho Lý Bảo Châu, …". Within a clause it
 * stands behind a word that names who is given something; what schools and streets are named after does not.
 */
export function nameBefore(words: Words, end: number): number | undefined {
  if (words.gap[end] !== GAP.clause) return undefined;
  let from = end;
  while (from > 0 && isNamePart(words, from - 1) && (from === end || words.gap[from] === GAP.none)) from--;
  if (end - from < SHORTEST || end - from > LONGEST || say.HEROES.some((hero) => standsAt(words, from, hero)))
    return undefined;
  if (!isOneOf(words, from, say.FAMILY) && !isOneOf(words, from, say.OTHER_FAMILY)) return undefined;
  const isTold =
    words.gap[from] !== GAP.none ||
    isOneOf(words, from - 1, say.OF_CHILD) ||
    isOneOf(words, from - 1, say.OF_PUPIL);
  return isTold ? from : undefined;
}
