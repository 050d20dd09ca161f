import { GAP, type Words } from '../../text/words.ts';
import { isCapital } from '../words-at.ts';
import type { CompiledEntry } from './compile-entry.ts';
import { has, hasBare } from './is-calm.ts';

/** Whether the word before a phrase takes its first syllable: "gia đình" + "công nhân", "quyet dinh" + "cong nhan". */
export function isAfterOther(words: Words, from: number, owner: CompiledEntry, isBare: boolean): boolean {
  if (!isBare) return has(owner.notAfter, words, from - 1);
  if (!hasBare(owner.bareNotAfter, words, from - 1) || endsName(words, from - 1)) return false;
  return !owner.bareAfter.some((sequence) => {
    const start = from - sequence.length;
    return sequence.every(
      ({ bare }, index) =>
        words.bare[start + index] === bare && (index === 0 || words.gap[start + index] === GAP.none),
    );
  });
}

/** "cong ty Phu Gia dinh cong": two capitals in a row, and a small letter after them, are a name. */
function endsName(words: Words, word: number): boolean {
  const isName = isCapital(words, word) && isCapital(words, word - 1) && words.gap[word] === GAP.none;
  return isName && !isCapital(words, word + 1);
}
