import type { Desk } from '../contract/desk.ts';
import { type Badge, toBadge } from '../domain/reports/to-badge.ts';
import type { Device } from './device.ts';
import { readDesk } from './read-desk.ts';

/** What needs the admin, over all units. */
export async function readBadge(device: Device): Promise<{ badge: Badge; desk: Desk }> {
  const { unitId: _front, ...all } = device;
  const desk = await readDesk(all);
  const badge = toBadge(desk);
  for (const { id } of desk.units?.all ?? []) {
    if (id === desk.units?.inFront) continue;
    const other = toBadge(await readDesk({ ...all, unitId: id }));
    badge.refused += other.refused;
    badge.due += other.due;
  }
  return { badge, desk };
}
