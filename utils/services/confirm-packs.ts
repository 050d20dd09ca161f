import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { Pack } from '../contract/pack.ts';
import { CONFIRMATION_LIMIT } from '../contract/pack-delivery.ts';
import { isInForce } from '../domain/packs/is-in-force.ts';
import { toWaiting, withReceived, withShown, withTold } from '../domain/packs/pack-confirmations.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toPairedUnits } from '../domain/units/held-units.ts';
import { connection } from '../storage/connection.ts';
import { changeConfirmations, packConfirmations } from '../storage/pack-confirmations.ts';
import { type Device, toClientTools } from './device.ts';
import { noteRevoked } from './note-revoked.ts';
import { readPacks } from './read-packs.ts';
import { readPaired } from './read-paired.ts';

/** Notes which packs this device holds now, to be said with the next refresh. */
export async function noteReceived(device: Device): Promise<void> {
  const paired = await connection.read(device.database);
  if (!paired) return;
  const held = new Set<Pack>();
  for (const ofUnit of toPairedUnits(paired)) {
    for (const { pack } of await readPacks(device, ofUnit)) held.add(pack);
  }
  await changeConfirmations(device.database, (kept) => withReceived(kept, paired.grant.deviceId, [...held]));
}

/** Notes that what is on the desk today was on an open panel. Costs one look unless that is new. */
export async function noteShown(device: Device): Promise<void> {
  const { database } = device;
  const paired = await readPaired(device);
  const kept = await packConfirmations.read(database);
  if (!paired || kept?.deviceId !== paired.grant.deviceId || !kept.packs.some(({ shown }) => !shown)) return;
  const today = toVietnamDay(device.now());
  const shown = (await readPacks(device, paired))
    .map(({ pack }) => pack)
    .filter(({ validFrom }) => isInForce({ from: validFrom }, today));
  await changeConfirmations(database, (now) => now && withShown(now, shown));
}

/**
 * Says what is new about packs, and nothing when nothing is. What got no answer stays, and goes with the next refresh: to say it again
 * changes nothing at the backend.
 */
export async function confirmPacks(device: Device): Promise<void> {
  await device.withLock('confirmations', async () => {
    const [paired, kept] = await Promise.all([
      connection.read(device.database),
      packConfirmations.read(device.database),
    ]);
    if (!paired || paired.revoked || kept?.deviceId !== paired.grant.deviceId) return;
    const packs = toWaiting(kept, CONFIRMATION_LIMIT);
    if (packs.length === 0 || !(await device.mayConfirmPacks())) return;
    try {
      const address = { server: paired.server, token: paired.grant.token };
      await callBackend('packs.confirm', address, { body: { packs } }, toClientTools(device));
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      if (error.code === 'unauthorized') await noteRevoked(device, paired);
      return;
    }
    await changeConfirmations(device.database, (now) =>
      now?.deviceId === kept.deviceId ? withTold(now, packs) : undefined,
    );
  });
}
