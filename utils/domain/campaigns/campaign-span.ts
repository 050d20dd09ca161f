import type { Campaign, CampaignDays, YearDay } from '../../contract/campaign.ts';
import type { CampaignSpan } from '../../contract/campaign-state.ts';
import type { Day } from '../../contract/instant.ts';
import { addDays, toMonthEnd } from '../time/add-days.ts';
import { toTet } from '../time/tet.ts';

/**
 * The concrete days of one run: of the year in which it begins, or of that lunar year. Undefined when it has none there, or when nobody
 * knows it (a lunar year beyond the table).
 */
export function toCampaignSpan(days: CampaignDays, year: number): CampaignSpan | undefined {
  if ('tet' in days) {
    const tet = toTet(year);
    if (tet === undefined) return undefined;
    return { from: addDays(tet, -days.tet.daysBefore), to: addDays(tet, days.tet.daysAfter) };
  }
  if ('everyYear' in days) {
    const { from, to } = days.everyYear;
    return { from: toDayOfYear(year, from), to: toDayOfYear(to < from ? year + 1 : year, to) };
  }
  return Number(days.from.slice(0, 4)) === year && days.from <= days.to ? days : undefined;
}

/** All runs that touch the days from `from` to `to`, the earliest first. */
export function toCampaignSpans(days: CampaignDays, from: Day, to: Day): CampaignSpan[] {
  // A run begins at most a year before it ends, and a lunar one at most 90 days before the year that it is named by.
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 3 }, (_, index) => yearOf(from) - 1 + index);
  return ('from' in days ? [yearOf(days.from)] : years).flatMap((year) => {
    const span = toCampaignSpan(days, year);
    return span && span.from <= to && span.to >= from ? [span] : [];
  });
}

/**
 * "97 năm": how many years lie between the event and its day that this run is about. Undefined without an event, and for a run that begins
 * before the event.
 */
export function toAnniversaryYears({ anniversary }: Campaign, span: CampaignSpan): number | undefined {
  if (!anniversary) return undefined;
  const event = anniversary.on.slice(5);
  const day = toDayOfYear(yearOf(span.from), event);
  const years = yearOf(span.from) + (day < span.from && span.to.slice(0, 4) > span.from.slice(0, 4) ? 1 : 0);
  const count = years - yearOf(anniversary.on);
  return count > 0 ? count : undefined;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A day that the month does not have in this year, such as 29 February, is the last one it has. */
function toDayOfYear(year: number, yearDay: YearDay): Day {
  const day = `${String(year).padStart(4, '0')}-${yearDay}`;
  const last = toMonthEnd(day.slice(0, 7));
  return day > last ? last : day;
}
