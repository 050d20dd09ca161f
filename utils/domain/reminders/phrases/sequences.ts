import type { Words } from '../../text/words.ts';
import { standsHere } from './stands-here.ts';
import { type Syllable, toSyllables } from './syllable.ts';

/** Word sequences, by the key without marks of their first and of their last word. */
export interface Sequences {
  readonly byFirst: ReadonlyMap<number, readonly (readonly Syllable[])[]>;
  readonly byLast: ReadonlyMap<number, readonly (readonly Syllable[])[]>;
}

/** The key of no word. */
export const NO_WORD = -2;

/**
 * Prepares sequences, "|" between them. One with "!" after it needs its marks: without them it is far more often something else,
 * "giả định" a family ("gia đình"), "nhặt" the first or a day ("nhất", "nhật").
 */
export function toSequences(texts = ''): Sequences {
  const byFirst = new Map<number, (readonly Syllable[])[]>();
  const byLast = new Map<number, (readonly Syllable[])[]>();
  for (const text of texts.split('|')) {
    const needsMarks = text.endsWith('!');
    const syllables = toSyllables(needsMarks ? text.slice(0, -1) : text);
    if (syllables.length === 0) continue;
    const sequence = needsMarks ? syllables.map((syllable) => ({ ...syllable, bare: NO_WORD })) : syllables;
    add(byFirst, syllables[0]?.bare, sequence);
    add(byLast, syllables.at(-1)?.bare, sequence);
  }
  return { byFirst, byLast };
}

function add(
  index: Map<number, (readonly Syllable[])[]>,
  key: number | undefined,
  sequence: readonly Syllable[],
): void {
  if (key === undefined) return;
  const known = index.get(key);
  if (known) known.push(sequence);
  else index.set(key, [sequence]);
}

/** Whether one of the sequences begins at a word, within its clause. */
export function beginsAt(words: Words, { byFirst }: Sequences, word: number): boolean {
  const sequences = byFirst.get(words.bare[word] ?? -1);
  return sequences?.some((sequence) => standsHere(words, sequence, word)) ?? false;
}

/** Whether one of the sequences, of so many syllables at least, ends right before a word. */
export function endsBefore(words: Words, { byLast }: Sequences, word: number, shortest = 1): boolean {
  const sequences = byLast.get(words.bare[word - 1] ?? -1);
  return (
    sequences?.some(
      (sequence) => sequence.length >= shortest && standsHere(words, sequence, word - sequence.length),
    ) ?? false
  );
}
