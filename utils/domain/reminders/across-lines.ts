import type { FoldedText } from '../text/fold-text.ts';
import { GAP, type Words } from '../text/words.ts';
import { isCut } from './to-pieces.ts';

/** Whether the draft may be cut between a word and the one before it: then neither says anything of the other. */
export function isCutBefore(folded: FoldedText, words: Words, word: number): boolean {
  if (words.gap[word] !== GAP.sentence) return false;
  const { from, to } = toBetween(folded, words, word);
  for (let place = from + 1; place <= to; place++) if (isCut(folded.text, place)) return true;
  return false;
}

/** Whether a word stands in the line below its heading: "Số tài khoản:", and the number alone. */
export function isBelowHeading(folded: FoldedText, words: Words, word: number): boolean {
  if (words.gap[word] !== GAP.sentence) return false;
  const { from, to } = toBetween(folded, words, word);
  return folded.text.slice(from, to).includes('\n') && !isCutBefore(folded, words, word);
}

/** Where in the draft the word before a word ends, and where it begins. */
function toBetween({ at }: FoldedText, { first, last }: Words, word: number): { from: number; to: number } {
  return { from: at[last[word - 1] ?? 0] ?? 0, to: at[first[word] ?? 0] ?? 0 };
}
