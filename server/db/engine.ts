import { type Kysely, SqliteAdapter } from 'kysely';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgresql';

/** Which engine a connection or a transaction speaks to. */
export function toEngine(db: Kysely<Tables>): Engine {
  return db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgresql';
}
