import { sql, type Transaction } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import type { Tables } from '../db/tables.ts';
import { ALL_COLUMNS, ownColumns } from './sum-columns.ts';
import { selectLines } from './week-tree.ts';

const names = sql.join(ALL_COLUMNS.map((name) => sql.ref(name)));

/** What stands below each unit in a week, summed anew from the units' own rows: one row for a unit that has any below it. */
export function selectSubtrees(tree: TreeView, week: string) {
  const sums = ALL_COLUMNS.map((name) => sql`sum(own.${sql.ref(name)}) as ${sql.ref(name)}`);
  return sql<Record<string, string | number>>`
    with recursive line(unit_id, above_id) as (${selectLines(tree, week)})
    select line.above_id as unit_id, ${sql.join(sums)}
    from (select unit_id, ${ownColumns} from unit_weeks where week = ${week}) as own
    join line on line.unit_id = own.unit_id
    where line.above_id is not null
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
