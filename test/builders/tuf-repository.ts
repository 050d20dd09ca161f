import { ed25519 } from '@noble/curves/ed25519.js';
import type { FetchFile } from '../../utils/contract/fetched-file.ts';
import { addSignature, type Envelope, toEnvelope, toFileBytes } from '../../utils/trust/add-signature.ts';
import {
  type Delegation,
  makeRoot,
  makeSnapshot,
  makeTargets,
  makeTimestamp,
  type Signers,
  type TopRole,
} from '../../utils/trust/make-metadata.ts';
import { type RefreshOptions, refreshTrusted } from '../../utils/trust/refresh-trusted.ts';
import { toCanonicalBytes } from '../../utils/trust/to-canonical-bytes.ts';
import { type TrustKey, toEd25519Key, toKeyId, toSha256 } from '../../utils/trust/to-key-id.ts';
import { TrustError } from '../../utils/trust/trust-error.ts';

export type Files = Map<string, Uint8Array>;

export interface Signer {
  key: TrustKey;
  id: string;
  sign: (signed: object) => string;
}

const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
export const toBytes = (text: string) => new TextEncoder().encode(text);
export const NOW = new Date('2026-11-21T03:00:00Z');
export const NATIONAL = 'packs/toan-quoc/goi-1.json';
export const OF_UNIT = 'packs/ha-noi/goi-1.json';

/** A person with a real Ed25519 key, the same for the same name. */
export function aSigner(name: string): Signer {
  const secret = Uint8Array.from(Buffer.from(toSha256(toBytes(name)), 'hex'));
  const key = toEd25519Key(toHex(ed25519.getPublicKey(secret)));
  return {
    key,
    id: toKeyId(key),
    sign: (signed) => toHex(ed25519.sign(toCanonicalBytes(signed), secret)),
  };
}

const people = (...names: string[]) => names.map(aSigner);

/** One way in which the documents of a repository may be: every field has its honest default. */
export interface Plan {
  root: { version: number; expiresAt: string };
  /** Of timestamp, snapshot, targets and the unit's role alike. */
  version: number;
  expiresAt: string;
  timestampExpiresAt: string;
  staff: Record<TopRole | 'unit', Signer[]>;
  thresholds: Record<TopRole | 'unit', number>;
  /** Who does sign; where nothing is said, as many of the staff as are needed. */
  signs: Partial<Record<string, Signer[]>>;
  paths: string[];
  national: Files;
  ofUnit: Files;
  /** The last word on a document before it is signed. */
  spoil: (role: string, signed: object) => object;
  /** The last word on a signed document. */
  spoilSigned: (role: string, envelope: Envelope<object>) => Envelope<object>;
}

export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    root: { version: 1, expiresAt: '2028-01-01T00:00:00Z' },
    version: 1,
    expiresAt: '2027-06-01T00:00:00Z',
    timestampExpiresAt: '2026-11-28T00:00:00Z',
    staff: {
      root: people('root-1', 'root-2', 'root-3'),
      targets: people('editor-1', 'editor-2', 'editor-3'),
      unit: people('unit-1', 'unit-2', 'unit-3'),
      snapshot: people('server-snapshot'),
      timestamp: people('server-timestamp'),
    },
    thresholds: { root: 2, targets: 2, unit: 2, snapshot: 1, timestamp: 1 },
    signs: {},
    paths: ['packs/ha-noi/*'],
    national: new Map([[NATIONAL, toBytes('{"id":"toan-quoc"}')]]),
    ofUnit: new Map([[OF_UNIT, toBytes('{"id":"ha-noi"}')]]),
    spoil: (_role, signed) => signed,
    spoilSigned: (_role, envelope) => envelope,
    ...overrides,
  };
}

/** All files of a repository, real signatures included, by the path at which they are asked for. */
export function publish(overrides: Partial<Plan> = {}): Files {
  const plan = aPlan(overrides);
  const files: Files = new Map();
  const signersOf = (role: TopRole | 'unit'): Signers => ({
    keys: plan.staff[role].map(({ key }) => key),
    threshold: plan.thresholds[role],
  });
  const put = (name: string, role: TopRole | 'unit', version: number, made: object) => {
    const signed = plan.spoil(role, made);
    const signers = plan.signs[role] ?? plan.staff[role].slice(0, plan.thresholds[role]);
    const envelope = signers.reduce<Envelope<object>>(
      (so, { id, sign }) => addSignature(so, id, sign(signed)),
      toEnvelope(signed),
    );
    const bytes = toFileBytes(plan.spoilSigned(role, envelope));
    files.set(`metadata/${name}`, bytes);
    return { version, bytes };
  };
  const { version, expiresAt } = plan;
  const edition = { version, expiresAt };
  const roles = {
    root: signersOf('root'),
    targets: signersOf('targets'),
    snapshot: signersOf('snapshot'),
    timestamp: signersOf('timestamp'),
  };
  put(`${plan.root.version}.root.json`, 'root', plan.root.version, makeRoot(plan.root, roles));
  const delegation: Delegation = { ...signersOf('unit'), name: 'org/ha-noi', paths: plan.paths };
  const unit = put(`${version}.org%2Fha-noi.json`, 'unit', version, makeTargets(edition, plan.ofUnit));
  const targets = put(
    `${version}.targets.json`,
    'targets',
    version,
    makeTargets(edition, plan.national, [delegation]),
  );
  const meta = new Map([
    ['targets', targets],
    ['org/ha-noi', unit],
  ]);
  const snapshot = put(`${version}.snapshot.json`, 'snapshot', version, makeSnapshot(edition, meta));
  const stamp = makeTimestamp({ version, expiresAt: plan.timestampExpiresAt }, snapshot);
  put('timestamp.json', 'timestamp', version, stamp);
  for (const [path, bytes] of [...plan.national, ...plan.ofUnit])
    files.set(`targets/${path.replace(/[^/]+$/, (base) => `${toSha256(bytes)}.${base}`)}`, bytes);
  return files;
}

/** A mirror that has these files and no others, and is asked nothing twice without telling. */
export function serve(files: Files): FetchFile & { asked: string[] } {
  const asked: string[] = [];
  const fetchFile: FetchFile = async (path, { maxBytes }) => {
    asked.push(path);
    const bytes = files.get(path);
    if (bytes === undefined) return 'not_found';
    return bytes.length > maxBytes ? 'too_large' : bytes;
  };
  return Object.assign(fetchFile, { asked });
}

export function expectFile(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`${name} is not there`);
  return bytes;
}

let honestRoot: Uint8Array | undefined;

/** Signed once: to sign a whole repository for each device would take longer than all that the devices do. */
function shippedRoot(): Uint8Array {
  honestRoot ??= expectFile(publish(), 'metadata/1.root.json');
  return Uint8Array.from(honestRoot);
}

/** A device that was given the root of the honest plan, with the extension. */
export function aRefresh(files: Files, overrides: Partial<RefreshOptions> = {}): RefreshOptions {
  return {
    shippedRoot: shippedRoot(),
    kept: new Map(),
    fetchFile: serve(files),
    now: NOW,
    ...overrides,
  };
}

/** What a device keeps that has verified the first edition to the end. */
export async function keepFirst(files: Files = publish()): Promise<Map<string, Uint8Array>> {
  const trusted = await refreshTrusted(aRefresh(files));
  await trusted.listTargets();
  return trusted.metadata();
}

export async function expectRefusal(options: RefreshOptions): Promise<TrustError> {
  const error = await refreshTrusted(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TrustError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

/** Changes documents of one role before they are signed, or after. */
export const only =
  <T extends object>(role: string, change: (it: T) => object) =>
  (name: string, it: object) =>
    name === role ? change(it as T) : it;
