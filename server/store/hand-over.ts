import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { moveFurtherUnits, selectHeld } from './device-units.ts';

export interface HandedOver {
  devices: number;
  pages: number;
  codes: number;
}

/**
 * What works for a unit that merged works for its heir from now on: paired devices, codes not yet used, pages. Entries stay with the unit
 * that they were made for, and coordinators where they are: their rights were given for that unit and no other.
 */
export async function handOver(
  transaction: Transaction<Tables>,
  fromId: string,
  toId: string,
): Promise<HandedOver> {
  // Codes first: whoever spends one at this moment is waited for, and the new device is found below.
  const codes = await transaction
    .updateTable('pairing_codes')
    .set({ unit_id: toId })
    .where('unit_id', '=', fromId)
    .where('purpose', '=', 'device')
    .where('used_at', 'is', null)
    .executeTakeFirst();
  await transaction
    .deleteFrom('pairing_codes')
    .where('unit_id', '=', fromId)
    .where('purpose', '=', 'coordinator')
    .where('used_at', 'is', null)
    .execute();
  const devices = await transaction
    .updateTable('devices')
    .set({ unit_id: toId })
    .where('unit_id', '=', fromId)
    .where('revoked_at', 'is', null)
    .where('unit_ended_at', 'is', null)
    .executeTakeFirst();
  const further = await moveFurtherUnits(transaction, fromId, toId);
  const pages = await transaction.selectFrom('pages').selectAll().where('unit_id', '=', fromId).execute();
  for (const page of pages) {
    await transaction
      .insertInto('pages')
      .values({ ...page, unit_id: toId })
      .onConflict((conflict) =>
        // The heir may have listed it as another unit's: now it is its own.
        page.role === 'own'
          ? conflict.columns(['unit_id', 'key']).doUpdateSet({ role: 'own' })
          : conflict.columns(['unit_id', 'key']).doNothing(),
      )
      .execute();
  }
  await transaction.deleteFrom('pages').where('unit_id', '=', fromId).execute();
  return {
    devices: Number(devices.numUpdatedRows) + further,
    pages: pages.length,
    codes: Number(codes.numUpdatedRows),
  };
}

/** How many devices may still work for a unit, and how many unused codes could still bring one. */
export async function countAtWork(
  db: Kysely<Tables>,
  unitId: string,
  now: Date,
): Promise<{ devices: number; codes: number }> {
  const { devices } = await db
    .selectFrom(selectHeld(db, [unitId]).as('held'))
    .where('held.unit_id', '=', unitId)
    .select(({ fn }) => fn.countAll().as('devices'))
    .executeTakeFirstOrThrow();
  const { codes } = await db
    .selectFrom('pairing_codes')
    .where('unit_id', '=', unitId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .select(({ fn }) => fn.countAll().as('codes'))
    .executeTakeFirstOrThrow();
  return { devices: Number(devices), codes: Number(codes) };
}

/** Coordinators whose own unit this is and who have not been revoked. */
export async function countCoordinators(db: Kysely<Tables>, unitId: string): Promise<number> {
  const { count } = await db
    .selectFrom('coordinators')
    .where('unit_id', '=', unitId)
    .where('revoked_at', 'is', null)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
