import type { CampaignDays } from '../../contract/campaign.ts';
import type { CampaignSpan, CampaignStanding } from '../../contract/campaign-state.ts';
import type { Day } from '../../contract/instant.ts';
import { addDays } from '../time/add-days.ts';
import { toDaysBetween } from '../time/days-between.ts';
import { toCampaignSpans } from './campaign-span.ts';

/** Farther than the longest way between two runs of one campaign. */
const FAR = 3 * 366;

/** The run of today, else the next one, else the last one. */
export function toCampaignStanding(days: CampaignDays, today: Day): CampaignStanding {
  // A fixed campaign is found however far away it is.
  const [first, last] = 'from' in days ? [days.from, days.to] : [addDays(today, -FAR), addDays(today, FAR)];
  const spans = toCampaignSpans(days, first, last);
  const running = spans.findLast((span) => span.from <= today && today <= span.to);
  if (running) return { state: 'running', span: running, ...toPlaceIn(running, today) };
  const next = spans.find((span) => span.from > today);
  if (next) return { state: 'upcoming', span: next, daysUntil: toDaysBetween(today, next.from) };
  const past = spans.at(-1);
  // The end of the table is not the end of the custom.
  if (past && 'from' in days) return { state: 'over', span: past, daysSince: toDaysBetween(past.to, today) };
  return { state: 'unknown' };
}

function toPlaceIn({ from, to }: CampaignSpan, today: Day) {
  return {
    day: toDaysBetween(from, today) + 1,
    days: toDaysBetween(from, to) + 1,
    daysLeft: toDaysBetween(today, to),
  };
}
