import { randomBytes, randomUUID } from 'node:crypto';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { Activity } from '../../utils/contract/activity.ts';
import type { OwnData } from '../../utils/contract/own-data.ts';
import type { Tables } from '../db/tables.ts';
import { listAuditOf } from './audit.ts';
import { listReviewsOfDevice } from './entry-reviews.ts';
import { type ReceiptRow, toReceipt } from './receipts.ts';
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
  const revisions = await db
    .selectFrom('activity_revisions as said')
    .innerJoin('activities', 'activities.id', 'said.activity_id')
    .select(['said.body', 'said.sha256', 'said.received_at', 'said.revision'])
    .select(['receipt_year', 'receipt_number'])
    .where('said.device_id', '=', deviceId)
    .orderBy('said.activity_id')
    .orderBy('said.revision')
    .execute();
  const handover = await db
    .selectFrom('pairing_codes')
    .select('open_items')
    .where('from_device_id', '=', deviceId)
    .where('open_items', 'is not', null)
    .executeTakeFirst();
  const packs = await db
    .selectFrom('pack_confirmations')
    .select(['pack_id', 'version', 'received_at', 'shown_at'])
    .where('device_id', '=', deviceId)
    .orderBy('pack_id')
    .orderBy('version')
    .execute();
  const further = await db
    .selectFrom('device_units')
    .select(['unit_id', 'added_at', 'ended_at'])
    .where('device_id', '=', deviceId)
    .orderBy('unit_id')
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
      ...(device.unit_ended_at === null ? {} : { unitEndedAt: device.unit_ended_at }),
      ...(further.length === 0 ? {} : { further: further.map(toFurther) }),
    },
    activities: rows.map(toEntry),
    revisions: revisions.map(toEntry),
    reviews: await listReviewsOfDevice(db, deviceId),
    ...(handover?.open_items ? { openItems: handover.open_items } : {}),
    packs: packs.map(({ pack_id, version, received_at, shown_at }) => ({
      packId: pack_id,
      version,
      receivedAt: received_at,
      ...(shown_at === null ? {} : { shownAt: shown_at }),
    })),
    acts: acts.map(({ at, act, actor_kind }) => ({ at, act, by: actor_kind })),
  };
}

function toFurther(row: Omit<Selectable<Tables['device_units']>, 'device_id'>) {
  const { unit_id, added_at, ended_at } = row;
  return { unitId: unit_id, addedAt: added_at, ...(ended_at === null ? {} : { endedAt: ended_at }) };
}

function toEntry(row: ReceiptRow & { body: string }): OwnData['activities'][number] {
  const activity = Activity.parse(JSON.parse(row.body));
  return { activity, receipt: toReceipt(activity.id, row) };
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
    .where('coordinator_id', 'is', null)
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
  // Which units it had beside the first would lead back to it.
  await transaction.deleteFrom('device_units').where('device_id', '=', deviceId).execute();
  // What it left for the next one is personal, and its code leads nowhere now.
  await transaction.deleteFrom('pairing_codes').where('from_device_id', '=', deviceId).execute();
  // When it was spent stands in the audit log too, beside the device's id.
  await transaction
    .updateTable('pairing_codes')
    .set({ used_by: null })
    .where('used_by', '=', deviceId)
    .execute();
  for (const { table, column } of await listReferences(transaction, 'devices')) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${id} where ${sql.ref(column)} = ${deviceId}`.execute(
      transaction,
    );
  }
  await transaction.deleteFrom('devices').where('id', '=', deviceId).execute();
  return true;
}
