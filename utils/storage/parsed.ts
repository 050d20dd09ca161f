import type { DeviceDatabase, DeviceSchema } from './database.ts';

export interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

type StoreName =
  | 'added'
  | 'aliases'
  | 'coordinator'
  | 'entries'
  | 'exemptions'
  | 'explanations'
  | 'followUps'
  | 'openings'
  | 'packs'
  | 'payloads'
  | 'shared'
  | 'singles'
  | 'trusted';

/**
 * Parses one stored record. A record that fails is moved to `setAside`, so that the rest goes on and nothing is thrown
 * away; the caller sees `undefined`.
 */
export async function parseStored<T>(
  database: DeviceDatabase,
  store: StoreName,
  key: DeviceSchema[StoreName]['key'],
  value: unknown,
  schema: Parser<T>,
): Promise<T | undefined> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const transaction = database.transaction([store, 'setAside'], 'readwrite', { durability: 'strict' });
  // Read once more: another context may have written a sound record, or have set this one aside, in the meantime.
  const present = await transaction.objectStore(store).get(key);
  const again = schema.safeParse(present);
  if (present !== undefined && !again.success) {
    const reason = again.error.message;
    await transaction.objectStore('setAside').add({ store, key: String(key), reason, value: present });
    await transaction.objectStore(store).delete(key);
  }
  await transaction.done;
  return present !== undefined && again.success ? again.data : undefined;
}

/** All of them, when all are sound, as they nearly always are: keys are read only to set a record aside, and cost as much as the values. */
export function parseAll<T>(values: readonly unknown[], schema: Parser<T>): T[] | undefined {
  const parsed: T[] = [];
  for (const value of values) {
    const record = schema.safeParse(value);
    if (!record.success) return undefined;
    parsed.push(record.data);
  }
  return parsed;
}

/** Parses a whole store, in key order, setting aside what does not parse. */
export async function readParsed<T>(
  database: DeviceDatabase,
  store: StoreName,
  schema: Parser<T>,
): Promise<T[]> {
  const sound = parseAll(await database.getAll(store), schema);
  if (sound) return sound;
  const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
  const parsed: T[] = [];
  for (const [index, value] of values.entries()) {
    const key = keys[index];
    if (key === undefined) continue;
    const record = await parseStored(database, store, key, value, schema);
    if (record !== undefined) parsed.push(record);
  }
  return parsed;
}
