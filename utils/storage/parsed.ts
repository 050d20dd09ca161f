import type { DeviceDatabase, DeviceSchema } from './database.ts';

interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

type StoreName = 'aliases' | 'entries' | 'exemptions' | 'payloads' | 'singles';

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
  // Somebody else who read it at the same moment has moved it already.
  if ((await transaction.objectStore(store).count(key)) === 0) return undefined;
  await transaction
    .objectStore('setAside')
    .add({ store, key: String(key), reason: parsed.error.message, value });
  await transaction.objectStore(store).delete(key);
  await transaction.done;
  return undefined;
}

/** Parses a whole store, in key order, setting aside what does not parse. */
export async function readParsed<T>(
  database: DeviceDatabase,
  store: StoreName,
  schema: Parser<T>,
): Promise<T[]> {
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
