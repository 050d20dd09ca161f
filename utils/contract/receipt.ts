import * as z from 'zod/mini';
import { ActivityId } from './activity.ts';
import { Instant } from './instant.ts';

/**
 * The server's word that an activity is stored. `sha256` is the hash (64 hex digits) of the canonical JSON that was
 * stored; a device lets go of an entry only when it equals the hash of its own copy.
 */
export const Receipt = z.strictObject({
  activityId: ActivityId,
  /** Of the revision that was stored; absent for the first. A corrected entry keeps its number. */
  revision: z.optional(z.int().check(z.minimum(2))),
  number: z.string().check(z.regex(/^BN-\d{4}-\d{6,}$/)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  receivedAt: Instant,
});
export type Receipt = z.infer<typeof Receipt>;
