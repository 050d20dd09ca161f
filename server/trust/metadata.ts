import type { TrustKey } from '../../utils/trust/to-key-id.ts';
import type { TrustFile } from '../store/trust-files.ts';

/** Who may sign for a role. */
export interface RoleEntry {
  keyids: string[];
  threshold: number;
}

/** The content of a root, as this program writes it. */
export interface RootContent {
  _type: 'root';
  version: number;
  expires: string;
  keys: Record<string, TrustKey>;
  roles: Record<'root' | 'targets' | 'snapshot' | 'timestamp', RoleEntry>;
}

export interface DelegatedRole extends RoleEntry {
  name: string;
  paths: string[];
  terminating: boolean;
}

/** The content of a list of packs, as this program writes it. */
export interface TargetsContent {
  _type: 'targets';
  version: number;
  expires: string;
  targets: Record<string, unknown>;
  delegations?: { keys: Record<string, TrustKey>; roles: DelegatedRole[] };
}

/** Parsed where it was written by this program and signed; nothing else is in the table. */
export const toRootContent = (file: TrustFile): RootContent => JSON.parse(file.bytes).signed;
export const toTargetsContent = (file: TrustFile): TargetsContent => JSON.parse(file.bytes).signed;

/** Keys that no role uses are left out: a key that was taken away must not look as if it were still trusted. */
export function keepUsedKeys(
  keys: Record<string, TrustKey>,
  roles: readonly RoleEntry[],
): Record<string, TrustKey> {
  const used = new Set(roles.flatMap(({ keyids }) => keyids));
  return Object.fromEntries(Object.entries(keys).filter(([keyId]) => used.has(keyId)));
}
