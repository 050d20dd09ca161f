import type { DeviceDatabase } from './database.ts';

/** Pictures are fetched again when they are wanted: what was kept first goes first. */
const MOST_KEPT = 80;

interface KeptMaterial {
  sha256: string;
  bytes: Uint8Array;
  keptAt: string;
}

/** The bytes that were kept under a hash. Whoever uses them compares the hash again. */
export async function findMaterial(
  database: DeviceDatabase,
  sha256: string,
): Promise<Uint8Array | undefined> {
  const value = await database.get('materials', sha256);
  return isKept(value) ? value.bytes : undefined;
}

export async function keepMaterial(database: DeviceDatabase, material: KeptMaterial): Promise<void> {
  const transaction = database.transaction('materials', 'readwrite');
  await transaction.store.put(material);
  const kept = (await transaction.store.index('keptAt').getAllKeys()).slice(0, -MOST_KEPT);
  for (const key of kept) await transaction.store.delete(key);
  await transaction.done;
}

export async function forgetMaterials(database: DeviceDatabase): Promise<void> {
  await database.clear('materials');
}

function isKept(value: unknown): value is KeptMaterial {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    Object.prototype.toString.call(value.bytes) === '[object Uint8Array]'
  );
}
