import type { Words } from '../text/words.ts';

/** What looks word by word for something, one bit each. */
export const START = { shortWord: 1, child: 2, date: 4, anniversary: 8, term: 16, formerName: 32 } as const;

/** With which keys, without marks, each begins; 0 for a number in digits. */
export type StartKeys = readonly (readonly [start: number, keys: Iterable<number>])[];

const SIZE = 1 << 12;
const MASK = SIZE - 1;

/** What may begin at a key, at the key's last bits. */
export type StartTable = Uint8Array;

/** Lays the keys of all into one table, so that a word is looked up once for all of them. */
export function toStartTable(all: StartKeys): StartTable {
  const table = new Uint8Array(SIZE);
  for (const [start, keys] of all)
    for (const key of keys) table[key & MASK] = (table[key & MASK] ?? 0) | start;
  return table;
}

/** What may begin at any of the words. */
export function startsIn({ count, bare }: Words, table: StartTable): number {
  let starts = 0;
  for (let word = 0; word < count; word++) starts |= table[(bare[word] ?? 0) & MASK] ?? 0;
  return starts;
}

/** The next word, from one on, at which something may begin; the number of words when there is none. */
export function nextStart({ count, bare }: Words, table: StartTable, start: number, from: number): number {
  let word = from;
  while (word < count && ((table[(bare[word] ?? 0) & MASK] ?? 0) & start) === 0) word++;
  return word;
}
