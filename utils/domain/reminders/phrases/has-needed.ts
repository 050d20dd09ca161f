import { GAP, WORD, type Words } from '../../text/words.ts';
import { SURE_FAMILY_NAMES } from '../family-names.ts';
import { isAllCapitals, isCapital, isNameAt } from '../words-at.ts';
import { FAMILY } from './is-name.ts';
import type { Need } from './phrase-list.ts';
import { has, toWordSet } from './word-set.ts';

const NUMBER_WITHIN = 6;
const PERSON_WITHIN = 12;
const FORMS_OF_ADDRESS = toWordSet('anh chị ông bà em cháu chí cô chú bác viên nhân bé bạn');
/** "LÊ THỊ LAN": a name in a headline of capitals too. */
const MIDDLE = toWordSet('thị văn');
/** What is said to one person, and ends no other word: not "nhân viên", "anh em". */
const SINGLE = toWordSet('anh chị ông bà cháu cô chú bạn bác em chí');
/** "CÁC BẠN", "ANH EM" */
const MANY = toWordSet('các những anh chị');
const SURE_FAMILY = toWordSet(SURE_FAMILY_NAMES);
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
  const isMiddle = has(MIDDLE, words, word + 1) && isCapital(words, word + 1);
  if (has(FAMILY, words, word) && isCapital(words, word) && isMiddle) return true;
  const isFirst = words.gap[word] !== GAP.none || !isName(word - 1);
  return (
    isFirst &&
    has(FAMILY, words, word) &&
    isName(word) &&
    isNameAt(words, word + 1) &&
    isNameAt(words, word + 2)
  );
}

/** A form of address with a capital after it: "chị Lan", "đồng chí Nguyễn"; not "CÔNG NHÂN XÂY DỰNG". */
function isPersonAt(words: Words, word: number): boolean {
  if (isFullName(words, word)) return true;
  const isAddressed = words.gap[word] === GAP.none && has(FORMS_OF_ADDRESS, words, word - 1);
  if (!isAddressed || !isCapital(words, word)) return false;
  const isLoud = isAllCapitals(words, word) && isAllCapitals(words, word - 1);
  if (!isLoud || has(SURE_FAMILY, words, word)) return true;
  return has(SINGLE, words, word - 1) && !has(MANY, words, word - 2) && !has(FORMS_OF_ADDRESS, words, word);
}
