import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Dialect, type Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import type { Tables } from './tables.ts';
import { isBusy } from './trouble.ts';
import { waitWhileBusy } from './wait-while-busy.ts';

/** What SQLite takes for no file at all. */
const IN_MEMORY = ':memory:';
/** SQLite waits by standing still, and all of the server with it: the rest of the waiting is done by `waitWhileBusy`. */
const BUSY_MS = 10;
/** While starting nobody waits for an answer yet, and another process may be at a long migration. */
const START_MS = 60_000;
const LOOK_EVERY_MS = 20;
/** Preparing costs more than most of our statements themselves. */
const MOST_STATEMENTS = 300;

/** In kB. Ids come in no order: their index is read and changed all over, and should not be fetched from the file each time. */
const CACHE = 32_000;
/** In pages of 4 kB. A page that changes often is copied from the log into the file once for all its changes. */
const CHECKPOINT = 4000;

export function openSqlite(path: string): Dialect {
  const database = openFile(path);
  return new SqliteDialect({
    database: toKyselyDatabase(database),
    onCreateConnection: async (connection) => waitWhileBusy(connection, () => database.isTransaction),
  });
}

/**
 * SQLite as built into Node. A commit returns only after the disk has it (WAL with synchronous=FULL): a receipt is a
 * promise that survives a power cut.
 */
export function openFile(path: string): DatabaseSync {
  // The log says who did what and when: a new file is readable by the server's own account only.
  if (path !== IN_MEMORY) closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path);
  database.exec(`pragma busy_timeout = ${BUSY_MS}`);
  useLog(database);
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  database.exec(`pragma cache_size = ${-CACHE}`);
  database.exec(`pragma wal_autocheckpoint = ${CHECKPOINT}`);
  return database;
}

/**
 * A new file gets its log by a write of the one that opens it first. To another who asks meanwhile SQLite says at once
 * that the file is locked, without regard to the busy timeout.
 */
function useLog(database: DatabaseSync): void {
  const end = Date.now() + START_MS;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() >= end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS);
    }
  }
}

/** Runs what may have to wait for another process's migration. */
export async function whilePatient<Value>(db: Kysely<Tables>, run: () => Promise<Value>): Promise<Value> {
  await sql`pragma busy_timeout = ${sql.lit(START_MS)}`.execute(db);
  try {
    return await run();
  } finally {
    await sql`pragma busy_timeout = ${sql.lit(BUSY_MS)}`.execute(db);
  }
}

/**
 * Kysely speaks to better-sqlite3; this gives node:sqlite the same face. Where the parameters of what changes rows are lists, the statement is
 * run once for each of them: that costs less than one long statement for all.
 */
function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const known = new Map<string, { statement: StatementSync; reader: boolean }>();
  const prepare = (sql: string) => {
    const found = known.get(sql);
    if (found) return found;
    const statement = database.prepare(sql);
    const prepared = { statement, reader: statement.columns().length > 0 };
    // Only the server's own few statements come again and again; a backup's are many and come once.
    if (known.size < MOST_STATEMENTS) known.set(sql, prepared);
    return prepared;
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const { statement, reader } = prepare(toSqlite(sql, database.isTransaction));
      return {
        reader,
        all: (parameters) => statement.all(...toValues(parameters)),
        run: (parameters) => {
          if (!areRows(parameters)) return statement.run(...toValues(parameters));
          const runs = parameters.map((row) => statement.run(...toValues(row)));
          return {
            changes: runs.reduce((sum, { changes }) => sum + Number(changes), 0),
            lastInsertRowid: runs.at(-1)?.lastInsertRowid ?? 0,
          };
        },
        // One of its own: another reading of the same statement would begin this one anew.
        iterate: (parameters) => database.prepare(sql).iterate(...toValues(parameters)),
      };
    },
  };
}

function toSqlite(sql: string, inTransaction: boolean): string {
  // A transaction that begins by reading cannot wait for a writer in another process; one that begins by writing can.
  if (sql === 'begin') return 'begin immediate';
  // On a full disk SQLite has rolled back by itself; a second rollback would hide the real error.
  if (sql === 'rollback' && !inTransaction) return 'select 1';
  return sql;
}

function areRows(parameters: readonly unknown[]): parameters is readonly (readonly unknown[])[] {
  return Array.isArray(parameters[0]);
}

function toValues(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value instanceof Uint8Array) return value;
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError(`a ${typeof value} cannot be stored`);
  });
}
