import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** So long is what was found to be well taken for well. */
const WELL_MS = 1000;

/**
 * A look at whether the database can write and read. Anybody may ask for it, so all who ask at once, or within a second after it was well, share
 * one: a write that is on disk is the dearest thing there is here.
 */
export function createHealthCheck(db: Kysely<Tables>): (now: Date) => Promise<void> {
  let wellAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;
  const look = async (now: Date) => {
    try {
      await checkHealth(db, now);
      wellAt = now.getTime();
    } finally {
      underWay = undefined;
    }
  };
  return async (now) => {
    // A clock that was put back must not make it well for hours.
    if (Math.abs(now.getTime() - wellAt) < WELL_MS) return;
    underWay ??= look(now);
    await underWay;
  };
}

/**
 * Writes and commits one small row, then reads it back.
 * @throws when the database cannot do both, as any other write would.
 */
async function checkHealth(db: Kysely<Tables>, now: Date): Promise<void> {
  const checked = { checked_at: now.toISOString() };
  await db
    .insertInto('health')
    .values({ id: 1, ...checked })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(checked))
    .execute();
  await db.selectFrom('health').select('checked_at').where('id', '=', 1).executeTakeFirstOrThrow();
}
