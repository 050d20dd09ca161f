import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from './open.ts';
import type { Tables } from './tables.ts';

const PAGE = 1000;
const MOST_TOLD = 20;

/** What is wrong with the database, in words; empty when it is whole. */
export async function checkDatabase({ db, engine }: Database): Promise<string[]> {
  const damages = engine === 'sqlite' ? await checkSqlite(db) : [];
  for (const check of [checkActivities, checkRevisions]) {
    for await (const damage of check(db)) {
      damages.push(damage);
      if (damages.length >= MOST_TOLD) return [...damages, 'and maybe more'];
    }
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

/** The same of what entries said before they were corrected; the newest revision is also the entry. */
async function* checkRevisions(db: Kysely<Tables>): AsyncGenerator<string> {
  let after = { id: '', revision: 0 };
  for (;;) {
    const rows = await db
      .selectFrom('activity_revisions as said')
      .innerJoin('activities', 'activities.id', 'said.activity_id')
      .select(['said.activity_id', 'said.revision', 'said.body', 'said.sha256'])
      .select(['activities.revision as newest', 'activities.sha256 as newest_sha256'])
      .where(sql<boolean>`(said.activity_id, said.revision) > (${after.id}, ${after.revision})`)
      .orderBy('said.activity_id')
      .orderBy('said.revision')
      .limit(PAGE)
      .execute();
    for (const { activity_id, revision, body, sha256, newest, newest_sha256 } of rows) {
      const name = `revision ${revision} of activity ${activity_id}`;
      const digest = createHash('sha256').update(body).digest('hex');
      if (digest !== sha256) yield `${name} is not what its receipt says`;
      if (revision > newest || (revision === newest && sha256 !== newest_sha256)) yield `${name} was lost`;
    }
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    after = { id: end.activity_id, revision: end.revision };
  }
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
