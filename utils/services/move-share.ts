import type { ShareMove } from '../domain/shares/share-life.ts';
import { isShareMove } from '../domain/shares/share-life.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId } from '../domain/units/held-units.ts';
import { eraseExemption, writeExemption, writeOpening } from '../storage/shares.ts';
import type { Device } from './device.ts';
import { readPaired } from './read-paired.ts';
import { readChecklist } from './read-shares.ts';

/** The admin opened the post of an item. */
export function openShare(device: Device, itemId: string): Promise<boolean> {
  return move(device, itemId, 'open', (day) => writeOpening(device.database, { itemId, day }));
}

/** An item does not apply to the unit, for a reason. What was shared cannot be set aside any more. */
export function exemptShare(device: Device, itemId: string, reason: string): Promise<boolean> {
  return move(device, itemId, 'exempt', (day, of) =>
    writeExemption(device.database, { itemId, reason, day }, of),
  );
}

/** It does apply after all. */
export function restoreShare(device: Device, itemId: string): Promise<boolean> {
  return move(device, itemId, 'restore', (_day, of) => eraseExemption(device.database, itemId, of));
}

/** @returns whether the move was legal, by the state in which the item is now and not the one that some tab shows. */
function move(
  device: Device,
  itemId: string,
  name: ShareMove,
  act: (day: string, furtherId: string | undefined) => Promise<void>,
): Promise<boolean> {
  return device.withLock('shares', async () => {
    const { shares } = await readChecklist(device);
    const entry = shares.find(({ item }) => item.id === itemId);
    if (!entry || !isShareMove(entry.state, name)) return false;
    const paired = await readPaired(device);
    await act(toVietnamDay(device.now()), paired && toFurtherId(paired));
    return true;
  });
}
