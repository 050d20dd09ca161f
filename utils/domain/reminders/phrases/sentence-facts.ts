import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import { isBare, isCapital, isDigits, isNameAt } from '../words-at.ts';
import { type CompiledCalm, isCue } from './compile-entry.ts';
import { NOT } from './denials.ts';
import { type Frame, isAskedAt, newFrameReader, turnsAt } from './frames.ts';
import { isAfterAll, isOldYear } from './old-year.ts';
import { beginsAt, toSequences } from './sequences.ts';
import { speaksOfLaw } from './speaks-of-law.ts';
import { concedesAt, endsConcession, turnsToNow } from './turns.ts';
import { has, toWordSet } from './word-set.ts';

/** The first of its kind in a sentence. */
export interface Cue {
  /** Past the last word where there is none. */
  readonly at: number;
  /** Its clause begins here; -1 where it is the first. */
  readonly clauseAt: number;
}

/** What a whole sentence says about the phrases in it. */
export interface SentenceFacts {
  readonly isHistory: boolean;
  readonly tellsEvent: boolean;
  /** What speaks of law or teaches. */
  readonly law: Cue;
  /** Where the sentence turns from that to something else: "Điều 97 ghi rõ …, mà công ty …"; past the last word where it does not. */
  readonly lawTo: number;
  /** What silences all that stands in its clause or after it. */
  readonly history: Cue;
  /** Where the sentence turns from history to what is now: "Chị từng là công nhân, nay được …"; past the last word where it does not. */
  readonly historyTo: number;
  /** Where clauses that concede something end; the law that the last of them speaks of, and up to where that counts. */
  readonly conceded: { readonly ends: readonly number[]; readonly law: number; readonly lawTo: number };
  /** The first number or name: a day, an hour, how many, of whom; past the last word where there is none. */
  readonly numberAt: number;
  readonly hasSign: boolean;
  /** Whether a short phrase without marks may be told, also where its list names no topic; read when first asked. */
  readonly hasTopic: () => boolean;
  readonly frames: readonly Frame[];
  /** Most words begin with a capital, as in headlines, so that capitals mark no name. */
  readonly isTitleCase: boolean;
}

/** Reads a sentence only once, however many phrases stand in it. */
export function newSentenceReader(folded: FoldedText, words: Words) {
  let known: Map<CompiledCalm, Map<number, SentenceFacts>> | undefined;
  const framesOf = newFrameReader(folded, words);
  return (calm: CompiledCalm, word: number): SentenceFacts => {
    known ??= new Map();
    const sentences = known.get(calm) ?? new Map<number, SentenceFacts>();
    known.set(calm, sentences);
    const sentence = words.sentence[word] ?? 0;
    const facts = sentences.get(sentence) ?? readSentence(folded, words, calm, word, framesOf);
    sentences.set(sentence, facts);
    return facts;
  };
}

function readSentence(
  folded: FoldedText,
  words: Words,
  calm: CompiledCalm,
  word: number,
  framesOf: (word: number) => readonly Frame[],
): SentenceFacts {
  const sentence = words.sentence[word];
  let from = word;
  while (from > 0 && words.sentence[from - 1] === sentence) from--;
  let isHistory = false;
  let law: Cue = { at: words.count, clauseAt: -1 };
  let history = law;
  let turnsFromLaw = words.count;
  let historyTo = words.count;
  let isConceded = false;
  const ends: number[] = [];
  let lawWithin: Cue = law;
  let lawTo = -1;
  let isWeak = false;
  let isStronger = false;
  let isOld = false;
  let isLater = false;
  let tellsEvent = false;
  let clauseAt = -1;
  let numberAt = words.count;
  let hasSign = false;
  let hasTopic: boolean | undefined;
  let capitals = 0;
  let letters = 0;
  for (let at = from; at < words.count && words.sentence[at] === sentence; at++) {
    const flags = words.flags[at] ?? 0;
    if ((flags & (WORD.hasDigit | WORD.hashtag)) === 0) {
      letters++;
      if ((flags & WORD.capital) !== 0) capitals++;
    } else if ((flags & WORD.hashtag) === 0 && isOldYear(folded, words, at, calm.pastUntil)) isOld = true;
    else if ((flags & WORD.hashtag) === 0 && isAfterAll(folded, words, at, calm.pastUntil)) isLater = true;
    if (words.gap[at] === GAP.clause) clauseAt = at;
    const isThen = isConceded && endsConcession(words, at);
    if (isConceded && (isThen || at === clauseAt)) {
      ends.push(isThen ? at + 1 : at);
      if (lawWithin.at < at) lawTo = at;
      isConceded = false;
    }
    if (at === from || at === clauseAt) isConceded = concedesAt(words, at);
    if (turnsFromLaw === words.count && law.at < at && turnsAt(words, at)) turnsFromLaw = at;
    if (calm.turns && history.at < at && historyTo === words.count && turnsToNow(words, at, at === clauseAt))
      historyTo = at;
    if (
      numberAt === words.count &&
      (saysHowMany(words, at) || countsPeopleAt(words, at) || (at > from && isNameAt(words, at)))
    )
      numberAt = at;
    if (isAskedAt(words, from, at)) law = { at: from, clauseAt: -1 };
    if (!isCue(calm, words.bare[at] ?? 0)) continue;
    if (history.at === words.count && beginsAt(words, calm.history, at)) history = { at, clauseAt };
    // "Bên em không lừa đảo" warns of nothing.
    const isDenied = at > from && words.gap[at] === GAP.none && has(NOT, words, at - 1);
    isHistory ||=
      (!isDenied && beginsAt(words, calm.whole, at)) ||
      (beginsAt(words, calm.former, at) && isSure(words, at) && isOfName(words, at));
    isWeak ||= !isDenied && beginsAt(words, calm.weak, at);
    isStronger ||= beginsAt(words, calm.stronger, at);
    tellsEvent ||= beginsAt(words, calm.events, at);
    // A tag names who writes, and not what is written.
    const known = isConceded ? lawWithin : law;
    if (known.at === words.count && (flags & WORD.hashtag) === 0 && speaksOfLaw(words, calm, at)) {
      if (isConceded) lawWithin = { at, clauseAt };
      else law = { at, clauseAt };
    }
    hasSign ||= beginsAt(words, calm.signs, at);
  }
  // "Đúng dịp Tháng Công nhân công đoàn tập huấn …": the whole sentence, so that nothing was conceded.
  if (isConceded && lawWithin.at < law.at) law = lawWithin;
  // "nhiệm kỳ 2025 - 2030" is not past.
  isHistory ||= (isOld && !isLater) || (isWeak && !isStronger);
  return {
    isHistory,
    tellsEvent,
    law,
    lawTo: turnsFromLaw,
    history,
    historyTo,
    conceded: { ends, law: lawWithin.at, lawTo },
    numberAt,
    hasSign,
    hasTopic: () => {
      hasTopic ??= hasSign || speaksOfTopic(words, calm, from);
      return hasTopic;
    },
    frames: calm.frames ? framesOf(word) : [],
    isTitleCase: capitals * 4 > letters * 3,
  };
}

function speaksOfTopic(words: Words, { topic }: CompiledCalm, from: number): boolean {
  if (topic.byFirst.size === 0) return true;
  for (let at = from; at < words.count && words.sentence[at] === words.sentence[from]; at++)
    if (beginsAt(words, topic, at)) return true;
  return false;
}

/** The one number in words that is hardly ever anything else where no marks are written. */
const TWO = toWordSet('hai');

/** "17/11", "40 giáo viên", "hai thợ": a day, an hour, how many; not a share, "5%". */
function saysHowMany(words: Words, word: number): boolean {
  return has(TWO, words, word) || (isDigits(words, word) && words.gap[word + 1] === GAP.none);
}

const PEOPLE = toSequences(
  'công nhân|nữ công nhân|nam công nhân|người|lao động|anh em|chị em|anh!|chị!|thợ!|thợ điện|thợ hàn|nạn nhân|giáo viên|nhân viên|tài xế|bảo vệ|học sinh|cô giáo',
);
const HOW_MANY = toWordSet('một hai ba bốn năm sáu bảy tám chín mười');

/** "61 chị em", "một thợ": so many people, and not "nhiều người". */
export function countsPeopleAt(words: Words, word: number): boolean {
  return (
    (isDigits(words, word) || has(HOW_MANY, words, word)) &&
    words.gap[word + 1] === GAP.none &&
    beginsAt(words, PEOPLE, word + 1)
  );
}

/** Whether a word has its marks, or a clause ends after it. */
function isSure({ flags, gap }: Words, word: number): boolean {
  return ((flags[word] ?? 0) & WORD.marked) !== 0 || gap[word + 1] !== GAP.none;
}

const LEVEL = toWordSet('huyện quận tỉnh xã phường cấp ủy');

/** "huyện Gia Lâm cũ", "LĐLĐ quận (cũ)", not "xe đạp cũ". */
function isOfName(words: Words, word: number): boolean {
  return (
    words.gap[word] !== GAP.none ||
    isBare(words, word) ||
    isCapital(words, word - 1) ||
    has(LEVEL, words, word - 1)
  );
}
