import * as z from 'zod/mini';
import { ActivityKind } from './activity.ts';
import { ReturnReason } from './entry-review.ts';
import { Instant, Week } from './instant.ts';
import { UnitId } from './unit.ts';
import { CheckValue, ReportedTarget, ReportSubmission, WeekReport } from './week-report.ts';

/** How many weeks the panel knows the reports of, the present one among them. */
export const REPORT_WEEKS = 5;

/** Why the backend will not have a report. It stays on the device until the admin hands in anew. */
export const ReportRefusal = z.enum(['not_allowed', 'bad_request', 'too_large']);
export type ReportRefusal = z.infer<typeof ReportRefusal>;

/** A week that was handed in by a click and is on its way: it is kept until the backend has answered. */
export const QueuedReport = z.strictObject({
  unitId: UnitId,
  submission: ReportSubmission,
  queuedAt: Instant,
  refusal: z.optional(ReportRefusal),
});
export type QueuedReport = z.infer<typeof QueuedReport>;

/** At most one for each week of a unit. */
export const ReportQueue = z.array(QueuedReport).check(z.maxLength(60));

/** What the backend said last of the reports of the paired unit. */
export const KnownReports = z.strictObject({
  unitId: UnitId,
  askedAt: Instant,
  reports: z.array(WeekReport).check(z.maxLength(60)),
});
export type KnownReports = z.infer<typeof KnownReports>;

/** What a report of the week would say if it were handed in now. */
export const ReportFacts = z.strictObject({
  activities: z.int(),
  kinds: z.partialRecord(ActivityKind, z.int()),
  targets: z.array(ReportedTarget),
  check: z.optional(CheckValue),
  /** Out of `activities`, those that the backend does not have yet. */
  waiting: z.int(),
  /** Those that came back: refused by the backend, or returned by a coordinator. */
  cameBack: z.int(),
});
export type ReportFacts = z.infer<typeof ReportFacts>;

/** One week as the card for handing in shows it. */
export const HandInWeek = z.strictObject({
  week: Week,
  /** As the backend has it; absent when it could not be asked yet. */
  report: z.optional(WeekReport),
  queued: z.optional(z.omit(QueuedReport, { unitId: true })),
  /** Only of the week that was asked about, and absent when it takes nothing more. */
  facts: z.optional(ReportFacts),
});
export type HandInWeek = z.infer<typeof HandInWeek>;

/** The week that should be handed in next. */
export const DueReport = z.strictObject({
  week: Week,
  why: z.enum(['returned', 'due', 'overdue']),
  dueAt: Instant,
});
export type DueReport = z.infer<typeof DueReport>;

/** The last weeks, the present one first; none before pairing. */
export const HandInDesk = z.strictObject({
  weeks: z.array(HandInWeek).check(z.maxLength(REPORT_WEEKS)),
});
export type HandInDesk = z.infer<typeof HandInDesk>;

/** What the admin says when handing in. The rest of the report is made by the device. */
export const HandIn = z.strictObject({
  week: Week,
  kind: ReportSubmission.shape.kind,
  reason: z.optional(ReturnReason),
  remarks: ReportSubmission.shape.remarks,
  /** As many as the admin was shown: when it is another number by now, nothing is handed in. */
  activities: z.int(),
});
export type HandIn = z.infer<typeof HandIn>;

/**
 * `changed`: the log is not what was shown. `empty`: nothing to hand in, which is said with `nothing`; `not_empty`: there is something.
 * `closed`: accepted or locked.
 */
export const HandInOutcome = z.union([
  z.strictObject({ queued: z.literal(true) }),
  z.strictObject({
    queued: z.literal(false),
    why: z.enum(['unpaired', 'changed', 'empty', 'not_empty', 'no_reason', 'closed']),
  }),
]);
export type HandInOutcome = z.infer<typeof HandInOutcome>;
