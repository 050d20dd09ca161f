import { toIdentity } from './cell.ts';
import type { FoldedText } from './fold-text.ts';
import type { Words } from './words.ts';

const MOST_DIGITS = 6;

/** The number that a word of digits is; of a longer one, that of its first six. */
export function toNumber({ cells }: FoldedText, words: Words, word: number): number {
  let number = 0;
  const from = words.first[word] ?? 0;
  for (let at = from; at < Math.min(words.last[word] ?? 0, from + MOST_DIGITS); at++)
    number = number * 10 + toIdentity(cells[at] ?? 0) - 0x30;
  return number;
}
