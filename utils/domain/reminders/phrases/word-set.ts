import { type Syllable, toSyllables } from './syllable.ts';

/** Words to be found again by their keys, with marks or without. */
export interface WordSet {
  readonly exact: ReadonlySet<number>;
  readonly bare: ReadonlySet<number>;
  readonly syllables: readonly Syllable[];
}

/** A set of the words of a text, which are read when the set is first asked. */
export function toWordSet(words = ''): WordSet {
  let known: WordSet | undefined;
  const read = (): WordSet => {
    const syllables = toSyllables(words);
    known = {
      exact: new Set(syllables.map(({ exact }) => exact)),
      bare: new Set(syllables.map(({ bare }) => bare)),
      syllables,
    };
    return known;
  };
  return {
    get exact() {
      return (known ?? read()).exact;
    },
    get bare() {
      return (known ?? read()).bare;
    },
    get syllables() {
      return (known ?? read()).syllables;
    },
  };
}
