import { CELL, CLASS_SHIFT, toIdentity, toLetter, toQuality, toTone } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toLeetLetter } from '../../text/leet.ts';
import { isJoinedBy } from '../../text/read-gap.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import { toFinding } from '../to-finding.ts';
import type { CompiledCalm, CompiledEntry } from './compile-entry.ts';
import type { CompiledPhrases } from './compile-phrases.ts';
import { isAfterOther } from './is-after-other.ts';
import { isCalm } from './is-calm.ts';
import { matchSlots } from './pattern.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Syllable } from './syllable.ts';
import type { WordSet } from './word-set.ts';

/** Letters that run on over the borders of syllables: "#dinhcong", "đìnhcông", "đ ì n h c ô n g". */
interface LetterRun {
  readonly firstWord: number;
  readonly lastWord: number;
  /** Cells of the letters, in order. */
  readonly letters: readonly number[];
  /** A phrase may begin and end inside a hashtag, elsewhere only at the borders of words. */
  readonly isHashtag: boolean;
  readonly borders: ReadonlySet<number>;
  readonly isUnmarked: boolean;
}

/** The shortest joined phrase is longer than nearly every syllable. */
const SHORTEST_JOINED = 7;
const FEWEST_PIECES = 3;

/** Looks for phrases whose syllables are not words of their own. */
export function findJoinedPhrases(
  folded: FoldedText,
  words: Words,
  phrases: CompiledPhrases,
  readSentence: (calm: CompiledCalm, word: number) => SentenceFacts,
): Finding[] {
  const found: Finding[] = [];
  for (let word = 0; word < words.count; word++) {
    const run = toRun(folded, words, word);
    if (!run) continue;
    const cursor = { isBare: false, tone: 0 };
    for (let place = 0; place < run.letters.length; place++) {
      if (!run.isHashtag && !run.borders.has(place)) continue;
      for (const { slots, owner } of phrases.byLetter.get(toRunLetter(folded, run, place)) ?? []) {
        cursor.isBare = false;
        const to = matchSlots(slots, place, (at, syllable) => stepLetters(folded, run, cursor, at, syllable));
        if (to < 0 || (!run.isHashtag && !run.borders.has(to))) continue;
        if (owner.entry.needs || (cursor.isBare && (owner.entry.needsMarks || !run.isUnmarked))) continue;
        if (isPartOfOther(folded, words, run, place, to, owner, cursor.isBare)) continue;
        if (isCalm(words, run.firstWord, run.lastWord + 1, 0, owner, readSentence(owner.calm, word)))
          continue;
        found.push(toFinding(folded, run.letters[place] ?? 0, (run.letters[to - 1] ?? 0) + 1, owner.list));
      }
    }
    word = Math.max(word, run.lastWord - 1);
  }
  return found;
}

function toRun(folded: FoldedText, words: Words, word: number): LetterRun | undefined {
  const size = (words.last[word] ?? 0) - (words.first[word] ?? 0);
  const isHashtag = ((words.flags[word] ?? 0) & WORD.hashtag) !== 0;
  if (size >= SHORTEST_JOINED && ((words.flags[word] ?? 0) & WORD.hasLetter) !== 0) {
    return newRun(folded, words, word, word, isHashtag);
  }
  if (size > 2) return undefined;
  let last = word;
  while (last + 1 < words.count && isPiece(folded, words, last + 1)) last++;
  if (last - word + 1 < FEWEST_PIECES) return undefined;
  // "nợ l ư ơ n g": the whole words beside the pieces belong to the run.
  const from = word > 0 && words.gap[word] === GAP.none ? word - 1 : word;
  const to = last + 1 < words.count && words.gap[last + 1] === GAP.none ? last + 1 : last;
  return newRun(folded, words, from, to, false);
}

/** Whether a word is one letter that continues the pieces before it. */
function isPiece(folded: FoldedText, words: Words, word: number): boolean {
  const from = words.first[word] ?? 0;
  const before = words.last[word - 1] ?? 0;
  const isSmall = (words.last[word] ?? 0) - from === 1;
  return isSmall && (words.gap[word] === GAP.none || isJoinedBy(folded, before, from));
}

function newRun(
  folded: FoldedText,
  words: Words,
  firstWord: number,
  lastWord: number,
  isHashtag: boolean,
): LetterRun {
  const letters: number[] = [];
  const borders = new Set([0]);
  let isUnmarked = true;
  for (let word = firstWord; word <= lastWord; word++) {
    for (let at = words.first[word] ?? 0; at < (words.last[word] ?? 0); at++) {
      const kind = (folded.cells[at] ?? 0) >> CLASS_SHIFT;
      if (kind === CELL.letter || kind === CELL.digit) letters.push(at);
    }
    borders.add(letters.length);
    if (((words.flags[word] ?? 0) & WORD.marked) !== 0) isUnmarked = false;
  }
  return { firstWord, lastWord, letters, isHashtag, borders, isUnmarked };
}

function toRunLetter({ cells }: FoldedText, run: LetterRun, place: number): number {
  const cell = cells[run.letters[place] ?? -1] ?? 0;
  if (cell >> CLASS_SHIFT === CELL.letter) return toLetter(cell);
  const next = cells[run.letters[place + 1] ?? -1] ?? 0;
  return toLeetLetter(toIdentity(cell) - 0x30, place === 0, toLetter(next));
}

/** The place after a syllable whose letters stand at a place, or -1. Marks may be missing, but not differ. */
function stepLetters(
  folded: FoldedText,
  run: LetterRun,
  cursor: { isBare: boolean },
  from: number,
  syllable: Syllable,
): number {
  if (syllable.isNumber) return stepDigits(folded, run, from);
  let tone = 0;
  for (let index = 0; index < syllable.letters.length; index++) {
    const wanted = syllable.letters[index] ?? 0;
    const place = from + index;
    if (place >= run.letters.length || toRunLetter(folded, run, place) !== toLetter(wanted)) return -1;
    const cell = folded.cells[run.letters[place] ?? -1] ?? 0;
    const quality = cell >> CLASS_SHIFT === CELL.letter ? toQuality(cell) : 0;
    if (quality !== toQuality(wanted)) {
      if (quality !== 0) return -1;
      cursor.isBare = true;
    }
    if (cell >> CLASS_SHIFT === CELL.letter && toTone(cell) !== 0) tone = toTone(cell);
  }
  if (tone !== syllable.tone) {
    if (tone !== 0) return -1;
    cursor.isBare = true;
  }
  return from + syllable.letters.length;
}

function stepDigits({ cells }: FoldedText, run: LetterRun, from: number): number {
  let place = from;
  while ((cells[run.letters[place] ?? -1] ?? 0) >> CLASS_SHIFT === CELL.digit) place++;
  return place > from ? place : -1;
}

/** Whether the letters, or the words, beside a joined phrase make it a part of something else: "#giadinhcongnhan". */
function isPartOfOther(
  folded: FoldedText,
  words: Words,
  run: LetterRun,
  from: number,
  to: number,
  owner: CompiledEntry,
  isBare: boolean,
): boolean {
  const before = isBare ? owner.bareNotAfter : owner.notAfter;
  const after = isBare ? owner.bareNotBefore : owner.notBefore;
  if (from === 0) {
    const word = run.firstWord - 1;
    const isBeside = word >= 0 && words.gap[run.firstWord] === GAP.none;
    if (isBeside && isAfterOther(words, run.firstWord, owner, isBare)) return true;
  }
  if (to === run.letters.length) {
    const word = run.lastWord + 1;
    return word < words.count && words.gap[word] === GAP.none && after.bare.has(words.bare[word] ?? -1);
  }
  return hasLetters(folded, run, before, from, true) || hasLetters(folded, run, after, to, false);
}

/** Whether one of the words is written right before, or right after, a place of the run. */
function hasLetters(
  folded: FoldedText,
  run: LetterRun,
  set: WordSet,
  place: number,
  isBefore: boolean,
): boolean {
  return set.syllables.some(({ letters }) => {
    const from = isBefore ? place - letters.length : place;
    return (
      from >= 0 &&
      letters.every((letter, index) => toRunLetter(folded, run, from + index) === toLetter(letter))
    );
  });
}
