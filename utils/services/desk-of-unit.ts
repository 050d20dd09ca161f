import type { PairedUnit } from '../contract/connection.ts';
import type { Desk } from '../contract/desk.ts';
import type { RecalledPack } from '../contract/recalled-pack.ts';
import { isRefused } from '../domain/activities/entry-bodies.ts';
import { isOfUnit, toPairedUnits } from '../domain/units/held-units.ts';
import { countOutbox, readOpenEntries } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import type { Device } from './device.ts';

/** What waits is sent for all units at once; what needs the admin is told with the unit that it is of. */
export async function countOutboxOf(
  { database }: Device,
  paired: PairedUnit | undefined,
): Promise<{ waiting: number; refused: number; returned: number }> {
  const counts = await countOutbox(database);
  if (!paired?.amongSeveral) return counts;
  const open = (await readOpenEntries(database)).filter((entry) => isOfUnit(paired, entry));
  const refused = open.filter(isRefused).length;
  const returned = open.filter((entry) => entry.state === 'returned' && !isRefused(entry)).length;
  return { waiting: counts.waiting, refused, returned };
}

/** All units of the device, and which of them is in front; absent where there is one only. */
export async function readUnits(
  { database }: Device,
  { grant }: PairedUnit,
): Promise<NonNullable<Desk['units']> | undefined> {
  const paired = await connection.read(database);
  const all = paired ? toPairedUnits(paired).map((each) => each.grant.unit) : [];
  if (all.length < 2) return undefined;
  return { inFront: grant.unit.id, all: all.map(({ id, name }) => ({ id, name })) };
}

/** What was taken back of packs for this unit. */
export function toRecalledOf(
  paired: PairedUnit | undefined,
  recalled: readonly RecalledPack[] = [],
): RecalledPack[] {
  if (!paired?.amongSeveral) return [...recalled];
  const { above = [], id } = paired.grant.unit;
  return recalled.filter(({ unitId }) => unitId === undefined || unitId === id || above.includes(unitId));
}
