import type { Connection } from '../contract/connection.ts';
import type { Device } from './device.ts';
import { readPacks } from './read-packs.ts';

/** A device knows of its superior unit what that unit's packs say; the tree itself gives it only a code. Empty when nothing is known. */
export async function findSuperiorName(device: Device, paired: Connection | undefined): Promise<string> {
  const parent = paired?.grant.unit.above?.at(-1);
  if (parent === undefined) return '';
  const packs = await readPacks(device, paired);
  return packs.find(({ pack }) => pack.unitId === parent)?.pack.unitName ?? '';
}
