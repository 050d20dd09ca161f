import { putSpelling, toIdentities } from './set-word.ts';
import { type Spelling, toUsualSpelling } from './usual-spelling.ts';
import { WORD, type Words } from './words.ts';

/** How far a word typed with the keys of an input method tells of its neighbours. */
const KEYS_REACH = 3;
const MIXED = WORD.hasDigit | WORD.hasLetter;

/**
 * "ca1 d9o65": digits that look like letters are keys where a neighbour has digits that can be nothing else. To be called when all words
 * and sentences are known.
 */
export function setTypedWords(cells: Uint16Array, words: Words): void {
  const unsure: (readonly [number, Spelling])[] = [];
  const sure: number[] = [];
  for (let word = 0; word < words.count; word++) {
    if (((words.flags[word] ?? 0) & (MIXED | WORD.marked)) !== MIXED) continue;
    const letters = toIdentities(cells, words, word);
    const typed = letters && toUsualSpelling(letters, 0, true);
    if (!typed) continue;
    if (!toUsualSpelling(letters, 0)) unsure.push([word, typed]);
    else if (letters.length > 2) {
      sure.push(word);
      setMarked(words, word);
    }
  }
  let next = 0;
  for (const [word, typed] of unsure) {
    while (next < sure.length && (sure[next] ?? 0) < word - KEYS_REACH) next++;
    // The first of them may stand in the sentence before, and another in this one.
    let near = next;
    while (isNear(sure[near], word) && words.sentence[sure[near] ?? 0] !== words.sentence[word]) near++;
    if (isNear(sure[near], word)) {
      putSpelling(words, word, typed);
      setMarked(words, word);
    }
  }
}

function isNear(sure: number | undefined, word: number): boolean {
  return sure !== undefined && sure <= word + KEYS_REACH;
}

/** The digits of such a word are its marks: "Ngoc5" is a name, and "cu7" is no "cũ". */
function setMarked({ flags, exact, bare }: Words, word: number): void {
  const marked = exact[word] === bare[word] ? 0 : WORD.marked;
  flags[word] = ((flags[word] ?? 0) & ~WORD.hasDigit) | marked;
}
