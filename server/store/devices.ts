import type { Kysely, Selectable } from 'kysely';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';

export type DeviceRow = Selectable<Tables['devices']>;

const MINUTE_MS = 60_000;

export async function findDeviceByTokenHash(
  db: Kysely<Tables>,
  tokenHash: string,
): Promise<DeviceRow | undefined> {
  return (await selectByTokenHash(db, tokenHash)).rows[0];
}

const selectByTokenHash = keepQuery((db, tokenHash: string) =>
  db.selectFrom('devices').selectAll().where('token_hash', '=', tokenHash),
);

export async function findDevice(db: Kysely<Tables>, id: string): Promise<DeviceRow | undefined> {
  return await db.selectFrom('devices').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertDevice(
  db: Kysely<Tables>,
  device: Pick<DeviceRow, 'id' | 'unit_id' | 'label' | 'token_hash' | 'paired_at'>,
): Promise<void> {
  await db.insertInto('devices').values(device).execute();
}

/** Notes that a device was seen, at most once a minute: reading a week should not cost a write each time. */
export async function touchDevice(
  db: Kysely<Tables>,
  device: Pick<DeviceRow, 'id' | 'last_seen_at'>,
  now: Date,
): Promise<void> {
  const age = device.last_seen_at === null ? Infinity : now.getTime() - Date.parse(device.last_seen_at);
  if (Math.abs(age) < MINUTE_MS) return;
  await noteSeen(db, device.id, now.toISOString());
}

const noteSeen = keepQuery((db, id: string, at: string) =>
  db.updateTable('devices').set({ last_seen_at: at }).where('id', '=', id),
);

/** All devices that were paired, newest first, for the system administrator. */
export async function listDevices(db: Kysely<Tables>): Promise<DeviceRow[]> {
  const paired = db.selectFrom('devices').selectAll().where('coordinator_id', 'is', null);
  return await paired.orderBy('paired_at', 'desc').orderBy('id').execute();
}

/**
 * Ends a device's access from its next request on, and what it left for a successor. False when there is no such device, or it was
 * revoked before.
 */
export async function revokeDevice(db: Kysely<Tables>, id: string, now: Date): Promise<boolean> {
  // Whoever has just taken its place may ask once more for what it left.
  await db
    .updateTable('pairing_codes')
    .set({ open_items: null })
    .where('from_device_id', '=', id)
    .where('used_at', 'is', null)
    .execute();
  const { numUpdatedRows } = await db
    .updateTable('devices')
    .set({ revoked_at: now.toISOString() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
