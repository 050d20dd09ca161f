import { ShareExemption } from '../contract/share-state.ts';
import type { DeviceDatabase } from './database.ts';
import { readParsed } from './parsed.ts';

export function readExemptions(database: DeviceDatabase): Promise<ShareExemption[]> {
  return readParsed(database, 'exemptions', ShareExemption);
}

export async function writeExemption(database: DeviceDatabase, exemption: ShareExemption): Promise<void> {
  await database.put('exemptions', exemption);
}

export function eraseExemption(database: DeviceDatabase, itemId: string): Promise<void> {
  return database.delete('exemptions', itemId);
}
