import { GAP, WORD, type Words } from '../../text/words.ts';
import type { CompiledEntry } from './compile-entry.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { beginsAt, endsBefore, type Sequences } from './sequences.ts';
import { standsHere } from './stands-here.ts';
import { NUMBER_KEY, type WordSet } from './word-set.ts';

const LOOK_BACK = 24;
const LOOK_AHEAD = 3;

/**
 * Whether the words around a phrase (from `from`, ending before `to`) make it no reminder. `calmEnd` is where the last phrase
 * of which this was true ends: what holds for "đình công" holds for ", lãn công" after it.
 */
export function isCalm(
  words: Words,
  from: number,
  to: number,
  calmEnd: number,
  { calm, entry }: CompiledEntry,
  facts: SentenceFacts,
): boolean {
  if (facts.isHistory) return true;
  if (facts.isAboutLaw && entry.isLegalTerm && !facts.tellsEvent) return true;
  for (let at = to; at < Math.min(to + LOOK_AHEAD, words.count) && words.gap[at] !== GAP.sentence; at++) {
    if (beginsAt(words, calm.after, at)) return true;
  }
  for (let at = from, steps = 0; steps < LOOK_BACK; at--, steps++) {
    // The phrase belongs to what is said before it only within its sentence.
    if (at === 0 || words.gap[at] === GAP.sentence) return false;
    if (at === calmEnd || endsBefore(words, calm.before, at)) return true;
    if (!facts.tellsEvent && endsBefore(words, calm.teaching, at)) return true;
    if (!has(calm.fillers, words, at - 1)) return false;
  }
  return false;
}

/** How many words before a phrase everyday words may begin that run into it. */
const LONGEST_BEFORE = 3;

/** Whether everyday words reach into a phrase that stands there without marks: "dau tu" + "tu", read as "tự tử". */
export function isEveryday(words: Words, from: number, { byFirst }: Sequences): boolean {
  for (let start = Math.max(0, from - LONGEST_BEFORE); start <= from; start++) {
    const sequences = byFirst.get(words.bare[start] ?? -1) ?? [];
    if (sequences.some((sequence) => sequence.length > from - start && standsHere(words, sequence, start)))
      return true;
  }
  return false;
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
