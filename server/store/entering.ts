import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import { type Actor, toEnteringActor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { type ReadActivity, recordWithin } from './activities.ts';
import { listMerged } from './unit-history.ts';
import { countStored } from './week-reports.ts';

/**
 * Stores what a coordinator enters for the permitted unit, by the rules for what a device sends; results are in the order of the items. What
 * was entered so before, by whomever, can be corrected and taken back so; what a device logged is a conflict, as for a stranger.
 */
export async function enterWithin(
  transaction: Transaction<Tables>,
  permission: Permission<'enter'>,
  items: readonly ReadActivity[],
  now: Date,
): Promise<BatchResult[]> {
  const ofDevices = await findOfDevices(transaction, items);
  const isOfDevice = ({ activity }: ReadActivity) => ofDevices.has(activity.id.toLowerCase());
  const entered = items.filter((item) => !isOfDevice(item));
  if (entered.length === 0) return items.map(({ activity: { id } }) => ({ status: 'conflict', id }));
  const actor = await openEntering(transaction, permission, now);
  const results = (await recordWithin(transaction, actor, entered, now)).values();
  return items.map((item): BatchResult => {
    const { id } = item.activity;
    return (isOfDevice(item) ? undefined : results.next().value) ?? { status: 'conflict', id };
  });
}

/** Whose entries are the unit's own by a device, and not by a coordinator. */
async function findOfDevices(
  transaction: Transaction<Tables>,
  items: readonly ReadActivity[],
): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  const rows = await transaction
    .selectFrom('activities')
    .innerJoin('devices', 'devices.id', 'activities.device_id')
    .select('activities.id')
    .where(
      'activities.id',
      'in',
      items.map(({ activity }) => activity.id.toLowerCase()),
    )
    .where('devices.coordinator_id', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The device that stands for what this person enters for the unit, made with the first entry. No token leads to it. */
async function openEntering(
  transaction: Transaction<Tables>,
  permission: Permission<'enter'>,
  now: Date,
): Promise<Actor> {
  const { coordinatorId } = permission.coordinator;
  const { unitId } = permission;
  await transaction
    .insertInto('devices')
    .values({
      ...{ id: randomUUID(), unit_id: unitId, label: '', coordinator_id: coordinatorId },
      ...{ token_hash: randomBytes(32).toString('hex'), last_seen_at: null },
      ...{ paired_at: now.toISOString(), revoked_at: now.toISOString() },
    })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'coordinator_id']).where('coordinator_id', 'is not', null).doNothing(),
    )
    .execute();
  const { id } = await transaction
    .selectFrom('devices')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('coordinator_id', '=', coordinatorId)
    .executeTakeFirstOrThrow();
  return toEnteringActor(permission, id);
}

/** The pages for which something can be entered for the unit. */
export async function listPagesToEnterFor(
  db: Kysely<Tables>,
  { unitId }: Permission<'enter'>,
): Promise<{ key: string; name: string; role: 'own' }[]> {
  const rows = await db
    .selectFrom('pages')
    .select(['key', 'name'])
    .where('unit_id', '=', unitId)
    .where('role', '=', 'own')
    .orderBy('key')
    .execute();
  return rows.map((row) => ({ ...row, role: 'own' }));
}

/** How many entries of a week the backend has of the unit, which is what is handed in for it. */
export async function countToHandIn(
  db: Kysely<Tables>,
  { unitId }: Permission<'enter'>,
  week: string,
): Promise<number> {
  return await countStored(db, { unitId, week });
}

/** The devices that stand for coordinators who entered for the actor's unit, or for one that merged into it. */
export async function listEntering(db: Kysely<Tables>, { unitId }: Actor): Promise<string[]> {
  const rows = await db
    .selectFrom('devices')
    .select('id')
    .where('unit_id', 'in', [unitId, ...(await listMerged(db, unitId))])
    .where('coordinator_id', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}
