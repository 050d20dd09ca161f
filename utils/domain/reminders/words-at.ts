import { GAP, WORD, type Words } from '../text/words.ts';
import { type Syllable, toSyllables } from './phrases/syllable.ts';
import { NUMBER_KEY, toBareKeys } from './phrases/word-set.ts';

/** Words by their keys, for the matchers that read word by word. */
export interface WordKeys {
  readonly exact: ReadonlySet<number>;
  readonly bare: ReadonlySet<number>;
}

/** The keys of the words of a text. */
export function toWordKeys(text: string): WordKeys {
  const syllables = toSyllables(text);
  return {
    exact: new Set(syllables.map(({ exact }) => exact)),
    bare: toBareKeys(syllables),
  };
}

/** The keys of the first syllables of sequences. */
export function toFirstKeys(sequences: Iterable<readonly Syllable[]>): WordKeys {
  const firsts = [...sequences].flatMap(([first]) => first ?? []);
  return {
    exact: new Set(firsts.map(({ exact }) => exact)),
    bare: toBareKeys(firsts),
  };
}

/** Words that begin with a number in digits, beside others. */
export function orDigits({ exact, bare }: WordKeys): WordKeys {
  return { exact, bare: new Set([...bare, NUMBER_KEY]) };
}

/** Whether a word is one of them; its marks may be missing only in a sentence that has none. */
export function isOneOf(words: Words, word: number, keys: WordKeys): boolean {
  if (word < 0 || word >= words.count) return false;
  return (
    keys.exact.has(words.exact[word] ?? -1) ||
    (isUnmarked(words, word) && keys.bare.has(words.bare[word] ?? -1))
  );
}

/** The same, where the word goes on with the sentence of the word before it. */
export function isNextOneOf(words: Words, word: number, keys: WordKeys): boolean {
  return words.gap[word] !== GAP.sentence && isOneOf(words, word, keys);
}

/** Whether the word before a word, in the same sentence, is one of them. */
export function isAfterOneOf(words: Words, word: number, keys: WordKeys): boolean {
  return words.gap[word] !== GAP.sentence && isOneOf(words, word - 1, keys);
}

/** Whether a sequence of syllables stands at a word, whatever signs stand between, within one sentence. */
export function standsAt(words: Words, word: number, sequence: readonly Syllable[]): boolean {
  for (let index = 0; index < sequence.length; index++) {
    const syllable = sequence[index];
    if (index > 0 && words.gap[word + index] === GAP.sentence) return false;
    if (syllable && !isSyllable(words, word + index, syllable)) return false;
  }
  return true;
}

/** Whether a word is a syllable; its marks may be missing only in a sentence that has none. */
export function isSyllable(words: Words, word: number, { exact, bare }: Syllable): boolean {
  if (word >= words.count) return false;
  return (
    words.exact[word] === exact ||
    (words.bare[word] === bare && bare !== NUMBER_KEY && isUnmarked(words, word))
  );
}

/** A stretch of words, the end not included. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** The sentence that a word stands in, so many words before and after it at most. */
export function toSentence(words: Words, word: number, reach: number): WordSpan {
  const sentence = words.sentence[word];
  let from = word;
  while (from > 0 && word - from < reach && words.sentence[from - 1] === sentence) from--;
  let to = word + 1;
  while (to < words.count && to - word < reach && words.sentence[to] === sentence) to++;
  return { from, to };
}

/** Reads of each sentence once what its words are asked in order, however many ask, so that time grows with the length only. */
export function oncePerSentence<T>(words: Words, read: (sentence: WordSpan) => T): (word: number) => T {
  let known: { readonly sentence: number; readonly value: T } | undefined;
  return (word) => {
    const sentence = words.sentence[word] ?? 0;
    if (known?.sentence !== sentence)
      known = { sentence, value: read(toSentence(words, word, Number.POSITIVE_INFINITY)) };
    return known.value;
  };
}

/** Whether a word is a number in digits. */
export function isDigits(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & (WORD.hasDigit | WORD.hasLetter)) === WORD.hasDigit;
}

/** Whether a word begins with a capital. */
export function isCapital(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.capital) !== 0;
}

/** Whether a word can be part of a name: it begins with a capital, and has no digit. */
export function isNamePart(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & (WORD.capital | WORD.hasDigit)) === WORD.capital;
}

/** Whether a word is written in capitals throughout: as names are, and whole headlines. */
export function isAllCapitals(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.allCapitals) !== 0;
}

/** Whether a word is part of a hashtag, whose marks are often left out. */
export function isTag(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.hashtag) !== 0;
}

/** Whether a word stands in a sentence that was typed without marks. */
export function isBare(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.inBareSentence) !== 0;
}

function isUnmarked(words: Words, word: number): boolean {
  const flags = words.flags[word] ?? 0;
  if ((flags & WORD.marked) !== 0) return false;
  return (flags & (WORD.inBareSentence | WORD.disguised | WORD.hashtag)) !== 0;
}

/** Whether a word is a capital among small letters within a clause, as names begin. */
export function isNameAt({ flags, gap }: Words, word: number): boolean {
  const loud = WORD.capital | WORD.allCapitals;
  return gap[word] === GAP.none && ((flags[word] ?? 0) & loud) === WORD.capital;
}
