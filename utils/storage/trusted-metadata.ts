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

/** The metadata to start the next refresh from, by file name. */
export async function readTrustedMetadata(database: DeviceDatabase): Promise<Map<string, Uint8Array>> {
  const files = await readParsed(database, 'trusted', TrustedFile);
  return new Map(files.map(({ name, bytes }) => [name, bytes]));
}

/** The packs that may be shown. */
export function readVerifiedPacks(database: DeviceDatabase): Promise<VerifiedPack[]> {
  return readParsed(database, 'packs', VerifiedPack);
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
