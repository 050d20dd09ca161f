import { randomBytes, randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { Activity } from '../../utils/contract/activity.ts';
import type { OwnData } from '../../utils/contract/own-data.ts';
import type { Tables } from '../db/tables.ts';
import { listAuditOf } from './audit.ts';
import { toReceiptNumber } from './receipts.ts';
import { listReferences } from './references.ts';

/** What erased devices are called from then on. */
const ERASED_LABEL = '—';

/** Everything that is stored about a device, but for the hash of its token. Undefined when there is none. */
export async function findOwnData(
  db: Kysely<Tables>,
  deviceId: string,
  now: Date,
): Promise<OwnData | undefined> {
  const device = await db.selectFrom('devices').selectAll().where('id', '=', deviceId).executeTakeFirst();
  if (!device) return undefined;
  const rows = await db
    .selectFrom('activities')
    .selectAll()
    .where('device_id', '=', deviceId)
    .orderBy('id')
    .execute();
  const packs = await db
    .selectFrom('pack_confirmations')
    .select(['pack_id', 'version', 'received_at', 'shown_at'])
    .where('device_id', '=', deviceId)
    .orderBy('pack_id')
    .orderBy('version')
    .execute();
  const acts = await listAuditOf(db, deviceId);
  return {
    exportedAt: now.toISOString(),
    device: {
      id: device.id,
      unitId: device.unit_id,
      label: device.label,
      pairedAt: device.paired_at,
      ...(device.last_seen_at === null ? {} : { lastSeenAt: device.last_seen_at }),
      ...(device.revoked_at === null ? {} : { revokedAt: device.revoked_at }),
    },
    activities: rows.map((row) => {
      const activity = Activity.parse(JSON.parse(row.body));
      const number = toReceiptNumber(row.receipt_year, row.receipt_number);
      const receipt = { activityId: activity.id, number, sha256: row.sha256, receivedAt: row.received_at };
      return { activity, receipt };
    }),
    packs: packs.map(({ pack_id, version, received_at, shown_at }) => ({
      packId: pack_id,
      version,
      receivedAt: received_at,
      ...(shown_at === null ? {} : { shownAt: shown_at }),
    })),
    acts: acts.map(({ at, act, actor_kind }) => ({ at, act, by: actor_kind })),
  };
}

/**
 * Ends a device and unties what it logged from it: the entries stay the unit's, under an id that leads to nothing. Which id that is, is
 * written down nowhere. False when there is no such device.
 */
export async function eraseDevice(
  transaction: Transaction<Tables>,
  deviceId: string,
  now: Date,
): Promise<boolean> {
  const device = await transaction
    .selectFrom('devices')
    .selectAll()
    .where('id', '=', deviceId)
    .executeTakeFirst();
  if (!device) return false;
  const id = randomUUID();
  await transaction
    .insertInto('devices')
    .values({
      id,
      unit_id: device.unit_id,
      label: ERASED_LABEL,
      // No token has this hash.
      token_hash: randomBytes(32).toString('hex'),
      // Exact times would lead back to it by the audit log.
      paired_at: `${device.paired_at.slice(0, 4)}-01-01T00:00:00.000Z`,
      last_seen_at: null,
      revoked_at: `${now.toISOString().slice(0, 10)}T00:00:00.000Z`,
    })
    .execute();
  for (const { table, column } of await listReferences(transaction, 'devices')) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${id} where ${sql.ref(column)} = ${deviceId}`.execute(
      transaction,
    );
  }
  await transaction.deleteFrom('devices').where('id', '=', deviceId).execute();
  return true;
}
