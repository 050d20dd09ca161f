import { CELL, CLASS_SHIFT, toIdentity } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toNumber } from '../../text/to-number.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import { isAfterOneOf, isBare, isDigits, isNextOneOf, isOneOf } from '../words-at.ts';
import * as say from './child-words.ts';

/** How old somebody is said to be, and up to which word. */
export interface SaidAge {
  readonly years: number;
  readonly to: number;
  /** "dưới 15 tuổi": of any child, where nobody is named. */
  readonly isOfAny?: boolean;
}

const LETTER_T = 20;
/** Nobody alive was born earlier. */
const FIRST_YEAR = 1900;

/** "6 tuổi", "18 tháng tuổi", "5t", "sinh năm 2017", "SN 2017", at most two words after a place. */
export function readAge(
  folded: FoldedText,
  words: Words,
  word: number,
  asOfYear: number,
): SaidAge | undefined {
  for (let at = word; at < word + 3 && at < words.count && words.gap[at] !== GAP.sentence; at++) {
    const chat = readChatAge(folded, words, at);
    if (chat > 0) return { years: chat, to: at + 1 };
    const born = readBirthYear(folded, words, at);
    if (born > FIRST_YEAR && born <= asOfYear) {
      const to = isOneOf(words, at, say.BORN) ? at + 3 : at + 2;
      return { years: asOfYear - born, to, isOfAny: isGoingOn(words, to) || isUpToYear(words, to) };
    }
    const said = isDigits(words, at)
      ? { number: toNumber(folded, words, at), to: at + 1 }
      : readNumberWord(words, at);
    if (!said) continue;
    const isMonths = isNextOneOf(words, said.to, say.MONTHS) && isNextOneOf(words, said.to + 1, say.AGE);
    if (!isMonths && !isNextOneOf(words, said.to, say.AGE)) {
      if (isDigits(words, at)) return undefined;
      continue;
    }
    const to = said.to + (isMonths ? 2 : 1);
    if (words.gap[to] === GAP.none && isNoAge(words, to)) return undefined;
    const isOfAny =
      isAfterOneOf(words, at, say.ANY_AGE) ||
      (isMonths && isAfterOneOf(words, at, say.FULL)) ||
      isGoingOn(words, to);
    return { years: isMonths ? said.number / 12 : said.number, to, isOfAny };
  }
  return undefined;
}

/** "10 tuổi nghề", "5 tuổi Đảng"; without marks "đang" looks like "Đảng". */
function isNoAge(words: Words, word: number): boolean {
  return isOneOf(words, word, say.NO_AGE) || (!isBare(words, word) && isOneOf(words, word, say.PARTY));
}

/** "bé 5 tuổi trở lên", "bé 3 tuổi đến 10 tuổi", "bé gái 9 tuổi tiêm HPV", not "… tiêm nhầm". */
function isGoingOn(words: Words, word: number): boolean {
  if (isNextOneOf(words, word, say.OF_ANY_AGE)) return isNextOneOf(words, word + 1, say.UP_OR_DOWN);
  if (isNextOneOf(words, word, say.UP_TO))
    return isNextOneOf(words, word + 2, say.AGE) && isDigits(words, word + 1);
  if (!isNextOneOf(words, word, say.VACCINATED)) return false;
  for (let at = word + 1; at < word + 5 && words.gap[at] !== GAP.sentence; at++)
    if (isOneOf(words, at, say.HARMED)) return false;
  return true;
}

/** "sinh năm 2015 đến 2018" */
function isUpToYear(words: Words, word: number): boolean {
  return isNextOneOf(words, word, say.UP_TO) && isDigits(words, word + 1);
}

/** "sáu", "mười hai", "hai mươi hai", and where they end; undefined when it is no such number. */
function readNumberWord(words: Words, word: number): { number: number; to: number } | undefined {
  const first = toUnit(words, word);
  if (first === 0) return undefined;
  // "mươi": without marks it looks like "mười".
  const isTens = first < TEN && isNextOneOf(words, word + 1, say.TENS);
  const tens = isTens ? first * TEN : first === TEN ? TEN : 0;
  if (tens === 0) return { number: first, to: word + 1 };
  const at = isTens ? word + 2 : word + 1;
  const unit = words.gap[at] === GAP.none ? toUnit(words, at) : 0;
  return unit > 0 && unit < TEN ? { number: tens + unit, to: at + 1 } : { number: tens, to: at };
}

function toUnit(words: Words, word: number): number {
  return say.NUMBERS.findIndex((keys) => isOneOf(words, word, keys)) + 1;
}

const TEN = 10;

/** The year in "sinh năm 2017", "SN 2017"; 0 when something else stands there. */
function readBirthYear(folded: FoldedText, words: Words, word: number): number {
  const isBorn = isOneOf(words, word, say.BORN) && !isAfterOneOf(words, word, say.NOT_BORN);
  const isWritten = isBorn && isNextOneOf(words, word + 1, say.YEAR);
  const year = isWritten ? word + 2 : isOneOf(words, word, say.BORN_SHORT) ? word + 1 : 0;
  return year > 0 && words.gap[year] !== GAP.sentence && isDigits(words, year)
    ? toNumber(folded, words, year)
    : 0;
}

/** "5t", as chat writes "5 tuổi"; 0 when it is something else. */
function readChatAge({ cells }: FoldedText, words: Words, word: number): number {
  const [from, last] = [words.first[word] ?? 0, (words.last[word] ?? 0) - 1];
  if (((words.flags[word] ?? 0) & WORD.hasDigit) === 0 || last <= from || last > from + 2) return 0;
  if (toIdentity(cells[last] ?? 0) !== LETTER_T || (cells[last] ?? 0) >> CLASS_SHIFT !== CELL.letter)
    return 0;
  let years = 0;
  for (let at = from; at < last; at++) {
    const cell = cells[at] ?? 0;
    if (cell >> CLASS_SHIFT !== CELL.digit) return 0;
    years = years * 10 + toIdentity(cell) - 0x30;
  }
  return years;
}
