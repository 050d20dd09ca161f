import * as z from 'zod/mini';
import { Activity, ActivityKind } from './activity.ts';
import { ContentKind } from './content-kind.ts';
import { MediaKind } from './media-kind.ts';

const text = z.string().check(z.maxLength(3000));

/** What stands in the boxes of the form by which a coordinator enters for a unit; `day` and `time` (`HH:MM`) are those of Viet Nam. */
export const EnteringDraft = z.strictObject({
  kind: ActivityKind,
  pageKey: text,
  title: text,
  link: text,
  count: text,
  note: text,
  media: z.union([MediaKind, z.literal('')]),
  campaignId: text,
  newspaper: text,
  files: text,
  contentKind: z.union([ContentKind, z.literal('')]),
  day: text,
  time: text,
});
export type EnteringDraft = z.infer<typeof EnteringDraft>;

/**
 * What this browser keeps of one entry until the backend has it: what is typed, and what was sent without an answer, which goes again as it
 * was, so that nothing is stored twice.
 */
export const KeptEntering = z.strictObject({
  draft: z.optional(EnteringDraft),
  sent: z.array(Activity),
});
export type KeptEntering = z.infer<typeof KeptEntering>;

/** What an entered activity says; id, number and revision are added when it goes. */
export const EnteredBody = z.omit(Activity, { id: true, seq: true, revision: true });
export type EnteredBody = z.infer<typeof EnteredBody>;
