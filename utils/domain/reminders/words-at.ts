import { GAP, WORD, type Words } from '../text/words.ts';
import { type Syllable, toSyllables } from './phrases/syllable.ts';

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
    bare: new Set(syllables.map(({ bare }) => bare)),
  };
}

/** Whether a word is one of them; its marks may be missing only in a sentence that has none. */
export function isOneOf(words: Words, word: number, keys: WordKeys): boolean {
  if (word < 0 || word >= words.count) return false;
  return (
    keys.exact.has(words.exact[word] ?? -1) ||
    (isUnmarked(words, word) && keys.bare.has(words.bare[word] ?? -1))
  );
}

/** Whether a word can be one of them, told by its letters alone: what nearly every word ends at. */
export function mayBe(words: Words, word: number, keys: WordKeys): boolean {
  return keys.bare.has(words.bare[word] ?? -1);
}

/** Whether a sequence of syllables stands at a word, whatever signs stand between, within one sentence. */
export function standsAt(words: Words, word: number, sequence: readonly Syllable[]): boolean {
  return sequence.every(({ exact, bare }, index) => {
    const at = word + index;
    if (at >= words.count || (index > 0 && words.gap[at] === GAP.sentence)) return false;
    return words.exact[at] === exact || (isUnmarked(words, at) && words.bare[at] === bare);
  });
}

/** So far a sentence is looked at from one of its words: a text without any full stop must not cost more than another. */
const REACH = 40;

/** The first word, and the one after the last, of the sentence around a word. */
export function toSentence(words: Words, word: number): { from: number; to: number } {
  const sentence = words.sentence[word];
  let from = word;
  while (from > 0 && word - from < REACH && words.sentence[from - 1] === sentence) from--;
  let to = word + 1;
  while (to < words.count && to - word < REACH && words.sentence[to] === sentence) to++;
  return { from, to };
}

/** Whether a word is a number in digits. */
export function isDigits(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & (WORD.hasDigit | WORD.hasLetter)) === WORD.hasDigit;
}

/** Whether a word begins with a capital. */
export function isCapital(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.capital) !== 0;
}

function isUnmarked(words: Words, word: number): boolean {
  const flags = words.flags[word] ?? 0;
  if ((flags & WORD.marked) !== 0) return false;
  return (flags & (WORD.inBareSentence | WORD.disguised | WORD.hashtag)) !== 0;
}
