import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { toNumber } from '../title-date/read-dates.ts';
import { toFinding } from '../to-finding.ts';
import { isCapital, isDigits, isOneOf, toSentence, type WordKeys } from '../words-at.ts';
import * as say from './child-words.ts';

const ADULT_AGE = 18;
const NEAR = 14;

/** A stretch of words by which a child could be known. */
interface Seen {
  readonly to: number;
  readonly kind: FindingKind;
}

/** Children who could be known: by full name, class, age, home, illness, or a list of names. Talk of children at large is silent. */
export function findChildren(folded: FoldedText, words: Words): Finding[] {
  const found: Finding[] = [];
  for (let word = 0; word < words.count; word++) {
    const seen = readChild(folded, words, word) ?? readClass(folded, words, word) ?? readList(words, word);
    if (!seen) continue;
    found.push(
      toFinding(folded, words.first[word] ?? 0, words.last[seen.to - 1] ?? 0, {
        category: 'minors',
        severity: 'high',
        kind: seen.kind,
      }),
    );
    word = seen.to - 1;
  }
  return found;
}

/** "cháu Nguyễn Minh Anh", "bé gái 6 tuổi", "em Trang, 12 tuổi", "con anh Hùng bị bỏng". */
function readChild(folded: FoldedText, words: Words, word: number): Seen | undefined {
  const isChild = isOneOf(words, word, say.CHILD);
  if (!isChild && !isOneOf(words, word, say.YOUNG)) return undefined;
  if (isOfMany(words, word)) return undefined;
  let at = word + 1;
  if (isChild && isOneOf(words, at, say.CHILD)) at++;
  const hasSex = isOneOf(words, at, say.BOY_GIRL);
  if (hasSex) at++;
  if (words.gap[at] === GAP.sentence) return undefined;
  const name = toNameEnd(words, at);
  const age = readAge(folded, words, name > at ? name : at);
  const sentence = toSentence(words, word);
  if (age && age.years < ADULT_AGE && (isChild || hasSex || isOneOf(words, word, say.EM) || name > at)) {
    return { to: age.to, kind: 'child_age' };
  }
  if (age && age.years >= ADULT_AGE) return undefined;
  const isFullName = name - at >= 2;
  const isGrownUp = saysGrownUp(words, name, sentence.to) && !isPupilNear(folded, words, word, sentence);
  if (isChild && (isFullName || (hasSex && name > at)) && !isGrownUp) return { to: name, kind: 'child_name' };
  if (name > at && isPupilNear(folded, words, word, sentence)) return { to: name, kind: 'child_name' };
  if (isOneOf(words, word, say.CON) && isChildOf(words, at, sentence.to))
    return { to: at + 2, kind: 'child_health' };
  return undefined;
}

/** Whether what follows a name tells of work: "bé Tư, công nhân tổ may 3", not "bé Hân, con chị Thủy công nhân". */
function saysGrownUp(words: Words, word: number, end: number): boolean {
  for (let at = word; at < Math.min(end, word + 6) && !isOneOf(words, at, say.CON); at++) {
    if (isOneOf(words, at, say.ADULT)) return true;
  }
  return false;
}

/** "con chị Hằng … bệnh" */
function isChildOf(words: Words, word: number, end: number): boolean {
  let at = word;
  while (at < word + 4 && at < end && !isCapital(words, at)) {
    if (at === word && !isOneOf(words, at, say.PARENT) && !isOneOf(words, at, OF)) return false;
    at++;
  }
  if (at === word || at >= word + 4 || !isCapital(words, at) || !isOneOf(words, at - 1, say.PARENT))
    return false;
  for (let near = at + 1; near < Math.min(end, at + NEAR); near++)
    if (isOneOf(words, near, say.ILL)) return true;
  return false;
}

/** "học sinh lớp 4A", "lớp 4A Nguyễn Văn An" */
function readClass(folded: FoldedText, words: Words, word: number): Seen | undefined {
  if (!isOneOf(words, word, say.CLASS) || words.gap[word + 1] === GAP.sentence) return undefined;
  const grade = readGrade(folded, words, word + 1);
  if (!grade) return undefined;
  const sentence = toSentence(words, word);
  if (hasNear(words, word, sentence, say.TEACHER) && !hasOneChild(words, sentence)) return undefined;
  const isPupil = isOneOf(words, word - 1, say.PUPIL);
  const isAnyPupil = isPupil && isOfMany(words, word - 2);
  if (
    isPupil &&
    !isAnyPupil &&
    (grade.hasLetter || isOneOf(words, word - 3, say.SINGLE) || hasOneChild(words, sentence))
  ) {
    return { to: grade.to, kind: 'child_class' };
  }
  if (grade.hasLetter && !isAnyPupil && hasFullName(words, word, sentence))
    return { to: grade.to, kind: 'child_class' };
  return undefined;
}

/** "danh sách các cháu … kèm họ tên, lớp", "địa chỉ nhà của các cháu" */
function readList(words: Words, word: number): Seen | undefined {
  const { to } = toSentence(words, word);
  if (isOneOf(words, word, say.HOME) && isOneOf(words, word + 1, say.HOUSE)) {
    for (let at = word + 2; at < Math.min(to, word + 6); at++)
      if (isOneOf(words, at, say.CHILD)) return { to: at + 1, kind: 'child_list' };
  }
  if (!isOneOf(words, word, say.LIST) || !isOneOf(words, word + 1, say.SHEET)) return undefined;
  if (words.gap[word] === GAP.none && isOneOf(words, word - 1, say.MADE)) return undefined;
  let child = 0;
  for (let at = word + 2; at < Math.min(to, word + 7) && child === 0; at++) {
    if (isOneOf(words, at, say.LIST_OF)) child = at;
  }
  if (child === 0) return undefined;
  for (let at = child + 1; at < Math.min(to, child + NEAR + 6); at++) {
    if (isOneOf(words, at, say.DETAILS)) return { to: child + 1, kind: 'child_list' };
  }
  return undefined;
}

const OF = { exact: say.BOY_GIRL.exact, bare: say.BOY_GIRL.bare };

/** Where a name ends: capitals in a row, or a family name and what follows where capitals tell nothing. */
function toNameEnd(words: Words, word: number): number {
  if (word >= words.count || words.gap[word] !== GAP.none || isDigits(words, word)) return word;
  const tells = !isAllCapitals(words, word) && isCapital(words, word);
  if (tells) {
    let at = word;
    while (at < words.count && (at === word || words.gap[at] === GAP.none) && isNamePart(words, at)) at++;
    return at;
  }
  const isFamily = isOneOf(words, word, isAllCapitals(words, word) ? say.FAMILY : say.SURE_FAMILY);
  return isFamily ? Math.min(word + 2, words.count) : word;
}

function isNamePart(words: Words, word: number): boolean {
  return isCapital(words, word) && ((words.flags[word] ?? 0) & WORD.hasDigit) === 0;
}

function isAllCapitals(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.allCapitals) !== 0;
}

/** "6 tuổi", "18 tháng tuổi" */
function readAge(folded: FoldedText, words: Words, word: number): { years: number; to: number } | undefined {
  for (let at = word; at < word + 3 && at < words.count && words.gap[at] !== GAP.sentence; at++) {
    if (!isDigits(words, at)) continue;
    const number = toNumber(folded, words, at);
    if (isOneOf(words, at + 1, say.AGE)) return { years: number, to: at + 2 };
    const isMonths = isOneOf(words, at + 1, say.MONTHS) && isOneOf(words, at + 2, say.AGE);
    return isMonths ? { years: number / 12, to: at + 3 } : undefined;
  }
  return undefined;
}

/** "4", "4A", "4/2": a class of a school. */
function readGrade(
  folded: FoldedText,
  words: Words,
  word: number,
): { to: number; hasLetter: boolean } | undefined {
  if (word >= words.count) return undefined;
  const written = folded.text
    .slice(folded.at[words.first[word] ?? 0], folded.at[words.last[word] ?? 0])
    .normalize('NFKC');
  const grade = /^(\d{1,2})(?:([A-Za-z])\d{0,2})?$/.exec(written);
  if (!grade || Number(grade[1]) < 1 || Number(grade[1]) > 12) return undefined;
  return { to: word + 1, hasLetter: grade[2] !== undefined };
}

function isOfMany(words: Words, word: number): boolean {
  if (word === 0 || words.gap[word] !== GAP.none) return false;
  if (isOneOf(words, word - 1, say.SINGLE)) return false;
  return isOneOf(words, word - 1, say.MANY) || isDigits(words, word - 1);
}

function isPupilNear(
  folded: FoldedText,
  words: Words,
  word: number,
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = Math.max(from, word - NEAR); at < Math.min(to, word + NEAR); at++) {
    if (isOneOf(words, at, say.CHILDHOOD)) return true;
    if (isOneOf(words, at, say.CLASS) && readGrade(folded, words, at + 1)) return true;
  }
  return false;
}

function hasOneChild(words: Words, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) {
    const isChild = isOneOf(words, at, say.CHILD) || isOneOf(words, at, say.EM);
    if (isChild && !isOfMany(words, at)) return true;
  }
  return false;
}

function hasFullName(words: Words, word: number, { from, to }: { from: number; to: number }): boolean {
  for (let at = Math.max(from, word - NEAR); at < Math.min(to, word + NEAR); at++) {
    const isName = isOneOf(words, at, say.FAMILY) && isNamePart(words, at) && isNamePart(words, at + 1);
    if (isName && words.gap[at + 1] === GAP.none && isNamePart(words, at + 2)) return true;
  }
  return false;
}

function hasNear(
  words: Words,
  word: number,
  { from, to }: { from: number; to: number },
  keys: WordKeys,
): boolean {
  for (let at = Math.max(from, word - NEAR); at < Math.min(to, word + NEAR); at++)
    if (isOneOf(words, at, keys)) return true;
  return false;
}
