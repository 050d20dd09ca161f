import * as z from 'zod/mini';
import { Activity } from './activity.ts';
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
  }),
  activities: z.array(z.strictObject({ activity: Activity, receipt: Receipt })),
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
