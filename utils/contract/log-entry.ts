import * as z from 'zod/mini';
import { Activity } from './activity.ts';
import { Instant } from './instant.ts';
import { Receipt } from './receipt.ts';

/** Where an entry stands between the admin's click and the server's receipt. */
export const EntryState = z.enum(['waiting', 'received', 'refused']);
export type EntryState = z.infer<typeof EntryState>;

/** Why the server refused an entry. The entry stays on the device until the admin deals with it. */
export const Refusal = z.enum(['conflict', 'page_not_yours', 'bad_request', 'receipt_differs']);
export type Refusal = z.infer<typeof Refusal>;

/**
 * An activity as the device keeps it. `sendAfterAt` leaves the admin time to undo before anything is sent; `seq` is given
 * only when that time is over, so that an undone entry leaves no gap in the numbers that the server sees.
 */
export const LogEntry = z.strictObject({
  activity: z.omit(Activity, { seq: true }),
  seq: z.optional(Activity.shape.seq),
  state: EntryState,
  sendAfterAt: Instant,
  receipt: z.optional(Receipt),
  refusal: z.optional(Refusal),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** The answer to "log this". `already`: the same share stood in the log before, and this is its entry. */
export const Recorded = z.extend(LogEntry, { already: z.optional(z.literal(true)) });
export type Recorded = z.infer<typeof Recorded>;
