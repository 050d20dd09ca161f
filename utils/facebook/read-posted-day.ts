import type { Day } from '../contract/instant.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toLabel } from './label.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const ENGLISH_MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** "2 giờ", "3 ngày trước", "23 hours ago", "5h". Weeks and more name no day. */
const AGO =
  /^(\d{1,2}) ?(giây|phút|giờ|ngày|seconds?|minutes?|mins?|hours?|hrs?|days?|s|m|h|d)(?: trước| ago)?$/;
/** "28 tháng 7 lúc 11:26", "Thứ Ba, 28 Tháng 7, 2026 lúc 11:44". */
const VIETNAMESE = /(?:^|[ ,])(\d{1,2}) tháng (\d{1,2})(?:,? (?:năm )?(\d{4}))?/;
/** "January 5 at 9:30 PM", "Tuesday, July 28, 2026 at 11:44 AM". */
const ENGLISH = new RegExp(`(${ENGLISH_MONTHS.join('|')}) (\\d{1,2})(?!\\d)(?:, (\\d{4}))?`);
/** "5 January 2026 at 21:30", as Facebook writes outside America. */
const BRITISH = new RegExp(`(\\d{1,2}) (${ENGLISH_MONTHS.join('|')})(?: (\\d{4}))?`);

/**
 * The day in Viet Nam that the time beside a post names, where it names one. A day without a year is the latest such day; one that
 * no calendar has is none.
 */
export function readPostedDay(timeLabel: string, now: Date): Day | undefined {
  const label = toLabel(timeLabel);
  const ago = AGO.exec(label);
  if (ago) return toDay(now.getTime() - toMs(Number(ago[1]), ago[2] ?? ''));
  if (/^(vừa xong|just now)$/.test(label)) return toDay(now.getTime());
  if (/^(hôm qua|yesterday)\b/.test(label)) return toDay(now.getTime() - DAY_MS);
  const [, date, month, year] = VIETNAMESE.exec(label) ?? [];
  if (date !== undefined) return toNamedDay(Number(date), Number(month), year, now);
  const [, englishMonth = '', englishDate, englishYear] = ENGLISH.exec(label) ?? [];
  if (englishDate !== undefined)
    return toNamedDay(Number(englishDate), ENGLISH_MONTHS.indexOf(englishMonth) + 1, englishYear, now);
  const [, britishDate, britishMonth = '', britishYear] = BRITISH.exec(label) ?? [];
  if (britishDate === undefined) return undefined;
  return toNamedDay(Number(britishDate), ENGLISH_MONTHS.indexOf(britishMonth) + 1, britishYear, now);
}

function toMs(count: number, unit: string): number {
  if (/^(ngày|d)/.test(unit)) return count * DAY_MS;
  if (/^(giờ|h)/.test(unit)) return count * HOUR_MS;
  return /^(phút|m)/.test(unit) ? count * 60_000 : count * 1_000;
}

function toNamedDay(date: number, month: number, year: string | undefined, now: Date): Day | undefined {
  const today = toDay(now.getTime());
  const thisYear = Number(today.slice(0, 4));
  const day = toIsoDay(year === undefined ? thisYear : Number(year), month, date);
  // 28 December read in January is last year's.
  return year === undefined && day !== undefined && day > today ? toIsoDay(thisYear - 1, month, date) : day;
}

function toIsoDay(year: number, month: number, date: number): Day | undefined {
  const instant = new Date(Date.UTC(year, month - 1, date));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date
    ? instant.toISOString().slice(0, 10)
    : undefined;
}

const toDay = (ms: number): Day => toVietnamDay(new Date(ms));
