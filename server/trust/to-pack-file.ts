import type { Kysely } from 'kysely';
import type { PackFile } from '../../utils/contract/pack-file.ts';
import type { Tables } from '../db/tables.ts';
import { findTrustFile, findTrustTarget, listTrustFiles, type TrustFile } from '../store/trust-files.ts';

interface Listed {
  meta: Record<string, { version: number } | undefined>;
}

/**
 * All that a device of a unit would ask for, in one file: every root, so that a device that was away for years finds its way, and the
 * newest of everything else. `line` are the unit and those above it.
 */
export async function toPackFile(db: Kysely<Tables>, line: readonly string[]): Promise<PackFile | undefined> {
  const timestamp = await findTrustFile(db, 'timestamp');
  if (!timestamp) return undefined;
  const files: Record<string, string> = { 'metadata/timestamp.json': timestamp.bytes };
  const put = ({ name, version, bytes }: TrustFile) => {
    files[`metadata/${version}.${encodeURIComponent(name)}.json`] = bytes;
  };
  for (const root of await listTrustFiles(db, 'root')) put(root);
  const snapshot = await findListed(db, timestamp, 'snapshot');
  if (snapshot) put(snapshot);
  for (const name of ['targets', ...line.map((unitId) => `org/${unitId}`)]) {
    const file = snapshot && (await findListed(db, snapshot, name));
    if (!file) continue;
    put(file);
    await putTargets(db, file, files);
  }
  return { what: 'so-tay-fanpage packs', files };
}

/** The version that another file names: what is newer than that is not out yet. */
async function findListed(
  db: Kysely<Tables>,
  { bytes }: TrustFile,
  name: string,
): Promise<TrustFile | undefined> {
  const { meta }: Listed = JSON.parse(bytes).signed;
  const version = meta[`${name}.json`]?.version;
  return version === undefined ? undefined : await findTrustFile(db, name, version);
}

async function putTargets(
  db: Kysely<Tables>,
  { bytes }: TrustFile,
  files: Record<string, string>,
): Promise<void> {
  const targets: Record<string, { hashes: { sha256: string } }> = JSON.parse(bytes).signed.targets;
  for (const [path, { hashes }] of Object.entries(targets)) {
    const content = await findTrustTarget(db, path, hashes.sha256);
    const at = path.lastIndexOf('/') + 1;
    if (content !== undefined)
      files[`targets/${path.slice(0, at)}${hashes.sha256}.${path.slice(at)}`] = content;
  }
}
