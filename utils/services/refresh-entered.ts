import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId, toUnitQuery } from '../domain/units/held-units.ts';
import { adoptStored } from '../storage/entry-copies.ts';
import { enteredUntil } from '../storage/reviewed-until.ts';
import { type Device, toClientTools } from './device.ts';
import { toReceivedEntry } from './fetch-history.ts';
import { refreshEachUnit } from './refresh-each-unit.ts';

/** What came at about the same time may be told in another order than it came; to hear something twice changes nothing. */
const AGAIN_MS = 600_000;

/**
 * Takes over what coordinators have entered for the unit since the last time, so that the week here adds up to what the backend has. Nothing
 * but the question leaves.
 * @returns whether there is something new to show.
 */
export async function refreshEntered(device: Device): Promise<boolean> {
  return await refreshEachUnit(device, 'entered', refreshOf);
}

async function refreshOf(device: Device, paired: PairedUnit): Promise<boolean> {
  const { database } = device;
  const ofUnit = enteredUntil(toFurtherId(paired));
  const { server, grant } = paired;
  const tools = { ...toClientTools(device), onSent: async () => undefined };
  const known = await ofUnit.read(database);
  // This year and the last: what reports are still asked about.
  const first = `${Number(toVietnamDay(device.now()).slice(0, 4)) - 1}-01-01T00:00:00.000Z`;
  let since = known?.deviceId === grant.deviceId ? toEarlier(known.at) : first;
  let changed = false;
  try {
    for (;;) {
      const query = { ...toUnitQuery(paired), since };
      const address = { server, token: grant.token };
      const { entries, more } = await callBackend('activities.entered', address, { query }, tools);
      for (const stored of entries)
        if (await adoptStored(database, toReceivedEntry(stored, paired))) changed = true;
      const newest = entries.at(-1)?.receipt.receivedAt;
      if (newest === undefined || newest === since) return changed;
      await ofUnit.write(database, { deviceId: grant.deviceId, at: newest });
      if (!more) return changed;
      since = newest;
    }
  } catch (error) {
    // That the device was revoked is noticed by those who ask more often.
    if (!(error instanceof BackendError)) throw error;
    return changed;
  }
}

function toEarlier(at: string): string {
  return new Date(Date.parse(at) - AGAIN_MS).toISOString();
}
