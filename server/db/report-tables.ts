import type { Generated } from 'kysely';
import type { ActivityKind } from '../../utils/contract/activity.ts';
import type { ContentKind } from '../../utils/contract/content-kind.ts';
import type { ReportPart } from '../../utils/domain/reports/report-counts.ts';
import type { HeldState, ReportMove } from '../../utils/domain/reports/report-life.ts';

/** Entries of a week: all, by kind, by content kind. */
export type SumColumns = { activities: Generated<number> } & {
  [K in ActivityKind as `kind_${K}`]: Generated<number>;
} & { [K in ContentKind as `content_${K}`]: Generated<number> };

type SubtreeColumns = {
  tree: 'was' | 'now';
  unit_id: string;
  week: string;
  expected: Generated<number>;
  on_time: Generated<number>;
  late: Generated<number>;
  nothing: Generated<number>;
  returned: Generated<number>;
  accepted: Generated<number>;
} & SumColumns;

/** Week reports, and the sums that the board is read from. */
export interface ReportTables {
  /** One row: when reports are due, and from which day on sums can be counted again from entries. */
  report_settings: {
    id: number;
    due_weekday: Generated<number>;
    due_time: Generated<string>;
    lock_days: Generated<number>;
    month_before: Generated<number>;
    counted_from: string | null;
  };
  /** Weeks that have begun since the backend runs; their units and their tree are those of that moment. */
  weeks: { week: string; opened_at: string; due_at: string; locks_at: string };
  week_reports: {
    unit_id: string;
    week: string;
    state: HeldState;
    revision: number;
    /** What was handed in last; `targets` is JSON. All empty before the first time. */
    kind: 'submitted' | 'nothing' | null;
    reason: string | null;
    remarks: string | null;
    activities: number | null;
    check_value: string | null;
    targets: string | null;
    submitted_at: string | null;
    /** Of the first handing in: what is mended after it came back stays on time. */
    late: number | null;
    stored: number | null;
    returned_reason: string | null;
    returned_at: string | null;
    unlocked_until: string | null;
  };
  /** Append-only; triggers refuse anything else. `number` counts up for each report. */
  week_report_events: {
    unit_id: string;
    week: string;
    number: number;
    revision: number;
    at: string;
    move: ReportMove;
    /** Empty for what the unit did. */
    coordinator_id: string | null;
    /** JSON: what was handed in, the reason, the end of the longer time. */
    detail: string | null;
  };
  /** A unit in a week: its superior then, whether a report is expected, in which part it stands, and the sums of its own entries. */
  unit_weeks: {
    unit_id: string;
    week: string;
    parent_id: string | null;
    expected: Generated<number>;
    /** Empty for silent. */
    part: Exclude<ReportPart, 'silent'> | null;
    accepted: Generated<number>;
  } & SumColumns;
  /** What stands below a unit, without itself, by the tree as it was in that week or as it is now. */
  subtree_weeks: SubtreeColumns;
  /** What is to be added to rows of `subtree_weeks`, and has not been yet. Kept empty on SQLite. */
  subtree_changes: { id: string } & SubtreeColumns;
}
