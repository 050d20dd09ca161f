import type { Day } from '../../contract/instant.ts';
import type { Target } from '../../contract/target.ts';
import { toCampaignSpans } from '../campaigns/campaign-span.ts';
import { addDays, toMonthEnd } from '../time/add-days.ts';
import { toDaysBetween } from '../time/days-between.ts';
import { toWeek, weekDays } from '../time/iso-week.ts';
import type { Span } from '../time/period.ts';
import { toWeekdayIndex } from '../time/vietnam-day.ts';

/** The run of a campaign that a day is in; undefined when it is in none. */
export type FindRun = (campaignId: string, day: Day) => Span | undefined;

/** A period in which a target counts. `dayOff`: nothing is asked on any of its days, and this is why. */
export interface TargetPeriod extends Span {
  dayOff?: string;
}

/** The period of a target that a day is in, as far as the target holds in it; undefined when it does not hold on any day of it. */
export function toTargetPeriod(target: Target, day: Day, findRun: FindRun): TargetPeriod | undefined {
  const whole = toWholePeriod(target, day, findRun);
  if (!whole) return undefined;
  const from = target.from > whole.from ? target.from : whole.from;
  const to = target.to !== undefined && target.to < whole.to ? target.to : whole.to;
  if (from > to) return undefined;
  const days = Array.from({ length: toDaysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  const meant = days.filter((one) => isMeant(target, one));
  if (meant.length === 0) return undefined;
  const off = meant.map((one) => findDayOff(target, one));
  const dayOff = off.every((title) => title !== undefined) ? off[0] : undefined;
  return { from, to, ...(dayOff === undefined ? {} : { dayOff }) };
}

function toWholePeriod({ period, campaignId }: Target, day: Day, findRun: FindRun): Span | undefined {
  if (period === 'day') return { from: day, to: day };
  if (period === 'week') {
    const days = weekDays(toWeek(day));
    return { from: days.at(0) ?? day, to: days.at(-1) ?? day };
  }
  if (period === 'month') return { from: `${day.slice(0, 7)}-01`, to: toMonthEnd(day.slice(0, 7)) };
  return campaignId === undefined ? undefined : findRun(campaignId, day);
}

function isMeant({ weekdays }: Target, day: Day): boolean {
  return weekdays === undefined || weekdays.includes(toWeekdayIndex(day) + 1);
}

function findDayOff({ daysOff = [], tetOff }: Target, day: Day): string | undefined {
  if (tetOff && toCampaignSpans({ tet: tetOff }, day, day).length > 0) return tetOff.title;
  return daysOff.find(({ from, to }) => from <= day && day <= to)?.title;
}
