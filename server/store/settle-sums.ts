import { CompiledQuery, type Kysely, sql } from 'kysely';
import { toEngine } from '../db/engine.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';
import { ALL_COLUMNS } from './sum-columns.ts';

/** Any number, but for those that migrations and `lockRollups` take. */
const LOCK_KEY = 7_203_186_003;
const KEYS = ['tree', 'unit_id', 'week'];
// "nothing" is also a word of SQLite's own.
const quote = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

export const SUBTREE_COLUMNS = quote([...KEYS, ...ALL_COLUMNS]);

/** The end of an insert into `subtree_weeks` that adds to the rows that are there. */
export const ADD_SUBTREES = `on conflict (unit_id, tree, week) do update set ${ALL_COLUMNS.map(
  (name) => `"${name}" = subtree_weeks."${name}" + excluded."${name}"`,
).join(', ')}`;

/**
 * Adds what was left to be added, so that `subtree_weeks` says all that was committed before. Nobody who stores entries waits for it; of
 * those who call it at once, one after the other does it.
 */
export async function settleSums(db: Kysely<Tables>): Promise<void> {
  if ((await selectLeft(db)).rows.length === 0) return;
  await inTransaction(db, async (transaction) => {
    const isSqlite = toEngine(transaction) === 'sqlite';
    if (!isSqlite) await sql`select pg_advisory_xact_lock(${LOCK_KEY})`.execute(transaction);
    const add = (from: string) => `insert into subtree_weeks (${SUBTREE_COLUMNS})
      select ${quote(KEYS)}, ${ALL_COLUMNS.map((name) => `sum("${name}")`).join(', ')} from ${from}
      where true group by ${quote(KEYS)} ${ADD_SUBTREES}`;
    if (isSqlite) {
      await transaction.executeQuery(CompiledQuery.raw(add('subtree_changes')));
      await transaction.deleteFrom('subtree_changes').execute();
      return;
    }
    // In one statement: what is committed meanwhile is neither added nor taken away.
    const text = `with left_over as (delete from subtree_changes returning *) ${add('left_over')}`;
    await transaction.executeQuery(CompiledQuery.raw(text));
  });
}

const selectLeft = keepQuery((db) => db.selectFrom('subtree_changes').select('id').limit(1));
