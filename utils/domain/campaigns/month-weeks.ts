import type { Campaign } from '../../contract/campaign.ts';
import type { CampaignSpan } from '../../contract/campaign-state.ts';
import type { Day } from '../../contract/instant.ts';
import { addDays, toMonthEnd } from '../time/add-days.ts';
import { toDaysBetween } from '../time/days-between.ts';
import { toWeekdayIndex } from '../time/vietnam-day.ts';
import { toCampaignSpans } from './campaign-span.ts';

/** The part of a campaign's run that lies in one week. */
export interface CampaignBar {
  campaign: Campaign;
  span: CampaignSpan;
  /** 0 for Monday. */
  column: number;
  length: number;
  /** It began in an earlier week, goes on in a later one. */
  begun: boolean;
  goesOn: boolean;
}

export interface MonthWeek {
  /** Seven days, Monday first; those of the neighbouring months too. */
  days: Day[];
  /** Bars that do not touch one another share a lane. */
  lanes: CampaignBar[][];
}

/** A month, `YYYY-MM`, as a wall calendar shows it, with the campaigns laid into its weeks. */
export function toMonthWeeks(campaigns: readonly Campaign[], month: string): MonthWeek[] {
  const first = `${month}-01`;
  const last = toMonthEnd(month);
  const weeks: MonthWeek[] = [];
  for (let monday = addDays(first, -toWeekdayIndex(first)); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push({ days, lanes: toLanes(campaigns, monday, addDays(monday, 6)) });
  }
  return weeks;
}

/** The month so many months later, or earlier. */
export function toOtherMonth(month: string, by: number): string {
  const date = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1));
  return date.toISOString().slice(0, 7);
}

function toLanes(campaigns: readonly Campaign[], monday: Day, sunday: Day): CampaignBar[][] {
  const bars = campaigns.flatMap((campaign) =>
    toCampaignSpans(campaign.days, monday, sunday).map((span): CampaignBar => {
      const from = span.from < monday ? monday : span.from;
      const to = span.to > sunday ? sunday : span.to;
      return {
        campaign,
        span,
        column: toDaysBetween(monday, from),
        length: toDaysBetween(from, to) + 1,
        begun: span.from < monday,
        goesOn: span.to > sunday,
      };
    }),
  );
  // What goes on for longest stands on top, so that it keeps its place from week to week.
  bars.sort((a, b) => a.column - b.column || toLength(b) - toLength(a));
  const lanes: CampaignBar[][] = [];
  for (const bar of bars) {
    const lane = lanes.find((lane) => lane.every(({ column, length }) => column + length <= bar.column));
    if (lane) lane.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}

const toLength = ({ span }: CampaignBar) => toDaysBetween(span.from, span.to);
