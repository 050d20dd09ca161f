import * as z from 'zod/mini';
import { OutboxTrouble } from './desk.ts';
import { Week } from './instant.ts';

/** What this device and the backend say of one week: the same, or by how much they differ. */
export const LogComparison = z.union([
  z.strictObject({
    week: Week,
    /** Entries of this device that have a receipt, and how many of this device's the backend has. */
    here: z.int(),
    server: z.int(),
    /** Whether it is entry for entry the same, by the digest. */
    same: z.boolean(),
    /** What other devices of the unit have logged. */
    others: z.int(),
    /** What has no receipt yet. */
    waiting: z.int(),
  }),
  z.strictObject({ week: Week, waiting: z.int(), here: z.int(), trouble: OutboxTrouble }),
]);
export type LogComparison = z.infer<typeof LogComparison>;

/** What was done to make both sides the same. */
export const LogRepair = z.strictObject({
  /** Sent once more, byte for byte, since the backend had them no more. */
  sentAgain: z.int(),
  /** Taken over from the backend, since this device had them no more. */
  fetched: z.int(),
  comparison: LogComparison,
});
export type LogRepair = z.infer<typeof LogRepair>;
