import * as z from 'zod/mini';
import { Cursor } from './entry-review.ts';
import { FollowUp } from './follow-up.ts';
import { HandoverGrant, OpenItems } from './handover.ts';
import { Day, Instant, Week } from './instant.ts';
import { ProblemCode } from './problem.ts';
import { ReportFile } from './report-file.ts';
import { AddedShare, ShareExemption, ShareOpening } from './share-state.ts';
import { Explanation } from './target-progress.ts';
import { UnitId } from './unit.ts';

const Nothing = z.strictObject({});

/** What a device leaves to the next one beside the log: of the admin, and of each of the units that the next one is to look after. */
export const OpenItemsOfDevice = z.strictObject({
  format: z.literal('so-tay-open-items/2'),
  added: z.array(AddedShare),
  openings: z.array(ShareOpening),
  followUps: z.array(FollowUp),
  units: z.array(
    z.strictObject({
      unitId: UnitId,
      exemptions: z.array(ShareExemption),
      /** The key is that of the unit alone, as if it were the only one of its device. */
      explanations: z.array(z.omit(Explanation, { unitId: true })),
    }),
  ),
});
export type OpenItemsOfDevice = z.infer<typeof OpenItemsOfDevice>;

/** That this device has made a handover code. When the server then no longer accepts it, the code was used. */
export const HandedOver = z.strictObject({ deviceId: z.uuid(), startedAt: Instant, expiresAt: Instant });

/** What this device has from the one before it, and how far the log has come. */
export const TakenOver = z.strictObject({
  deviceId: z.uuid(),
  fromLabel: z.string(),
  takenAt: Instant,
  /** Until they are put where they belong. */
  openItems: z.optional(OpenItems),
  items: z.int(),
  /** Whose log is fetched, where this device had other units before; absent: of all its units. */
  units: z.optional(z.array(UnitId)),
  /** The log is fetched from this day on. */
  from: Day,
  after: z.optional(Cursor),
  /** Of the unit at which the reading is; absent at the first. */
  unitId: z.optional(UnitId),
  entries: z.int(),
  done: z.boolean(),
});
export type TakenOver = z.infer<typeof TakenOver>;

export const HandoverOutcome = z.union([
  z.strictObject({ started: z.literal(true), ...HandoverGrant.shape, items: z.int() }),
  z.strictObject({
    started: z.literal(false),
    reason: z.union([
      ProblemCode,
      z.enum(['unpaired', 'revoked', 'unsent', 'unreachable', 'server_error', 'wrong_reply']),
    ]),
    /** What the server does not have yet. */
    waiting: z.optional(z.int()),
    /** Handed in here, and not received yet. */
    weeks: z.optional(z.array(Week)),
  }),
]);
export type HandoverOutcome = z.infer<typeof HandoverOutcome>;

/** What came of asking for the outbox as a file. */
export const OutboxFileOutcome = z.union([
  z.strictObject({
    made: z.literal(true),
    file: ReportFile,
    entries: z.int(),
    /** More than one file holds: these are for the next. */
    left: z.int(),
  }),
  z.strictObject({ made: z.literal(false), reason: z.enum(['empty', 'unpaired']) }),
]);
export type OutboxFileOutcome = z.infer<typeof OutboxFileOutcome>;

/** The part of `messages` by which a log goes to somebody else. */
export const handoverMessages = {
  'outbox.file': { from: 'own', request: Nothing, reply: OutboxFileOutcome },
  'handover.start': { from: 'own', request: Nothing, reply: HandoverOutcome },
} as const;
