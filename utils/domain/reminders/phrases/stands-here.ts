import { GAP, WORD, type Words } from '../../text/words.ts';
import { type Syllable, toSyllables } from './syllable.ts';
import { NUMBER_KEY } from './word-set.ts';

/** The one word after which a comma divides nothing: "phòng, chống", as laws write it. */
const [PREVENT] = toSyllables('phòng');

/** Whether a word sequence begins at a word, within its clause. */
export function standsHere(words: Words, sequence: readonly Syllable[], at: number): boolean {
  return sequence.every(
    (syllable, index) =>
      isSame(words, at + index, syllable) &&
      (index === 0 || isJoined(words, at + index, sequence[index - 1])),
  );
}

function isJoined({ gap }: Words, word: number, before: Syllable | undefined): boolean {
  return gap[word] === GAP.none || (gap[word] === GAP.clause && before?.exact === PREVENT?.exact);
}

/** Whether a word is a syllable, marks forgiven only in a sentence that has none. */
export function isSame(words: Words, word: number, syllable: Syllable): boolean {
  if (word < 0 || word >= words.count) return false;
  const flags = words.flags[word] ?? 0;
  if (syllable.isNumber) return (flags & (WORD.hasDigit | WORD.hasLetter)) === WORD.hasDigit;
  if (words.exact[word] === syllable.exact) return true;
  return (
    (flags & (WORD.inBareSentence | WORD.marked)) === WORD.inBareSentence &&
    words.bare[word] === syllable.bare &&
    syllable.bare !== NUMBER_KEY
  );
}
