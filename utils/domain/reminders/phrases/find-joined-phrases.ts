import { CELL, CLASS_SHIFT, toLetter, toQuality, toTone } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import { toFinding } from '../to-finding.ts';
import { type CompiledCalm, type CompiledEntry, entryOf } from './compile-entry.ts';
import {
  type CompiledPhrases,
  fewestLettersOf,
  type LazyPattern,
  patternsByLetters,
  slotsOf,
  toLettersKey,
} from './compile-phrases.ts';
import type { FoundPhrases } from './find-phrases.ts';
import { isAfterOther } from './is-after-other.ts';
import { isCalm } from './is-calm.ts';
import { type LetterRun, mayRun, toRun } from './letter-run.ts';
import { matchSlots, type Standing } from './pattern.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { NO_WORD, type Sequences } from './sequences.ts';
import type { Syllable } from './syllable.ts';
import type { WordSet } from './word-set.ts';
import { has, hasBare } from './word-set.ts';

/** Looks for phrases whose syllables are not words of their own. */
export function findJoinedPhrases(
  folded: FoldedText,
  words: Words,
  phrases: CompiledPhrases,
  readSentence: (calm: CompiledCalm, word: number) => SentenceFacts,
  into: FoundPhrases,
): void {
  let stands: Standing;
  for (let word = 0; word < words.count; word++) {
    if (!mayRun(folded, words, word)) continue;
    const run = toRun(folded, words, word);
    if (!run) continue;
    stands = toStanding(run);
    for (let place = 0; place < run.core.to; place++) {
      if (!run.borders.has(place)) continue;
      const byLetters = patternsByLetters(phrases);
      const first = run.plain[place] ?? 0;
      const second = run.plain[place + 1] ?? 0;
      const third = run.plain[place + 2] ?? 0;
      readPatterns(byLetters.get(toLettersKey(first, second, third)), run, place, word);
      if (third !== 0) readPatterns(byLetters.get(toLettersKey(first, second)), run, place, word);
      if (second !== 0) readPatterns(byLetters.get(toLettersKey(first)), run, place, word);
    }
    word = run.core.lastWord;
  }

  function readPatterns(
    patterns: readonly LazyPattern[] | undefined,
    run: LetterRun,
    place: number,
    word: number,
  ): void {
    if (!patterns) return;
    const left = run.letters.length - place;
    for (const pattern of patterns)
      if (fewestLettersOf(pattern) <= left) readPattern(pattern, run, place, word);
  }

  function readPattern(pattern: LazyPattern, run: LetterRun, place: number, word: number): void {
    const cursor = { isBare: false };
    const step = (at: number, syllable: Syllable) => stepLetters(folded, run, cursor, at, syllable);
    const to = matchSlots(slotsOf(pattern), place, step, stands);
    if (to <= run.core.from || !run.borders.has(to)) return;
    const isInside = run.words[place] === run.words[place - 1] || run.words[to] === run.words[to - 1];
    if (isInside && to - place < (run.isHashtag ? SHORTEST_IN_TAG : SHORTEST_TAG) && place !== run.core.from)
      return;
    const owner = entryOf(pattern.owner);
    const { entry, calm, list } = owner;
    const toPlace = () => toFinding(folded, run.letters[place] ?? 0, (run.letters[to - 1] ?? 0) + 1, list);
    if (entry.silences) {
      into.silences.push(toPlace());
      return;
    }
    const { core } = run;
    const isWholeTag = run.isHashtag && place === core.from && to === core.to && to - place >= SHORTEST_TAG;
    const isSure = isWholeTag || (run.isHashtag && to - place >= SURE_WITHOUT_MARKS);
    if (entry.needs || (cursor.isBare && ((entry.needsMarks && !isSure) || !core.isUnmarked))) return;
    if (isPartOfOther(words, run, place, to, owner, cursor.isBare)) return;
    const firstWord = run.words[place] ?? word;
    const lastWord = run.words[to - 1] ?? word;
    if (isCalm(words, firstWord, lastWord + 1, 0, owner, readSentence(calm, word))) return;
    if (hasCalmLetters(run, calm.before, place)) return;
    into.found.push(toPlace());
  }
}

/** The letters of some words may stand where a pattern has a gap, in a hashtag only: elsewhere words have borders. */
const WIDEST_GAP = 14;

function toStanding({ plain, isHashtag, core }: LetterRun): Standing {
  return {
    letters: plain,
    widest: WIDEST_GAP,
    maySkip: (place) => isHashtag && place >= core.from && place < core.to,
    skipped: 0,
  };
}

/** A hashtag that is a phrase and nothing more leaves no doubt, unless it is very short. */
const SHORTEST_TAG = 7;
/** "ckho" in "#suckhoe": fewer letters inside other words are chance. */
const SHORTEST_IN_TAG = 5;
/** So many letters of a hashtag have one meaning, with marks or without. */
const SURE_WITHOUT_MARKS = 8;

/** The place after a syllable whose letters stand at a place, or -1. Marks may be missing, but not differ. */
function stepLetters(
  folded: FoldedText,
  run: LetterRun,
  cursor: { isBare: boolean },
  from: number,
  syllable: Syllable,
): number {
  if (syllable.isNumber) return stepDigits(folded, run, from);
  const to = from + syllable.letters.length;
  if (run.insides.has(from) || run.insides.has(to)) return -1;
  let tone = 0;
  for (let index = 0; index < syllable.letters.length; index++) {
    const wanted = syllable.letters[index] ?? 0;
    const place = from + index;
    if (place >= run.letters.length || run.plain[place] !== toLetter(wanted)) return -1;
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
  return to;
}

function stepDigits({ cells }: FoldedText, run: LetterRun, from: number): number {
  let place = from;
  while ((cells[run.letters[place] ?? -1] ?? 0) >> CLASS_SHIFT === CELL.digit) place++;
  return place > from ? place : -1;
}

/** Whether the letters, or the words, beside a joined phrase make it a part of something else: "#giadinhcongnhan". */
function isPartOfOther(
  words: Words,
  run: LetterRun,
  from: number,
  to: number,
  owner: CompiledEntry,
  isBare: boolean,
): boolean {
  const before = isBare ? owner.bareNotAfter : owner.notAfter;
  const after = isBare ? owner.bareNotBefore : owner.notBefore;
  const first = run.words[from] ?? 0;
  if (run.words[from - 1] === first) {
    if (hasLetters(run, before, from, true)) return true;
  } else if (first > 0 && words.gap[first] === GAP.none && isAfterOther(words, first, owner, isBare))
    return true;
  const next = run.words[to] ?? words.count;
  if (run.words[to - 1] === next) return hasLetters(run, after, to, false);
  if (next >= words.count || words.gap[next] !== GAP.none) return false;
  return isBare ? hasBare(after, words, next) : has(after, words, next);
}

/** "#phongchongcobac": what makes the phrase calm is written in one with it. */
function hasCalmLetters(run: LetterRun, { byLast }: Sequences, place: number): boolean {
  if (run.words[place] !== run.words[place - 1]) return false;
  return [...byLast.values()].flat().some((sequence) => {
    // What needs its marks is not known in a tag, where they are left out.
    if (sequence.some(({ bare }) => bare === NO_WORD)) return false;
    const letters = sequence.flatMap((syllable) => syllable.letters);
    return endsWith(run, letters, place);
  });
}

function endsWith(run: LetterRun, letters: readonly number[], place: number): boolean {
  const from = place - letters.length;
  return from >= 0 && letters.every((letter, index) => run.plain[from + index] === toLetter(letter));
}

/** Whether one of the words is written right before, or right after, a place of the run. */
function hasLetters(run: LetterRun, set: WordSet, place: number, isBefore: boolean): boolean {
  return set.syllables.some(({ letters }) => {
    return endsWith(run, letters, isBefore ? place : place + letters.length);
  });
}
