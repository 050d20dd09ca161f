import { type Kysely, sql } from 'kysely';
import type { Aim } from '../../utils/contract/pack.ts';
import type { PackConfirmation, PackDelivery } from '../../utils/contract/pack-delivery.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { selectHeld } from './device-units.ts';
import type { DraftKey } from './drafts.ts';
import { selectHit } from './reach.ts';
import { listAbove } from './units.ts';

/**
 * Keeps what a device says, the first time of each; to say it again changes nothing. What was shown had been received. Only versions that
 * were published by a unit of the device's own line are kept, so that a device cannot fill the table with names of its own.
 */
export async function addConfirmations(
  db: Kysely<Tables>,
  { deviceId, unitIds }: Actor,
  said: readonly PackConfirmation[],
  at: string,
): Promise<void> {
  const line = new Set(unitIds);
  for (const unitId of unitIds) for (const above of await listAbove(db, unitId)) line.add(above);
  const published = await db
    .selectFrom('pack_drafts')
    .select(['unit_id', 'pack_id', 'version'])
    .where('unit_id', 'in', [...line])
    .where('pack_id', 'in', [...new Set(said.map(({ packId }) => packId))])
    .where('state', 'in', ['published', 'superseded', 'recalled'])
    .execute();
  // Said twice in one request, a version is one row, or PostgreSQL would refuse to change that row twice.
  const rows = published.flatMap(({ unit_id, pack_id, version }) => {
    const own = said.filter(
      (each) => each.unitId === unit_id && each.packId === pack_id && each.version === version,
    );
    if (own.length === 0) return [];
    const shown_at = own.some(({ state }) => state === 'shown') ? at : null;
    return [{ device_id: deviceId, pack_id, version, received_at: at, shown_at }];
  });
  if (rows.length === 0) return;
  await db
    .insertInto('pack_confirmations')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['pack_id', 'version', 'device_id']).doUpdateSet((column) => ({
        shown_at: column.fn.coalesce('pack_confirmations.shown_at', 'excluded.shown_at'),
      })),
    )
    .execute();
}

/** How far a version of a pack has come among those whom its aim hits now; devices that were revoked count nowhere. */
export async function countDelivery(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  { packId, version }: DraftKey,
  aim: Aim | undefined,
): Promise<PackDelivery> {
  const hit = await selectHit(db, permission, aim);
  const count = await hit
    .leftJoin(selectHeld(db).as('held'), 'held.unit_id', 'units.id')
    .leftJoin('pack_confirmations as said', (join) =>
      join
        .onRef('said.device_id', '=', 'held.device_id')
        .on('said.pack_id', '=', packId)
        .on('said.version', '=', version),
    )
    .select(({ fn }) => [
      fn.count('units.id').distinct().as('units'),
      fn.count('held.device_id').distinct().as('devices'),
      countDevices('said.received_at').as('received'),
      countDevices('said.shown_at').as('shown'),
      countUnits('said.received_at').as('received_units'),
      countUnits('said.shown_at').as('shown_units'),
    ])
    .executeTakeFirstOrThrow();
  return {
    aimed: { units: Number(count.units), devices: Number(count.devices) },
    received: { units: Number(count.received_units), devices: Number(count.received) },
    shown: { units: Number(count.shown_units), devices: Number(count.shown) },
  };
}

/** One that logs for several of the units is one device. */
function countDevices(column: 'said.received_at' | 'said.shown_at') {
  return sql<
    string | number
  >`count(distinct case when ${sql.ref(column)} is not null then said.device_id end)`;
}

/** Units with at least one device of which this is known. */
function countUnits(column: 'said.received_at' | 'said.shown_at') {
  return sql<string | number>`count(distinct case when ${sql.ref(column)} is not null then units.id end)`;
}
