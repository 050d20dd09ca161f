import * as z from 'zod/mini';
import { ActivityKind } from './activity.ts';
import { ContentKind } from './content-kind.ts';
import { Day, Week } from './instant.ts';
import { MediaKind } from './media-kind.ts';
import { Period } from './period.ts';
import { Target } from './target.ts';

/** How many entries there are, and what their counts add up to: an entry without a count is one act. */
export const Tally = z.strictObject({ entries: z.int(), count: z.int() });
export type Tally = z.infer<typeof Tally>;

/** Each list adds up to the whole: what has no content kind is a line of its own, at the end. */
export const ReportTotals = z.strictObject({
  ...Tally.shape,
  /** The backend has them; those that a coordinator gave back are told apart. */
  received: z.int(),
  returned: z.int(),
  waiting: z.int(),
  refused: z.int(),
  byKind: z.array(z.strictObject({ kind: ActivityKind, ...Tally.shape })),
  byContentKind: z.array(z.strictObject({ contentKind: z.optional(ContentKind), ...Tally.shape })),
  byPage: z.array(z.strictObject({ page: z.string(), ...Tally.shape })),
});
export type ReportTotals = z.infer<typeof ReportTotals>;

/** A target over all its periods in a report: nothing counts twice. `met`: in how many of the `periods` the number was reached. */
export const ReportTarget = z.strictObject({
  ...z.pick(Target, { id: true, title: true }).shape,
  /** Number of the document that sets it, or its title where it has none. */
  source: z.string(),
  asked: z.int(),
  done: z.int(),
  periods: z.int(),
  met: z.int(),
});
export type ReportTarget = z.infer<typeof ReportTarget>;

/** The unit's own view of a week, month, quarter or year. */
export const ReportOverview = z.strictObject({
  period: Period,
  from: Day,
  to: Day,
  totals: ReportTotals,
  /** How many entries are of each form of content; not every entry has one. */
  media: z.array(z.strictObject({ media: MediaKind, entries: z.int() })),
  targets: z.array(ReportTarget),
  /** The same in every file of the report; see `toCheckText`. */
  check: z.string(),
  /** Entries by day and kind, from the first day shown in the pictures on; days without any are left out. */
  days: z.array(z.strictObject({ day: Day, kind: ActivityKind, entries: z.int() })),
  /** The twelve weeks up to the last day of the period, or up to today in one that runs. */
  weeks: z.array(z.strictObject({ week: Week, entries: z.int() })),
});
export type ReportOverview = z.infer<typeof ReportOverview>;
