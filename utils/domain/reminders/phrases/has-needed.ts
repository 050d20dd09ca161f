import { GAP, WORD, type Words } from '../../text/words.ts';
import { FORMS_OF_ADDRESS, MIDDLE_NAMES } from '../person-words.ts';
import { isAllCapitals, isBare, isCapital, isNameAt } from '../words-at.ts';
import { FAMILY, SURE_FAMILY } from './is-name.ts';
import type { Need } from './phrase-list.ts';
import { has, toWordSet } from './word-set.ts';

const NUMBER_WITHIN = 6;
const PERSON_WITHIN = 12;
/** What is said to one person. */
const SINGLE = toWordSet(FORMS_OF_ADDRESS);
const BEFORE_NAME = toWordSet(`${FORMS_OF_ADDRESS} viên nhân bé`);
const MIDDLE = toWordSet(MIDDLE_NAMES);
/** "CÔNG ĐOÀN VĂN PHÒNG": of the names of families the one that is a union's word too. */
const UNION_FAMILY = toWordSet('đoàn');
/** Before those they are said to many, or are no such word: "CÁC BẠN", "ANH EM", "TRẺ EM", "BÁO CHÍ". */
const NOT_OF_ONE = toWordSet('các những anh chị trẻ báo ý');
/** Behind those: "CHÚ Ý", "CHÚ TRỌNG", "BÀ CON", "BÁC SĨ". */
const NO_GIVEN_NAME = toWordSet('ý trọng con giáo gái sĩ đọc');
const HOME_WORDS = toWordSet('ngõ hẻm ngách trọ ấp thôn');

/** Whether what a phrase needs stands near it, in its sentence. */
export function hasNeeded(words: Words, from: number, to: number, need: Need): boolean {
  if (need === 'number')
    return (
      words.gap[to] !== GAP.sentence &&
      hasWord(words, to, to + NUMBER_WITHIN, (word) => isNumber(words, word))
    );
  let start = from;
  while (start > 0 && from - start < PERSON_WITHIN && words.gap[start] !== GAP.sentence) start--;
  const end = to + PERSON_WITHIN;
  if (need === 'home' && hasWord(words, start, end, (word) => has(HOME_WORDS, words, word))) return true;
  return hasWord(words, start, end, (word) => isPersonAt(words, word));
}

/** Whether a word passes, from one place up to another or the end of the sentence that the first stands in. */
function hasWord(words: Words, from: number, to: number, test: (word: number) => boolean): boolean {
  for (let word = from; word < Math.min(to, words.count); word++) {
    if (word > from && words.gap[word] === GAP.sentence) return false;
    if (test(word)) return true;
  }
  return false;
}

function isNumber(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.hasDigit) !== 0;
}

/** "Lê Thị Lan", not "Liên Đoàn Lao Động" */
function isFullName(words: Words, word: number): boolean {
  const loud = WORD.capital | WORD.allCapitals;
  const isName = (at: number) => ((words.flags[at] ?? 0) & loud) === WORD.capital;
  const isFirst = words.gap[word] !== GAP.none || !isName(word - 1);
  return (
    isFirst &&
    has(FAMILY, words, word) &&
    isName(word) &&
    isNameAt(words, word + 1) &&
    isNameAt(words, word + 2)
  );
}

/** "LÊ THỊ LAN": where all is written in capitals a name is known by its middle word. */
function isLoudName(words: Words, word: number): boolean {
  const goesOn = (at: number) => isAllCapitals(words, at) && words.gap[at] === GAP.none;
  const isFamily = has(FAMILY, words, word) && !has(UNION_FAMILY, words, word) && isAllCapitals(words, word);
  return isFamily && has(MIDDLE, words, word + 1) && goesOn(word + 1) && goesOn(word + 2);
}

/** A form of address with a capital after it: "chị Lan", "đồng chí Nguyễn"; not "CÔNG NHÂN XÂY DỰNG". */
function isPersonAt(words: Words, word: number): boolean {
  if (isFullName(words, word) || isLoudName(words, word)) return true;
  const isAddressed = words.gap[word] === GAP.none && has(BEFORE_NAME, words, word - 1);
  if (!isAddressed || !isCapital(words, word)) return false;
  const isLoud = isAllCapitals(words, word) && isAllCapitals(words, word - 1);
  if (!isLoud || has(SURE_FAMILY, words, word)) return true;
  const isOfOther = words.gap[word - 1] === GAP.none && has(NOT_OF_ONE, words, word - 2);
  const isGiven = !has(BEFORE_NAME, words, word) && !has(NO_GIVEN_NAME, words, word);
  return has(SINGLE, words, word - 1) && !isOfOther && isGiven && !isBare(words, word);
}
