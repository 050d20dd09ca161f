import * as z from 'zod/mini';
import { Activity, ActivityId } from './activity.ts';
import { Instant, Week } from './instant.ts';
import { ListedPage } from './page.ts';
import { Receipt } from './receipt.ts';
import { Unit, UnitId } from './unit.ts';

/** What the backend says of a stored entry. A corrected one is `received` again. */
export const EntryStanding = z.enum(['received', 'returned', 'accepted', 'withdrawn']);
export type EntryStanding = z.infer<typeof EntryStanding>;

/** Why an entry was returned, in a sentence of the coordinator. */
export const ReturnReason = z.string().check(z.trim(), z.minLength(3), z.maxLength(500));

/** The newest word of a coordinator on an entry. `revision` (1 for the first) is the one that was looked at. */
export const EntryReview = z.strictObject({
  activityId: ActivityId,
  revision: z.int().check(z.positive()),
  standing: EntryStanding,
  reason: z.optional(ReturnReason),
  reviewedAt: Instant,
});
export type EntryReview = z.infer<typeof EntryReview>;

/** An entry as the backend has it now. */
export const StoredEntry = z.strictObject({
  activity: Activity,
  receipt: Receipt,
  standing: EntryStanding,
  reason: z.optional(ReturnReason),
  /** It was first logged by the device that asks. */
  ownDevice: z.optional(z.literal(true)),
  /** A coordinator entered it for the unit. */
  onBehalf: z.optional(z.literal(true)),
});
export type StoredEntry = z.infer<typeof StoredEntry>;

/** A place in a list that goes on while rows are added: made by the backend, meaningless to anybody else. */
export const Cursor = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,200}$/));

/** Most entries in one answer of a list. */
export const ENTRIES_MOST = 200;

export const EntryPage = z.strictObject({
  entries: z.array(
    z.strictObject({
      ...StoredEntry.shape,
      unitId: UnitId,
      unitName: Unit.shape.name,
      /** Of what was entered on behalf, the name of the coordinator who did. */
      deviceLabel: z.string(),
    }),
  ),
  /** Absent on the last page. */
  next: z.optional(Cursor),
});
export type EntryPage = z.infer<typeof EntryPage>;

/**
 * What the backend has of a week, so that a device can see whether it is the same as what it has itself. `digest` is the SHA-256 (hex) of
 * `toDigestText` over the newest revision of every entry that came from the asking device, withdrawn ones included.
 */
export const WeekDigest = z.strictObject({
  week: Week,
  unit: z.strictObject({ count: z.int() }),
  device: z.strictObject({ count: z.int(), digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
});
export type WeekDigest = z.infer<typeof WeekDigest>;

/**
 * An outbox on its way by file, because the network or the pairing does not carry it. `seal` is the HMAC-SHA-256 (hex) of `toOutboxText`
 * under the SHA-256 of the device's token (its 32 bytes), which is what the backend keeps of the token: only that device can have made the
 * file.
 */
export const OutboxFile = z.strictObject({
  format: z.literal('so-tay-outbox/1'),
  deviceId: z.uuid(),
  unitId: UnitId,
  madeAt: Instant,
  activities: z.array(z.unknown()).check(z.minLength(1), z.maxLength(2000)),
  seal: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type OutboxFile = z.infer<typeof OutboxFile>;

/** What a coordinator needs to enter for a unit: its own pages, and how many entries of the week in question the backend has of it. */
export const Entering = z.strictObject({
  pages: z.array(ListedPage),
  activities: z.int().check(z.nonnegative()),
});
export type Entering = z.infer<typeof Entering>;
