import { CELL, CLASS_SHIFT, toCell, toLetter } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import { isBelowHeading } from '../across-lines.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { toFinding } from '../to-finding.ts';
import { announcedAs, announcedBy, type NumberSort } from './announced-as.ts';
import { matchBirthDate } from './birth-date.ts';
import { isCitizenId } from './citizen-id.ts';
import { type Digits, endsAt, readDigits, toDigit, toGroups } from './digits.ts';
import { CARD_DIGITS, isHealthCard } from './health-card.ts';
import { isAmount } from './is-amount.ts';
import { isPublicBirth } from './is-public.ts';
import { maskDigits, maskMobile } from './mask.ts';
import { matchMobile } from './mobile.ts';
import { matchPlate } from './plate.ts';

const PLUS = toCell(CELL.sign, 0x2b);
const OPEN = toCell(CELL.sign, 0x28);
const CLOSE = toCell(CELL.sign, 0x29);

/** No number of a person is shorter. */
const FEWEST_DIGITS = 6;
/** What is announced and so long is no count of anything. */
const SURE_DIGITS = 9;
const CITIZEN_DIGITS = 12;
const OLD_ID_DIGITS = 9;
/** With a code before the number no hotline is longer. */
const HOTLINE_DIGITS = 10;

/** A number that tells of a person: how many digits it takes, and what it is. */
interface Match {
  readonly length: number;
  readonly kind: FindingKind;
  readonly suggestion: string;
}

/** Adds the numbers of persons in a draft to what was found, each looked at once, from the words that begin with a digit. */
export function findNumbers(folded: FoldedText, words: Words, asOfYear: number, found: Finding[]): void {
  let free = 0;
  for (let word = 0; word < words.count; word++) {
    if (((words.flags[word] ?? 0) & WORD.hasDigit) === 0) continue;
    const from = toStart(folded, words, word);
    if (from < free) continue;
    const sort =
      announcedBy(toLetters(folded, words.first[word] ?? 0, from)) ??
      announcedAs(words, word, isBelowHeading(folded, words, word));
    const longer =
      sort === 'plate'
        ? matchPlate(folded, from)
        : sort === 'birth_date'
          ? matchBirthDate(folded, from, asOfYear)
          : undefined;
    if (longer) {
      free = longer.to;
      if (sort === 'birth_date' && isPublicBirth(words, word)) continue;
      found.push(
        toFinding(folded, from, longer.to, { category: 'personal_data', severity: 'high', ...longer.sort }),
      );
      continue;
    }
    if (!isBorder(folded, from, free)) continue;
    const digits = readDigits(folded, from);
    if (digits.text.length < FEWEST_DIGITS) continue;
    const hasPlus = isAfterPlus(folded, from);
    const isAnnounced = sort === 'phone' || isAfterName(words, word);
    const match = matchNumber(folded, digits, sort, hasPlus, isAnnounced, asOfYear);
    if (!match) continue;
    const isSure = hasPlus || (sort !== undefined && match.length >= SURE_DIGITS);
    if (isAmount(words, word, digits, match.length, match.kind === 'mobile', isSure)) continue;
    const to = digits.ends[match.length - 1] ?? from;
    free = to;
    const { kind, suggestion } = match;
    found.push(
      toFinding(folded, hasPlus ? from - 1 : from, to, {
        category: 'personal_data',
        severity: 'high',
        kind,
        suggestion,
      }),
    );
  }
}

/** The first digit of a word: "SĐT0912…" begins with what it is. */
function toStart(folded: FoldedText, words: Words, word: number): number {
  const first = words.first[word] ?? 0;
  if (((words.flags[word] ?? 0) & WORD.hasLetter) === 0) return first;
  const last = words.last[word] ?? 0;
  let at = first;
  while (at < last && at < first + 8 && toDigit(folded, at) < 0) at++;
  return at;
}

function toLetters({ cells }: FoldedText, from: number, to: number): number[] {
  return [...cells.subarray(from, to)].map(toLetter);
}

function isAfterPlus({ cells }: FoldedText, from: number): boolean {
  if (from < 2) return from === 1 && cells[0] === PLUS;
  return cells[from - 1] === PLUS || (cells[from - 1] === OPEN && cells[from - 2] === PLUS);
}

/** Whether a number may begin here: not after a sign that itself follows a digit ("024-0912…"), unless a number ended there. */
function isBorder(folded: FoldedText, from: number, free: number): boolean {
  if (from < 2) return true;
  const before = folded.cells[from - 1] ?? 0;
  if (before >> CLASS_SHIFT !== CELL.sign || toDigit(folded, from - 2) < 0) return true;
  // "1)0912…": an item of a list, and no code of a town.
  if (before === CLOSE && (from === 2 || toDigit(folded, from - 3) < 0)) return true;
  return free > 0 && from - 1 === free;
}

function matchNumber(
  folded: FoldedText,
  digits: Digits,
  sort: NumberSort | undefined,
  hasPlus: boolean,
  isAnnounced: boolean,
  asOfYear: number,
): Match | undefined {
  const { text } = digits;
  const length = toLength(folded, digits, sort);
  if (length === CARD_DIGITS && sort !== 'tax_code' && isHealthCard(folded, digits, sort === 'insurance'))
    return toMatch(digits, CARD_DIGITS, 'insurance');
  if (sort === 'code') return undefined;
  if (length === 12 && isCitizenId(text.slice(0, 12), asOfYear) && isGrouped(digits, 12))
    return toMatch(digits, 12, 'citizen_id');
  // Nine digits, or the seven of a passport behind its letter.
  if (sort === 'old_id' && length >= 7 && length <= 9 && !isDayOrSum(digits, length))
    return toMatch(digits, length, 'old_id');
  const mobile = matchMobile(folded, digits, hasPlus, isAnnounced);
  if (mobile > 0 && sort !== 'insurance' && sort !== 'tax_code' && sort !== 'bank_account') {
    return { length: mobile, kind: 'mobile', suggestion: maskMobile(text.slice(0, mobile)) };
  }
  if (/^1[89]00/.test(text) && length <= HOTLINE_DIGITS) return undefined;
  if (sort === 'insurance' && length === 10) return toMatch(digits, 10, 'insurance');
  if (sort === 'tax_code' && (length === 10 || length === 12 || length === 13))
    return toMatch(digits, length, 'tax_code');
  if (sort === 'bank_account' && length >= 6 && length <= 19 && !isDayOrSum(digits, length)) {
    return toMatch(digits, length, 'bank_account');
  }
  if (mobile > 0) return { length: mobile, kind: 'mobile', suggestion: maskMobile(text.slice(0, mobile)) };
  return undefined;
}

/** Whether a long number is grouped as one: no pairs as in dates, the same sign throughout. */
function isGrouped(digits: Digits, length: number): boolean {
  const groups = toGroups(digits, length);
  const signs = new Set(digits.gaps.slice(1, length).filter((gap) => gap !== ''));
  return signs.size <= 1 && (groups.every((size) => size >= 3) || groups.every((size) => size === 1));
}

function toMatch({ text }: Digits, length: number, kind: FindingKind): Match {
  return { length, kind, suggestion: maskDigits(text.slice(0, length)) };
}

/** How many digits belong together: up to the first comma, slash, wide gap, or a group that ends the number. */
function toLength(folded: FoldedText, digits: Digits, sort: NumberSort | undefined): number {
  const { gaps, text } = digits;
  // "001190012345 0912345678", as a row of a table is pasted: each of them is long enough by itself.
  const first = gaps.indexOf(' ', 1);
  const isWhole =
    first >= (sort === undefined ? CITIZEN_DIGITS : SURE_DIGITS) && toGroups(digits, first).length === 1;
  if (isWhole && (first === CITIZEN_DIGITS || sort !== undefined)) return first;
  let length = 1;
  while (length < text.length && /^(?:|[ .-]|\. )$/.test(gaps[length] ?? '')) length++;
  if (length < text.length && gaps[length] === '/') return 0;
  return endsAt(folded, digits, length) ? length : 0;
}

/** Days and sums that only stand after "tài khoản" or "CCCD": "05.12.2026", "1.500.000". A number of nine digits may be grouped as a sum is. */
function isDayOrSum(digits: Digits, length: number): boolean {
  const groups = toGroups(digits, length);
  const signs = digits.gaps.slice(1, length).filter((gap) => gap === '.' || gap === '-');
  if (groups.join() === '2,2,4' && signs.length === 2) return true;
  const isSum =
    (groups[0] ?? 0) <= 3 && digits.text[0] !== '0' && groups.slice(1).every((size) => size === 3);
  return isSum && length !== OLD_ID_DIGITS && signs.includes('.');
}

/** "chị Lan 09 12 34 56 78" */
function isAfterName(words: Words, word: number): boolean {
  if (words.gap[word] !== GAP.none || words.gap[word - 1] !== GAP.none) return false;
  return ((words.flags[word - 1] ?? 0) & (WORD.capital | WORD.allCapitals)) === WORD.capital;
}
