import { toIdentity } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import { toFinding } from '../to-finding.ts';
import type { CompiledEntry } from './compile-entry.ts';
import { type CompiledPhrases, FILTER_MASK, IN, toPairKey } from './compile-phrases.ts';
import { findJoinedPhrases } from './find-joined-phrases.ts';
import { hasNeeded } from './has-needed.ts';
import { isAfterOther } from './is-after-other.ts';
import { has, isCalm } from './is-calm.ts';
import { allCapital, isName } from './is-name.ts';
import { matchSlots } from './pattern.ts';
import { newSentenceReader, type SentenceFacts } from './sentence-facts.ts';
import { newWordStepper, respell } from './word-step.ts';

/** Looks for compiled phrases, word after word; the longest at each place. */
export function findPhrases(folded: FoldedText, words: Words, phrases: CompiledPhrases): Finding[] {
  const found: Finding[] = [];
  let calmEnd = 0;
  const stepper = newWordStepper(words);
  const readSentence = newSentenceReader(words, (word) => toNumber(folded, words, word));
  respell(words, phrases);
  for (let from = 0; from < words.count; from++) {
    const patterns = patternsAt(words, from, phrases);
    for (const { slots, owner } of patterns) {
      const to = matchSlots(slots, from, stepper.step);
      if (to < 0) continue;
      const facts = readSentence(owner.calm, from);
      const isBare = stepper.wasBare;
      if (isExcepted(words, from, to, owner, isBare, facts)) continue;
      if (owner.entry.needs && !hasNeeded(words, from, to, owner.entry.needs)) continue;
      if (isCalm(words, from, to, calmEnd, owner, facts)) {
        calmEnd = to;
        continue;
      }
      found.push(toFinding(folded, words.first[from] ?? 0, words.last[to - 1] ?? 0, owner.list));
    }
  }
  return [...found, ...findJoinedPhrases(folded, words, phrases, readSentence)];
}

const NONE: readonly never[] = [];

function patternsAt(words: Words, word: number, { byPair, filter }: CompiledPhrases) {
  const key = toPairKey(words.bare[word] ?? 0, words.bare[word + 1] ?? 0);
  if (((filter[key & FILTER_MASK] ?? 0) & IN.pairs) === 0) return NONE;
  return byPair.get(key) ?? NONE;
}

/** Whether the words beside a phrase, or its capitals, make it something else. */
function isExcepted(
  words: Words,
  from: number,
  to: number,
  owner: CompiledEntry,
  isBare: boolean,
  facts: SentenceFacts,
): boolean {
  const { entry } = owner;
  if (isBare && entry.needsMarks) return true;
  if (from > 0 && words.gap[from] === GAP.none) {
    if (isAfterOther(words, from, owner, isBare)) return true;
  }
  if (to < words.count && words.gap[to] === GAP.none) {
    const key = words.bare[to] ?? -1;
    if (isBare ? owner.bareNotBefore.bare.has(key) : has(owner.notBefore, words, to)) return true;
  }
  if (entry.canBeName && isName(words, from, to, facts)) return true;
  // "phuong Dinh Cong", "chi Bai": without marks, capitals inside a sentence tell a name or a place.
  return isBare && !facts.isTitleCase && words.gap[from] !== GAP.sentence && allCapital(words, from, to);
}

function toNumber({ cells }: FoldedText, words: Words, word: number): number {
  let number = 0;
  const from = words.first[word] ?? 0;
  const to = Math.min(words.last[word] ?? 0, from + 5);
  for (let at = from; at < to; at++) number = number * 10 + toIdentity(cells[at] ?? 0) - 0x30;
  return number;
}
