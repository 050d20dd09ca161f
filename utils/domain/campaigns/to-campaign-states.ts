import type { Campaign } from '../../contract/campaign.ts';
import type { CampaignSpan, CampaignState, StepDone } from '../../contract/campaign-state.ts';
import type { Day } from '../../contract/instant.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import { addDays } from '../time/add-days.ts';
import { toAnniversaryYears, toCampaignSpans } from './campaign-span.ts';
import { toCampaignStanding } from './campaign-standing.ts';

const ORDER = { running: 0, upcoming: 1, over: 2, unknown: 3 };

/** Every campaign with where it stands: what runs first (what ends soonest on top), then what comes, then what is over. */
export function toCampaignStates(
  campaigns: readonly Campaign[],
  entries: readonly LogEntry[],
  today: Day,
): CampaignState[] {
  const done = toStepsDone(entries);
  return campaigns
    .map((campaign) => {
      const standing = toCampaignStanding(campaign.days, today);
      const years = 'span' in standing ? toAnniversaryYears(campaign, standing.span) : undefined;
      return {
        campaign,
        standing,
        ...(years === undefined ? {} : { years }),
        done: done.get(campaign.id) ?? [],
      };
    })
    .sort((a, b) => compareStates(a, b));
}

function compareStates({ standing: a }: CampaignState, { standing: b }: CampaignState): number {
  if (a.state === 'running' && b.state === 'running') return a.span.to.localeCompare(b.span.to);
  if (a.state === 'upcoming' && b.state === 'upcoming') return a.daysUntil - b.daysUntil;
  if (a.state === 'over' && b.state === 'over') return a.daysSince - b.daysSince;
  return ORDER[a.state] - ORDER[b.state];
}

function toStepsDone(entries: readonly LogEntry[]): Map<string, StepDone[]> {
  const done = new Map<string, StepDone[]>();
  for (const { activity } of entries) {
    const { campaignId, stepId, day, id } = activity;
    if (campaignId === undefined || stepId === undefined) continue;
    const ofCampaign = done.get(campaignId) ?? [];
    ofCampaign.push({ stepId, day, activityId: id });
    done.set(campaignId, ofCampaign);
  }
  for (const steps of done.values()) steps.sort((a, b) => b.day.localeCompare(a.day));
  return done;
}

/** Steps are done ahead of a campaign and logged after it. */
const AHEAD = 60;
const LATE = 30;

/** Whether an act of this day counts for this run of a campaign. No act counts for two runs. */
export function isOfRun({ days }: Pick<Campaign, 'days'>, span: CampaignSpan, day: Day): boolean {
  if ('from' in days) return true;
  const before = toCampaignSpans(days, addDays(span.from, -800), addDays(span.from, -1)).findLast(
    ({ from }) => from < span.from,
  );
  const opens = addDays(span.from, -AHEAD);
  const closed = before ? addDays(before.to, LATE + 1) : opens;
  return day >= (closed > opens ? closed : opens) && day <= addDays(span.to, LATE);
}

/** When a step was done in this run of a campaign; undefined when it was not. */
export function toStepDay(
  { campaign, done }: Pick<CampaignState, 'campaign' | 'done'>,
  stepId: string,
  span: CampaignSpan,
): Day | undefined {
  return done.find((step) => step.stepId === stepId && isOfRun(campaign, span, step.day))?.day;
}
