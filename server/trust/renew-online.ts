import type { Kysely } from 'kysely';
import { toEnvelope, toFileBytes } from '../../utils/trust/add-signature.ts';
import { makeSnapshot, makeTimestamp, type PublishedFile } from '../../utils/trust/make-metadata.ts';
import { TIMESTAMP_LIFE_DAYS } from '../../utils/trust/timestamp-life.ts';
import type { Tables } from '../db/tables.ts';
import { addTrustFile, listNewestTrustFiles, type TrustFile } from '../store/trust-files.ts';
import { expectBelievable } from './expect-believable.ts';
import { toNextVersion } from './next-version.ts';
import { type SigningKey, signWith } from './signing-key.ts';

/** The keys that the running backend signs with by itself. They say what is newest, and nothing about what is in it. */
export interface OnlineKeys {
  snapshot: SigningKey;
  timestamp: SigningKey;
}

const DAY_MS = 86_400_000;
/** Renewed well before its end, so that a backend that is down for some days is not taken for one that hides something. */
const RENEWAL_DAYS = 1;

const ONLINE_ROLES = new Set(['root', 'snapshot', 'timestamp']);

/**
 * Signs a new snapshot when other metadata came in since the last one, and a new timestamp for it, or when the last timestamp
 * is more than a day old or was signed while the clock was ahead, or another key than the present one signed either. Nothing happens before the organisation has keys. In a transaction, so that a list is out together with
 * the snapshot that names it, or not at all.
 * @returns whether something new is out
 * @throws {UnbelievableError} when devices would refuse it
 */
export async function renewOnline(db: Kysely<Tables>, keys: OnlineKeys, now: Date): Promise<boolean> {
  const files = await listNewestTrustFiles(db);
  const speakers = files.filter(({ name }) => !ONLINE_ROLES.has(name));
  if (speakers.length === 0) return false;
  const snapshot = files.find(({ name }) => name === 'snapshot');
  const timestamp = files.find(({ name }) => name === 'timestamp');
  const newUntil = now.getTime() + TIMESTAMP_LIFE_DAYS * DAY_MS;
  const freshUntil = newUntil - RENEWAL_DAYS * DAY_MS;
  // After a key was replaced devices believe neither, until both are signed anew.
  const isOurs = isSignedBy(snapshot, keys.snapshot) && isSignedBy(timestamp, keys.timestamp);
  const isDue = !timestamp || !isOurs || !isBetween(readExpiry(timestamp), freshUntil, newUntil);
  if (!isDue && snapshot && sameVersions(snapshot, speakers)) return false;

  // The snapshot is renewed with the timestamp: its own life is no longer.
  const expiresAt = new Date(newUntil).toISOString();
  const contents = new Map(speakers.map((file) => [file.name, toPublished(file)]));
  const last = Math.max(snapshot?.version ?? 0, timestamp?.version ?? 0);
  // A snapshot without a timestamp was restored (`resumeNumbers`): devices may have seen higher numbers than it has.
  const version = snapshot && !timestamp ? toNextVersion(last, now) : last + 1;
  const edition = { version, expiresAt };
  const newest = toFileBytes(signWith(toEnvelope(makeSnapshot(edition, contents)), [keys.snapshot]));
  await publish(db, { name: 'snapshot', version, bytes: toText(newest) });
  const signed = makeTimestamp(edition, { version, bytes: newest });
  const bytes = toFileBytes(signWith(toEnvelope(signed), [keys.timestamp]));
  await publish(db, { name: 'timestamp', version, bytes: toText(bytes) });
  return true;
}

/** Two processes may renew at once; the second one's transaction is given up, and nothing is missing. */
async function publish(db: Kysely<Tables>, file: TrustFile): Promise<void> {
  expectBelievable(file);
  if (!(await addTrustFile(db, file)))
    throw new Error(`${file.name} ${file.version} was published meanwhile`);
}

function sameVersions(snapshot: TrustFile, files: readonly TrustFile[]): boolean {
  const { meta } = JSON.parse(snapshot.bytes).signed;
  return (
    Object.keys(meta).length === files.length &&
    files.every(({ name, version }) => meta[`${name}.json`]?.version === version)
  );
}

function isSignedBy(file: TrustFile | undefined, { keyId }: SigningKey): boolean {
  const signatures: { keyid: string }[] = file === undefined ? [] : JSON.parse(file.bytes).signatures;
  return signatures.some(({ keyid }) => keyid === keyId);
}

const isBetween = (instant: string, from: number, to: number) =>
  from <= Date.parse(instant) && Date.parse(instant) <= to;

function readExpiry({ bytes }: TrustFile): string {
  return JSON.parse(bytes).signed.expires;
}

const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function toPublished({ version, bytes }: TrustFile): PublishedFile {
  return { version, bytes: new TextEncoder().encode(bytes) };
}
