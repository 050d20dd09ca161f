import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import type { NextStart } from '../starts.ts';
import { isAfterOneOf, isNextOneOf, isOneOf, oncePerSentence, toWordKeys } from '../words-at.ts';
import { isCount, isTimeKept, toRightCount, toYears } from './count-years.ts';
import type { KnownDay } from './known-days.ts';
import { newSayer } from './new-sayer.ts';
import {
  DAY,
  IS,
  isAfterDash,
  isInBrackets,
  isRealDate,
  PART_OF_DAY,
  readDate,
  readNextDate,
  type WrittenDate,
} from './read-dates.ts';
import { CELEBRATED_FROM, readKnown } from './read-known-day.ts';

/** "Nghỉ lễ Quốc khánh 1/9 và 2/9": from when to when. */
const LEAVE = toWordKeys('nghỉ');
/** Without marks "hội nghị" looks like it. */
const MEETING = toWordKeys('hội');
const AND = toWordKeys('và đến tới');
/** So many words before the name of a day. */
const LEAVE_BEFORE = 6;

/** Anniversaries whose day, year or count does not fit what is known, or what the draft itself says. */
export function findAnniversaries(
  folded: FoldedText,
  words: Words,
  next: NextStart,
  asOf: string,
  found: Finding[],
): void {
  const yearsIn = oncePerSentence(words, (sentence) => toYears(folded, words, sentence));
  const say = newSayer(folded, words, found);
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    if (isCount(words, word)) {
      const right = toRightCount(folded, words, word, asOf, yearsIn);
      if (right !== undefined) say(word, word + 2, 'year_count', `${right} năm`);
    } else if (isTimeKept(words, word)) {
      const right = toRightCount(folded, words, word, asOf, yearsIn);
      if (right !== undefined) say(word - 2, word + 1, 'year_count', `lần thứ ${right}`);
    }
    const named = readKnown(words, word);
    if (!named) continue;
    for (const date of readDatesBeside(folded, words, word, named.to)) {
      const right = toRightDay(named.day, date);
      if (right) say(date.from, date.to, 'known_day', right);
    }
    const before = readDateBefore(folded, words, word);
    const right = before && toRightDay(named.day, before);
    if (right) say(before.from, before.to, 'known_day', right);
    word = named.to - 1;
  }
}

/**
 * The day of the event right before its name: "28/7/1929 - Ngày thành lập …"; without its year only where it is said to be that day, "Ngày 20/11
 * là Ngày Nhà giáo Việt Nam". The day of a celebration may stand there too.
 */
function readDateBefore(folded: FoldedText, words: Words, word: number): WrittenDate | undefined {
  for (let from = word - 2; from >= Math.max(0, word - 7); from--) {
    const date = words.sentence[from] === words.sentence[word] ? readDate(folded, words, from) : undefined;
    if (!date || !isRealDate(date)) continue;
    const isSaid = isOneOf(words, date.to, IS);
    const isEvent =
      date.year > 0
        ? date.year < CELEBRATED_FROM
        : isSaid || (isAfterDash(folded, words, date.to) && !isAfterOneOf(words, from, PART_OF_DAY));
    const at = isSaid ? date.to + 1 : date.to;
    if (isEvent && (at === word || (at === word - 1 && isOneOf(words, at, DAY)))) return date;
  }
  return undefined;
}

/** The date right after a name, or those of a range "(28/7/1929 - 28/7/2026)". */
function readDatesBeside(folded: FoldedText, words: Words, name: number, word: number): WrittenDate[] {
  const isTold = isNextOneOf(words, word, DAY);
  const first = readNextDate(folded, words, isTold ? word + 1 : word);
  if (!first || !isRealDate(first)) return [];
  const isOfToday = first.year === 0 || first.year >= CELEBRATED_FROM;
  if (isOfToday && isSchedule(folded, words, name, first)) return [];
  // "… ngày 25/7/2026" is when it is celebrated.
  if (isTold && isOfToday) return [];
  const second = first.year > 0 ? readNextDate(folded, words, first.to) : undefined;
  return second?.year && isRealDate(second) ? [first, second] : [first];
}

/** "Mừng Ngày Quốc tế Phụ nữ: 7/3 tại hội trường", "… (25/7 - 28/7)", "Nghỉ lễ Quốc khánh 1/9": when something is held. */
function isSchedule(folded: FoldedText, words: Words, name: number, { from, to }: WrittenDate): boolean {
  const isApart = words.gap[from] === GAP.clause && !isInBrackets(folded, words, from);
  const next = isNextOneOf(words, to, AND) ? to + 1 : to;
  if (isApart || readNextDate(folded, words, next)) return true;
  for (let at = name; at > Math.max(0, name - LEAVE_BEFORE) && words.gap[at] !== GAP.sentence; at--)
    if (isOneOf(words, at - 1, LEAVE) && !isAfterOneOf(words, at - 1, MEETING)) return true;
  return false;
}

function toRightDay({ day, month, year }: KnownDay, date: WrittenDate): string | undefined {
  const hasYear = year > 0 && date.year > 0 && date.year < CELEBRATED_FROM;
  if (date.day === day && date.month === month && !(hasYear && date.year !== year)) return undefined;
  const parts = hasYear ? [day, month, year] : [day, month];
  return parts.map((number) => (month === 2 ? String(number).padStart(2, '0') : number)).join('/');
}
