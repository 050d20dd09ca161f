import { type Syllable, toSyllables } from './syllable.ts';

/** Words to be found again by their keys, with marks or without. */
export interface WordSet {
  readonly exact: ReadonlySet<number>;
  readonly bare: ReadonlySet<number>;
  readonly syllables: readonly Syllable[];
}

/** A set of the words of a text. */
export function toWordSet(words = ''): WordSet {
  const syllables = toSyllables(words);
  return {
    exact: new Set(syllables.map(({ exact }) => exact)),
    bare: new Set(syllables.map(({ bare }) => bare)),
    syllables,
  };
}
