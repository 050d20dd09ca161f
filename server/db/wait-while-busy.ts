import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection } from 'kysely';
import { isBusy } from './trouble.ts';

/** Longer than any transaction of the server; the command line tool may hold the file for a moment. */
const PATIENCE_MS = 3000;
const TRY_EVERY_MS = 20;
/** Once somebody has waited in vain, those behind are told at once for so long: what only reads would wait for all of them. */
const IMPATIENT_MS = 1000;

/**
 * Whoever finds the SQLite file held by another process tries again, and in between lets the server answer others: SQLite's own waiting
 * would stop all of it. Only what begins something: within a transaction nobody else writes.
 */
export function waitWhileBusy(connection: DatabaseConnection, isInTransaction: () => boolean): void {
  const run = connection.executeQuery.bind(connection);
  let gaveUpAt = Number.NEGATIVE_INFINITY;
  connection.executeQuery = async <R>(query: CompiledQuery) => {
    let end: number | undefined;
    for (;;) {
      try {
        return await run<R>(query);
      } catch (error) {
        if (!isBusy(error) || isInTransaction()) throw error;
        const now = performance.now();
        end ??= now - gaveUpAt < IMPATIENT_MS ? now : now + PATIENCE_MS;
        if (now >= end) {
          if (now - gaveUpAt >= IMPATIENT_MS) gaveUpAt = now;
          throw error;
        }
        await sleep(TRY_EVERY_MS);
      }
    }
  };
}
