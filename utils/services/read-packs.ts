import type { Connection } from '../contract/connection.ts';
import { isAimedAt } from '../domain/packs/is-aimed-at.ts';
import type { HeldPack } from '../domain/packs/merge-packs.ts';
import { starterPack } from '../domain/packs/starter-pack.ts';
import { readVerifiedPacks } from '../storage/trusted-metadata.ts';
import type { Device } from './device.ts';
import { parsePack } from './parse-pack.ts';

/**
 * The packs that count for this unit in the order of weight: from the root of the tree down to the unit itself, and the starter pack
 * last.
 */
export async function readPacks(device: Device, paired: Connection | undefined): Promise<HeldPack[]> {
  const starter: HeldPack = { pack: starterPack, unknownParts: [] };
  if (!paired) return [starter];
  const { unit } = paired.grant;
  const line = [...(unit.above ?? []), unit.id];
  const held: HeldPack[] = [];
  for (const { path, bytes, verifiedAt } of await readVerifiedPacks(device.database)) {
    const parsed = parsePack(bytes);
    if ('refused' in parsed) continue;
    const { pack, unknownParts } = parsed;
    // The folder is what the signers may sign for. A pack that names another publisher lies where it does not belong.
    if (pack.unitId === undefined || path !== `packs/${pack.unitId}/${pack.id}.json`) continue;
    if (isAimedAt(pack, unit)) held.push({ pack, verifiedAt, unknownParts });
  }
  const toPlace = ({ pack }: HeldPack) => line.indexOf(pack.unitId ?? '');
  held.sort((a, b) => toPlace(a) - toPlace(b) || a.pack.id.localeCompare(b.pack.id));
  return [...held, starter];
}
