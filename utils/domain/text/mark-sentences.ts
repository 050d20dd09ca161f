import { GAP, WORD, type Words } from './words.ts';

/** At most one word in five may carry marks for a sentence to count as typed without them. */
const BARE_SHARE = 5;

/** Numbers the sentences, decides of each whether it was typed without marks, and tells each of its words. */
export function markSentences(words: Words): void {
  const { count, flags, gap, sentence } = words;
  let number = 0;
  let from = 0;
  let letters = 0;
  let marked = 0;
  for (let word = 0; word <= count; word++) {
    if (word > 0 && (word === count || gap[word] === GAP.sentence)) {
      if (letters > 0 && marked * BARE_SHARE <= letters) {
        for (let member = from; member < word; member++) {
          flags[member] = (flags[member] ?? 0) | WORD.inBareSentence;
        }
      }
      number++;
      from = word;
      letters = 0;
      marked = 0;
    }
    if (word === count) return;
    sentence[word] = number;
    const its = flags[word] ?? 0;
    if ((its & (WORD.hasDigit | WORD.hashtag)) !== 0) continue;
    letters++;
    marked += its & WORD.marked;
  }
}
