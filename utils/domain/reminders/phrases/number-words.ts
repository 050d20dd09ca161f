import { toSyllables } from './syllable.ts';

/** The key, without marks, that every number in digits has. */
export const NUMBER_KEY = 0;

/** Keys of the words for numbers and quantities, "mấy tháng" and "nhiều tháng" among them. */
const NUMBER_WORDS: ReadonlySet<number> = new Set(
  toSyllables('một hai ba bốn tư năm sáu bảy tám chín mười mấy vài nhiều nửa trăm').map(({ bare }) => bare),
);

/** Every key that a number may have. */
export const NUMBER_KEYS: readonly number[] = [NUMBER_KEY, ...NUMBER_WORDS];

/** Whether a key without marks is that of a number, in digits or in words. */
export function isNumberKey(bare: number): boolean {
  return bare === NUMBER_KEY || NUMBER_WORDS.has(bare);
}
