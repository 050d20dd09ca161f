import { WORD, type Words } from '../../text/words.ts';
import { has, NUMBER_KEY, toWordSet } from './word-set.ts';

/** Words for numbers and quantities, "mấy tháng" and "nhiều tháng" among them. */
const NUMBER_WORDS = toWordSet('một hai ba bốn tư năm sáu bảy tám chín mười mấy vài nhiều nửa trăm');

const MASK = (1 << 10) - 1;
/** The same at the keys' last bits, where nearly every other word ends; filled when first asked. */
let table: Uint8Array | undefined;

/** Every key that a number may have. */
export function numberKeys(): readonly number[] {
  return [NUMBER_KEY, ...NUMBER_WORDS.bare];
}

/** Whether a word is a number, in digits or in words: "vài", and "vai" only in a sentence without marks. */
export function isNumberAt(words: Words, word: number): boolean {
  const bare = words.bare[word] ?? -1;
  if (!isNumberKey(bare)) return false;
  return (
    bare === NUMBER_KEY || ((words.flags[word] ?? 0) & WORD.disguised) !== 0 || has(NUMBER_WORDS, words, word)
  );
}

/** Whether a key without marks is that of a number, in digits or in words. */
export function isNumberKey(bare: number): boolean {
  table ??= toTable();
  return table[bare & MASK] === 1 && (bare === NUMBER_KEY || NUMBER_WORDS.bare.has(bare));
}

function toTable(): Uint8Array {
  const known = new Uint8Array(MASK + 1);
  for (const key of numberKeys()) known[key & MASK] = 1;
  return known;
}
