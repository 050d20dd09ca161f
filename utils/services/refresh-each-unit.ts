import type { PairedUnit } from '../contract/connection.ts';
import type { Device } from './device.ts';
import { readAskableUnits } from './read-paired.ts';

/**
 * Asks for each unit of this device, one after the other, while no other context asks the same.
 * @param lock the name of what is asked.
 * @param refreshOf asks for one unit; true when there is something new to show.
 * @returns whether any of them has something new to show.
 */
export async function refreshEachUnit(
  device: Device,
  lock: string,
  refreshOf: (device: Device, paired: PairedUnit) => Promise<boolean>,
): Promise<boolean> {
  return await device.withLock(lock, async () => {
    let changed = false;
    for (const paired of await readAskableUnits(device)) {
      if (await refreshOf(device, paired)) changed = true;
    }
    return changed;
  });
}
