import type { Kysely, Selectable, Transaction } from 'kysely';
import {
  addWeeks,
  listWeeks,
  type ReportRules,
  type ReportTimes,
  toReportTimes,
  toWeekAt,
} from '../../utils/domain/reports/report-times.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';
import { rebuildSubtrees } from './rebuild-subtrees.ts';
import { freezeWeek, isOpened, lockRollups } from './week-tree.ts';
import { closeWeeksAhead } from './weeks-ahead.ts';

/** After a longer standstill than this, the weeks before are never opened: nobody was asked for them. */
const MOST_AT_ONCE = 60;

/** The one row of the settings; at first, with what the database itself has as a beginning. */
export async function readSettings(db: Kysely<Tables>): Promise<Selectable<Tables['report_settings']>> {
  const row = await db.selectFrom('report_settings').selectAll().executeTakeFirst();
  if (row) return row;
  await db
    .insertInto('report_settings')
    .values({ id: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await db.selectFrom('report_settings').selectAll().executeTakeFirstOrThrow();
}

export async function readRules(db: Kysely<Tables>): Promise<ReportRules> {
  const row = await readSettings(db);
  return {
    dueWeekday: row.due_weekday,
    dueTime: row.due_time,
    lockDays: row.lock_days,
    monthBefore: row.month_before,
  };
}

/** Weeks that are due later follow the new rules; what was due stays as it was announced. */
export async function changeRules(
  transaction: Transaction<Tables>,
  rules: ReportRules,
  now: Date,
): Promise<void> {
  await readSettings(transaction);
  await transaction
    .updateTable('report_settings')
    .set({
      due_weekday: rules.dueWeekday,
      due_time: rules.dueTime,
      lock_days: rules.lockDays,
      month_before: rules.monthBefore,
    })
    .execute();
  const open = await transaction
    .selectFrom('weeks')
    .select('week')
    .where('due_at', '>', now.toISOString())
    .execute();
  for (const { week } of open) {
    const { dueAt, locksAt } = toReportTimes(week, rules);
    await transaction
      .updateTable('weeks')
      .set({ due_at: dueAt, locks_at: locksAt })
      .where('week', '=', week)
      .execute();
  }
}

/**
 * Opens the week that has begun, and those before it that nobody opened because the backend was down: their units are frozen as they are
 * now. Of several processes one does it. Asked often: when there is nothing to do, it is one look by key. Weeks that a wrong clock opened
 * ahead of time are closed again.
 */
export async function openWeeks(db: Kysely<Tables>, now: Date): Promise<void> {
  const current = toWeekAt(now);
  const { rows: opened } = await selectOpenedFrom(db, current);
  if (opened.some(({ week }) => week !== current)) await closeWeeksAhead(db, current, now);
  if (opened[0]?.week === current) return;
  await inTransaction(db, async (transaction) => {
    await lockRollups(transaction);
    if (await isOpened(transaction, current)) return;
    const last = await findOpened(transaction, '<', current);
    // Before any week that was ever opened: the clock is behind.
    if (last === undefined && (await findOpened(transaction, '>', current)) !== undefined) return;
    const earliest = addWeeks(current, 1 - MOST_AT_ONCE);
    const next = last === undefined ? current : addWeeks(last, 1);
    const rules = await readRules(transaction);
    for (const week of listWeeks(next > earliest ? next : earliest, current, MOST_AT_ONCE)) {
      const { dueAt, locksAt } = toReportTimes(week, rules);
      await transaction
        .insertInto('weeks')
        .values({ week, opened_at: now.toISOString(), due_at: dueAt, locks_at: locksAt })
        .execute();
      await freezeWeek(transaction, week);
      await rebuildSubtrees(transaction, week, ['was', 'now']);
    }
  });
}

/** Two are enough to know whether the week itself is opened, and one after it. */
const selectOpenedFrom = keepQuery((db, week: string) =>
  db.selectFrom('weeks').select('week').where('week', '>=', week).orderBy('week').limit(2),
);

/** The newest opened week before one, or after it. */
async function findOpened(db: Kysely<Tables>, side: '<' | '>', week: string): Promise<string | undefined> {
  const newest = await db
    .selectFrom('weeks')
    .select(({ fn }) => fn.max('week').as('week'))
    .where('week', side, week)
    .executeTakeFirst();
  return newest?.week ?? undefined;
}

/** When a week is due and locked: as frozen when it opened, or by the rules of today for a week that never did. */
export async function findTimes(
  db: Kysely<Tables>,
  weeks: readonly string[],
): Promise<ReadonlyMap<string, ReportTimes>> {
  const rules = await readRules(db);
  const rows =
    weeks.length === 0 ? [] : await db.selectFrom('weeks').selectAll().where('week', 'in', weeks).execute();
  const known = new Map(rows.map((row) => [row.week, { dueAt: row.due_at, locksAt: row.locks_at }]));
  return new Map(weeks.map((week) => [week, known.get(week) ?? toReportTimes(week, rules)]));
}

/**
 * Those of the weeks in which a unit may store, correct or take back no entry any more. Weeks that were over before reports were asked
 * for are never locked: what a device logged before it was paired still comes in.
 */
export async function findLockedWeeks(
  transaction: Kysely<Tables>,
  unitId: string,
  weeks: readonly string[],
  now: Date,
): Promise<Set<string>> {
  if (weeks.length === 0) return new Set();
  const { rows } = await selectLockedWeeks(transaction, unitId, weeks, now.toISOString());
  return new Set(rows.map(({ week }) => week));
}

const selectLockedWeeks = keepQuery((db, unitId: string, weeks: readonly string[], at: string) =>
  db
    .selectFrom('weeks')
    .leftJoin('week_reports', (join) =>
      join.onRef('week_reports.week', '=', 'weeks.week').on('week_reports.unit_id', '=', unitId),
    )
    .select('weeks.week')
    .where('weeks.week', 'in', weeks)
    .where('weeks.locks_at', '<=', at)
    .where((of) =>
      of.or([of('week_reports.unlocked_until', 'is', null), of('week_reports.unlocked_until', '<=', at)]),
    ),
);

/** Entries of days before this one are deleted: sums of their weeks can be counted from entries no more, and stay as they are. */
export async function noteRetired(transaction: Transaction<Tables>, before: string): Promise<void> {
  await readSettings(transaction);
  await transaction
    .updateTable('report_settings')
    .set({ counted_from: before })
    .where((of) => of.or([of('counted_from', 'is', null), of('counted_from', '<', before)]))
    .execute();
}
