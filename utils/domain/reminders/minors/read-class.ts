import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import { beginsAt } from '../phrases/sequences.ts';
import { isAfterOneOf, isBare, isNextOneOf, isOneOf, toSentence } from '../words-at.ts';
import { hasFullName, hasNear, isOfMany, NEAR, readGrade, type SeenChild } from './child-signs.ts';
import * as say from './child-words.ts';
import { nameBefore } from './name-before.ts';

/** "học sinh lớp 4A", "lớp 4A Nguyễn Văn An" */
export function readClass(
  folded: FoldedText,
  words: Words,
  word: number,
  isOneChildIn: (word: number) => boolean,
): SeenChild | undefined {
  const isTagged = isOneOf(words, word, say.PUPIL_CLASS);
  if (!(isTagged || isOneOf(words, word, say.CLASS)) || words.gap[word + 1] === GAP.sentence)
    return undefined;
  const grade = readGrade(folded, words, word + 1);
  if (!grade || (words.gap[grade.to] === GAP.none && beginsAt(words, say.COURSE, grade.to))) return undefined;
  if (isTagged) return grade.hasLetter ? { to: grade.to, kind: 'child_class' } : undefined;
  const sentence = toSentence(words, word, 2 * NEAR);
  const isChildOfTeacher = isNextOneOf(words, grade.to, say.CON);
  const teacher = isBare(words, word) ? say.BARE_TEACHER : say.TEACHER;
  // "Mời phụ huynh: lớp 3C Vũ Hải Đăng"
  const isNamedNext =
    grade.hasLetter &&
    (words.gap[word] !== GAP.none || isAfterOneOf(words, word, say.PUPIL)) &&
    hasFullName(words, word, { from: grade.to, to: Math.min(sentence.to, grade.to + 3) });
  if (hasNear(words, word, sentence, teacher) && !isNamedNext && !isChildOfTeacher && !isOneChildIn(word))
    return undefined;
  const isPupil = isAfterOneOf(words, word, say.PUPIL);
  if (isPupil && isFormer(words, word - 2)) return undefined;
  const isAnyPupil = isPupil && isOfMany(words, word - 2);
  if (
    isPupil &&
    !isAnyPupil &&
    (grade.hasLetter ||
      (words.gap[word - 2] === GAP.none && isOneOf(words, word - 3, say.SINGLE)) ||
      isOneOf(words, word - 2, say.BOY_GIRL_PUPIL) ||
      hasNear(words, word, { from: grade.to, to: sentence.to }, say.WINS) ||
      nameBefore(words, word - 2) !== undefined ||
      (words.gap[grade.to] === GAP.none &&
        hasFullName(words, word, { from: grade.to, to: Math.min(sentence.to, grade.to + 3) })) ||
      isOneChildIn(word))
  ) {
    return { to: grade.to, kind: 'child_class' };
  }
  // "con đoàn viên: Nguyễn Hà My (lớp 5)"
  const isNamed = hasFullName(words, word, { from: Math.max(sentence.from, word - 4), to: word });
  const isOfParent = isNamed && hasNear(words, word, { from: sentence.from, to: word }, say.CON);
  const isClassOfOne = grade.hasLetter && !isAnyPupil && hasFullName(words, word, sentence);
  if (isOfParent || isClassOfOne) return { to: grade.to, kind: 'child_class' };
  return undefined;
}

/** "cựu học sinh", "vốn là học sinh" */
function isFormer(words: Words, pupil: number): boolean {
  if (words.gap[pupil] !== GAP.none) return false;
  const isOnce = isOneOf(words, pupil - 1, say.IS) && isAfterOneOf(words, pupil - 1, say.ONCE);
  return isOnce || isOneOf(words, pupil - 1, say.FORMER);
}
