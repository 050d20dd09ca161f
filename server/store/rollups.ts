import { sql, type Transaction } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import {
  NO_SUMS,
  type SummedActivity,
  toActivitySums,
  toCountedWeek,
} from '../../utils/domain/reports/activity-sums.ts';
import {
  addCounts,
  type CountedReport,
  NO_COUNTS,
  toReportCounts,
  toReportPart,
} from '../../utils/domain/reports/report-counts.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';
import { addRows, addToUnit, type SubtreeChange } from './add-to-sums.ts';
import { ALL_COLUMNS, ownColumns, toCountValues, toSumValues } from './sum-columns.ts';
import { isOpened, joinWeek, lockRollups, selectParents } from './week-tree.ts';

/** An entry that counts from now on (1), or that does so no more (-1). A correction is one of each. */
export interface RollupChange {
  activity: SummedActivity;
  times: 1 | -1;
}

/**
 * Keeps the sums of the weeks in step with the entries of a unit. Call it in the transaction that changes the entries, once, after
 * them: whoever else changes sums waits until its end.
 */
export async function addToRollups(
  transaction: Transaction<Tables>,
  unitId: string,
  changes: readonly RollupChange[],
): Promise<void> {
  const byWeek = Map.groupBy(changes, ({ activity }) => toCountedWeek(activity.day));
  const weeks = [...byWeek.keys()].filter((week) => week !== undefined).sort();
  if (weeks.length === 0) return;
  await lockRollups(transaction);
  for (const week of weeks) {
    const ofWeek = byWeek.get(week) ?? [];
    const of = (times: 1 | -1) =>
      toSumValues(
        toActivitySums(ofWeek.filter((change) => change.times === times).map(({ activity }) => activity)),
      );
    const taken = of(-1);
    const values = of(1).map((value, index) => value - (taken[index] ?? 0));
    if (values.every((value) => value === 0)) continue;
    await addToUnit(transaction, unitId, week, values);
    await addAbove(transaction, unitId, week, [...NO_COUNT_VALUES, ...values]);
  }
}

/** Keeps the counts in step with a report that was handed in, returned or accepted. The caller holds `lockRollups`. */
export async function moveReportInRollups(
  transaction: Transaction<Tables>,
  { unitId, week }: { unitId: string; week: string },
  before: CountedReport,
  after: CountedReport,
): Promise<void> {
  const part = toReportPart(after);
  const change = { part: part === 'silent' ? null : part, accepted: after.state === 'accepted' ? 1 : 0 };
  const row = await transaction
    .updateTable('unit_weeks')
    .set(change)
    .where('unit_id', '=', unitId)
    .where('week', '=', week)
    .returning('expected')
    .executeTakeFirst();
  if (!row) {
    await joinWeek(transaction, unitId, week);
    return await moveReportInRollups(transaction, { unitId, week }, before, after);
  }
  if (row.expected === 0) return;
  const counts = addCounts(toReportCounts(after), toReportCounts(before), -1);
  await addAbove(transaction, unitId, week, [...toCountValues(counts), ...NO_SUM_VALUES]);
}

/**
 * Takes what a unit and all below it have in every week from the units that stood above it, and gives it to those that do now. Call it in
 * the transaction that moves the unit, after it.
 */
export async function moveUnitInRollups(
  transaction: Transaction<Tables>,
  unitId: string,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  await lockRollups(transaction);
  const { rows } = await sql<Record<string, string | number>>`
    select week, ${sql.join(ALL_COLUMNS.map((name) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`))}
    from (
      select week, ${ownColumns} from unit_weeks where unit_id = ${unitId}
      union all
      select week, ${sql.join(ALL_COLUMNS.map((name) => sql.ref(name)))}
      from subtree_weeks where unit_id = ${unitId} and tree = 'now'
    ) as own group by week order by week`.execute(transaction);
  for (const row of rows) {
    const values = ALL_COLUMNS.map((name) => Number(row[name]));
    const toRows = (ids: readonly string[], others: readonly string[], times: 1 | -1) =>
      ids
        .filter((id) => !others.includes(id))
        .map((id) => ({ tree: 'now' as const, unitId: id, values: values.map((value) => times * value) }));
    const changes = [...toRows(before, after, -1), ...toRows(after, before, 1)];
    await addRows(transaction, String(row.week), changes);
  }
}

const NO_COUNT_VALUES = toCountValues(NO_COUNTS);
const NO_SUM_VALUES = toSumValues(NO_SUMS);

/** Adds to every unit above one, in both trees; a week that never opened has no tree of its own. */
async function addAbove(
  transaction: Transaction<Tables>,
  unitId: string,
  week: string,
  values: readonly number[],
): Promise<void> {
  const trees: TreeView[] = (await isOpened(transaction, week)) ? ['now', 'was'] : ['now'];
  const rows: SubtreeChange[] = [];
  for (const tree of trees) {
    for (const id of await listLine(transaction, tree, unitId, week)) rows.push({ tree, unitId: id, values });
  }
  await addRows(transaction, week, rows);
}

async function listLine(
  transaction: Transaction<Tables>,
  tree: TreeView,
  unitId: string,
  week: string,
): Promise<string[]> {
  const { rows } = await selectLines[tree](transaction, unitId, week);
  return rows.map(({ id }) => id);
}

const toSelectLine = (tree: TreeView) =>
  keepQuery((db, unitId: string, week: string) => {
    const parents = selectParents(tree, week);
    const line = sql<{ id: string }>`
      with recursive line(id) as (
        select parent_id from ${parents} as own where unit_id = ${unitId}
        union all
        select parents.parent_id from line cross join ${parents} as parents where parents.unit_id = line.id)
      select id from line where id is not null`;
    return { compile: () => line.compile(db) };
  });
const selectLines = { now: toSelectLine('now'), was: toSelectLine('was') };
