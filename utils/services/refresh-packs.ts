import { fetchCapped } from '../backend/fetch-capped.ts';
import type { Connection } from '../contract/connection.ts';
import type { FetchFile } from '../contract/fetched-file.ts';
import type { TrustRefusal } from '../contract/trust-refusal.ts';
import type { VerifiedPack } from '../contract/verified-pack.ts';
import { connection } from '../storage/connection.ts';
import { packTrouble } from '../storage/pack-trouble.ts';
import {
  lastVerifiedAt,
  type RefreshOutcome,
  readTrustedMetadata,
  readVerifiedPacks,
  writeRefreshOutcome,
} from '../storage/trusted-metadata.ts';
import { type RefreshOptions, refreshTrusted } from '../trust/refresh-trusted.ts';
import { TrustError } from '../trust/trust-error.ts';
import type { Device } from './device.ts';
import { withRecalls } from './note-recalls.ts';

/** What came of looking for newer packs. */
export interface PackRefresh {
  /** Whether the panel has something else to show now. */
  changed: boolean;
  trouble?: TrustRefusal;
}

/**
 * Looks for newer packs at the paired backend, and checks every signature on this device. Whatever goes wrong, the packs that were
 * verified last stay in use, and why the newest are not is kept for the panel.
 */
export async function refreshPacks(device: Device): Promise<PackRefresh> {
  const paired = await connection.read(device.database);
  if (!paired || paired.revoked) return { changed: false };
  return await takePacks(device, paired, toFetchFile(device, paired));
}

/** Packs from wherever the files come from. One at a time over all contexts of the extension. */
export async function takePacks(
  device: Device,
  { grant }: Connection,
  fetchFile: FetchFile,
  { fromFile = false } = {},
): Promise<PackRefresh> {
  if (grant.trustRoot === undefined) return { changed: false };
  const shippedRoot = new TextEncoder().encode(grant.trustRoot);
  return await device.withLock('packs', async () => {
    const { database } = device;
    const [kept, packs, verifiedAt, before] = await Promise.all([
      readTrustedMetadata(database),
      readVerifiedPacks(database),
      lastVerifiedAt.read(database),
      packTrouble.read(database),
    ]);
    const now = device.now();
    const last = verifiedAt === undefined ? {} : { lastVerifiedAt: new Date(verifiedAt) };
    const line = [...(grant.unit.above ?? []), grant.unit.id];
    const { outcome, trouble } = await verify({ shippedRoot, kept, fetchFile, now, ...last }, packs, line);
    // A bad file is told to who opened it; it is no reason to doubt what is in use.
    if (fromFile && trouble !== undefined) return { changed: false, trouble };
    await writeRefreshOutcome(database, await withRecalls(device, outcome, packs, grant.unit));
    if (trouble === undefined) await packTrouble.erase(database);
    else await packTrouble.write(database, trouble);
    const isNew = outcome.packs !== undefined && toNames(outcome.packs.verified) !== toNames(packs);
    const changed = isNew || trouble !== before;
    return { changed, ...(trouble === undefined ? {} : { trouble }) };
  });
}

async function verify(
  options: RefreshOptions,
  packs: readonly VerifiedPack[],
  line: readonly string[],
): Promise<{ outcome: RefreshOutcome; trouble?: TrustRefusal }> {
  try {
    const trusted = await refreshTrusted(options);
    const { targets, refused } = await trusted.listTargets((role) => line.some((id) => role === `org/${id}`));
    const verifiedAt = options.now.toISOString();
    const verified: VerifiedPack[] = [];
    for (const { path, sha256, role, roleVersion, signedBy, expiresAt } of targets) {
      const copy = packs.find((pack) => pack.path === path)?.bytes;
      const bytes = await trusted.readTarget(path, copy);
      const signers = { role, roleVersion, signedBy: [...signedBy] };
      verified.push({ path, sha256, bytes: new Uint8Array(bytes), ...signers, expiresAt, verifiedAt });
    }
    // A unit whose list is not believed now keeps what it had: that was verified when it came.
    const doubtful = new Set(refused.flatMap(({ role, path }) => (path === undefined ? [role] : [])));
    const listed = new Set(verified.map(({ path }) => path));
    for (const pack of packs) if (doubtful.has(pack.role) && !listed.has(pack.path)) verified.push(pack);
    const trouble = refused.at(0)?.kind;
    const outcome = { metadata: trusted.metadata(), packs: { verified, verifiedAt } };
    return { outcome, ...(trouble === undefined ? {} : { trouble }) };
  } catch (error) {
    if (!(error instanceof TrustError)) throw error;
    // What was believed on the way, such as a newer root, stays believed: going back would undo a revocation.
    return { outcome: { metadata: error.metadata ?? options.kept }, trouble: error.kind };
  }
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
    device.fetch(input, { ...init, headers: { authorization: `Bearer ${grant.token}` } });
  return (path, limits) => fetchCapped(new URL(`/v1/trust/${path}`, server).href, limits, send);
}
