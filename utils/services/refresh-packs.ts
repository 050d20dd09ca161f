import { fetchCapped, fetchUnlessHeld } from '../backend/fetch-capped.ts';
import type { Connection } from '../contract/connection.ts';
import type { FetchFile } from '../contract/fetched-file.ts';
import type { TrustRefusal } from '../contract/trust-refusal.ts';
import type { VerifiedPack } from '../contract/verified-pack.ts';
import { toPairedUnits } from '../domain/units/held-units.ts';
import { connection } from '../storage/connection.ts';
import { packTrouble } from '../storage/pack-trouble.ts';
import {
  lastVerifiedAt,
  readTrustedMetadata,
  readVerifiedPacks,
  writeRefreshOutcome,
} from '../storage/trusted-metadata.ts';
import { confirmPacks, noteReceived } from './confirm-packs.ts';
import type { Device } from './device.ts';
import { withRecalls } from './note-recalls.ts';
import { verifyPacks } from './verify-packs.ts';

/** What came of looking for newer packs. */
export interface PackRefresh {
  /** Whether the panel has something else to show now. */
  changed: boolean;
  trouble?: TrustRefusal;
  /** Of a file: nothing in it was believed, and nothing was changed. */
  refused?: true;
}

/**
 * Looks for newer packs at the paired backend, and checks every signature on this device. Whatever goes wrong, the packs that were
 * verified last stay in use, and why the newest are not is kept for the panel.
 */
export async function refreshPacks(device: Device): Promise<PackRefresh> {
  const paired = await connection.read(device.database);
  if (!paired || paired.revoked) return { changed: false };
  const refresh = await takePacks(device, paired, toFetchFile(device, paired));
  await confirmPacks(device);
  return refresh;
}

/** Packs from wherever the files come from. One at a time over all contexts of the extension. */
export async function takePacks(
  device: Device,
  paired: Connection,
  fetchFile: FetchFile,
  { fromFile = false } = {},
): Promise<PackRefresh> {
  const { grant } = paired;
  if (grant.trustRoot === undefined) return { changed: false };
  const shippedRoot = new TextEncoder().encode(grant.trustRoot);
  return await device.withLock('packs', async () => {
    const { database } = device;
    if (!(await isPairedBy(device, grant))) return { changed: false };
    const [kept, packs, verifiedAt, before] = await Promise.all([
      readTrustedMetadata(database),
      readVerifiedPacks(database),
      lastVerifiedAt.read(database),
      packTrouble.read(database),
    ]);
    const now = device.now();
    const last = verifiedAt === undefined ? {} : { lastVerifiedAt: new Date(verifiedAt) };
    // One store serves all units of the device: each reads in it what is meant for it.
    const units = toPairedUnits(paired).map((each) => each.grant.unit);
    const line = [...new Set(units.flatMap(({ above = [], id }) => [...above, id]))];
    const { outcome, trouble, departures } = await verifyPacks(
      { shippedRoot, kept, fetchFile, now, ...last },
      packs,
      line,
    );
    // Paired anew or forgotten while the files came: they are another organisation's, or nobody's.
    if (!(await isPairedBy(device, grant))) return { changed: false };
    // A bad file is told to who opened it; it is no reason to doubt what is in use.
    if (fromFile && trouble !== undefined && !outcome.packs)
      return { changed: false, trouble, refused: true };
    await writeRefreshOutcome(database, await withRecalls(device, { outcome, departures }, packs, units));
    await noteReceived(device);
    if (trouble === undefined) await packTrouble.erase(database);
    // What a file lacks says nothing about the server, of which the panel tells.
    else if (!fromFile) await packTrouble.write(database, trouble);
    const isNew = outcome.packs !== undefined && toNames(outcome.packs.verified) !== toNames(packs);
    const changed = isNew || (trouble !== before && !(fromFile && trouble !== undefined));
    return { changed, ...(trouble === undefined ? {} : { trouble }) };
  });
}

/** Whether the pairing in force is still the one for which packs were asked. */
async function isPairedBy({ database }: Device, { deviceId }: Connection['grant']): Promise<boolean> {
  return (await connection.read(database))?.grant.deviceId === deviceId;
}

/** Which packs in which text. */
function toNames(packs: readonly VerifiedPack[]): string {
  return packs
    .map(({ path, sha256 }) => `${path} ${sha256}`)
    .sort()
    .join('\n');
}

function toFetchFile(device: Device, { server, grant }: Connection): FetchFile {
  const send: typeof fetch = (input, init) =>
    device.fetch(input, {
      ...init,
      headers: { ...init?.headers, authorization: `Bearer ${grant.token}` },
    });
  return async (path, limits) => {
    const url = new URL(`/v1/trust/${path}`, server).href;
    // The one file that is asked for again under the same name: all others have a version or a hash in theirs.
    const held = path === 'metadata/timestamp.json' ? await findHeld(device, 'timestamp.json') : undefined;
    return held === undefined || held.length > limits.maxBytes
      ? await fetchCapped(url, limits, send)
      : await fetchUnlessHeld(url, limits, send, held);
  };
}

async function findHeld({ database }: Device, name: string): Promise<Uint8Array | undefined> {
  return (await readTrustedMetadata(database)).get(name);
}
