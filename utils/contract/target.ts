import * as z from 'zod/mini';
import { CampaignId } from './campaign.ts';
import { Day } from './instant.ts';
import { MediaKind } from './media-kind.ts';
import { SourceDocument } from './source-document.ts';
import { UnitId, UnitLevel } from './unit.ts';

/**
 * What counts. `item`: posts and shares together, as 20/KH-TLĐ counts; `media`: activities of the named kinds of media;
 * `reply`: messages answered, by the number the admin gives. Personal accounts, likes and comments cannot be counted.
 */
export const TargetKind = z.enum([
  'item',
  'post',
  'share',
  'media',
  'reply',
  'press_submission',
  'campaign_step',
]);
export type TargetKind = z.infer<typeof TargetKind>;

export const TargetId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
export type TargetId = z.infer<typeof TargetId>;

/** How much of something a unit is asked to do in each period. A unit has no target until a coordinator sets one. */
export const Target = z.strictObject({
  id: TargetId,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  kind: TargetKind,
  number: z.int().check(z.positive(), z.maximum(10_000)),
  period: z.enum(['day', 'week', 'month', 'campaign']),
  /** For `media`. */
  media: z.optional(z.array(MediaKind).check(z.minLength(1))),
  /** For `campaign_step` and for the period `campaign`. */
  campaignId: z.optional(CampaignId),
  /** Who is meant; what is absent does not narrow it. */
  levels: z.optional(z.array(UnitLevel).check(z.minLength(1))),
  units: z.optional(z.array(UnitId).check(z.minLength(1), z.maxLength(500))),
  /** First and last day on which it holds. */
  from: Day,
  to: z.optional(Day),
  /** ISO days of the week on which it holds, Monday = 1; absent: all seven. */
  weekdays: z.optional(
    z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
  ),
  /** Holidays on which nothing is asked; both days are included. */
  daysOff: z.optional(
    z
      .array(z.strictObject({ title: z.string().check(z.minLength(1), z.maxLength(80)), from: Day, to: Day }))
      .check(z.maxLength(60)),
  ),
  /** The holiday around the first day of the lunar year; its days are worked out for each year. */
  tetOff: z.optional(
    z.strictObject({
      title: z.string().check(z.minLength(1), z.maxLength(80)),
      daysBefore: z.int().check(z.nonnegative(), z.maximum(30)),
      daysAfter: z.int().check(z.nonnegative(), z.maximum(30)),
    }),
  ),
  source: SourceDocument,
});
export type Target = z.infer<typeof Target>;
