import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import * as z from 'zod/mini';
import { ReportedTarget, type ReportSubmission, type WeekReport } from '../../utils/contract/week-report.ts';
import type { CountedReport } from '../../utils/domain/reports/report-counts.ts';
import { type ReportMove, toShownState } from '../../utils/domain/reports/report-life.ts';
import type { ReportTimes } from '../../utils/domain/reports/report-times.ts';
import type { Tables } from '../db/tables.ts';

export type ReportRow = Selectable<Tables['week_reports']>;

export interface ReportKey {
  unitId: string;
  week: string;
}

/** Nothing was handed in or said of it yet; such a report has no row. */
export function toOpenRow({ unitId, week }: ReportKey): ReportRow {
  return {
    unit_id: unitId,
    week,
    state: 'open',
    revision: 0,
    ...{ kind: null, reason: null, remarks: null, activities: null, check_value: null, targets: null },
    ...{ submitted_at: null, late: null, stored: null },
    ...{ returned_reason: null, returned_at: null, unlocked_until: null },
    entered_by: null,
  };
}

export async function findReport(db: Kysely<Tables>, key: ReportKey): Promise<ReportRow> {
  const row = await db
    .selectFrom('week_reports')
    .selectAll()
    .where('unit_id', '=', key.unitId)
    .where('week', '=', key.week)
    .executeTakeFirst();
  return row ?? toOpenRow(key);
}

export async function listReports(
  db: Kysely<Tables>,
  unitId: string,
  weeks: readonly string[],
): Promise<ReportRow[]> {
  if (weeks.length === 0) return [];
  const rows = await db
    .selectFrom('week_reports')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('week', 'in', weeks)
    .execute();
  const known = new Map(rows.map((row) => [row.week, row]));
  return weeks.map((week) => known.get(week) ?? toOpenRow({ unitId, week }));
}

/** How many entries of the week the backend has of the unit itself. */
export async function countStored(db: Kysely<Tables>, { unitId, week }: ReportKey): Promise<number> {
  const row = await db
    .selectFrom('unit_weeks')
    .select('activities')
    .where('unit_id', '=', unitId)
    .where('week', '=', week)
    .executeTakeFirst();
  return row?.activities ?? 0;
}

/** Keeps the report as it is after a move, and the line of its history. */
export async function keepReport(
  transaction: Transaction<Tables>,
  row: ReportRow,
  event: { move: ReportMove; at: string; coordinatorId: string | null; detail: object | null },
): Promise<void> {
  const { unit_id, week, ...changed } = row;
  await transaction
    .insertInto('week_reports')
    .values(row)
    .onConflict((conflict) => conflict.columns(['unit_id', 'week']).doUpdateSet(changed))
    .execute();
  await transaction
    .insertInto('week_report_events')
    .values({
      unit_id,
      week,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from week_report_events
        where unit_id = ${unit_id} and week = ${week})`,
      revision: row.revision,
      at: event.at,
      move: event.move,
      coordinator_id: event.coordinatorId,
      detail: event.detail === null ? null : JSON.stringify(event.detail),
    })
    .execute();
}

/** Of a report that was never handed in there is none. */
export function toSubmission(row: ReportRow): ReportSubmission | undefined {
  if (row.kind === null) return undefined;
  return {
    week: row.week,
    kind: row.kind,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.remarks === null ? {} : { remarks: row.remarks }),
    activities: row.activities ?? 0,
    ...(row.check_value === null ? {} : { check: row.check_value }),
    targets: z.parse(z.array(ReportedTarget), JSON.parse(row.targets ?? '[]')),
  };
}

export function toCounted(row: Pick<ReportRow, 'state' | 'kind' | 'late'>): CountedReport {
  return { state: row.state, kind: row.kind ?? undefined, late: row.late === 1 };
}

export function toLock(row: Pick<ReportRow, 'unlocked_until'>, { locksAt }: Pick<ReportTimes, 'locksAt'>) {
  return { locksAt, unlockedUntil: row.unlocked_until ?? undefined };
}

/** The report as people see it at a moment. */
export function toWeekReport(row: ReportRow, times: ReportTimes, now: Date): WeekReport {
  const submission = toSubmission(row);
  const { returned_reason: reason, returned_at: at } = row;
  return {
    unitId: row.unit_id,
    week: row.week,
    state: toShownState(row.state, toLock(row, times), now.toISOString()),
    revision: row.revision,
    ...times,
    ...(row.unlocked_until === null ? {} : { unlockedUntil: row.unlocked_until }),
    ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at }),
    ...(row.late === null ? {} : { late: row.late === 1 }),
    ...(submission === undefined ? {} : { submission }),
    ...(reason === null || at === null ? {} : { returned: { reason, at } }),
    ...(row.stored === null ? {} : { stored: row.stored }),
    ...(row.entered_by === null ? {} : { onBehalf: true }),
  };
}
