import { toIdentity } from '../../text/cell.ts';
import { foldText } from '../../text/fold-text.ts';
import { readWords } from '../../text/read-words.ts';

/** A syllable of a phrase, with all that is compared when a text is looked through. */
export interface Syllable {
  readonly written: string;
  readonly exact: number;
  readonly bare: number;
  readonly tone: number;
  /** Its letters with quality marks, for words written without blanks. */
  readonly letters: readonly number[];
  /** Stands for any number, in digits or words. */
  readonly isNumber: boolean;
}

/** The syllables of a text, for phrases and lists of words kept in code. "#" stands for any number. */
export function toSyllables(text: string): Syllable[] {
  const folded = foldText(text.replaceAll('#', '0'));
  const words = readWords(folded);
  return Array.from({ length: words.count }, (_, word) => {
    const letters = [...folded.cells.subarray(words.first[word], words.last[word])].map(toIdentity);
    return {
      written: text.slice(folded.at[words.first[word] ?? 0], folded.at[words.last[word] ?? 0]),
      exact: words.exact[word] ?? 0,
      bare: words.bare[word] ?? 0,
      tone: words.tone[word] ?? 0,
      letters,
      isNumber: letters[0] === 0x30,
    };
  });
}
