import { ShareList } from '../contract/share-list.ts';
import { ShareExemption } from '../contract/share-state.ts';
import type { DeviceDatabase } from './database.ts';
import { readParsed } from './parsed.ts';
import { toSingle } from './singles.ts';

/** The checklist as last received from the backend; it stays when the backend cannot be reached. */
export const shareList = toSingle('shareList', ShareList);

export function readExemptions(database: DeviceDatabase): Promise<ShareExemption[]> {
  return readParsed(database, 'exemptions', ShareExemption);
}

export async function writeExemption(database: DeviceDatabase, exemption: ShareExemption): Promise<void> {
  await database.put('exemptions', exemption);
}

export function eraseExemption(database: DeviceDatabase, itemId: string): Promise<void> {
  return database.delete('exemptions', itemId);
}
