import type { Words } from '../../text/words.ts';
import { isBare } from '../words-at.ts';
import { beginsAt, toSequences } from './sequences.ts';
import { has, toWordSet } from './word-set.ts';

const CONCEDED = toSequences(
  'dù!|mặc dù|tuy!|dù đã|tuy đã|mặc cho|bất chấp|dẫu!|vừa mới|mới vừa|trong lúc|giữa lúc|đúng lúc|đúng tháng|đúng ngày|đúng dịp|trước giờ|ngay tại|ngay trong|ngay sau|giữa buổi|sát ngày|sau buổi',
);
const AND = toWordSet('và nhưng');
const THEN = toWordSet('thì');
const NOW = toSequences('nay!|giờ!|bây giờ|hiện!|hiện nay|đến nay|song!');
const BUT = toWordSet('nhưng');

/**
 * Whether a clause that begins at a word only concedes something, or says when: "Dù đã tập huấn, …", "Trước giờ khai mạc hội thi, …". What is taught
 * there says nothing of what happened then.
 */
export function concedesAt(words: Words, word: number): boolean {
  return beginsAt(words, CONCEDED, has(AND, words, word) ? word + 1 : word);
}

/** Whether such a clause ends before the next word: "Trong lúc đang tuyên truyền thì …". Without its mark it may be a contest. */
export function endsConcession(words: Words, word: number): boolean {
  return has(THEN, words, word) && !isBare(words, word);
}

/** Whether the sentence turns from what was to what is: "Chị từng là công nhân, nay được …", "Trước đây khó khăn nhưng …". */
export function turnsToNow(words: Words, word: number, beginsClause: boolean): boolean {
  return (beginsClause && beginsAt(words, NOW, word)) || (has(BUT, words, word) && !isBare(words, word));
}
