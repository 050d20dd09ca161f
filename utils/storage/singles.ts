import type { DeviceDatabase } from './database.ts';
import { parseStored } from './parsed.ts';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

/** A value on its way into the store. */
export interface KeyedSingle {
  key: string;
  value: unknown;
}

/** A record of which there is at most one, under a fixed key, with its parse on the way out. */
export interface Single<T> {
  read(database: DeviceDatabase): Promise<T | undefined>;
  write(database: DeviceDatabase, value: T): Promise<void>;
  /**
   * Reads and writes in one transaction, so that what another context writes in between is not buried; together with `beside`, or neither.
   * @param toNext gives what stands there from now on; undefined leaves all as it is.
   * @returns what stands there from now on, where that was given.
   */
  change(
    database: DeviceDatabase,
    toNext: (present: T | undefined) => T | undefined,
    beside?: readonly KeyedSingle[],
  ): Promise<T | undefined>;
  erase(database: DeviceDatabase): Promise<void>;
  /** For `writeSingles`. */
  keyed(value: T): KeyedSingle;
}

/** All of them or none. */
export async function writeSingles(database: DeviceDatabase, records: readonly KeyedSingle[]): Promise<void> {
  const transaction = database.transaction('singles', 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...records.map(({ key, value }) => transaction.store.put(value, key)),
    transaction.done,
  ]);
}

/** Of each unit one; that of the unit that the device was paired with lies where it did when there was no other. */
export const toUnitKey = (key: string, furtherId: string | undefined) =>
  furtherId === undefined ? key : `${key} ${furtherId}`;

export function toSingle<T>(key: string, schema: Schema<T>): Single<T> {
  return {
    async read(database) {
      const value = await database.get('singles', key);
      return value === undefined ? undefined : parseStored(database, 'singles', key, value, schema);
    },
    write: (database, value) => writeSingles(database, [{ key, value }]),
    async change(database, toNext, beside = []) {
      const transaction = database.transaction('singles', 'readwrite', { durability: 'strict' });
      const present = schema.safeParse(await transaction.store.get(key));
      const next = toNext(present.success ? present.data : undefined);
      const records = next === undefined ? [] : [{ key, value: next }, ...beside];
      await Promise.all([
        ...records.map(({ key, value }) => transaction.store.put(value, key)),
        transaction.done,
      ]);
      return next;
    },
    erase: (database) => database.delete('singles', key),
    keyed: (value) => ({ key, value }),
  };
}
