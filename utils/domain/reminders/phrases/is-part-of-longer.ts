import type { Words } from '../../text/words.ts';
import { standsHere } from './stands-here.ts';
import type { Syllable } from './syllable.ts';

/** Whether the words from one place up to another stand inside one of the longer sequences. */
export function isPartOfLonger(
  words: Words,
  from: number,
  to: number,
  longer: readonly (readonly Syllable[])[],
): boolean {
  return longer.some((sequence) => {
    for (let start = Math.max(to - sequence.length, 0); start <= from; start++)
      if (standsHere(words, sequence, start)) return true;
    return false;
  });
}
