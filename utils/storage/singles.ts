import type { DeviceDatabase } from './database.ts';
import { parseStored } from './parsed.ts';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

/** A record of which there is at most one, under a fixed key, with its parse on the way out. */
export interface Single<T> {
  read(database: DeviceDatabase): Promise<T | undefined>;
  write(database: DeviceDatabase, value: T): Promise<void>;
  erase(database: DeviceDatabase): Promise<void>;
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
    async write(database, value) {
      const transaction = database.transaction('singles', 'readwrite', { durability: 'strict' });
      await transaction.store.put(value, key);
      await transaction.done;
    },
    erase: (database) => database.delete('singles', key),
  };
}
