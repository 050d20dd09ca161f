import { AddedShare, ShareExemption, ShareExemptions, ShareOpening } from '../contract/share-state.ts';
import { KeptUnitShares } from '../contract/unit-shares.ts';
import type { DeviceDatabase } from './database.ts';
import { letGoOf, readHeld } from './held.ts';
import { readParsed } from './parsed.ts';
import { toSingle, toUnitKey } from './singles.ts';

/** What all devices of a unit have shared, as the server last told; shown offline too. */
export const unitShares = (furtherId?: string) =>
  toSingle(toUnitKey('unitShares', furtherId), KeptUnitShares);

/** An item can apply to one unit of the device and not to another. */
const furtherExemptions = (furtherId: string) =>
  toSingle(toUnitKey('exemptions', furtherId), ShareExemptions);

export function readAddedShares(database: DeviceDatabase): Promise<readonly AddedShare[]> {
  return readHeld(database, 'added', AddedShare);
}

export async function writeAddedShare(database: DeviceDatabase, added: AddedShare): Promise<void> {
  await database.put('added', added).finally(() => letGoOf(database, 'added'));
}

export async function eraseAddedShare(database: DeviceDatabase, itemId: string): Promise<void> {
  await database.delete('added', itemId).finally(() => letGoOf(database, 'added'));
}

export function readOpenings(database: DeviceDatabase): Promise<ShareOpening[]> {
  return readParsed(database, 'openings', ShareOpening);
}

export async function writeOpening(database: DeviceDatabase, opening: ShareOpening): Promise<void> {
  await database.put('openings', opening);
}

/** @param furtherId the unit, where it is not the one that the device was paired with. */
export async function readExemptions(
  database: DeviceDatabase,
  furtherId?: string,
): Promise<ShareExemption[]> {
  if (furtherId !== undefined) return (await furtherExemptions(furtherId).read(database)) ?? [];
  return await readParsed(database, 'exemptions', ShareExemption);
}

export async function writeExemption(
  database: DeviceDatabase,
  exemption: ShareExemption,
  furtherId?: string,
): Promise<void> {
  if (furtherId === undefined) return void (await database.put('exemptions', exemption));
  const others = (await readExemptions(database, furtherId)).filter(
    ({ itemId }) => itemId !== exemption.itemId,
  );
  await furtherExemptions(furtherId).write(database, [...others, exemption]);
}

export async function eraseExemption(
  database: DeviceDatabase,
  itemId: string,
  furtherId?: string,
): Promise<void> {
  if (furtherId === undefined) return await database.delete('exemptions', itemId);
  const others = (await readExemptions(database, furtherId)).filter((each) => each.itemId !== itemId);
  await furtherExemptions(furtherId).write(database, others);
}
