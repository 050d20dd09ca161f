import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from './open.ts';
import type { Tables } from './tables.ts';

const PAGE = 1000;
const MOST_TOLD = 20;

/** What is wrong with the database, in words; empty when it is whole. */
export async function checkDatabase({ db, engine }: Database): Promise<string[]> {
  const damages = engine === 'sqlite' ? await checkSqlite(db) : [];
  for await (const damage of checkActivities(db)) {
    damages.push(damage);
    if (damages.length >= MOST_TOLD) return [...damages, 'and maybe more'];
  }
  return damages;
}

/** PostgreSQL checks its own pages as it reads them; SQLite is asked. */
async function checkSqlite(db: Kysely<Tables>): Promise<string[]> {
  const { rows: pages } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const { rows: keys } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...pages.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
    ...keys.map(({ table, parent }) => `a row of ${table} refers to one of ${parent} that is not there`),
  ];
}

/** What is kept of an entry must still be what its receipt says, and no receipt may lie beyond its counter. */
async function* checkActivities(db: Kysely<Tables>): AsyncGenerator<string> {
  const counters = await db.selectFrom('receipt_counters').selectAll().execute();
  const last = new Map(counters.map((counter) => [counter.year, counter.last]));
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('activities')
      .select(['id', 'body', 'sha256', 'receipt_year', 'receipt_number'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const sha256 = createHash('sha256').update(row.body).digest('hex');
      if (sha256 !== row.sha256) yield `activity ${row.id} is not what its receipt says`;
      if (row.receipt_number > (last.get(row.receipt_year) ?? 0)) {
        yield `activity ${row.id} has receipt ${row.receipt_number} of ${row.receipt_year}, which was never counted`;
      }
    }
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    after = end.id;
  }
}
