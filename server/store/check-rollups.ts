import { type Kysely, sql, type Transaction } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import type { ActivitySums } from '../../utils/contract/week-report.ts';
import { addSums, NO_SUMS, toCountedWeek } from '../../utils/domain/reports/activity-sums.ts';
import { toReportPart } from '../../utils/domain/reports/report-counts.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { countEntries } from './count-entries.ts';
import { rebuildSubtrees, selectSubtrees } from './rebuild-subtrees.ts';
import { readSettings } from './report-weeks.ts';
import { ALL_COLUMNS, readSums, SUM_COLUMNS, type SumRow, toSumValues } from './sum-columns.ts';
import { toCounted } from './week-reports.ts';
import { isOpened, joinWeek, lockRollups } from './week-tree.ts';

const PAGE = 1000;
const EVERY_DAY = { from: '', to: '9999-99-99' };

export interface RollupCheck {
  /** One line for each row that is not what entries and reports say. */
  damages: string[];
  units: number;
  weeks: number;
}

/** Counts everything anew, a unit and then a week at a time, while others go on writing. */
export const checkRollups = (db: Kysely<Tables>): Promise<RollupCheck> => walk(db, false);

/** The same, and writes what is right. Weeks whose entries are past their time keep the sums that they have. */
export const rebuildRollups = (db: Kysely<Tables>): Promise<RollupCheck> => walk(db, true);

async function walk(db: Kysely<Tables>, mend: boolean): Promise<RollupCheck> {
  const damages: string[] = [];
  const { counted_from: from } = await readSettings(db);
  let units = 0;
  for await (const id of listIds(db)) {
    units += 1;
    const found = await inTransaction(db, (transaction) => checkUnit(transaction, id, from ?? '', mend));
    damages.push(...found);
  }
  const { rows: weeks } = await sql<{ week: string }>`
    select week from unit_weeks union select week from subtree_weeks order by week`.execute(db);
  for (const { week } of weeks) {
    for (const tree of ['now', 'was'] as const) {
      const found = await inTransaction(db, (transaction) => checkWeek(transaction, week, tree, mend));
      damages.push(...found);
    }
  }
  return { damages, units, weeks: weeks.length };
}

async function* listIds(db: Kysely<Tables>): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('units')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    yield* rows.map(({ id }) => id);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

async function checkUnit(
  transaction: Transaction<Tables>,
  unitId: string,
  countedFrom: string,
  mend: boolean,
): Promise<string[]> {
  await lockRollups(transaction);
  const right = new Map<string, ActivitySums>();
  for (const { day, sums } of await countEntries(transaction, [unitId], EVERY_DAY)) {
    const week = toCountedWeek(day);
    if (week !== undefined) right.set(week, addSums(right.get(week) ?? NO_SUMS, sums));
  }
  const kept = await transaction.selectFrom('unit_weeks').selectAll().where('unit_id', '=', unitId).execute();
  const reports = await transaction
    .selectFrom('week_reports')
    .select(['week', 'state', 'kind', 'late'])
    .where('unit_id', '=', unitId)
    .execute();
  const damages: string[] = [];
  const weeks = new Set([...kept, ...reports].map(({ week }) => week).concat([...right.keys()]));
  for (const week of [...weeks].sort()) {
    const row = kept.find((each) => each.week === week);
    const report = reports.find((each) => each.week === week);
    const part = report ? toReportPart(toCounted(report)) : 'silent';
    const isCountable = (weekDays(week)[0] ?? '') >= countedFrom;
    const sums = toSumValues(isCountable || !row ? (right.get(week) ?? NO_SUMS) : readSums(row));
    const wanted = [part === 'silent' ? null : part, report?.state === 'accepted' ? 1 : 0, ...sums];
    const found = row
      ? [row.part, row.accepted, ...SUM_COLUMNS.map((name) => row[name])]
      : [null, 0, ...SUM_COLUMNS.map(() => 0)];
    if (wanted.join() === found.join()) continue;
    damages.push(`${unitId}, ${week}: [${found}] instead of [${wanted}]`);
    if (!mend) continue;
    if (!row) await joinWeek(transaction, unitId, week);
    const [rightPart, accepted, ...values] = wanted;
    const sets = SUM_COLUMNS.map((name, index) => sql`${sql.ref(name)} = ${values[index]}`);
    await sql`update unit_weeks set part = ${rightPart}, accepted = ${accepted}, ${sql.join(sets)}
      where unit_id = ${unitId} and week = ${week}`.execute(transaction);
  }
  return damages;
}

type SubtreeRow = SumRow & { unit_id: string };

/** Compares what is kept of the units above with what the rows of the units themselves give. */
async function checkWeek(
  transaction: Transaction<Tables>,
  week: string,
  tree: TreeView,
  mend: boolean,
): Promise<string[]> {
  await lockRollups(transaction);
  const hasTree = tree === 'now' || (await isOpened(transaction, week));
  const right = hasTree ? (await selectSubtrees(tree, week).execute(transaction)).rows : [];
  const { rows: kept } = await sql<SubtreeRow>`
    select * from subtree_weeks where week = ${week} and tree = ${tree}`.execute(transaction);
  const wanted = toTexts(right);
  const found = toTexts(kept);
  const wrong = [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((id) => (wanted.get(id) ?? NONE) !== (found.get(id) ?? NONE))
    .sort();
  if (mend && wrong.length > 0) {
    if (hasTree) await rebuildSubtrees(transaction, week, [tree]);
    else
      await transaction
        .deleteFrom('subtree_weeks')
        .where('week', '=', week)
        .where('tree', '=', tree)
        .execute();
  }
  return wrong.map(
    (id) =>
      `below ${id}, ${week}, ${tree}: [${found.get(id) ?? NONE}] instead of [${wanted.get(id) ?? NONE}]`,
  );
}

/** A row of nothing is as good as none. */
const NONE = ALL_COLUMNS.map(() => 0).join();

function toTexts(rows: readonly Record<string, unknown>[]): Map<string, string> {
  return new Map(
    rows.map((row) => [String(row.unit_id), ALL_COLUMNS.map((name) => Number(row[name])).join()]),
  );
}
