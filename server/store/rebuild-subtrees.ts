import { sql, type Transaction } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import type { Tables } from '../db/tables.ts';
import { ALL_COLUMNS, ownColumns } from './sum-columns.ts';
import { lockRollups, selectParents } from './week-tree.ts';

const names = sql.join(ALL_COLUMNS.map((name) => sql.ref(name)));

/**
 * What stands below each unit in a week, summed anew from the units' own rows: one row for a unit that has any below it. First those directly
 * below are summed, then these few sums go up.
 */
export function selectSubtrees(tree: TreeView, week: string) {
  const sums = (table: string) =>
    sql.join(ALL_COLUMNS.map((name) => sql`sum(${sql.ref(`${table}.${name}`)}) as ${sql.ref(name)}`));
  const parents = selectParents(tree, week);
  return sql<Record<string, string | number>>`
    with recursive direct as (
      select parents.parent_id as unit_id, ${sums('own')} from ${parents} as parents
      cross join (select unit_id, week, ${ownColumns} from unit_weeks) as own
      where own.unit_id = parents.unit_id and own.week = ${week} and parents.parent_id is not null
      group by parents.parent_id),
    line(unit_id, above_id) as (
      select unit_id, unit_id from direct
      union all
      select line.unit_id, parents.parent_id from line cross join ${parents} as parents
      where parents.unit_id = line.above_id)
    select line.above_id as unit_id, ${sums('direct')}
    from line cross join direct where direct.unit_id = line.unit_id and line.above_id is not null
    group by line.above_id`;
}

/** Writes the rows of a week anew; the caller holds `lockRollups`. */
export async function rebuildSubtrees(
  transaction: Transaction<Tables>,
  week: string,
  trees: readonly TreeView[],
): Promise<void> {
  for (const tree of trees) {
    await transaction.deleteFrom('subtree_weeks').where('week', '=', week).where('tree', '=', tree).execute();
    await sql`insert into subtree_weeks (tree, week, unit_id, ${names})
      select ${tree}, ${week}, unit_id, ${names} from (${selectSubtrees(tree, week)}) as sums`.execute(
      transaction,
    );
  }
}

/** The sums of every week by the tree as it is now, for whoever moved many units and took no sums along. */
export async function rebuildTree(transaction: Transaction<Tables>): Promise<void> {
  await lockRollups(transaction);
  // From one week to the next by the index: the table has a row for each unit in each week.
  const { rows } = await sql<{ week: string | null }>`
    with recursive each(week) as (
      select min(week) from unit_weeks
      union all
      select (select min(week) from unit_weeks where unit_weeks.week > each.week) from each where each.week is not null)
    select week from each`.execute(transaction);
  for (const { week } of rows) if (week !== null) await rebuildSubtrees(transaction, week, ['now']);
}
