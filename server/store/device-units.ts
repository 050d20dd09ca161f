import type { Kysely, Transaction } from 'kysely';
import type { SeenDevice } from '../../utils/contract/device-routes.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import type { DeviceRow } from './devices.ts';

/** The units of a device: those that it may log for, the first one first, and those that it may log for no more. */
export interface DeviceUnits {
  held: readonly string[];
  ended: readonly string[];
}

/**
 * Every pair of a device that may still ask and a unit that it logs for, as a table to join with.
 * @param unitIds of these units only: a few among a hundred thousand are found by an index.
 */
export function selectHeld(db: Kysely<Tables>, unitIds?: readonly string[]) {
  return db
    .selectFrom('devices')
    .select(['devices.id as device_id', 'devices.unit_id as unit_id'])
    .where('devices.revoked_at', 'is', null)
    .where('devices.unit_ended_at', 'is', null)
    .$if(unitIds !== undefined, (query) => query.where('devices.unit_id', 'in', unitIds ?? []))
    .unionAll(
      db
        .selectFrom('device_units')
        .innerJoin('devices', 'devices.id', 'device_units.device_id')
        .select(['device_units.device_id as device_id', 'device_units.unit_id as unit_id'])
        .where('devices.revoked_at', 'is', null)
        .where('device_units.ended_at', 'is', null)
        .$if(unitIds !== undefined, (query) => query.where('device_units.unit_id', 'in', unitIds ?? [])),
    );
}

/** Asked with every request. */
const selectFurther = keepQuery((db, deviceId: string) =>
  db
    .selectFrom('device_units')
    .select(['unit_id', 'ended_at'])
    .where('device_id', '=', deviceId)
    .orderBy('added_at')
    .orderBy('unit_id'),
);

/** Of a revoked device, those that it had when it was revoked. */
export async function listUnitsOf(
  db: Kysely<Tables>,
  device: Pick<DeviceRow, 'id' | 'unit_id' | 'unit_ended_at'>,
): Promise<DeviceUnits> {
  const { rows: further } = await selectFurther(db, device.id);
  const all = [{ unit_id: device.unit_id, ended_at: device.unit_ended_at }, ...further];
  const held = [...new Set(all.filter(({ ended_at }) => ended_at === null).map(({ unit_id }) => unit_id))];
  const ended = all.map(({ unit_id }) => unit_id).filter((id) => !held.includes(id));
  return { held, ended };
}

/** From now on the device logs for this unit too, also when that was ended before. */
export async function addUnitTo(
  transaction: Transaction<Tables>,
  device: Pick<DeviceRow, 'id' | 'unit_id'>,
  unitId: string,
  now: Date,
): Promise<void> {
  if (unitId === device.unit_id) {
    await transaction
      .updateTable('devices')
      .set({ unit_ended_at: null })
      .where('id', '=', device.id)
      .execute();
    return;
  }
  const added_at = now.toISOString();
  await transaction
    .insertInto('device_units')
    .values({ device_id: device.id, unit_id: unitId, added_at, ended_at: null })
    .onConflict((conflict) =>
      conflict.columns(['device_id', 'unit_id']).doUpdateSet({ added_at, ended_at: null }),
    )
    .execute();
}

/** Ends the device for this unit alone, from its next request on. */
export async function endUnitOf(
  transaction: Transaction<Tables>,
  deviceId: string,
  unitId: string,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await transaction
    .updateTable('devices')
    .set({ unit_ended_at: at })
    .where('id', '=', deviceId)
    .where('unit_id', '=', unitId)
    .where('unit_ended_at', 'is', null)
    .execute();
  await transaction
    .updateTable('device_units')
    .set({ ended_at: at })
    .where('device_id', '=', deviceId)
    .where('unit_id', '=', unitId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Devices that logged for a unit beside another log for its heir, unless they do already. Call it when their first units are moved. */
export async function moveFurtherUnits(
  transaction: Transaction<Tables>,
  fromId: string,
  toId: string,
): Promise<number> {
  const rows = await transaction
    .selectFrom('device_units')
    .innerJoin('devices', 'devices.id', 'device_units.device_id')
    .select(['device_id', 'added_at', 'devices.unit_id'])
    .where('device_units.unit_id', '=', fromId)
    .where('ended_at', 'is', null)
    .where('devices.revoked_at', 'is', null)
    .execute();
  for (const { device_id: id, added_at, unit_id } of rows) {
    await addUnitTo(transaction, { id, unit_id }, toId, new Date(added_at));
  }
  const ids = rows.map(({ device_id }) => device_id);
  if (ids.length > 0) {
    await transaction
      .deleteFrom('device_units')
      .where('unit_id', '=', fromId)
      .where('device_id', 'in', ids)
      .execute();
  }
  // The heir may be the first unit by now.
  await transaction
    .deleteFrom('device_units')
    .where('unit_id', '=', toId)
    .where('device_id', 'in', (of) => of.selectFrom('devices').select('id').where('unit_id', '=', toId))
    .execute();
  return ids.length;
}

/** The devices that log for the permitted unit, newest first. */
export async function listDevicesOf(
  db: Kysely<Tables>,
  { unitId }: Permission<'look'>,
): Promise<SeenDevice[]> {
  const rows = await db
    .selectFrom(selectHeld(db, [unitId]).as('held'))
    .innerJoin('devices', 'devices.id', 'held.device_id')
    .innerJoin(selectHeld(db).as('every'), 'every.device_id', 'held.device_id')
    .select(['devices.id', 'label', 'paired_at', 'last_seen_at'])
    .select(({ fn }) => fn.countAll().as('units'))
    .where('held.unit_id', '=', unitId)
    .groupBy(['devices.id', 'label', 'paired_at', 'last_seen_at'])
    .orderBy('paired_at', 'desc')
    .orderBy('devices.id')
    .execute();
  return rows.map(({ id, label, paired_at, last_seen_at, units }) => ({
    id,
    label,
    pairedAt: paired_at,
    ...(last_seen_at === null ? {} : { lastSeenAt: last_seen_at }),
    ...(Number(units) > 1 ? { elsewhere: true as const } : {}),
  }));
}
