import { isVowel, LETTER_I } from './syllable-key.ts';

/** Letters that the digits 0 to 9 stand for in "đ1nh c0ng"; 0 where a digit stands for none. */
const LETTER_OF_DIGIT = [15, LETTER_I, 0, 5, 1, 19, 0, 20, 0, 0];
const L = 12;

/** The letter a digit is written for, or 0. A leading 1 before a vowel is l ("1ương"), any other 1 is i. */
export function toLeetLetter(digit: number, isFirst: boolean, next: number): number {
  if (digit === 1 && isFirst && isVowel(next)) return L;
  return LETTER_OF_DIGIT[digit] ?? 0;
}
