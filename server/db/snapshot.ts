import { type Kysely, sql } from 'kysely';
import type { Database } from './open.ts';
import type { Tables } from './tables.ts';

export interface Snapshot {
  db: Kysely<Tables>;
  end: () => Promise<unknown>;
}

/**
 * The database at one moment: what others commit meanwhile is not seen, and nobody is kept from writing. On SQLite the
 * connection must be used for nothing else until the end.
 */
export async function openSnapshot({ db, engine }: Database): Promise<Snapshot> {
  if (engine === 'sqlite') {
    // A plain "begin" of ours takes the right to write; this one only reads.
    await sql`begin deferred`.execute(db);
    return { db, end: () => sql`rollback`.execute(db) };
  }
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  await sql`set local statement_timeout = 0`.execute(snapshot);
  return { db: snapshot, end: () => snapshot.rollback().execute() };
}
