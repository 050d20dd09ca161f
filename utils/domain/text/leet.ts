import { isVowel, LETTER_I } from './syllable-key.ts';

const [B, G, L] = [2, 7, 12];
/** Letters that the digits 0 to 9 stand for in "đ1nh c0n9"; 0 where a digit stands for none. */
const LETTER_OF_DIGIT = [15, LETTER_I, 0, 5, 1, 19, G, 20, 0, G];

/** The letter a digit is written for, or 0. Before a vowel, a leading 1 is l ("1ương") and a leading 6 is b ("6ị"). */
export function toLeetLetter(digit: number, isFirst: boolean, next: number): number {
  if (isFirst && isVowel(next) && (digit === 1 || digit === 6)) return digit === 1 ? L : B;
  return LETTER_OF_DIGIT[digit] ?? 0;
}
