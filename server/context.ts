import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import type { Engine } from './db/engine.ts';
import { openDatabase } from './db/open.ts';
import type { Tables } from './db/tables.ts';
import { createRequestLimits, type RequestLimits } from './http/limits.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createRateLimit, type RateLimit } from './http/rate-limit.ts';
import type { Log } from './log.ts';
import { createHealthCheck } from './store/health.ts';
import { createTrust } from './trust/create-trust.ts';
import { readOnlineKeys } from './trust/online-keys.ts';
import { renewOnline } from './trust/renew-online.ts';
import type { RefreshSnapshot, Trust } from './trust.ts';

/** What the routes work with, built once when the process starts. */
export interface Context {
  config: Config;
  db: Kysely<Tables>;
  engine: Engine;
  log: Log;
  now: () => Date;
  pairingLimit: RateLimit;
  requestLimits: RequestLimits;
  metrics: Metrics;
  trust: Trust;
  /** @throws when the database cannot write or read. */
  checkHealth: (now: Date) => Promise<void>;
  close: () => Promise<void>;
}

interface Tools {
  log: Log;
  now: () => Date;
  /** Absent: by the backend's own keys. */
  refreshSnapshot?: RefreshSnapshot;
}

/** @throws {Error} when the database cannot be opened or brought up to date. */
export async function createContext(config: Config, tools: Tools): Promise<Context> {
  const { log, now } = tools;
  const refreshSnapshot =
    tools.refreshSnapshot ?? ((db) => renewOnline(db, readOnlineKeys(config.trustKeys), now()));
  const { db, engine, close } = await openDatabase(config.databaseUrl);
  const trust = createTrust(refreshSnapshot);
  return {
    ...{ config, db, engine, log, now, trust, close },
    pairingLimit: createRateLimit(),
    requestLimits: createRequestLimits(config.perMinute),
    metrics: createMetrics(),
    checkHealth: createHealthCheck(db),
  };
}
