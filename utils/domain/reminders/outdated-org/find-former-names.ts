import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import { type Syllable, toSyllables } from '../phrases/syllable.ts';
import type { NextStart } from '../starts.ts';
import { toNumber } from '../title-date/read-dates.ts';
import { toFinding } from '../to-finding.ts';
import {
  isDigits,
  isNextOneOf,
  isSyllable,
  oncePerSentence,
  standsAt,
  toFirstKeys,
  toWordKeys,
  type WordKeys,
  type WordSpan,
} from '../words-at.ts';
import { FORMER_NAMES, type FormerName } from './former-names.ts';

type Choices = readonly (readonly Syllable[])[];

interface Place {
  readonly choices: Choices;
  readonly isOptional: boolean;
}

/** A name, its places after the first read when its beginning is met. */
interface Row {
  readonly name: FormerName;
  places?: readonly Place[];
}

/** One way in which names begin, so that it is compared once for all of them. */
interface Beginning {
  readonly choice: readonly Syllable[];
  readonly rows: readonly Row[];
}

/** The names that begin with one syllable, with the keys of what may follow it, unless one is that syllable alone. */
interface Beginnings {
  readonly list: readonly Beginning[];
  readonly seconds: ReadonlySet<number> | undefined;
}

/** Words that turn the sentence to the past: "nguyên Chủ tịch LĐLĐ quận", "nay là", "trước khi sáp nhập". */
const PAST =
  'nguyên chủ tịch|nguyên phó|nguyên trưởng|nguyên giám|nguyên bí|nguyên ủy|nguyên là|nguyên lãnh đạo|nguyên cán bộ|cựu|cũ|trước đây|trước kia|ngày trước|nay là|từng|tiền thân|sáp nhập|hợp nhất|giải thể|kết thúc hoạt động|đổi tên|chấm dứt hoạt động|hồi đó|thời kỳ|năm xưa|khi ấy|lúc bấy giờ|hồi ấy|bãi bỏ|thay thế|tên cũ|cấp quận huyện|không tổ chức|bỏ cấp|lịch sử|sắp xếp|quê ở|quê tại|quê tỉnh|quê huyện|quê quán|thông tư|nghị định số|nghị định của|quyết định số|ban hành ngày';
let past: ReadonlyMap<number, Choices> | undefined;
/** What a past year does; a year after this one does not. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2025;
/** Without marks "quan" is "quản" and "quan" too: "Lien doan Lao dong quan ly". */
const AFTER_QUAN = toWordKeys('lý trọng tâm đội chủ hệ sát điểm');
const [AND] = toSyllables('và');

/** By the key of their first syllable, without marks. */
let beginnings: ReadonlyMap<number, Beginnings> | undefined;

/** Names of organisations that are no more what they are called, at the day of writing. Speaking of the past is silent. */
export function findFormerNames(
  folded: FoldedText,
  words: Words,
  next: NextStart,
  asOf: string,
  found: Finding[],
): void {
  const isPastAt = oncePerSentence(words, (sentence) => isPast(folded, words, sentence));
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    const named = readName(words, word, asOf);
    if (!named || isPastAt(word)) continue;
    const { to, today } = named;
    found.push(
      toFinding(folded, words.first[word] ?? 0, words.last[to - 1] ?? 0, {
        category: 'outdated_org',
        severity: 'low',
        kind: 'former_name',
        ...(today === undefined ? {} : { suggestion: today }),
      }),
    );
    word = to - 1;
  }
}

/** With which words the names begin. */
export function formerNameStarts(): WordKeys {
  beginnings ??= toBeginnings();
  return toFirstKeys([...beginnings.values()].flatMap(({ list }) => list.map(({ choice }) => choice)));
}

function readName(
  words: Words,
  word: number,
  asOf: string,
): { to: number; today?: string | undefined } | undefined {
  const known = beginnings?.get(words.bare[word] ?? -1);
  if (!known || (known.seconds && !known.seconds.has(words.bare[word + 1] ?? -1))) return undefined;
  for (const { choice, rows } of known.list) {
    const next = matchChoice(words, word, choice);
    if (next < 0) continue;
    for (const row of rows) {
      row.places ??= row.name.say.split(' ').slice(1).map(toPlace);
      const to = row.name.since > asOf ? -1 : matchPlaces(words, next, row.places, 0);
      if (to < 0 || (isBare(words, to - 1) && isNextOneOf(words, to, AFTER_QUAN))) continue;
      return { to, today: row.name.today };
    }
  }
  return undefined;
}

function toBeginnings(): Map<number, Beginnings> {
  const rowsBySay = new Map<string, Row[]>();
  for (const name of FORMER_NAMES) {
    const [first = ''] = name.say.split(' ', 1);
    const rows = rowsBySay.get(first);
    if (rows) rows.push({ name });
    else rowsBySay.set(first, [{ name }]);
  }
  const byFirst = new Map<number, Beginning[]>();
  for (const [say, rows] of rowsBySay) {
    for (const choice of toPlace(say).choices) {
      const first = choice[0]?.bare ?? 0;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { choice, rows }]);
    }
  }
  return new Map([...byFirst].map(([first, list]) => [first, { list, seconds: toSeconds(list) }]));
}

function toSeconds(list: readonly Beginning[]): ReadonlySet<number> | undefined {
  if (list.some(({ choice }) => choice.length < 2)) return undefined;
  return new Set([AND?.bare ?? -1, ...list.map(({ choice }) => choice[1]?.bare ?? -1)]);
}

function toPlace(place: string): Place {
  const choices = place.replace(/[[\]]/g, '').split('|');
  return {
    isOptional: place.startsWith('['),
    choices: choices.map((choice) => toSyllables(choice.replaceAll('_', ' '))),
  };
}

/** The word after the places, or -1. */
function matchPlaces(words: Words, word: number, places: readonly Place[], place: number): number {
  const current = places[place];
  if (!current) return word;
  if (words.gap[word] === GAP.sentence) return -1;
  for (const choice of current.choices) {
    const next = matchChoice(words, word, choice);
    const end = next < 0 ? -1 : matchPlaces(words, next, places, place + 1);
    if (end >= 0) return end;
  }
  return current.isOptional ? matchPlaces(words, word, places, place + 1) : -1;
}

function matchChoice(words: Words, word: number, choice: readonly Syllable[]): number {
  let at = word;
  for (let index = 0; index < choice.length; index++) {
    const syllable = choice[index];
    if (index > 0 && words.gap[at] !== GAP.sentence && isAnd(words, at)) at++;
    if (index > 0 && words.gap[at] === GAP.sentence) return -1;
    if (!syllable || !isSyllable(words, at, syllable)) return -1;
    at++;
  }
  return at;
}

function isAnd(words: Words, word: number): boolean {
  return words.exact[word] === AND?.exact || (words.bare[word] === AND?.bare && isBare(words, word));
}

function isBare(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.inBareSentence) !== 0;
}

function isPast(folded: FoldedText, words: Words, { from, to }: WordSpan): boolean {
  past ??= toByFirst(PAST);
  for (let near = from; near < to; near++) {
    const sequences = past.get(words.bare[near] ?? -1);
    if (sequences?.some((sequence) => standsAt(words, near, sequence))) return true;
    const isYear = isDigits(words, near) && (words.last[near] ?? 0) - (words.first[near] ?? 0) === 4;
    const year = isYear ? toNumber(folded, words, near) : 0;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return true;
  }
  return false;
}

/** Sequences by the key of their first syllable, without marks. */
function toByFirst(text: string): Map<number, Choices> {
  const byFirst = new Map<number, Choices>();
  for (const sequence of text.split('|').map(toSyllables)) {
    const first = sequence[0]?.bare ?? -1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), sequence]);
  }
  return byFirst;
}
