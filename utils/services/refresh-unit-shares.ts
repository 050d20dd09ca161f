import { BackendError } from '../backend/backend-error.ts';
import { askBackendAgain } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import { addDays } from '../domain/time/add-days.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId, toUnitQuery } from '../domain/units/held-units.ts';
import { unitShares } from '../storage/shares.ts';
import { type Device, toClientTools } from './device.ts';
import { isStillPaired } from './read-paired.ts';
import { refreshEachUnit } from './refresh-each-unit.ts';

/** Items live for weeks. Rounded to months, so that the question, and with it the ETag, stays the same for as long. */
const BACK_DAYS = 180;

/**
 * Asks which items any device of a unit has shared, for each unit of this device. Nothing but the question leaves; when it comes to
 * nothing, what was known stays.
 * @returns whether there is something new to show.
 */
export async function refreshUnitShares(device: Device): Promise<boolean> {
  return await refreshEachUnit(device, 'unitShares', refreshOf);
}

async function refreshOf(device: Device, paired: PairedUnit): Promise<boolean> {
  const { database } = device;
  const { server, grant } = paired;
  const ofUnit = unitShares(toFurtherId(paired));
  const since = `${addDays(toVietnamDay(device.now()), -BACK_DAYS).slice(0, 7)}-01`;
  const kept = await ofUnit.read(database);
  const etag = kept?.unitId === grant.unit.id && kept.since === since ? kept.etag : undefined;
  try {
    const address = { server, token: grant.token };
    // Like the look for newer packs, it carries nothing of the admin's; every half hour, it would push what was sent out of the overview.
    const tools = { ...toClientTools(device), onSent: async () => undefined };
    const query = { ...toUnitQuery(paired), since };
    const answer = await askBackendAgain('shares.list', address, { query, etag }, tools);
    if (answer === 'unchanged') return false;
    // Paired anew or forgotten while the answer came: it is another unit's, or nobody's.
    if (!(await isStillPaired(device, paired))) return false;
    const { reply } = answer;
    await ofUnit.write(database, {
      unitId: grant.unit.id,
      ...(answer.etag === undefined ? {} : { etag: answer.etag }),
      since: reply.since,
      shares: reply.shares,
    });
    return true;
  } catch (error) {
    // A server of an older version has no such route; the list is then this device's own.
    if (error instanceof BackendError) return false;
    throw error;
  }
}
