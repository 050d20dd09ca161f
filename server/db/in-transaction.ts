import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Takes part in the caller's transaction where there is one, and begins one where there is none. */
export async function inTransaction<T>(
  db: Kysely<Tables>,
  act: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.isTransaction ? await act(db as Transaction<Tables>) : await db.transaction().execute(act);
}
