import { GAP, type Words } from '../../text/words.ts';
import { isBare, isCapital, isDigits } from '../words-at.ts';
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
  /** Words as words, or what never happened: no name in it makes it an event. */
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
const NO_TURN = toWordSet('nào không các');
/** At the beginning of a clause. */
const TURNS = toWordSet('còn riêng giờ nay tiếc thôi nhưng song mà vậy thế cứ mặc chứ đây nghe');
/** "Hỏi: công ty nợ lương, tôi phải làm gì?" */
const ASKED = toWordSet('hỏi');

/** Reads the frames of the sentence that a word stands in, each only once. */
export function newFrameReader(words: Words): (word: number) => readonly Frame[] {
  let isQuiz: boolean | undefined;
  const known = new Map<number, readonly Frame[]>();
  return (word) => {
    const sentence = words.sentence[word] ?? 0;
    isQuiz ??= asksToChoose(words);
    const frames = known.get(sentence) ?? readFrames(words, word, isQuiz);
    known.set(sentence, frames);
    return frames;
  };
}

/** The frame that a phrase stands in, of frames that follow one another. */
export function frameAround(frames: readonly Frame[], from: number, to: number): Frame | undefined {
  const frame = lastUpTo(frames, from, (each) => each.from);
  return frame && to <= frame.to ? frame : undefined;
}

function readFrames(words: Words, word: number, givesAnswers: boolean): Frame[] {
  prepared ??= prepareWords();
  const { sure, breaks, asks } = prepared;
  const sentence = words.sentence[word];
  let first = word;
  while (first > 0 && words.sentence[first - 1] === sentence) first--;
  const isQuiz = givesAnswers || endsBefore(words, QUESTION, first);
  const isAsked = has(ASKED, words, first) && words.gap[first + 1] === GAP.clause;
  const frames: Frame[] = [];
  let isSure = false;
  let isBroken = false;
  let start = first;
  let from = isQuiz ? first : words.count;
  let at = first;
  const close = () => {
    if (isSure) frames.push({ from: start, to: at, isSure });
    else if (from < at && !isBroken) frames.push({ from, to: at, isSure });
  };
  for (; at < words.count && words.sentence[at] === sentence; at++) {
    if (at > start && turnsAt(words, at)) {
      close();
      [isSure, isBroken, start, from] = [false, false, at, isQuiz ? at : words.count];
    }
    isSure ||= beginsAt(words, sure, at);
    if (isAsked && beginsAt(words, asks, at)) from = start;
    if (from < words.count) isBroken ||= beginsAt(words, breaks, at);
    else if (begins(words, first, at, prepared)) from = at;
  }
  close();
  return frames;
}

/** Whether the sentence turns to something else at a word. */
export function turnsAt(words: Words, at: number): boolean {
  if (has(NO_TURN, words, at + 1) && words.gap[at + 1] === GAP.none) return false;
  return words.gap[at] === GAP.clause ? has(TURNS, words, at) : has(BUT, words, at) && !isBare(words, at);
}

function begins(
  words: Words,
  first: number,
  at: number,
  { heads, begins, acts }: ReturnType<typeof prepareWords>,
): boolean {
  if (at === first && (beginsAt(words, heads, at) || isTrick(words, at))) return true;
  return beginsAt(words, begins, at) && !(words.gap[at] === GAP.none && endsBefore(words, acts, at));
}

const TRICK = toSequences('chiêu #');

/** "Chiêu 2: vay nóng …", also without marks; "Chiều 19/11, …" is an afternoon. */
function isTrick(words: Words, at: number): boolean {
  return beginsAt(words, TRICK, at) && words.gap[at + 2] === GAP.clause && !isDigits(words, at + 2);
}

const NOT = toWordSet('không chưa chẳng');
const ANY = toWordSet('nào');
/** "không biết ngày nào", "không hiểu vì sao …" */
const KNOWN = toWordSet('biết hiểu rõ ngờ chỉ những lẽ may dùng');
const LOOK_BACK = 12;
const LOOK_AHEAD = 3;

/** "không có bài nào thuộc diện chưa kiểm chứng", "không mở đợt quyên góp nào": no, and "any", within one clause. */
export function isNone(words: Words, from: number, to: number): boolean {
  let isAny = false;
  for (let at = to; at < Math.min(to + LOOK_AHEAD, words.count) && words.gap[at] === GAP.none; at++)
    isAny ||= has(ANY, words, at);
  for (let at = from - 1; at >= 0 && from - at <= LOOK_BACK; at--) {
    if (words.gap[at + 1] === GAP.sentence || words.gap[at + 1] === GAP.clause) return false;
    isAny ||= has(ANY, words, at);
    if (isAny && has(NOT, words, at)) return !has(KNOWN, words, at + 1);
  }
  return false;
}

const A = toWordSet('a');
const B = toWordSet('b');

/** "Câu 3. Tai nạn lao động được định nghĩa ở đâu?" */
const QUESTION = toSequences('câu #');

/** Whether a text gives answers to choose from: "A. Bấm chia sẻ; B. Tìm nguồn chính thức". */
function asksToChoose(words: Words): boolean {
  let hasFirst = false;
  for (let at = 0; at < words.count; at++) {
    if ((at > 0 && words.gap[at] === GAP.none) || words.gap[at + 1] === GAP.none || !isCapital(words, at))
      continue;
    if (has(A, words, at)) hasFirst = true;
    else if (hasFirst && has(B, words, at)) return true;
  }
  return false;
}
