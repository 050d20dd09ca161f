import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import { type Engine, openDatabase } from './db/open.ts';
import type { Tables } from './db/tables.ts';
import type { Log } from './log.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';

/** What the routes work with, built once when the process starts. */
export interface Context {
  config: Config;
  db: Kysely<Tables>;
  engine: Engine;
  log: Log;
  now: () => Date;
  pairingLimit: RateLimit;
  close: () => Promise<void>;
}

/** @throws {Error} when the database cannot be opened or brought up to date. */
export async function createContext(config: Config, tools: { log: Log; now: () => Date }): Promise<Context> {
  const { db, engine, close } = await openDatabase(config.databaseUrl);
  return { config, db, engine, ...tools, pairingLimit: createRateLimit(), close };
}
