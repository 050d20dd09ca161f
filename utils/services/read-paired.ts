import type { Connection, PairedUnit } from '../contract/connection.ts';
import type { UnitInFront } from '../contract/held-unit.ts';
import type { Day } from '../contract/instant.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import { findPairedUnit, findUnitOfPage, isOfUnit, toPairedUnits } from '../domain/units/held-units.ts';
import { readEntriesOfDays } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { readSettings } from '../storage/settings.ts';
import type { Device } from './device.ts';

type Reader = Pick<Device, 'database' | 'unitId'>;

/** The pairing, for the unit that this device is asked about. */
export async function readPaired({ database, unitId }: Reader): Promise<PairedUnit | undefined> {
  return findPairedUnit(await connection.read(database), unitId);
}

/** The pairing for each unit; none while there is nobody to ask. */
export async function readAskableUnits({ database }: Reader): Promise<PairedUnit[]> {
  const paired = await connection.read(database);
  return !paired || paired.revoked ? [] : toPairedUnits(paired);
}

/** Whether the pairing is still the one for which something was asked, and has that unit still. */
export async function isStillPaired({ database }: Reader, { grant }: Connection): Promise<boolean> {
  const now = await connection.read(database);
  if (now?.grant.deviceId !== grant.deviceId) return false;
  return toPairedUnits(now).some((each) => each.grant.unit.id === grant.unit.id);
}

/** The entries of one unit, of the days `from` to `to`, oldest first. */
export async function readUnitEntries(
  { database }: Reader,
  paired: PairedUnit | undefined,
  from: Day,
  to: Day,
): Promise<LogEntry[]> {
  const entries = await readEntriesOfDays(database, from, to);
  return entries.filter((entry) => isOfUnit(paired, entry));
}

/** The device, asked about the unit in front. With one unit there is nothing to choose. */
export async function toDeviceInFront(device: Device, front: UnitInFront | undefined): Promise<Device> {
  const paired = await connection.read(device.database);
  if (!paired?.further) return device;
  const isHeld = (id: string | undefined) =>
    id !== undefined && toPairedUnits(paired).some(({ grant }) => grant.unit.id === id);
  const ofPage = front?.pageKey === undefined ? undefined : findUnitOfPage(paired, front.pageKey);
  const { unitInFront } = await readSettings(device.database);
  const unitId = [front?.unitId, ofPage, unitInFront].find(isHeld);
  return unitId === undefined ? device : { ...device, unitId };
}
