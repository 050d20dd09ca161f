import * as z from 'zod/mini';
import { Activity } from './activity.ts';
import { EntryReview } from './entry-review.ts';
import { OpenItems } from './handover.ts';
import { Instant } from './instant.ts';
import { Receipt } from './receipt.ts';

/** Everything that the backend keeps about a device, for the person who uses it. Of its token only a hash is kept, which says nothing. */
export const OwnData = z.strictObject({
  exportedAt: Instant,
  device: z.strictObject({
    id: z.string(),
    unitId: z.string(),
    label: z.string(),
    pairedAt: z.string(),
    lastSeenAt: z.optional(z.string()),
    revokedAt: z.optional(z.string()),
    /** Since when it logs for its first unit no more. */
    unitEndedAt: z.optional(z.string()),
    /** Units that it was given beside the first. */
    further: z.optional(
      z.array(z.strictObject({ unitId: z.string(), addedAt: z.string(), endedAt: z.optional(z.string()) })),
    ),
  }),
  /** The newest revision of each entry that it logged first. */
  activities: z.array(z.strictObject({ activity: Activity, receipt: Receipt })),
  /** Every revision that it sent of entries that were corrected. */
  revisions: z.array(z.strictObject({ activity: Activity, receipt: Receipt })),
  /** What coordinators said of its entries. */
  reviews: z.array(EntryReview),
  /** What it leaves to the next device while its code for that can be used. */
  openItems: z.optional(OpenItems),
  /** Which packs it has said that it has, and has shown. */
  packs: z.array(
    z.strictObject({
      packId: z.string(),
      version: z.int(),
      receivedAt: z.string(),
      shownAt: z.optional(z.string()),
    }),
  ),
  /** Its lines in the audit log. */
  acts: z.array(z.strictObject({ at: z.string(), act: z.string(), by: z.string() })),
});
export type OwnData = z.infer<typeof OwnData>;
