import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import { toEngine } from '../db/engine.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';
import { settleSums } from './settle-sums.ts';

/** Any number, but for the one that migrations take. */
const LOCK_KEY = 7_203_186_002;

/**
 * The units with their superiors, as a table of `unit_id` and `parent_id`: by the tree as it was when the week opened, or as it is now.
 * All that the board and the sums know of trees, they know from here. Whoever joins it writes "cross join … where", which SQLite runs in
 * the order in which it stands: left to itself, it goes through a whole week for each unit.
 */
export function selectParents(tree: TreeView, week: string): RawBuilder<unknown> {
  return tree === 'now'
    ? sql`(select id as unit_id, parent_id from units)`
    : sql`(select unit_id, parent_id from unit_weeks where week = ${week})`;
}

/** Puts a unit that came after the week had opened into its tree, with those above it that came later too. */
export async function joinWeek(
  transaction: Transaction<Tables>,
  unitId: string,
  week: string,
): Promise<void> {
  await sql`insert into unit_weeks (unit_id, week, parent_id)
    with recursive line(unit_id, parent_id) as (
      select id, parent_id from units where id = ${unitId}
      union all
      select units.id, units.parent_id from line join units on units.id = line.parent_id)
    select unit_id, ${week}, parent_id from line where true
    on conflict (unit_id, week) do nothing`.execute(transaction);
}

/**
 * Freezes the tree of today as that of a week, with the units that are to report: those with at least one page of their own. What is
 * summed already stays.
 */
export async function freezeWeek(transaction: Transaction<Tables>, week: string): Promise<void> {
  await sql`insert into unit_weeks (unit_id, week, parent_id, expected)
    select id, ${week}, parent_id,
      case when closed_on is null and exists (select 1 from pages where pages.unit_id = units.id and pages.role = 'own')
        then 1 else 0 end
    from units where true
    on conflict (unit_id, week) do update set parent_id = excluded.parent_id, expected = excluded.expected`.execute(
    transaction,
  );
}

/**
 * For whoever changes the tree, a report, or sums as a whole: waits until nobody else changes any sum, and finds all of them added up. Call it
 * before anything is read that the change depends on. SQLite has one writer at a time by itself.
 */
export async function lockRollups(transaction: Transaction<Tables>): Promise<void> {
  if (toEngine(transaction) === 'postgresql')
    await sql`select pg_advisory_xact_lock(${LOCK_KEY})`.execute(transaction);
  await settleSums(transaction);
}

/** For whoever only adds: any number may at once, while the tree stays as it is. */
export async function shareRollups(transaction: Transaction<Tables>): Promise<void> {
  if (toEngine(transaction) === 'postgresql') await takeShare(transaction);
}

const takeShare = keepQuery((db) => {
  const share = sql`select pg_advisory_xact_lock_shared(${sql.lit(LOCK_KEY)})`;
  return { compile: () => share.compile(db) };
});

export async function isOpened(db: Kysely<Tables>, week: string): Promise<boolean> {
  return (await selectOpened(db, week)).rows.length > 0;
}

const selectOpened = keepQuery((db, week: string) =>
  db.selectFrom('weeks').select('week').where('week', '=', week),
);
