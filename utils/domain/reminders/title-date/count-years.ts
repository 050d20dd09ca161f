import type { FoldedText } from '../../text/fold-text.ts';
import { toNumber } from '../../text/to-number.ts';
import { GAP, type Words } from '../../text/words.ts';
import { toSyllables } from '../phrases/syllable.ts';
import {
  isAfterOneOf,
  isDigits,
  isOneOf,
  standsAt,
  toSentence,
  toWordKeys,
  type WordSpan,
} from '../words-at.ts';
import type { KnownDay } from './known-days.ts';
import { readDate, readNextDate, YEARS } from './read-dates.ts';
import { CELEBRATED_FROM, readKnown } from './read-known-day.ts';

const TIMES = toWordKeys('lần');
const RANK = toWordKeys('thứ');
const KEPT = toWordKeys('niệm');
const COUNTED = toWordKeys('niệm mừng nhân dịp lễ lần tròn chào');
/** "30 năm tuổi Đảng", "25 năm công tác": what they were spent on, and no anniversary; "lần 2 năm học 2026 - 2027" no years at all. */
const SPENT =
  'tuổi đảng|tuổi nghề|công tác|học|gắn bó|làm việc|phục vụ|kinh nghiệm|trong nghề|cống hiến|bôn ba|chiến tranh|kháng chiến|chia cắt'
    .split('|')
    .map(toSyllables);
/** "Huy hiệu 40 năm, 30 năm tuổi Đảng" */
const BADGE = toWordKeys('hiệu');
/** "hơn 80 năm": a round number. */
const ABOUT = toWordKeys('hơn gần khoảng trên ngót');
/** "Hướng tới kỷ niệm 100 năm": one to come. */
const AHEAD = toWordKeys('hướng tiến trình tiêu');
const ROUND = 50;
/** "kỷ niệm 20 năm thành lập Công ty và Ngày Phụ nữ Việt Nam": another event. */
const ANOTHER = toWordKeys('và dịp chào mừng');
/** How many words may stand between "97 năm" and what it counts from. */
const NEAR = 12;

/** "97 năm" */
export function isCount(words: Words, word: number): boolean {
  return isDigits(words, word) && isOneOf(words, word + 1, YEARS) && words.gap[word + 1] === GAP.none;
}

/** "kỷ niệm lần thứ 81": as many years. */
export function isTimeKept(words: Words, word: number): boolean {
  return (
    isDigits(words, word) &&
    isAfterOneOf(words, word, RANK) &&
    isAfterOneOf(words, word - 1, TIMES) &&
    isAfterOneOf(words, word - 2, KEPT)
  );
}

/** How many years it really is, where "N năm" is counted and wrong. */
export function toRightCount(
  folded: FoldedText,
  words: Words,
  word: number,
  asOf: string,
  yearsIn: (word: number) => readonly number[],
): number | undefined {
  const told = toNumber(folded, words, word);
  if (isNoAnniversary(words, word, told)) return undefined;
  const { to } = toSentence(words, word, NEAR + 10);
  const isCounted =
    isAfterOneOf(words, word, COUNTED) ||
    isTimeKept(words, word) ||
    (words.gap[word] !== GAP.sentence && isAfterOneOf(words, word - 1, COUNTED));
  let event: KnownDay | undefined;
  let isOver = false;
  for (let at = word + 1; at < to; at++) {
    const date = readDate(folded, words, at);
    if (date && date.year > 0) {
      const until = readNextDate(folded, words, date.to);
      // "20 năm, thời gian 25/12/2026 - 05/01/2027": how long something takes, and no anniversary.
      const isSameDay = until?.day === date.day && until.month === date.month;
      if (isSameDay && (isCounted || event) && until.year > date.year)
        return toWrong(told, [until.year - date.year]);
      at = date.to - 1;
      continue;
    }
    if (!date && isCounted) {
      const years = readYearRange(folded, words, at);
      if (years !== undefined) return toWrong(told, [years]);
    }
    isOver ||= isOneOf(words, at, ANOTHER);
    const known = readKnown(words, at)?.day;
    // What follows belongs to the next count, or to the next event.
    if (isCount(words, at) || (isOver && known)) break;
    if (at < word + NEAR) event ??= known;
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

function isNoAnniversary(words: Words, word: number, told: number): boolean {
  if (isAfterOneOf(words, word, ABOUT) || isAfterOneOf(words, word, BADGE)) return true;
  for (
    let at = word;
    told % ROUND === 0 && at > Math.max(0, word - 4) && words.gap[at] !== GAP.sentence;
    at--
  )
    if (isOneOf(words, at - 1, AHEAD)) return true;
  return words.gap[word + 2] === GAP.none && SPENT.some((spent) => standsAt(words, word + 2, spent));
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
export function toYears(folded: FoldedText, words: Words, { from, to }: WordSpan): readonly number[] {
  const years = new Set<number>();
  for (let word = from; word < to; word++) {
    const year = isDigits(words, word) ? toNumber(folded, words, word) : 0;
    if (year >= CELEBRATED_FROM && year < 2200) years.add(year);
  }
  return [...years];
}
