import type { Words } from '../../text/words.ts';
import { standsHere } from './stands-here.ts';
import { type Syllable, toSyllables } from './syllable.ts';

/** Word sequences, by the key without marks of their first and of their last word. */
export interface Sequences {
  readonly byFirst: ReadonlyMap<number, readonly (readonly Syllable[])[]>;
  readonly byLast: ReadonlyMap<number, readonly (readonly Syllable[])[]>;
}

/** Prepares sequences, "|" between them. */
export function toSequences(texts = ''): Sequences {
  const byFirst = new Map<number, (readonly Syllable[])[]>();
  const byLast = new Map<number, (readonly Syllable[])[]>();
  for (const text of texts.split('|')) {
    const sequence = toSyllables(text);
    if (sequence.length === 0) continue;
    add(byFirst, sequence[0], sequence);
    add(byLast, sequence.at(-1), sequence);
  }
  return { byFirst, byLast };
}

function add(
  index: Map<number, (readonly Syllable[])[]>,
  at: Syllable | undefined,
  sequence: readonly Syllable[],
): void {
  const key = at?.bare ?? -1;
  const known = index.get(key);
  if (known) known.push(sequence);
  else index.set(key, [sequence]);
}

/** Whether one of the sequences begins at a word, within its sentence. */
export function beginsAt(words: Words, { byFirst }: Sequences, word: number): boolean {
  const sequences = byFirst.get(words.bare[word] ?? -1);
  return sequences?.some((sequence) => standsHere(words, sequence, word)) ?? false;
}

/** Whether one of the sequences ends right before a word. */
export function endsBefore(words: Words, { byLast }: Sequences, word: number): boolean {
  const sequences = byLast.get(words.bare[word - 1] ?? -1);
  return sequences?.some((sequence) => standsHere(words, sequence, word - sequence.length)) ?? false;
}
