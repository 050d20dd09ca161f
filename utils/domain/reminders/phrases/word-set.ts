import { WORD, type Words } from '../../text/words.ts';
import { type Syllable, toSyllables } from './syllable.ts';

/** Words to be found again by their keys, with marks or without. */
export interface WordSet {
  readonly exact: ReadonlySet<number>;
  readonly bare: ReadonlySet<number>;
  readonly syllables: readonly Syllable[];
}

/** Every number in digits has this key where marks do not count; only its other key tells which number it is. */
export const NUMBER_KEY = 0;

/** The keys without marks; none for a number in digits, which would stand for all of them, as "#" does. */
export function toBareKeys(syllables: readonly Syllable[]): Set<number> {
  return new Set(
    syllables.filter(({ bare, isNumber }) => isNumber || bare !== NUMBER_KEY).map(({ bare }) => bare),
  );
}

/** A set of the words of a text, which are read when the set is first asked. */
export function toWordSet(words = ''): WordSet {
  let known: WordSet | undefined;
  const read = (): WordSet => {
    const syllables = toSyllables(words);
    known = {
      exact: new Set(syllables.map(({ exact }) => exact)),
      bare: toBareKeys(syllables),
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

/** Whether a set has a word, marks forgiven only in a sentence that has none. */
export function has(set: WordSet, words: Words, word: number): boolean {
  if (set.exact.has(words.exact[word] ?? -1)) return true;
  if (words.bare[word] === NUMBER_KEY) return set.bare.has(NUMBER_KEY);
  const flags = words.flags[word] ?? 0;
  const isBare = (flags & (WORD.inBareSentence | WORD.marked)) === WORD.inBareSentence;
  return isBare && set.bare.has(words.bare[word] ?? -1);
}

/** Whether a set has a word, its marks forgiven. */
export function hasBare(set: WordSet, words: Words, word: number): boolean {
  return set.bare.has(words.bare[word] ?? -1) || set.exact.has(words.exact[word] ?? -1);
}
