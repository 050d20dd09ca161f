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
import { addBelow, addToUnit, type SubtreeChange } from './add-to-sums.ts';
import { ALL_COLUMNS, ownColumns, toCountValues, toSumValues } from './sum-columns.ts';
import { isOpened, joinWeek, lockRollups, selectParents, shareRollups } from './week-tree.ts';

/** An entry that counts from now on (1), or that does so no more (-1). A correction is one of each. */
export interface RollupChange {
  activity: SummedActivity;
  times: 1 | -1;
}

/**
 * Keeps the sums of the weeks in step with the entries of units. Call it in the transaction that changes the entries, once, after them.
 * Those who do so at once wait for each other only where they bring entries of the same unit.
 */
export async function addToRollups(
  transaction: Transaction<Tables>,
  changes: ReadonlyMap<string, readonly RollupChange[]>,
): Promise<void> {
  const own = [...changes].flatMap(([unitId, some]) => toOwnChanges(unitId, some)).sort(byWeekAndUnit);
  if (own.length === 0) return;
  await shareRollups(transaction);
  for (const { unitId, week, values } of own) await addToUnit(transaction, unitId, week, values);
  await addAbove(
    transaction,
    own.map((change) => ({ ...change, values: [...NO_COUNT_VALUES, ...change.values] })),
  );
}

/** What is to be added to the sums of one unit in one week. */
interface OwnChange {
  unitId: string;
  week: string;
  values: readonly number[];
}

/** Rows are locked in this order by everybody, so that nobody waits in a ring. */
const byWeekAndUnit = (a: OwnChange, b: OwnChange) =>
  a.week === b.week ? (a.unitId < b.unitId ? -1 : 1) : a.week < b.week ? -1 : 1;

/** Weeks in which nothing changes are left out. */
function toOwnChanges(unitId: string, changes: readonly RollupChange[]): OwnChange[] {
  const byDay = Map.groupBy(changes, ({ activity }) => activity.day);
  const byWeek = new Map<string, RollupChange[]>();
  for (const [day, some] of byDay) {
    const week = toCountedWeek(day);
    if (week !== undefined) byWeek.set(week, [...(byWeek.get(week) ?? []), ...some]);
  }
  return [...byWeek].flatMap(([week, ofWeek]) => {
    const of = (times: 1 | -1) =>
      toSumValues(
        toActivitySums(ofWeek.filter((change) => change.times === times).map(({ activity }) => activity)),
      );
    const taken = of(-1);
    const values = of(1).map((value, index) => value - (taken[index] ?? 0));
    return values.every((value) => value === 0) ? [] : [{ unitId, week, values }];
  });
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
  const values = [...toCountValues(counts), ...NO_SUM_VALUES];
  await addAbove(transaction, [{ unitId, week, values }]);
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
    const week = String(row.week);
    const values = ALL_COLUMNS.map((name) => Number(row[name]));
    const toRows = (ids: readonly string[], others: readonly string[], times: 1 | -1) =>
      ids
        .filter((id) => !others.includes(id))
        .map((id) => ({
          tree: 'now' as const,
          unitId: id,
          week,
          values: values.map((value) => times * value),
        }));
    const changes = [...toRows(before, after, -1), ...toRows(after, before, 1)];
    await addBelow(transaction, changes);
  }
}

const NO_COUNT_VALUES = toCountValues(NO_COUNTS);
const NO_SUM_VALUES = toSumValues(NO_SUMS);

/** Adds to every unit above each, in both trees, every row once; a week that never opened has no tree of its own. */
async function addAbove(transaction: Transaction<Tables>, changes: readonly OwnChange[]): Promise<void> {
  const rows = new Map<string, SubtreeChange>();
  for (const { unitId, week, values } of changes) {
    const trees: TreeView[] = (await isOpened(transaction, week)) ? ['now', 'was'] : ['now'];
    for (const tree of trees) {
      for (const id of await listLine(transaction, tree, unitId, week)) {
        const key = `${tree} ${week} ${id}`;
        const sum = rows.get(key)?.values;
        const total = sum ? values.map((value, index) => value + (sum[index] ?? 0)) : values;
        rows.set(key, { tree, unitId: id, week, values: total });
      }
    }
  }
  await addBelow(transaction, [...rows.values()]);
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
