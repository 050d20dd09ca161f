import * as z from 'zod/mini';
import { ActivityKind } from './activity.ts';
import { ContentKind } from './content-kind.ts';
import { ReturnReason } from './entry-review.ts';
import { Instant, Week } from './instant.ts';
import { Target } from './target.ts';
import { Unit, UnitId } from './unit.ts';

/**
 * `open` until something is handed in; `nothing`: handed in, with the reason why there was nothing to report. `locked`: nothing changes any
 * more. What was handed in and still waits for a coordinator's word stays `submitted` or `nothing` after the lock, and may be accepted.
 */
export const ReportState = z.enum(['open', 'submitted', 'nothing', 'returned', 'accepted', 'locked']);
export type ReportState = z.infer<typeof ReportState>;

/** Eight hex digits in two groups, the same in every file and on the board when the rows are the same. */
export const CheckValue = z.string().check(z.regex(/^[0-9A-F]{4} [0-9A-F]{4}$/));

/** A target as the unit saw it when it handed in the week. */
export const ReportedTarget = z.strictObject({
  targetId: Target.shape.id,
  title: Target.shape.title,
  number: z.int(),
  reached: z.int(),
  explanation: z.optional(z.string().check(z.maxLength(300))),
});
export type ReportedTarget = z.infer<typeof ReportedTarget>;

/** What a unit hands in. `activities` and `check` are of the rows that it saw when it pressed the button. */
export const ReportSubmission = z.strictObject({
  week: Week,
  kind: z.enum(['submitted', 'nothing']),
  /** Why there was nothing; asked for with `nothing` only. */
  reason: z.optional(ReturnReason),
  /** Difficulties and proposals, without names of workers. */
  remarks: z.optional(z.string().check(z.maxLength(2000))),
  activities: z.int().check(z.nonnegative(), z.maximum(100_000)),
  check: z.optional(CheckValue),
  targets: z.array(ReportedTarget).check(z.maxLength(100)),
});
export type ReportSubmission = z.infer<typeof ReportSubmission>;

/** The report of one unit for one ISO week as the backend has it. What is late, the backend's clock says. */
export const WeekReport = z.strictObject({
  unitId: UnitId,
  week: Week,
  state: ReportState,
  /** Counts up with each handing in; 0 before the first. */
  revision: z.int().check(z.nonnegative()),
  dueAt: Instant,
  /** From then on nothing of the week changes, unless this unit was given longer (`unlockedUntil`). */
  locksAt: Instant,
  unlockedUntil: z.optional(Instant),
  /** Of the last handing in; `late` is of the first: what came back and was mended stays on time. */
  submittedAt: z.optional(Instant),
  late: z.optional(z.boolean()),
  submission: z.optional(ReportSubmission),
  /** Of the coordinator who returned it. */
  returned: z.optional(z.strictObject({ reason: ReturnReason, at: Instant })),
  /** How many entries of the week the backend had when the report came, so that "37 here, 37 there" can be said. */
  stored: z.optional(z.int()),
  /** A coordinator handed it in for the unit, the last time. */
  onBehalf: z.optional(z.literal(true)),
  /** For coordinators: the unit has closed or merged since, so the report can be accepted and nothing else. */
  ended: z.optional(z.literal(true)),
});
export type WeekReport = z.infer<typeof WeekReport>;

const count = z.int().check(z.nonnegative());

/** How many units of a subtree did what. `expected` = `onTime + late + nothing + returned + silent`; no unit is in two of them. */
export const ReportCounts = z.strictObject({
  /** Frozen when the week opens. */
  expected: count,
  onTime: count,
  late: count,
  nothing: count,
  returned: count,
  silent: count,
  /** Of those on time, late or with nothing. */
  accepted: count,
});
export type ReportCounts = z.infer<typeof ReportCounts>;

/** Sums of what is logged, each entry as one whatever number stands in it; withdrawn entries are not in them. */
export const ActivitySums = z.strictObject({
  activities: count,
  kinds: z.partialRecord(ActivityKind, count),
  content: z.partialRecord(ContentKind, count),
});
export type ActivitySums = z.infer<typeof ActivitySums>;

/** One line of the week board: a unit with all that stands below it. */
export const BoardRow = z.strictObject({
  unit: z.pick(Unit, { id: true, name: true, level: true }),
  /** How many units stand directly below it. */
  below: count,
  /** Of the unit itself; absent when it is not expected to report. */
  report: z.optional(
    z.pick(WeekReport, { state: true, submittedAt: true, late: true, stored: true, revision: true }),
  ),
  counts: ReportCounts,
  sums: ActivitySums,
});
export type BoardRow = z.infer<typeof BoardRow>;

/** One week of a trend. */
export const TrendWeek = z.strictObject({ week: Week, counts: ReportCounts, sums: ActivitySums });
export type TrendWeek = z.infer<typeof TrendWeek>;
