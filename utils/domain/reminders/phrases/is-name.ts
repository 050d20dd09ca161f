import { GAP, type Words } from '../../text/words.ts';
import { FAMILY_NAMES, FORMS_OF_ADDRESS, SURE_FAMILY_NAMES } from '../person-words.ts';
import { isAllCapitals, isCapital, isNameAt } from '../words-at.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { has, toWordSet } from './word-set.ts';

export const FAMILY = toWordSet(FAMILY_NAMES);
/** Never anything but a name, even in small letters. */
export const SURE_FAMILY = toWordSet(SURE_FAMILY_NAMES);
/** "ĐOÀN VIÊN", though Đoàn is a family's name. */
const NOT_GIVEN = toWordSet('viên');
const BEFORE_NAME = toWordSet(`${FORMS_OF_ADDRESS} thầy ths ts gs sĩ tên`);

/** Whether a phrase of capital initials is the name of a person: "Nguyễn Đình Công", "anh Đình Công". */
export function isName(words: Words, from: number, to: number, { isTitleCase }: SentenceFacts): boolean {
  if (words.gap[from] !== GAP.none) return false;
  const before = from - 1;
  const isBeforeCapital = isCapital(words, before);
  if (!allCapital(words, from, to)) return !isBeforeCapital && has(SURE_FAMILY, words, before);
  if (isBeforeCapital && has(FAMILY, words, before)) return true;
  if (isTitleCase) return false;
  // "CÔNG NHÂN ĐÌNH CÔNG từ sáng": where capitals only speak loudly, a family's name must stand before.
  const isLoud = isAllCapitals(words, before);
  const isGiven =
    isBeforeCapital && (!isLoud || (has(FAMILY, words, before - 1) && !has(NOT_GIVEN, words, before)));
  return isGiven || has(BEFORE_NAME, words, before);
}

/** Whether each word of a phrase begins with a capital. */
export function allCapital(words: Words, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (!isCapital(words, word)) return false;
  return true;
}

/** First syllables of phrases that are names of people as well; nobody is called Nợ, Vay or Quyên góp. */
const GIVEN_NAMES = toWordSet('lan thiệt vũ khôn sa đình nghe tín đào tú quyên');
/** Those before which any name may stand: "Thục Quyên | góp", "Sông Lô | đề ra". */
const AFTER_NAMES = toWordSet('lô quyên');
/** "các anh", "chị em": many, and no name follows. */
const OF_MANY = toWordSet('các những mấy anh chị ông bà');

/** "anh Thiet | mang", "chị Đặng Lan | truyền": the first syllable of a phrase is a person's name, and the next word is written small. */
export function endsNameIn(words: Words, from: number): boolean {
  if (!isNameAt(words, from) || isCapital(words, from + 1)) return false;
  const isUnion = has(UNION, words, from - 1);
  if (has(AFTER_NAMES, words, from) && isNameAt(words, from - 1) && !isUnion) return true;
  if (!has(GIVEN_NAMES, words, from)) return false;
  if (has(BEFORE_NAME, words, from - 1)) return !has(OF_MANY, words, from - 2);
  return isCapital(words, from - 1) && has(FAMILY, words, from - 1) && !isUnion;
}
const UNION = toWordSet('đoàn viên nhân');

/** Whether capitals inside a sentence without marks tell a name or a place: "phuong Dinh Cong", "chi Bai", "Ong Quyen | gop". */
export function isBareName(words: Words, from: number, to: number): boolean {
  if (words.gap[from] === GAP.sentence || isAllCapitals(words, from)) return false;
  return allCapital(words, from, to) || isNamedAlone(words, from);
}

/** Only the first word is a capital, and somebody is addressed or called by it. */
function isNamedAlone(words: Words, word: number): boolean {
  const isCalled = words.gap[word] === GAP.none && has(BEFORE_NAME, words, word - 1);
  return isCalled && isNameAt(words, word) && !isCapital(words, word + 1) && !has(OF_MANY, words, word - 2);
}

/** "cong ty Phu Gia dinh cong": two capitals in a row, and a small letter after them, are a name. */
export function endsName(words: Words, word: number): boolean {
  const isName = isCapital(words, word) && isCapital(words, word - 1) && words.gap[word] === GAP.none;
  return isName && !isCapital(words, word + 1);
}
