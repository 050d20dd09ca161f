import { CELL, CLASS_SHIFT } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import { isBare, isCapital } from '../words-at.ts';
import { ACTS, ASKS, BEGINS, BREAKS, HEADS, SURE } from './frame-words.ts';
import { lastUpTo } from './last-up-to.ts';
import { beginsAt, endsBefore, toSequences } from './sequences.ts';
import { has, toWordSet } from './word-set.ts';

/**
 * What a part of a sentence is about, where that is no event: a word, a rule, a lesson, a form, a question of a quiz. A part ends where the sentence
 * turns: "Bảo tàng kể chuyện phu mỏ thời Pháp, còn hôm nay …".
 */
export interface Frame {
  readonly from: number;
  readonly to: number;
  /** Words as words, or what never happened: one case is none, and it was not only conceded. */
  readonly isSure: boolean;
}

/** Prepared when the first phrase is met: most drafts hold none. */
let prepared: ReturnType<typeof prepareWords> | undefined;

function prepareWords() {
  return {
    sure: toSequences(SURE),
    begins: toSequences(BEGINS),
    heads: toSequences(HEADS),
    acts: toSequences(ACTS),
    breaks: toSequences(BREAKS),
    asks: toSequences(ASKS),
  };
}

const BUT = toWordSet('nhưng song mà');
/** "thế nào là", "cho vay mà không", "nỗi mệt mà các bác sĩ" */
const EITHER = toWordSet('mà thế');
const NO_TURN = toWordSet('nào không các');
/** At the beginning of a clause. */
const TURNS = toWordSet('còn riêng giờ nay tiếc thôi nhưng song mà vậy thế cứ mặc chứ đây nghe');
const ASKED = toWordSet('hỏi');

/** Reads the frames of the sentence that a word stands in, each only once. */
export function newFrameReader(folded: FoldedText, words: Words): (word: number) => readonly Frame[] {
  const known = new Map<number, readonly Frame[]>();
  return (word) => {
    const sentence = words.sentence[word] ?? 0;
    const frames = known.get(sentence) ?? readFrames(folded, words, word);
    known.set(sentence, frames);
    return frames;
  };
}

/** The frame that a phrase stands in, of frames that follow one another. */
export function frameAround(frames: readonly Frame[], from: number, to: number): Frame | undefined {
  const frame = lastUpTo(frames, from, (each) => each.from);
  return frame && to <= frame.to ? frame : undefined;
}

function readFrames(folded: FoldedText, words: Words, word: number): Frame[] {
  prepared ??= prepareWords();
  const { sure, breaks } = prepared;
  const sentence = words.sentence[word];
  let first = word;
  while (first > 0 && words.sentence[first - 1] === sentence) first--;
  const isQuiz = isOfQuiz(folded, words, first);
  const frames: Frame[] = [];
  let isSure = false;
  let isBroken = false;
  let start = first;
  let from = isQuiz ? first : words.count;
  let at = first;
  const close = () => {
    if (isBroken) return;
    if (isSure) frames.push({ from: start, to: at, isSure });
    else if (from < at) frames.push({ from, to: at, isSure });
  };
  for (; at < words.count && words.sentence[at] === sentence; at++) {
    if (at > start && turnsAt(words, at)) {
      close();
      [isSure, isBroken, start, from] = [false, false, at, isQuiz ? at : words.count];
    }
    isSure ||= beginsAt(words, sure, at);
    if (isAskedAt(words, first, at)) from = start;
    // What was said before a rule is named may be when it was taught: "Sáng nay 45 cán bộ dự lớp …".
    if (from === words.count && begins(words, first, at, prepared)) [from, isBroken] = [at, false];
    isBroken ||= beginsAt(words, breaks, at);
  }
  close();
  return frames;
}

/** "Hỏi: công ty nợ lương, tôi phải làm gì?": whether a sentence that begins at a word is a question to a lawyer, as what stands at another tells. */
export function isAskedAt(words: Words, first: number, at: number): boolean {
  prepared ??= prepareWords();
  return (
    has(ASKED, words, first) && words.gap[first + 1] === GAP.clause && beginsAt(words, prepared.asks, at)
  );
}

/** Whether the sentence turns to something else at a word. */
export function turnsAt(words: Words, at: number): boolean {
  if (has(EITHER, words, at) && has(NO_TURN, words, at + 1) && words.gap[at + 1] === GAP.none) return false;
  return words.gap[at] === GAP.clause ? has(TURNS, words, at) : has(BUT, words, at) && !isBare(words, at);
}

function begins(
  words: Words,
  first: number,
  at: number,
  { heads, begins, acts }: ReturnType<typeof prepareWords>,
): boolean {
  if (at === first && beginsAt(words, heads, at)) return true;
  return beginsAt(words, begins, at) && !(words.gap[at] === GAP.none && endsBefore(words, acts, at));
}

/** "Câu 3. Tai nạn lao động được định nghĩa ở đâu?" */
const QUESTION = toSequences('câu #!');
const ANSWER = toWordSet('a b c d');

/**
 * Whether a sentence that begins at a word answers or asks a question of a quiz: "B. Trơn trượt; C", "Câu 3. Tai nạn lao động …". Behind a number or
 * a single capital no draft is cut into pieces, unless a line ends there.
 */
function isOfQuiz(folded: FoldedText, words: Words, first: number): boolean {
  const letter = first - 1;
  if (letter < 0 || !isOnSameLine(folded, words, first)) return false;
  if (endsBefore(words, QUESTION, first)) return true;
  return isCapital(words, letter) && words.gap[letter] !== GAP.none && has(ANSWER, words, letter);
}

/** Whether only a sign and a blank stand before a word, or a quotation mark too. */
function isOnSameLine({ cells }: FoldedText, words: Words, word: number): boolean {
  const before = words.last[word - 1] ?? 0;
  const apart = (words.first[word] ?? 0) - before;
  const kindAt = (at: number) => (cells[at] ?? 0) >> CLASS_SHIFT;
  if (kindAt(before + 1) !== CELL.blank) return false;
  return apart === 2 || (apart === 3 && kindAt(before + 2) === CELL.sign);
}
