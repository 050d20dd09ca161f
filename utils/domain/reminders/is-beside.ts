import { GAP, type Words } from '../text/words.ts';
import { beginsAt, type Sequences } from './phrases/sequences.ts';
import { isNameAt } from './words-at.ts';

const WITHIN = 10;

/** "chị Lương Thị Hoa" */
function isFullName(words: Words, word: number): boolean {
  return isNameAt(words, word) && isNameAt(words, word + 1);
}

/** Whether words of a topic stand near, in the sentence: "cập nhật STK nhận lương", "phân bón DCM". */
export function isBeside(words: Words, word: number, topic: Sequences | undefined): boolean {
  if (!topic) return false;
  for (let at = word; at > word - WITHIN && at >= 0; at--) {
    if (beginsAt(words, topic, at) && !isFullName(words, at)) return true;
    if (words.gap[at] === GAP.sentence) break;
  }
  for (let at = word + 1; at < word + WITHIN && at < words.count && words.gap[at] !== GAP.sentence; at++) {
    if (beginsAt(words, topic, at) && !isFullName(words, at)) return true;
  }
  return false;
}
