import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId, toUnitQuery } from '../domain/units/held-units.ts';
import { enteredUntil } from '../storage/heard-until.ts';
import { type Device, toClientTools } from './device.ts';
import { adopt } from './fetch-history.ts';
import { hearSince } from './hear-since.ts';
import { refreshEachUnit } from './refresh-each-unit.ts';

/** What came at about the same time may be told in another order than it came. */
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
  const { server, grant } = paired;
  const tools = { ...toClientTools(device), onSent: async () => undefined };
  // That the device was revoked is noticed by those who ask more often.
  const { changed } = await hearSince(device, paired, {
    until: enteredUntil(toFurtherId(paired)),
    // This year and the last: what reports are still asked about.
    first: `${Number(toVietnamDay(device.now()).slice(0, 4)) - 1}-01-01T00:00:00.000Z`,
    overlapMs: AGAIN_MS,
    ask: async (since) => {
      const query = { ...toUnitQuery(paired), since };
      const address = { server, token: grant.token };
      const { entries, more } = await callBackend('activities.entered', address, { query }, tools);
      return { items: entries, more };
    },
    keep: (stored) => adopt(device, paired, stored),
    toInstant: ({ receipt }) => receipt.receivedAt,
  });
  return changed;
}
