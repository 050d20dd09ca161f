import type { DeviceDatabase } from './database.ts';
import { type Parser, readParsed } from './parsed.ts';

/** Stores with thousands of records that are read at each look at the desk, and that the background alone writes. */
type HeldStore = 'added' | 'shared';

const held = new WeakMap<DeviceDatabase, Map<HeldStore, Promise<readonly unknown[]>>>();

/** A whole store, read once and kept until something is written to it. */
export function readHeld<T>(
  database: DeviceDatabase,
  store: HeldStore,
  schema: Parser<T>,
): Promise<readonly T[]> {
  const stores = held.get(database) ?? new Map<HeldStore, Promise<readonly unknown[]>>();
  held.set(database, stores);
  const known = stores.get(store) as Promise<readonly T[]> | undefined;
  if (known) return known;
  const reading: Promise<readonly T[]> = readParsed(database, store, schema);
  stores.set(store, reading);
  // A reading that failed is tried again.
  reading.catch(() => stores.delete(store));
  return reading;
}

/** To be called when a writing has ended, well or badly: what was read before it counts no more. */
export function letGoOf(database: DeviceDatabase, store: HeldStore): void {
  held.get(database)?.delete(store);
}
