import { GAP, type Words } from '../../text/words.ts';
import type { CompiledEntry } from './compile-entry.ts';
import { endsName } from './is-name.ts';
import { has, hasBare } from './word-set.ts';

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
