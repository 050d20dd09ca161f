import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/**
 * Writes and commits one small row, then reads it back.
 * @throws when the database cannot do both, as any other write would.
 */
export async function checkHealth(db: Kysely<Tables>, now: Date): Promise<void> {
  const checked = { checked_at: now.toISOString() };
  await db
    .insertInto('health')
    .values({ id: 1, ...checked })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(checked))
    .execute();
  await db.selectFrom('health').select('checked_at').where('id', '=', 1).executeTakeFirstOrThrow();
}
