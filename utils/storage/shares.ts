import { AddedShare, ShareExemption, ShareOpening } from '../contract/share-state.ts';
import { KeptUnitShares } from '../contract/unit-shares.ts';
import type { DeviceDatabase } from './database.ts';
import { letGoOf, readHeld } from './held.ts';
import { readParsed } from './parsed.ts';
import { toSingle } from './singles.ts';

/** What all devices of the unit have shared, as the server last told; shown offline too. */
export const unitShares = toSingle('unitShares', KeptUnitShares);

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

export function readExemptions(database: DeviceDatabase): Promise<ShareExemption[]> {
  return readParsed(database, 'exemptions', ShareExemption);
}

export async function writeExemption(database: DeviceDatabase, exemption: ShareExemption): Promise<void> {
  await database.put('exemptions', exemption);
}

export function eraseExemption(database: DeviceDatabase, itemId: string): Promise<void> {
  return database.delete('exemptions', itemId);
}
