import type { FoldedText } from '../../text/fold-text.ts';
import { toPlain } from '../../text/to-plain.ts';
import { GAP, type Words } from '../../text/words.ts';
import type { FindingKind } from '../finding.ts';
import { isNumberKey } from '../phrases/number-words.ts';
import { beginsAt } from '../phrases/sequences.ts';
import {
  isAfterOneOf,
  isAllCapitals,
  isBare,
  isCapital,
  isDigits,
  isNamePart,
  isNextOneOf,
  isOneOf,
  isTag,
  type WordKeys,
} from '../words-at.ts';
import * as say from './child-words.ts';

/** Up to which word somebody is told of, and as what. */
export interface SeenChild {
  /** Where it begins, when that is before the word at which it was seen. */
  readonly from?: number;
  readonly to: number;
  readonly kind: FindingKind;
}

/** From this age on nobody is a child. */
export const ADULT_AGE = 18;

/** How many words around are looked at. */
export const NEAR = 14;
const LONGEST_NAME = 12;

/** Where a name ends: capitals in a row, or a family name and what follows where capitals tell nothing. */
export function toNameEnd(words: Words, word: number): number {
  if (word >= words.count || words.gap[word] !== GAP.none || isDigits(words, word)) return word;
  const tells = !isAllCapitals(words, word) && isCapital(words, word);
  if (tells) {
    let at = word;
    const end = Math.min(words.count, word + LONGEST_NAME);
    while (at < end && (at === word || words.gap[at] === GAP.none) && isNamePart(words, at)) at++;
    return at;
  }
  const isFamily = isOneOf(words, word, isAllCapitals(words, word) ? say.FAMILY : say.SURE_FAMILY);
  if (!isFamily) return word;
  return word + 1 < words.count && words.gap[word + 1] === GAP.none ? word + 2 : word + 1;
}

/** "4", "4A", "4/2": a class of a school, and not "5S", the tidy workshop. */
export function readGrade(
  folded: FoldedText,
  words: Words,
  word: number,
): { to: number; hasLetter: boolean } | undefined {
  if (word >= words.count) return undefined;
  // "lop 11R" is a tyre.
  const grade = /^(?![56]s$)(\d{1,2})(?:([a-qs-z])\d{0,2})?$/.exec(
    toPlain(folded, words.first[word] ?? 0, words.last[word] ?? 0),
  );
  if (!grade || Number(grade[1]) < 1 || Number(grade[1]) > 12) return undefined;
  // "7/3" is the third class of its year, as "7A3" is.
  const isSplit =
    grade[2] === undefined && isDigits(words, word + 1) && toSignBefore(folded, words, word + 1) === '/';
  return { to: isSplit ? word + 2 : word + 1, hasLetter: isSplit || grade[2] !== undefined };
}

function toSignBefore({ text, at }: FoldedText, { first, last }: Words, word: number): string {
  return text.slice(at[last[word - 1] ?? 0], at[first[word] ?? 0]);
}

/** Whether the words before speak of many children, or of any. */
export function isOfMany(words: Words, word: number): boolean {
  if (word === 0 || words.gap[word] !== GAP.none) return false;
  if (isOneOf(words, word - 1, say.SINGLE)) return false;
  // "hai chị em Bống và Bin"
  if (
    isOneOf(words, word, say.EM) &&
    isOneOf(words, word - 1, say.ADDRESSED) &&
    words.gap[word - 1] === GAP.none &&
    isNumberKey(words.bare[word - 2] ?? -1)
  )
    return false;
  // "12 con be": calves, as often as not.
  if (
    isBare(words, word) &&
    isOneOf(words, word - 1, say.CON) &&
    words.gap[word - 1] === GAP.none &&
    isDigits(words, word - 2)
  )
    return true;
  return isOneOf(words, word - 1, say.MANY) || isDigits(words, word - 1);
}

/** Whether school, an orphan or a sponsor is spoken of near a word. */
export function isPupilNear(
  folded: FoldedText,
  words: Words,
  word: number,
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = Math.max(from, word - NEAR); at < Math.min(to, word + NEAR); at++) {
    if (isOneOf(words, at, say.CHILDHOOD)) return true;
    if (isOneOf(words, at, say.ORPHAN) && isNextOneOf(words, at + 1, say.COI)) return true;
    if (isOneOf(words, at, say.SPONSOR) && isNextOneOf(words, at + 1, say.SPONSOR_END)) return true;
    if (
      isOneOf(words, at, say.CLASS) &&
      words.gap[at + 1] !== GAP.sentence &&
      readGrade(folded, words, at + 1)
    )
      return true;
  }
  return false;
}

/** Whether a sentence speaks of one child. */
export function hasOneChild(words: Words, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) {
    const isChild = isOneOf(words, at, say.CHILD) || isOneOf(words, at, say.EM);
    if (isChild && !isOfMany(words, at)) return true;
  }
  return false;
}

/** Whether a full name stands near a word. */
export function hasFullName(words: Words, word: number, { from, to }: { from: number; to: number }): boolean {
  for (let at = Math.max(from, word - NEAR); at < Math.min(to, word + NEAR); at++) {
    const isMember = isOneOf(words, at, say.MEMBER) && isOneOf(words, at + 1, say.MEMBER_END);
    const isName =
      isOneOf(words, at, say.FAMILY) &&
      !isMember &&
      !(words.gap[at] === GAP.none && isOneOf(words, at - 1, say.NAMED_AFTER)) &&
      !isTag(words, at) &&
      isNamePart(words, at) &&
      isNamePart(words, at + 1);
    if (
      isName &&
      words.gap[at + 1] === GAP.none &&
      words.gap[at + 2] !== GAP.sentence &&
      isNamePart(words, at + 2)
    )
      return true;
  }
  return false;
}

/** Whether one of some words stands near. */
export function hasNear(
  words: Words,
  word: number,
  { from, to }: { from: number; to: number },
  keys: WordKeys,
): boolean {
  for (let at = Math.max(from, word - NEAR); at < Math.min(to, word + NEAR); at++)
    if (isOneOf(words, at, keys)) return true;
  return false;
}

/** Where the name ends in "cháu nội bác Tám tên Quỳnh Anh", "con trai chị Xuân là Trần Gia Huy"; 0 where none is told. */
export function toCalled(words: Words, word: number, end: number): number {
  for (let at = word + 2; at < Math.min(end, word + 8); at++) {
    if (!isOneOf(words, at, say.NAMED)) continue;
    const name = toNameEnd(words, at + 1);
    if (name > at + 1 && isCapital(words, at + 1)) return name;
  }
  return 0;
}

/** Whether what follows a name tells of work: "bé Tư, công nhân tổ may 3", not "bé Hân, con chị Thủy công nhân" or "(mẹ là công nhân)". */
export function saysGrownUp(words: Words, word: number, end: number): boolean {
  for (let at = word; at < Math.min(end, word + 6) && !isOneOf(words, at, say.ITS_FAMILY); at++) {
    if (isOneOf(words, at, say.BY_OTHERS)) return false;
    // "nam vien Nhi": in hospital, and no member.
    if (
      beginsAt(words, say.NOT_ADULT, at) ||
      (at > word && words.gap[at] === GAP.none && beginsAt(words, say.NOT_ADULT, at - 1))
    )
      continue;
    if (isOneOf(words, at, say.ADULT) && !(isBare(words, at) && isAfterOneOf(words, at, say.LIES)))
      return true;
  }
  return false;
}
