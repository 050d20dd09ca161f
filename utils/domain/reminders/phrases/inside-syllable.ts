import { UPPER } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { isVowel } from '../../text/syllable-key.ts';

const [C, G, H, M, N, P, T] = [3, 7, 8, 13, 14, 16, 20];

/** The letters of a word that is written as one: their cells, what they are without marks, and which of them are the word's. */
interface OneWord {
  readonly letters: readonly number[];
  readonly plain: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Whether no syllable can end before a place of a hashtag: between "n" and "g" when no vowel follows ("BongDaCon|gDoan"), or
 * before a last consonant.
 */
export function isInsideSyllable({ cells }: FoldedText, word: OneWord, place: number): boolean {
  const { letters, plain, from, to } = word;
  const isUpper = (at: number) => ((cells[letters[at] ?? -1] ?? 0) & UPPER) !== 0;
  const begins = (at: number) => at === from || at === to || (isUpper(at) && !isUpper(at - 1));
  if (begins(place)) return false;
  const last = plain[place - 1] ?? 0;
  const next = plain[place] ?? 0;
  if (to - place === 1 && isVowel(last) && isCoda(next)) return true;
  const isTwoLetters = (last === N && (next === G || next === H)) || (last === C && next === H);
  if (!isTwoLetters) return false;
  const after = plain[place + 1] ?? 0;
  return begins(place + 1) || !(isVowel(after) || (next === G && after === H));
}

function isCoda(letter: number): boolean {
  return letter === C || letter === M || letter === N || letter === P || letter === T;
}
