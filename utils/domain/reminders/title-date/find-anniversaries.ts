import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { type Syllable, toSyllables } from '../phrases/syllable.ts';
import type { NextStart } from '../starts.ts';
import { toFinding } from '../to-finding.ts';
import {
  isAfterOneOf,
  isDigits,
  isNextOneOf,
  isOneOf,
  oncePerSentence,
  orDigits,
  standsAt,
  toFirstKeys,
  toSentence,
  toWordKeys,
  type WordKeys,
  type WordSpan,
} from '../words-at.ts';
import { KNOWN_DAYS, type KnownDay } from './known-days.ts';
import { isRealDate, readDate, readNextDate, toNumber, type WrittenDate } from './read-dates.ts';

interface Known {
  readonly day: KnownDay;
  readonly sequence: readonly Syllable[];
}

const YEARS = toWordKeys('năm');
const DAY = toWordKeys('ngày');
const TIMES = toWordKeys('lần');
const RANK = toWordKeys('thứ');
const KEPT = toWordKeys('niệm');
const COUNTED = toWordKeys('kỷ niệm mừng nhân dịp lễ lần tròn chào');
/** A date before this year is the event itself, a later one a celebration of it. */
const CELEBRATED_FROM = 1991;
const ASIDE = toWordKeys('đảng bộ chi lãnh đạo ngành');
/** How many words may stand between "97 năm" and what it counts from. */
const NEAR = 12;

/** By the key of their first syllable, without marks. */
let known: ReadonlyMap<number, readonly Known[]> | undefined;

/** Anniversaries whose day, year or count does not fit what is known, or what the draft itself says. */
export function findAnniversaries(
  folded: FoldedText,
  words: Words,
  next: NextStart,
  asOf: string,
  found: Finding[],
): void {
  const yearsIn = oncePerSentence(words, (sentence) => toYears(folded, words, sentence));
  const say = (from: number, to: number, kind: FindingKind, suggestion: string) =>
    found.push(
      toFinding(folded, words.first[from] ?? 0, words.last[to - 1] ?? 0, {
        category: 'title_date',
        severity: 'low',
        kind,
        suggestion,
      }),
    );
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    if (isDigits(words, word) && isOneOf(words, word + 1, YEARS) && words.gap[word + 1] === GAP.none) {
      const right = toRightCount(folded, words, word, asOf, yearsIn);
      if (right !== undefined) say(word, word + 2, 'year_count', `${right} năm`);
    } else if (isTimeKept(words, word)) {
      const right = toRightCount(folded, words, word, asOf, yearsIn);
      if (right !== undefined) say(word - 2, word + 1, 'year_count', `lần thứ ${right}`);
    }
    const named = readKnown(words, word);
    if (!named) continue;
    for (const date of readDatesBeside(folded, words, named.to)) {
      const right = toRightDay(named.day, date);
      if (right) say(date.from, date.to, 'known_day', right);
    }
    const before = readDateBefore(folded, words, word);
    const right = before && toRightDay(named.day, before);
    if (right) say(before.from, before.to, 'known_day', right);
    word = named.to - 1;
  }
}

/** "kỷ niệm lần thứ 81": as many years. */
function isTimeKept(words: Words, word: number): boolean {
  return (
    isDigits(words, word) &&
    isAfterOneOf(words, word, RANK) &&
    isAfterOneOf(words, word - 1, TIMES) &&
    isAfterOneOf(words, word - 2, KEPT)
  );
}

/** With which words they begin: numbers, and names of days. */
export function anniversaryStarts(): WordKeys {
  known ??= toKnown();
  return orDigits(toFirstKeys([...known.values()].flat().map(({ sequence }) => sequence)));
}

function toKnown(): Map<number, Known[]> {
  const byFirst = new Map<number, Known[]>();
  for (const day of KNOWN_DAYS) {
    for (const say of day.say.split('|')) {
      const sequence = toSyllables(say);
      const first = sequence[0]?.bare ?? 0;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { day, sequence }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.sequence.length - a.sequence.length);
  return byFirst;
}

function readKnown(words: Words, word: number): { day: KnownDay; to: number } | undefined {
  const named = known?.get(words.bare[word] ?? -1)?.find(({ sequence }) => standsAt(words, word, sequence));
  if (!named) return undefined;
  const to = word + named.sequence.length;
  // "thành lập Đảng bộ tỉnh" is another day.
  return words.gap[to] === GAP.none && isOneOf(words, to, ASIDE) ? undefined : { day: named.day, to };
}

/** The day of the event right before its name: "28/7/1929 - Ngày thành lập …". The day of a celebration may stand there too. */
function readDateBefore(folded: FoldedText, words: Words, word: number): WrittenDate | undefined {
  for (let from = word - 3; from >= Math.max(0, word - 4); from--) {
    const date = words.sentence[from] === words.sentence[word] ? readDate(folded, words, from) : undefined;
    const isEvent = date && date.year > 0 && date.year < CELEBRATED_FROM && isRealDate(date);
    if (isEvent && (date.to === word || (date.to === word - 1 && isOneOf(words, date.to, DAY)))) return date;
  }
  return undefined;
}

/** The date right after a name, or those of a range "(28/7/1929 - 28/7/2026)". */
function readDatesBeside(folded: FoldedText, words: Words, word: number): WrittenDate[] {
  const isTold = isNextOneOf(words, word, DAY);
  const first = readNextDate(folded, words, isTold ? word + 1 : word);
  if (!first || !isRealDate(first)) return [];
  // "… ngày 25/7/2026" is when it is celebrated.
  if (isTold && (first.year === 0 || first.year >= CELEBRATED_FROM)) return [];
  const second = first.year > 0 ? readNextDate(folded, words, first.to) : undefined;
  return second?.year && isRealDate(second) ? [first, second] : [first];
}

function toRightDay({ day, month, year }: KnownDay, date: WrittenDate): string | undefined {
  const isYearWrong =
    year !== undefined && date.year > 0 && date.year < CELEBRATED_FROM && date.year !== year;
  if (date.day === day && date.month === month && !isYearWrong) return undefined;
  const when = `${month === 2 ? String(day).padStart(2, '0') : day}/${month === 2 ? '02' : month}`;
  return date.year > 0 && date.year < CELEBRATED_FROM && year ? `${when}/${year}` : when;
}

/** How many years it really is, where "N năm" is counted and wrong. */
function toRightCount(
  folded: FoldedText,
  words: Words,
  word: number,
  asOf: string,
  yearsIn: (word: number) => readonly number[],
): number | undefined {
  const told = toNumber(folded, words, word);
  const { to } = toSentence(words, word, NEAR + 10);
  const isCounted =
    isAfterOneOf(words, word, COUNTED) ||
    isTimeKept(words, word) ||
    (words.gap[word] !== GAP.sentence && isAfterOneOf(words, word - 1, COUNTED));
  let event: KnownDay | undefined;
  for (let at = word + 1; at < to; at++) {
    const date = readDate(folded, words, at);
    if (date && date.year > 0) {
      const until = readNextDate(folded, words, date.to);
      if (until && until.year > date.year) return toWrong(told, [until.year - date.year]);
      at = date.to - 1;
      continue;
    }
    if (!date && isCounted) {
      const years = readYearRange(folded, words, at);
      if (years !== undefined) return toWrong(told, [years]);
    }
    if (at < word + NEAR) event ??= readKnown(words, at)?.day;
  }
  if (!event?.year || !(isCounted || told > 20)) return undefined;
  const now = Number.parseInt(asOf, 10);
  const named = yearsIn(word);
  const from = event.year;
  return toWrong(
    told,
    (named.length > 0 ? named : [now, now + 1]).map((year) => year - from),
  );
}

function toWrong(told: number, right: readonly number[]): number | undefined {
  return right.includes(told) ? undefined : right[0];
}

/** "1929 - 2026": years alone. */
function readYearRange(folded: FoldedText, words: Words, word: number): number | undefined {
  if (!isDigits(words, word) || !isDigits(words, word + 1) || words.gap[word + 1] === GAP.sentence)
    return undefined;
  const from = toNumber(folded, words, word);
  const to = toNumber(folded, words, word + 1);
  return from >= 1800 && to > from && to < 2200 ? to - from : undefined;
}

/** The years of celebrations, each once. */
function toYears(folded: FoldedText, words: Words, { from, to }: WordSpan): readonly number[] {
  const years = new Set<number>();
  for (let word = from; word < to; word++) {
    const year = isDigits(words, word) ? toNumber(folded, words, word) : 0;
    if (year >= CELEBRATED_FROM && year < 2200) years.add(year);
  }
  return [...years];
}
