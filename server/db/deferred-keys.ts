import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * Lets a transaction fill tables in any order: what refers to a row that is not there is refused at its end.
 * @param fill runs with the checks put off.
 */
export async function withDeferredKeys(
  transaction: Kysely<Tables>,
  engine: Engine,
  fill: () => Promise<void>,
): Promise<void> {
  if (engine === 'sqlite') {
    await sql`pragma defer_foreign_keys = on`.execute(transaction);
    return await fill();
  }
  const { rows } = await sql<{ table: string; name: string }>`
    select tables.relname as "table", keys.conname as name
    from pg_constraint as keys join pg_class as tables on tables.oid = keys.conrelid
    where keys.contype = 'f' and not keys.condeferrable and keys.connamespace = current_schema()::regnamespace
  `.execute(transaction);
  const alter = async (how: 'deferrable initially deferred' | 'not deferrable') => {
    for (const { table, name } of rows) {
      await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} ${sql.raw(how)}`.execute(
        transaction,
      );
    }
  };
  await alter('deferrable initially deferred');
  await fill();
  await sql`set constraints all immediate`.execute(transaction);
  await alter('not deferrable');
}
