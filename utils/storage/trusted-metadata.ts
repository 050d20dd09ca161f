import { Instant } from '../contract/instant.ts';
import type { RecalledPack } from '../contract/recalled-pack.ts';
import { TrustedFile, VerifiedPack } from '../contract/verified-pack.ts';
import type { DeviceDatabase } from './database.ts';
import { readParsed } from './parsed.ts';
import { RECALLED } from './recalled-packs.ts';
import { toSingle } from './singles.ts';

const LAST_VERIFIED = 'lastVerifiedAt';

/** When the repository was last verified to the end. A clock that has gone back far behind it is not believed. */
export const lastVerifiedAt = toSingle(LAST_VERIFIED, Instant);

/** Another one after every change of the packs, by whichever context. */
const EDITION = 'packsEdition';

/** Tells one state of the kept packs from another, without reading them; undefined before the first change. */
export async function readPacksEdition(database: DeviceDatabase): Promise<string | undefined> {
  const edition = await database.get('singles', EDITION);
  return typeof edition === 'string' ? edition : undefined;
}

/** The metadata to start the next refresh from, by file name. */
export async function readTrustedMetadata(database: DeviceDatabase): Promise<Map<string, Uint8Array>> {
  const files = await readParsed(database, 'trusted', TrustedFile);
  return new Map(files.map(({ name, bytes }) => [name, bytes]));
}

/** The packs that may be shown. One whose bytes are no longer those that were verified is set aside. */
export async function readVerifiedPacks(database: DeviceDatabase): Promise<VerifiedPack[]> {
  const packs = await readParsed(database, 'packs', VerifiedPack);
  const isWhole = await Promise.all(packs.map(hasItsHash));
  for (const [index, { path, sha256 }] of packs.entries())
    if (!isWhole[index]) await setDamagedAside(database, path, sha256);
  return packs.filter((_pack, index) => isWhole[index]);
}

async function hasItsHash({ bytes, sha256 }: VerifiedPack): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return sha256 === Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function setDamagedAside(database: DeviceDatabase, path: string, sha256: string): Promise<void> {
  const transaction = database.transaction(['packs', 'setAside', 'singles'], 'readwrite', {
    durability: 'strict',
  });
  // Read once more: another context may have put a sound one in its place, or have set this one aside, in the meantime.
  const value = await transaction.objectStore('packs').get(path);
  if (VerifiedPack.safeParse(value).data?.sha256 === sha256) {
    await transaction.objectStore('setAside').add({ store: 'packs', key: path, reason: 'damaged', value });
    await transaction.objectStore('packs').delete(path);
    await transaction.objectStore('singles').put(crypto.randomUUID(), EDITION);
  }
  await transaction.done;
}

/** The outcome of a refresh. Without `packs`, as after a refusal, those that are kept stay as they are. */
export interface RefreshOutcome {
  metadata: ReadonlyMap<string, Uint8Array>;
  /** All packs that shall be there from now on, the unchanged ones too. */
  packs?: {
    verified: readonly VerifiedPack[];
    verifiedAt: Instant;
    /** What is remembered of packs that were taken back; without it, what was remembered stays. */
    recalled?: readonly RecalledPack[];
  };
}

/**
 * Puts the outcome in the place of what is kept, in one transaction: packs and the metadata that vouches for them never part.
 * @throws when the database cannot be written; everything is then as it was.
 */
export async function writeRefreshOutcome(
  database: DeviceDatabase,
  { metadata, packs }: RefreshOutcome,
): Promise<void> {
  const transaction = database.transaction(['trusted', 'packs', 'singles'], 'readwrite', {
    durability: 'strict',
  });
  const trusted = transaction.objectStore('trusted');
  const kept = transaction.objectStore('packs');
  const writes: Promise<unknown>[] = [];
  try {
    writes.push(trusted.clear());
    for (const [name, bytes] of metadata) writes.push(trusted.put({ name, bytes }));
    if (packs !== undefined) {
      writes.push(kept.clear());
      for (const pack of packs.verified) writes.push(kept.put(pack));
      const singles = transaction.objectStore('singles');
      writes.push(singles.put(packs.verifiedAt, LAST_VERIFIED));
      writes.push(singles.put(crypto.randomUUID(), EDITION));
      if (packs.recalled !== undefined) writes.push(singles.put(packs.recalled, RECALLED));
    }
  } catch (cause) {
    // A value that cannot be stored fails at once, and would leave the writes before it to be committed.
    transaction.abort();
    await Promise.allSettled([...writes, transaction.done]);
    throw cause;
  }
  await Promise.all([...writes, transaction.done]);
}
