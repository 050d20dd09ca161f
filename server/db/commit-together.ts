import type { Kysely, Transaction } from 'kysely';
import { toEngine } from './engine.ts';
import type { Tables } from './tables.ts';
import { isDatabaseTrouble } from './trouble.ts';

interface Job {
  run: (transaction: Transaction<Tables>) => Promise<unknown>;
  resolve: () => void;
  reject: (error: unknown) => void;
}

const queues = new WeakMap<Kysely<Tables>, Job[]>();
const MOST = 32;

/**
 * Runs a piece of work in a transaction, which on SQLite it shares with others that came at the same moment: they wait for the disk once
 * instead of one after another. Nobody hears of success before the commit. What fails by itself is undone with its
 * company, and each is then run alone; `run` may therefore be called twice.
 */
export function commitTogether<T>(
  db: Kysely<Tables>,
  run: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  // PostgreSQL has many connections, and gathers commits by itself.
  if (toEngine(db) === 'postgresql') return db.transaction().execute(run);
  const queue = queues.get(db) ?? [];
  queues.set(db, queue);
  let result: T;
  return new Promise<void>((resolve, reject) => {
    const keep = async (transaction: Transaction<Tables>) => {
      result = await run(transaction);
    };
    queue.push({ run: keep, resolve, reject });
    // In the next turn, when all that has come in is queued.
    if (queue.length === 1) setImmediate(() => void empty(db, queue));
  }).then(() => result);
}

async function empty(db: Kysely<Tables>, queue: Job[]): Promise<void> {
  while (queue.length > 0) {
    const jobs = queue.slice(0, MOST);
    await runJobs(db, jobs);
    // Only now: what comes meanwhile must find a queue that is at work.
    queue.splice(0, jobs.length);
  }
}

async function runJobs(db: Kysely<Tables>, jobs: readonly Job[]): Promise<void> {
  try {
    await db.transaction().execute(async (transaction) => {
      for (const { run } of jobs) await run(transaction);
    });
    for (const { resolve } of jobs) resolve();
  } catch (error) {
    // A database that cannot work would make each of them wait for it again.
    if (jobs.length === 1 || isDatabaseTrouble(error)) for (const { reject } of jobs) reject(error);
    else for (const job of jobs) await runJobs(db, [job]);
  }
}
