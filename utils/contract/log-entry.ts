import * as z from 'zod/mini';
import { Activity } from './activity.ts';
import { EntryReview } from './entry-review.ts';
import { Instant } from './instant.ts';
import { Receipt } from './receipt.ts';
import { UnitId } from './unit.ts';

/**
 * Where an entry stands by the last word that is proved: `waiting` until there is a receipt, then what the backend says of it. That an
 * entry is being sent is not kept but read off its number, since a worker that is killed in the middle could not take it back.
 */
export const EntryState = z.enum(['waiting', 'received', 'returned', 'accepted', 'withdrawn', 'refused']);
export type EntryState = z.infer<typeof EntryState>;

/** Why the server refused an entry. The entry stays on the device until the admin deals with it. */
export const Refusal = z.enum([
  'conflict',
  'page_not_yours',
  'bad_request',
  'receipt_differs',
  'not_allowed',
]);
export type Refusal = z.infer<typeof Refusal>;

/** What an entry says, in one revision of it. */
export const EntryBody = z.omit(Activity, { seq: true });
export type EntryBody = z.infer<typeof EntryBody>;

/** The next revision of an entry, kept beside the one that the backend has or is being sent. */
export const Correction = z.strictObject({
  activity: EntryBody,
  seq: z.optional(Activity.shape.seq),
  sendAfterAt: Instant,
  refusal: z.optional(Refusal),
  /** What the admin had written before this and the backend has not seen: it comes back when this is undone. */
  before: z.optional(EntryBody),
});
export type Correction = z.infer<typeof Correction>;

/**
 * An activity as the device keeps it. `sendAfterAt` leaves the admin time to undo before anything is sent; `seq` is given
 * only when that time is over, so that an undone entry leaves no gap in the numbers that the server sees. A body that has a number never
 * changes: what is written after that is a correction, and one of a correction that has its own number already is the next one.
 */
export const LogEntry = z.strictObject({
  activity: EntryBody,
  seq: z.optional(Activity.shape.seq),
  state: EntryState,
  sendAfterAt: Instant,
  receipt: z.optional(Receipt),
  refusal: z.optional(Refusal),
  correction: z.optional(Correction),
  nextCorrection: z.optional(z.omit(Correction, { seq: true, refusal: true })),
  /** The newest word of a coordinator; it may have come before the receipt of the revision that it is about. */
  review: z.optional(z.pick(EntryReview, { revision: true, standing: true, reason: true, reviewedAt: true })),
  /** By how many minutes this computer's clock was off when the entry was made, as far as that was known. The time itself is kept as it was. */
  clockOff: z.optional(z.int()),
  /** The unit that it is of, where that does not follow from what the entry says: it came from a device that has another first unit. */
  unitId: z.optional(UnitId),
  /** Taken over from the backend: another device of the unit sent it. */
  elsewhere: z.optional(z.literal(true)),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** The answer to "log this". `already`: the same share stood in the log before, and this is its entry. */
export const Recorded = z.extend(LogEntry, { already: z.optional(z.literal(true)) });
export type Recorded = z.infer<typeof Recorded>;
