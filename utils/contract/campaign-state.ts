import * as z from 'zod/mini';
import { ActivityId } from './activity.ts';
import { Campaign, CampaignId } from './campaign.ts';
import { Day } from './instant.ts';

/** The days of one run of a campaign; both ends are included, as days in Viet Nam. */
export const CampaignSpan = z.strictObject({ from: Day, to: Day });
export type CampaignSpan = z.infer<typeof CampaignSpan>;

/** Where a campaign stands today. `unknown`: its days hang on a lunar year that is not in our table. */
export const CampaignStanding = z.union([
  z.strictObject({ state: z.literal('upcoming'), span: CampaignSpan, daysUntil: z.int() }),
  /** The `day`-th of `days`; `daysLeft` after today. */
  z.strictObject({
    state: z.literal('running'),
    span: CampaignSpan,
    day: z.int(),
    days: z.int(),
    daysLeft: z.int(),
  }),
  z.strictObject({ state: z.literal('over'), span: CampaignSpan, daysSince: z.int() }),
  z.strictObject({ state: z.literal('unknown') }),
]);
export type CampaignStanding = z.infer<typeof CampaignStanding>;

/** A step that stands in the log. */
export const StepDone = z.strictObject({ stepId: CampaignId, day: Day, activityId: ActivityId });
export type StepDone = z.infer<typeof StepDone>;

/** A campaign as the desk carries it. What was done follows from the log, so it is never kept twice. */
export const CampaignState = z.strictObject({
  campaign: Campaign,
  standing: CampaignStanding,
  /** "97 năm", for a campaign about an event, in the run that `standing` speaks of. */
  years: z.optional(z.int()),
  /** In any run, the latest first. */
  done: z.array(StepDone),
});
export type CampaignState = z.infer<typeof CampaignState>;
