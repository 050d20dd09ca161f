import type { Connection } from '../contract/connection.ts';
import type { Day } from '../contract/instant.ts';
import type { VerifiedPack } from '../contract/verified-pack.ts';
import { isAimedAt } from '../domain/packs/is-aimed-at.ts';
import { type HeldPack, type MergedPacks, mergePacks } from '../domain/packs/merge-packs.ts';
import { starterPack } from '../domain/packs/starter-pack.ts';
import { readPacksEdition, readVerifiedPacks } from '../storage/trusted-metadata.ts';
import type { Device } from './device.ts';
import { parsePack } from './parse-pack.ts';

type Reader = Pick<Device, 'database' | 'ready'>;
type Unit = Connection['grant']['unit'];

const STARTER: readonly HeldPack[] = [{ pack: starterPack, unknownParts: [] }];

/**
 * The packs that count for this unit in the order of weight: from the root of the tree down to the unit itself, and the starter pack
 * last. Read from the disk only when somebody has written there since, or for another unit.
 */
export async function readPacks(
  { database, ready }: Reader,
  paired: Connection | undefined,
): Promise<readonly HeldPack[]> {
  if (!paired) return STARTER;
  const { unit } = paired.grant;
  // Before the packs: what is written meanwhile makes this reading old at once, and the next one anew.
  const of = JSON.stringify([await readPacksEdition(database), unit]);
  const known = ready.held.get(unit.id);
  const held = known?.of === of ? known : { of, packs: readAnew({ database, ready }, unit) };
  ready.held.set(unit.id, held);
  try {
    return await held.packs;
  } catch (error) {
    if (ready.held.get(unit.id) === held) ready.held.delete(unit.id);
    throw error;
  }
}

/** What all of them say together on one day. */
export async function readMerged(
  { ready, ...device }: Reader,
  paired: Connection | undefined,
  today: Day,
): Promise<MergedPacks> {
  const held = await readPacks({ ...device, ready }, paired);
  const known = ready.merged.get(held);
  if (known?.today === today) return known.packs;
  const packs = mergePacks(held, today);
  ready.merged.set(held, { today, packs });
  return packs;
}

async function readAnew({ database, ready }: Reader, unit: Unit): Promise<HeldPack[]> {
  const line = [...(unit.above ?? []), unit.id];
  const all = await readVerifiedPacks(database);
  // Packs for another unit of the device lie in the same store.
  const held = all.flatMap((verified) => toHeldPack(ready, verified, unit) ?? []);
  const present = new Set(all.map(({ sha256 }) => sha256));
  for (const sha256 of ready.parsed.keys()) if (!present.has(sha256)) ready.parsed.delete(sha256);
  const toPlace = ({ pack }: HeldPack) => line.indexOf(pack.unitId ?? '');
  held.sort((a, b) => toPlace(a) - toPlace(b) || a.pack.id.localeCompare(b.pack.id));
  return [...held, ...STARTER];
}

/**
 * Undefined for what cannot be read, and for what is not meant for this unit. The bytes of a verified pack have been compared with their
 * hash by whoever read or fetched them.
 */
export function toHeldPack(
  { parsed: known }: Device['ready'],
  { path, bytes, sha256, verifiedAt }: VerifiedPack,
  unit: Unit,
): HeldPack | undefined {
  const parsed = known.get(sha256) ?? parsePack(bytes);
  known.set(sha256, parsed);
  if ('refused' in parsed) return undefined;
  const { pack, unknownParts } = parsed;
  // The folder is what the signers may sign for. A pack that names another publisher lies where it does not belong.
  if (pack.unitId === undefined || path !== `packs/${pack.unitId}/${pack.id}.json`) return undefined;
  const isAbove = pack.unitId === unit.id || unit.above?.includes(pack.unitId) === true;
  return isAbove && isAimedAt(pack, unit) ? { pack, verifiedAt, unknownParts } : undefined;
}
