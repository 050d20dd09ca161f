import { WORD, type Words } from '../text/words.ts';
import type { WordKeys } from './words-at.ts';

/** What looks word by word for something, one bit each. */
export const START = { shortWord: 1, child: 2, date: 4, anniversary: 8, term: 16, formerName: 32 } as const;

/** With which words each begins; a number in digits has the key 0. */
export type StartKeys = readonly (readonly [start: number, keys: WordKeys])[];

const SIZE = 1 << 12;
const MASK = SIZE - 1;

/** What may begin at a key, at the key's last bits. */
export type StartTable = Uint8Array;

/** Lays the keys of all into one table, so that a word is looked up once for all of them. */
export function toStartTable(all: StartKeys): StartTable {
  const table = new Uint8Array(SIZE);
  for (const [start, { exact, bare }] of all)
    for (const key of [...exact, ...bare]) table[key & MASK] = (table[key & MASK] ?? 0) | start;
  return table;
}

/** What may begin at any of the words. */
export function startsIn(words: Words, table: StartTable): number {
  let starts = 0;
  for (let word = 0; word < words.count; word++) starts |= startsAt(words, table, word);
  return starts;
}

/** The next word, from one on, at which something may begin; the number of words when there is none. */
export function nextStart(words: Words, table: StartTable, start: number, from: number): number {
  let word = from;
  while (word < words.count && (startsAt(words, table, word) & start) === 0) word++;
  return word;
}

/** A word with marks can be no other than itself. */
function startsAt({ exact, bare, flags }: Words, table: StartTable, word: number): number {
  const starts = table[(exact[word] ?? 0) & MASK] ?? 0;
  if (((flags[word] ?? 0) & WORD.marked) !== 0) return starts;
  return starts | (table[(bare[word] ?? 0) & MASK] ?? 0);
}
