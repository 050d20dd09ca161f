import { WORD, type Words } from '../text/words.ts';
import type { WordKeys } from './words-at.ts';

/** What looks word by word for something, one bit each. */
export const START = { shortWord: 1, child: 2, date: 4, anniversary: 8, term: 16 } as const;

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

/** The words at which something may begin, in order, each above its bits. */
export type Starts = readonly number[];

const BITS = 5;
const NOTHING: Starts = [];

/** Looks each word up once. */
export function readStarts({ count, exact, bare, flags }: Words, table: StartTable): Starts {
  let starts: number[] | undefined;
  for (let word = 0; word < count; word++) {
    let bits = table[(exact[word] ?? 0) & MASK] ?? 0;
    // A word with marks can be no other than itself.
    if (((flags[word] ?? 0) & WORD.marked) === 0) bits |= table[(bare[word] ?? 0) & MASK] ?? 0;
    if (bits === 0) continue;
    starts ??= [];
    starts.push((word << BITS) | bits);
  }
  return starts ?? NOTHING;
}

/** Where one of them may begin, from a word on; the number of words when nowhere. Asked with words in order. */
export type NextStart = (from: number) => number;

/** Goes from start to start of one sort, or from word to word. */
export function newNextStart({ count }: Words, starts: Starts, start: number): NextStart {
  let index = 0;
  return (from) => {
    for (; index < starts.length; index++) {
      const at = starts[index] ?? 0;
      if ((at & start) !== 0 && at >> BITS >= from) return at >> BITS;
    }
    return count;
  };
}
