import { CoordinatorConnection, type KeptPack } from '../contract/coordinator-desk.ts';
import { KeptEntering } from '../contract/entering.ts';
import { UnsavedPack } from '../contract/unsaved-pack.ts';
import type { DeviceDatabase } from './database.ts';
import { parseStored } from './parsed.ts';

const STORE = 'coordinator';
const KEY = 'key';
const CONNECTION = 'connection';
const UNSAVED = 'unsaved/';
const ENTERING = 'entering/';
const ENTERING_SEQ = 'entering-seq/';

/**
 * The coordinator's signing key. The private half cannot be exported from this browser, not even by us; a record that is no such pair is
 * as good as none.
 */
export async function findKeyPair(database: DeviceDatabase): Promise<CryptoKeyPair | undefined> {
  const value = await database.get(STORE, KEY);
  return isKeyPair(value) ? value : undefined;
}

function isKeyPair(value: unknown): value is CryptoKeyPair {
  return (
    typeof value === 'object' &&
    value !== null &&
    'privateKey' in value &&
    'publicKey' in value &&
    isKey(value.privateKey) &&
    isKey(value.publicKey)
  );
}

const isKey = (value: unknown) => Object.prototype.toString.call(value) === '[object CryptoKey]';

export async function findConnection(database: DeviceDatabase): Promise<CoordinatorConnection | undefined> {
  const value = await database.get(STORE, CONNECTION);
  return value === undefined
    ? undefined
    : await parseStored(database, STORE, CONNECTION, value, CoordinatorConnection);
}

/** Keeps token and key together: one without the other is of no use. */
export async function writeRegistration(
  database: DeviceDatabase,
  connection: CoordinatorConnection,
  { privateKey, publicKey }: CryptoKeyPair,
): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  await transaction.store.put({ privateKey, publicKey }, KEY);
  await transaction.store.put(connection, CONNECTION);
  await transaction.done;
}

export async function writeConnection(
  database: DeviceDatabase,
  connection: CoordinatorConnection,
): Promise<void> {
  await put(database, CONNECTION, connection);
}

/** Forgets token and key. What is still being typed stays: it is nobody's secret and may be somebody's afternoon. */
export async function eraseCoordinator(database: DeviceDatabase): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  await transaction.store.delete(CONNECTION);
  await transaction.store.delete(KEY);
  await transaction.done;
}

const toUnsavedKey = ({ id, version }: { id: string; version: number }) => `${UNSAVED}${id}/${version}`;

/** Packs that were typed here and not saved yet, the last typed first. */
export async function readUnsaved(database: DeviceDatabase): Promise<KeptPack[]> {
  const keys = (await database.getAllKeys(STORE)).filter((key) => key.startsWith(UNSAVED));
  const kept: KeptPack[] = [];
  for (const key of keys) {
    const value = await database.get(STORE, key);
    const parsed = value && (await parseStored(database, STORE, key, value, UnsavedPack));
    // The types of a pack hold; its lengths are judged when it is saved.
    if (parsed) kept.push(parsed as unknown as KeptPack);
  }
  return kept.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

export async function keepUnsaved(database: DeviceDatabase, kept: KeptPack): Promise<void> {
  await put(database, toUnsavedKey(kept.pack), kept);
}

export async function dropUnsaved(
  database: DeviceDatabase,
  pack: { id: string; version: number },
): Promise<void> {
  await database.delete(STORE, toUnsavedKey(pack));
}

const toEnteringKey = (unitId: string, activityId = 'new') => `${ENTERING}${unitId}/${activityId}`;

/** What is being entered for a unit and has not arrived: a new entry, or one that is written anew. */
export async function readEntering(
  database: DeviceDatabase,
  unitId: string,
  activityId?: string,
): Promise<KeptEntering> {
  const key = toEnteringKey(unitId, activityId);
  const value: unknown = await database.get(STORE, key);
  const kept = value === undefined ? undefined : await parseStored(database, STORE, key, value, KeptEntering);
  return kept ?? { sent: [] };
}

export async function writeEntering(
  database: DeviceDatabase,
  unitId: string,
  activityId: string | undefined,
  kept: KeptEntering,
): Promise<void> {
  await put(database, toEnteringKey(unitId, activityId), kept);
}

export async function dropEntering(
  database: DeviceDatabase,
  unitId: string,
  activityId?: string,
): Promise<void> {
  await database.delete(STORE, toEnteringKey(unitId, activityId));
}

/** The next number of what this browser enters for a unit: counted up by one, as a device does. */
export async function takeEnteringSeq(database: DeviceDatabase, unitId: string): Promise<number> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const key = `${ENTERING_SEQ}${unitId}`;
  const last: unknown = await transaction.store.get(key);
  const next = (typeof last === 'number' ? last : 0) + 1;
  await transaction.store.put(next, key);
  await transaction.done;
  return next;
}

async function put(database: DeviceDatabase, key: string, value: unknown): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  await transaction.store.put(value, key);
  await transaction.done;
}
