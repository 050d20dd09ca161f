import { BackendError } from '../backend/backend-error.ts';
import type { PairedUnit } from '../contract/connection.ts';
import type { HeardUntil } from '../contract/heard-until.ts';
import type { Single } from '../storage/singles.ts';
import type { Device } from './device.ts';

interface Hearing<T> {
  /** Up to when this device has heard. */
  until: Single<HeardUntil>;
  /** From when on the first time. */
  first: string;
  /** What was said so shortly before is asked for again; to hear it twice must change nothing. */
  overlapMs?: number;
  ask(since: string): Promise<{ items: readonly T[]; more: boolean }>;
  /** Keeps one; whether that is something new to show. */
  keep(item: T): Promise<boolean>;
  toInstant(item: T): string;
}

/**
 * Asks, page after page, what was said since the last time. Up to when is noted only after it is kept: a worker that dies in between hears it
 * again. Of an error, what was heard before it stays.
 */
export async function hearSince<T>(
  { database }: Device,
  { grant }: PairedUnit,
  { until, first, overlapMs = 0, ask, keep, toInstant }: Hearing<T>,
): Promise<{ changed: boolean; error?: BackendError }> {
  const known = await until.read(database);
  const isSame = known?.deviceId === grant.deviceId;
  let since = isSame ? new Date(Date.parse(known.at) - overlapMs).toISOString() : first;
  let changed = false;
  try {
    for (;;) {
      const { items, more } = await ask(since);
      for (const item of items) if (await keep(item)) changed = true;
      const last = items.at(-1);
      const newest = last === undefined ? since : toInstant(last);
      if (newest === since) return { changed };
      await until.write(database, { deviceId: grant.deviceId, at: newest });
      if (!more) return { changed };
      since = newest;
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return { changed, error };
  }
}
