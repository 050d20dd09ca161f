import { Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { openPostgresql } from './postgresql.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

export interface Database {
  engine: Engine;
  db: Kysely<Tables>;
  close: () => Promise<void>;
}

/**
 * Opens the database and brings it up to date.
 * @param url path of an SQLite file (made when missing), or `postgres://…`
 * @throws {Error} when it cannot be reached, is newer than this program, or does not keep what it acknowledges.
 */
export async function openDatabase(url: string): Promise<Database> {
  const database = connect(url);
  try {
    if (database.engine === 'postgresql') await expectDurable(database.db);
    await migrate(database.db, database.engine);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** The database as it is: nothing is made in it, and nothing brought up to date. */
export function connect(url: string): Database {
  const engine = /^postgres(ql)?:\/\//.test(url) ? 'postgresql' : 'sqlite';
  const db = new Kysely<Tables>({ dialect: engine === 'postgresql' ? openPostgresql(url) : openSqlite(url) });
  return { engine, db, close: () => db.destroy() };
}

/** A receipt must not be given for what a power cut can take back. */
async function expectDurable(db: Kysely<Tables>): Promise<void> {
  for (const name of ['fsync', 'synchronous_commit']) {
    const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(db);
    if (rows[0]?.value === 'off')
      throw new Error(`PostgreSQL runs with ${name}=off and may lose what it acknowledges.`);
  }
}
