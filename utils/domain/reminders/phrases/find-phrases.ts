import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import type { Finding, ReminderCategory } from '../finding.ts';
import { toFinding } from '../to-finding.ts';
import { isBare } from '../words-at.ts';
import { type CompiledEntry, entryOf } from './compile-entry.ts';
import { type CompiledPhrases, type LazyPattern, slotsOf, toLookUpKey } from './compile-phrases.ts';
import { findJoinedPhrases } from './find-joined-phrases.ts';
import { hasNeeded } from './has-needed.ts';
import { isAfterOther } from './is-after-other.ts';
import { isCalm, isEveryday } from './is-calm.ts';
import { endsNameIn, isBareName, isName } from './is-name.ts';
import { isPartOfLonger } from './is-part-of-longer.ts';
import { matchSlots, WIDEST_GAP } from './pattern.ts';
import { patternsAt } from './patterns-at.ts';
import { mayPass } from './phrase-filter.ts';
import type { PhraseEntry } from './phrase-list.ts';
import { newSentenceReader, type SentenceFacts } from './sentence-facts.ts';
import { has, hasBare, toWordSet } from './word-set.ts';
import { newWordStepper, type WordStepper } from './word-step.ts';

/** Where nothing of a category is to be found. */
export interface Silence {
  readonly category: ReminderCategory;
  readonly start: number;
  readonly end: number;
}

export interface FoundPhrases {
  readonly found: Finding[];
  readonly silences: Silence[];
}

/** Looks for compiled phrases, word after word. */
export function findPhrases(
  folded: FoldedText,
  words: Words,
  compiled: readonly CompiledPhrases[],
): FoundPhrases {
  const into: FoundPhrases = { found: [], silences: [] };
  const readSentence = newSentenceReader(folded, words);
  const stepper = newWordStepper(folded, words);
  const { count } = words;
  const stands = { keys: words.bare, widest: WIDEST_GAP, maySkip, skipped: 0 };
  for (const phrases of compiled) {
    let calmEnd = 0;
    let second = toLookUpKey(words, 0);
    for (let from = 0; from < count; from++) {
      const first = second;
      second = toLookUpKey(words, from + 1);
      const third = words.bare[from + 2] ?? -1;
      if (!mayPass(phrases.filter, first, second, third)) continue;
      for (const pattern of patternsAt(phrases, first, second, third, words.bare, from)) {
        stepper.isLoose = pattern.owner.list.isLoose ?? false;
        stepper.isHouse = pattern.owner.entry.needs === 'home';
        stands.skipped = 0;
        const to = matchSlots(slotsOf(pattern), from, stepper.step, stands);
        if (to >= 0) calmEnd = judge(pattern, from, to, calmEnd);
      }
    }
    findJoinedPhrases(folded, words, phrases, readSentence, into);
  }
  return into;

  function maySkip(word: number): boolean {
    return word < count && words.gap[word] === GAP.none && !has(NOT_SKIPPED, words, word);
  }

  /** Keeps what stands there, unless something speaks against it, and tells where the last calm phrase ends. */
  function judge(pattern: LazyPattern, from: number, to: number, calmEnd: number): number {
    const owner = entryOf(pattern.owner);
    const { entry, list } = owner;
    const place = () => toFinding(folded, words.first[from] ?? 0, words.last[to - 1] ?? 0, list, entry.today);
    if (entry.silences) {
      into.silences.push(place());
      return calmEnd;
    }
    const facts = readSentence(owner.calm, from);
    if (isExcepted(words, from, to, stands.skipped, owner, stepper, facts)) return calmEnd;
    if (entry.needs && !hasNeeded(words, from, to, entry.needs)) return calmEnd;
    if (isCalm(words, from, to, calmEnd, owner, facts)) return to;
    into.found.push(place());
    return calmEnd;
  }
}

/** Words that turn round what is said before them. */
const NOT_SKIPPED = toWordSet('không chưa chẳng chống đừng ngừa phòng tránh quyền');

/** So many words in a row have one meaning, with marks or without. */
const SURE_WITHOUT_MARKS = 3;
/** Where the rest of the sentence says nothing of their topic, even so many words may have the letters of others: "ngu som vi dien tu …". */
const LONGEST_ALIKE = 3;

/** Whether the words beside a phrase, or its capitals, make it something else. */
function isExcepted(
  words: Words,
  from: number,
  to: number,
  skipped: number,
  owner: CompiledEntry,
  { wasBare, wasLeet }: WordStepper,
  facts: SentenceFacts,
): boolean {
  const { entry, list } = owner;
  // "thái độ m4t d4y": in disguise the phrase has no marks, yet what stands beside it has its own.
  const isBareBeside = (word: number) => wasBare && (!wasLeet || isBare(words, word));
  if (wasBare && !wasLeet && isAlone(words, from, to, skipped, entry, facts)) return true;
  // "Cấm quay phim": "cam quay" has no marks to lose, and is read like the others.
  if ((wasBare || isBare(words, from)) && !wasLeet && isEveryday(words, from, owner.calm.bare)) return true;
  if (isPartOfLonger(words, from, to, owner.except)) return true;
  if (from > 0 && words.gap[from] === GAP.none) {
    if (isAfterOther(words, from, owner, isBareBeside(from - 1))) return true;
  }
  if (to < words.count && words.gap[to] === GAP.none) {
    if (isBareBeside(to) ? hasBare(owner.bareNotBefore, words, to) : has(owner.notBefore, words, to))
      return true;
  }
  if (entry.canBeName && isName(words, from, to, facts)) return true;
  if (list.isLoose || facts.isTitleCase) return false;
  // Of one word alone, what follows may be another piece of the draft.
  if (to - from > 1 && endsNameIn(words, from)) return true;
  return wasBare && !wasLeet && isBareName(words, from, to);
}

/** Whether nothing in its sentence speaks of what a phrase without marks would mean, so that it may well be other words. */
function isAlone(
  words: Words,
  from: number,
  to: number,
  skipped: number,
  { needsMarks }: PhraseEntry,
  { hasSign, hasTopic }: SentenceFacts,
): boolean {
  const length = to - from - skipped;
  if (!needsMarks) return length <= LONGEST_ALIKE && isWithin(words, from, to) && !hasTopic();
  return !hasSign && !(length >= SURE_WITHOUT_MARKS && skipped < SURE_WITHOUT_MARKS);
}

/** Whether a phrase neither begins its sentence nor ends a clause, and nothing in it is in disguise. */
function isWithin(words: Words, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (((words.flags[word] ?? 0) & WORD.disguised) !== 0) return false;
  const isFirst = from === 0 || words.gap[from] === GAP.sentence;
  return !isFirst && to < words.count && words.gap[to] === GAP.none;
}
