import { toWordSet } from './word-set.ts';

/** The key, without marks, that every number in digits has. */
const NUMBER_KEY = 0;

/** Words for numbers and quantities, "mấy tháng" and "nhiều tháng" among them. */
const NUMBER_WORDS = toWordSet('một hai ba bốn tư năm sáu bảy tám chín mười mấy vài nhiều nửa trăm');

/** Every key that a number may have. */
export function numberKeys(): readonly number[] {
  return [NUMBER_KEY, ...NUMBER_WORDS.bare];
}

/** Whether a key without marks is that of a number, in digits or in words. */
export function isNumberKey(bare: number): boolean {
  return bare === NUMBER_KEY || NUMBER_WORDS.bare.has(bare);
}
