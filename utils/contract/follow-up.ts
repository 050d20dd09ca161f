import * as z from 'zod/mini';
import { ActivityId } from './activity.ts';
import { Day } from './instant.ts';
import { WebLink } from './web-link.ts';

/** What became of a product that was sent to the national page or to a newspaper. `sent` until something is heard. */
export const SubmissionStatus = z.enum(['sent', 'published', 'not_used']);
export type SubmissionStatus = z.infer<typeof SubmissionStatus>;

/**
 * What is known of a logged activity only later: what became of a submission, or what a live video left behind. It stays on this
 * device and in the files made here; a logged entry does not change yet. It joins the entry's revision later.
 */
export const FollowUp = z.strictObject({
  activityId: ActivityId,
  status: z.optional(SubmissionStatus),
  link: z.optional(WebLink),
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  changedOn: Day,
});
export type FollowUp = z.infer<typeof FollowUp>;

export const FollowUpInput = z.omit(FollowUp, { changedOn: true });
export type FollowUpInput = z.infer<typeof FollowUpInput>;
