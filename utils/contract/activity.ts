import * as z from 'zod/mini';
import { CampaignId } from './campaign.ts';
import { ContentKind } from './content-kind.ts';
import { Day, Instant } from './instant.ts';
import { MediaKind } from './media-kind.ts';
import { PageKey } from './page.ts';
import { UnitId } from './unit.ts';
import { WebLink } from './web-link.ts';

/**
 * What an admin can log. `reply` is a count of messages answered, never their content; `submission` a product sent to the national
 * page's inbox; `press_submission` a news item sent to a newspaper; `page_change` a new name or picture of the page.
 */
export const ActivityKind = z.enum([
  'post',
  'share',
  'reply',
  'contest',
  'prize_game',
  'livestream',
  'submission',
  'press_submission',
  'page_change',
  'other',
]);
export type ActivityKind = z.infer<typeof ActivityKind>;

/** UUID version 7, made on the device: the key under which an activity is stored once and only once. */
export const ActivityId = z.uuidv7();
export type ActivityId = z.infer<typeof ActivityId>;

/**
 * One logged act, exactly as it leaves the browser. It names the unit's page, the act, a link and a time; never a person.
 * `seq` counts up by one on each device, so that the server can see a gap.
 */
export const Activity = z.strictObject({
  id: ActivityId,
  seq: z.int().check(z.positive()),
  kind: ActivityKind,
  /** Which of the device's units it was done for; absent: the one that the device was paired with. */
  unitId: z.optional(UnitId),
  pageKey: PageKey,
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  link: z.optional(WebLink),
  contentKind: z.optional(ContentKind),
  templateId: z.optional(z.string().check(z.maxLength(80))),
  shareItemId: z.optional(z.string().check(z.maxLength(80))),
  media: z.optional(MediaKind),
  campaignId: z.optional(CampaignId),
  /** The step of the campaign that this act completes. */
  stepId: z.optional(CampaignId),
  /** The newspaper that a news item was sent to. */
  outlet: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  count: z.optional(z.int().check(z.positive(), z.maximum(100000))),
  note: z.optional(z.string().check(z.maxLength(1000))),
  occurredAt: Instant,
  day: Day,
  /** Absent for the first; each correction of an entry is the next one, with a `seq` of its own. */
  revision: z.optional(z.int().check(z.minimum(2), z.maximum(1000))),
  /** This revision takes the entry back: it counts no more, and what it said before stays readable. */
  withdrawn: z.optional(z.literal(true)),
});
export type Activity = z.infer<typeof Activity>;

/** What the admin says when logging; id, number, unit, time and day are added by the device. */
export const ActivityInput = z.omit(Activity, {
  id: true,
  seq: true,
  unitId: true,
  occurredAt: true,
  day: true,
  revision: true,
  withdrawn: true,
});
export type ActivityInput = z.infer<typeof ActivityInput>;
