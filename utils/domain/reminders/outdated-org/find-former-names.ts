import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import { type Syllable, toSyllables } from '../phrases/syllable.ts';
import { toFinding } from '../to-finding.ts';
import { isDigits, isOneOf, standsAt, toSentence, toWordKeys } from '../words-at.ts';
import { FORMER_NAMES, type FormerName } from './former-names.ts';

type Choices = readonly (readonly Syllable[])[];

interface Place {
  readonly choices: Choices;
  readonly isOptional: boolean;
}

/** Names that begin alike, so that their beginning is compared once. */
interface Group {
  readonly beginning: Choices;
  readonly rows: { readonly name: FormerName; readonly places: readonly Place[] }[];
}

/** Words that turn the sentence to the past: "nguyên Chủ tịch LĐLĐ quận", "nay là", "trước khi sáp nhập". */
const PAST = toSequences(
  'nguyên chủ tịch|nguyên phó|nguyên trưởng|nguyên giám|nguyên bí|nguyên ủy|nguyên là|nguyên lãnh đạo|nguyên cán bộ|cựu|cũ|trước đây|trước kia|ngày trước|nay là|từng|tiền thân|sáp nhập|hợp nhất|giải thể|kết thúc hoạt động|đổi tên|chấm dứt hoạt động|hồi đó|thời kỳ|năm xưa|khi ấy|lúc bấy giờ|hồi ấy|bãi bỏ|thay thế|tên cũ|cấp quận huyện|không tổ chức|bỏ cấp|lịch sử|sắp xếp|quê ở|quê tại|quê tỉnh|quê huyện|quê quán|thông tư|nghị định số|nghị định của|quyết định số|ban hành ngày',
);
/** What a past year does; a year after this one does not. */
const FIRST_YEAR = 1900;
/** Without marks "quan" is "quản" and "quan" too: "Lien doan Lao dong quan ly". */
const AFTER_QUAN = toWordKeys('lý trọng tâm đội chủ hệ sát điểm');
const BETWEEN = toSyllables('và').map(({ exact, bare }) => ({ exact, bare }));

let groups: ReadonlyMap<number, readonly Group[]> | undefined;

/** Names of organisations that are no more what they are called, at the day of writing. Speaking of the past is silent. */
export function findFormerNames(folded: FoldedText, words: Words, asOf: string): Finding[] {
  groups ??= toGroups();
  const found: Finding[] = [];
  for (let word = 0; word < words.count; word++) {
    const named = readName(words, word, asOf);
    if (!named || isPast(folded, words, word)) continue;
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
  return found;
}

function readName(
  words: Words,
  word: number,
  asOf: string,
): { to: number; today?: string | undefined } | undefined {
  for (const { beginning, rows } of groups?.get(words.bare[word] ?? -1) ?? []) {
    for (const choice of beginning) {
      const next = matchChoice(words, word, choice);
      if (next < 0) continue;
      for (const { name, places } of rows) {
        const to = name.since > asOf ? -1 : matchPlaces(words, next, places, 0);
        if (to < 0 || (isBare(words, to - 1) && isOneOf(words, to, AFTER_QUAN))) continue;
        return { to, today: name.today };
      }
    }
  }
  return undefined;
}

function toGroups(): Map<number, Group[]> {
  const byBeginning = new Map<string, Group>();
  for (const name of FORMER_NAMES) {
    const [first = '', ...rest] = name.say.split(' ');
    const group = byBeginning.get(first) ?? { beginning: toPlace(first).choices, rows: [] };
    byBeginning.set(first, group);
    group.rows.push({ name, places: rest.map(toPlace) });
  }
  const byFirst = new Map<number, Group[]>();
  for (const group of byBeginning.values()) {
    for (const first of new Set(group.beginning.map(([syllable]) => syllable?.bare ?? 0))) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), group]);
    }
  }
  return byFirst;
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
  for (const choice of current.choices) {
    const next = matchChoice(words, word, choice);
    const end = next < 0 ? -1 : matchPlaces(words, next, places, place + 1);
    if (end >= 0) return end;
  }
  return current.isOptional ? matchPlaces(words, word, places, place + 1) : -1;
}

function matchChoice(words: Words, word: number, choice: readonly Syllable[]): number {
  let at = word;
  for (const syllable of choice) {
    if (at > word && words.gap[at] !== GAP.sentence && isAnd(words, at)) at++;
    if ((at > word && words.gap[at] === GAP.sentence) || !standsAt(words, at, [syllable])) return -1;
    at++;
  }
  return at;
}

function isAnd(words: Words, word: number): boolean {
  return BETWEEN.some(
    ({ exact, bare }) => words.exact[word] === exact || (words.bare[word] === bare && isBare(words, word)),
  );
}

function isBare(words: Words, word: number): boolean {
  return ((words.flags[word] ?? 0) & WORD.inBareSentence) !== 0;
}

function isPast({ text, at }: FoldedText, words: Words, word: number): boolean {
  const sentence = toSentence(words, word);
  for (let near = sentence.from; near < sentence.to; near++) {
    if (PAST.some((sequence) => standsAt(words, near, sequence))) return true;
    if (!isDigits(words, near)) continue;
    const digits = text.slice(at[words.first[near] ?? 0], at[words.last[near] ?? 0]).normalize('NFKC');
    const year = digits.length === 4 ? Number(digits) : 0;
    if (year >= FIRST_YEAR && year <= 2025) return true;
  }
  return false;
}

function toSequences(text: string): Syllable[][] {
  return text.split('|').map((sequence) => toSyllables(sequence));
}
