import type { RecallNote } from '../contract/recall-note.ts';
import type { TrustRefusal } from '../contract/trust-refusal.ts';
import { CAPS } from './caps.ts';
import type { Metadata, Root, TargetFile, Targets, TrustedMetadataStore, Updater } from './libraries.ts';
import { readRecallNotes } from './read-recall-notes.ts';
import { toRefusal } from './to-refusal.ts';

export interface TrustedTarget {
  path: string;
  /** In bytes. */
  length: number;
  sha256: string;
  /** The role that vouches for it: `targets`, or a delegated one such as `org/ha-noi`. */
  role: string;
  roleVersion: number;
  /** Until when this role vouches for it (an instant). */
  expiresAt: string;
  /** Key ids whose signatures over that role's metadata are good; at least as many as its threshold. */
  signedBy: readonly string[];
}

/** Whose signatures count for a role, and how many of them must be there. */
export interface RoleSigners {
  keyIds: readonly string[];
  threshold: number;
}

export interface TargetList {
  targets: readonly TrustedTarget[];
  /** Of each role that was wanted, as it is delegated now, believed or not. */
  signers: ReadonlyMap<string, RoleSigners>;
  /** Why packs were taken off a list, by path, as that list says. */
  recallNotes: ReadonlyMap<string, RecallNote>;
  /** Without a path, the whole role is not believed. */
  refused: readonly { role: string; path?: string; kind: TrustRefusal }[];
}

interface Tools {
  updater: Updater;
  store: TrustedMetadataStore;
  guarded: <T>(act: () => Promise<T>) => Promise<T>;
  isWanted: (role: string) => boolean;
}

interface Visit {
  name: string;
  delegator: Metadata<Root> | Metadata<Targets>;
  /** Whether every role on the way here may speak for this path. */
  mayNameAPath: (path: string) => boolean;
}

const MOST_ROLES = 32;

/** Walks the roles from the most trusted down; of two that name the same path, the first counts. */
export async function listTargets({ updater, store, guarded, isWanted }: Tools): Promise<TargetList> {
  const targets = new Map<string, TrustedTarget>();
  const refused: { role: string; path?: string; kind: TrustRefusal }[] = [];
  const seen = new Set<string>();
  const signers = new Map<string, RoleSigners>();
  const recallNotes = new Map<string, RecallNote>();
  const visits: Visit[] = [{ name: 'targets', delegator: store.root, mayNameAPath: () => true }];
  for (let visit = visits.shift(); visit && seen.size < MOST_ROLES; visit = visits.shift()) {
    const { name, delegator, mayNameAPath } = visit;
    const metadata = store.getRole(name);
    if (seen.has(name) || metadata === undefined) continue;
    seen.add(name);
    const signedBy = findSigners(name, delegator, metadata);
    for (const target of Object.values(metadata.signed.targets)) {
      const { path, length } = target;
      const kind = judge(target, mayNameAPath);
      if (kind !== undefined) refused.push({ role: name, path, kind });
      else if (!targets.has(path))
        targets.set(path, {
          path,
          length,
          sha256: target.hashes.sha256 ?? '',
          role: name,
          roleVersion: metadata.signed.version,
          expiresAt: new Date(metadata.signed.expires).toISOString(),
          signedBy,
        });
    }
    for (const [path, note] of readRecallNotes(metadata.signed, mayNameAPath))
      if (!recallNotes.has(path)) recallNotes.set(path, note);
    const next: Visit[] = [];
    for (const role of Object.values(metadata.signed.delegations?.roles ?? {})) {
      if (!isWanted(role.name) || seen.has(role.name)) continue;
      if (!signers.has(role.name)) signers.set(role.name, { keyIds: role.keyIDs, threshold: role.threshold });
      try {
        // The library loads and verifies whoever may speak for a path when it is asked for one.
        for (const pattern of role.paths ?? [])
          await guarded(() => updater.getTargetInfo(pattern.replace(/[*?]/g, '-')));
      } catch (error) {
        refused.push({ role: role.name, kind: toRefusal(error) });
        continue;
      }
      const mayName = (path: string) => mayNameAPath(path) && role.isDelegatedPath(path);
      next.push({ name: role.name, delegator: metadata, mayNameAPath: mayName });
    }
    visits.unshift(...next);
  }
  return { targets: [...targets.values()], signers, recallNotes, refused };
}

function judge(target: TargetFile, mayNameAPath: (path: string) => boolean): TrustRefusal | undefined {
  if (!mayNameAPath(target.path)) return 'out_of_path';
  if (target.length > CAPS.pack) return 'too_large';
  return Object.hasOwn(target.hashes, 'sha256') ? undefined : 'malformed';
}

function findSigners(name: string, delegator: Visit['delegator'], metadata: Metadata<Targets>): string[] {
  const { signed } = delegator;
  const from = 'delegations' in signed ? signed.delegations : signed;
  if (from === undefined || !('roles' in from)) return [];
  return (from.roles?.[name]?.keyIDs ?? []).filter((id) => {
    try {
      from.keys[id]?.verifySignature(metadata);
      return from.keys[id] !== undefined;
    } catch {
      return false;
    }
  });
}
