import { toEnvelope, toFileBytes } from '../../utils/trust/add-signature.ts';
import { makeRoot, makeTargets } from '../../utils/trust/make-metadata.ts';
import type { TrustFile } from '../store/trust-files.ts';
import { type SigningKey, signWith } from './signing-key.ts';

const DAY_MS = 86_400_000;
export const ROOT_DAYS = 3 * 365;
export const TARGETS_DAYS = 365;

export interface FoundingKeys {
  /** Kept apart from each other and off every network. */
  roots: readonly SigningKey[];
  rootThreshold: number;
  /** Of the national editors, who say which units may publish. */
  editors: readonly SigningKey[];
  snapshot: SigningKey;
  timestamp: SigningKey;
}

/** The first root and the first list of editors' packs, which is empty. */
export function foundOrganisation(keys: FoundingKeys, now: Date): TrustFile[] {
  const single = (signer: SigningKey) => ({ keys: [signer.key], threshold: 1 });
  const root = makeRoot(edition(1, ROOT_DAYS, now), {
    root: { keys: keys.roots.map(({ key }) => key), threshold: keys.rootThreshold },
    targets: { keys: keys.editors.map(({ key }) => key), threshold: 2 },
    snapshot: single(keys.snapshot),
    timestamp: single(keys.timestamp),
  });
  const targets = makeTargets(edition(1, TARGETS_DAYS, now), new Map());
  return [
    toTrustFile('root', 1, signWith(toEnvelope(root), keys.roots)),
    toTrustFile('targets', 1, signWith(toEnvelope(targets), keys.editors)),
  ];
}

export function edition(version: number, days: number, now: Date) {
  return { version, expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString() };
}

export function toTrustFile(
  name: string,
  version: number,
  envelope: Parameters<typeof toFileBytes>[0],
): TrustFile {
  return { name, version, bytes: new TextDecoder().decode(toFileBytes(envelope)) };
}
