import type { Connection } from '../contract/connection.ts';
import type { VerifiedPack } from '../contract/verified-pack.ts';
import { isAimedAt } from '../domain/packs/is-aimed-at.ts';
import type { HeldPack } from '../domain/packs/merge-packs.ts';
import { starterPack } from '../domain/packs/starter-pack.ts';
import { readVerifiedPacks } from '../storage/trusted-metadata.ts';
import type { Device } from './device.ts';
import { type ParsedPack, parsePack } from './parse-pack.ts';

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
  for (const verified of await readVerifiedPacks(device.database)) {
    const pack = toHeldPack(verified, unit);
    if (pack) held.push(pack);
  }
  const toPlace = ({ pack }: HeldPack) => line.indexOf(pack.unitId ?? '');
  held.sort((a, b) => toPlace(a) - toPlace(b) || a.pack.id.localeCompare(b.pack.id));
  return [...held, starter];
}

/** Undefined for what cannot be read, and for what is not meant for this unit. */
export function toHeldPack(
  { path, sha256, bytes, verifiedAt }: VerifiedPack,
  unit: Connection['grant']['unit'],
): HeldPack | undefined {
  const parsed = parseOnce(sha256, bytes);
  if ('refused' in parsed) return undefined;
  const { pack, unknownParts } = parsed;
  // The folder is what the signers may sign for. A pack that names another publisher lies where it does not belong.
  if (pack.unitId === undefined || path !== `packs/${pack.unitId}/${pack.id}.json`) return undefined;
  return isAimedAt(pack, unit) ? { pack, verifiedAt, unknownParts } : undefined;
}

/** More than any unit holds. */
const MOST_PARSED = 200;
const parsedPacks = new Map<string, ParsedPack>();

/** The desk is read at every click, and thousands of items are slow to parse. The hash was compared with the bytes when they were read. */
function parseOnce(sha256: string, bytes: Uint8Array): ParsedPack {
  const known = parsedPacks.get(sha256);
  if (known) return known;
  const parsed = parsePack(bytes);
  if (parsedPacks.size >= MOST_PARSED) parsedPacks.clear();
  parsedPacks.set(sha256, parsed);
  return parsed;
}
