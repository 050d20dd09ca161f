import type { Kysely } from 'kysely';
import { toEnvelope } from '../../utils/trust/add-signature.ts';
import type { TrustKey } from '../../utils/trust/to-key-id.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { addTrustFile, findTrustFile, type TrustFile } from '../store/trust-files.ts';
import { expectBelievable } from './expect-believable.ts';
import { edition, ROOT_DAYS, TARGETS_DAYS, toTrustFile } from './found-organisation.ts';
import {
  keepUsedKeys,
  type RoleEntry,
  type RootContent,
  type TargetsContent,
  toRootContent,
  toTargetsContent,
} from './metadata.ts';
import { toNextVersion } from './next-version.ts';
import { type SigningKey, signWith } from './signing-key.ts';

/** A ceremony that cannot be held as asked: the message says why, and nothing was changed. */
export class CeremonyError extends Error {}

const NOT_FOUNDED = 'The organisation has no keys yet. Make them with: trust found';

/** Which role a key is for; `editor` signs what TUF calls targets. */
export type KeyRole = 'root' | 'editor' | 'snapshot' | 'timestamp';

/**
 * Puts one key in place of another, or only takes one away. A root is valid when enough holders of the last one and enough of the new
 * one signed it, so a thief of fewer keys than that cannot do it.
 */
export async function replaceKey(
  db: Kysely<Tables>,
  change: { role: KeyRole; old: string; next?: TrustKey & { keyId: string } },
  signers: readonly SigningKey[],
  now: Date,
): Promise<RootContent> {
  return await changeRoot(db, signers, now, (root) => {
    const role = root.roles[change.role === 'editor' ? 'targets' : change.role];
    if (!role.keyids.includes(change.old))
      throw new CeremonyError(`${change.old} is not a key of ${change.role}.`);
    const keyids = role.keyids.filter((keyId) => keyId !== change.old);
    if (change.next) {
      const { keyId, ...key } = change.next;
      if (root.keys[keyId]) throw new CeremonyError(`${keyId} has an office already.`);
      keyids.push(keyId);
      root.keys[keyId] = key;
    }
    if (keyids.length < role.threshold) {
      throw new CeremonyError(
        `${change.role} needs ${role.threshold} keys and would have ${keyids.length}. Give the new key in the same command.`,
      );
    }
    role.keyids = keyids;
  });
}

/** A root with a later end and nothing else new. */
export async function renewRoot(
  db: Kysely<Tables>,
  signers: readonly SigningKey[],
  now: Date,
): Promise<RootContent> {
  return await changeRoot(db, signers, now, () => undefined);
}

async function changeRoot(
  db: Kysely<Tables>,
  signers: readonly SigningKey[],
  now: Date,
  change: (root: RootContent) => void,
): Promise<RootContent> {
  return await inTransaction(db, async (transaction) => {
    const file = await findTrustFile(transaction, 'root');
    if (!file) throw new CeremonyError(NOT_FOUNDED);
    const last = toRootContent(file);
    const next = toRootContent(file);
    change(next);
    const { version, expiresAt } = edition(last.version + 1, ROOT_DAYS, now);
    next.version = version;
    next.expires = toSeconds(expiresAt);
    next.keys = keepUsedKeys(next.keys, Object.values(next.roles));
    expectEnough('root', last.roles.root, signers);
    expectEnough('root', next.roles.root, signers);
    await publish(transaction, toTrustFile('root', version, signWith(toEnvelope(next), signers)));
    return next;
  });
}

/**
 * Says whose signatures count for a unit's packs from now on. Two of them must sign each; who is not in the list any more does not
 * count, and what only he or she had signed with one other is not believed any more either.
 */
export async function delegateToUnit(
  db: Kysely<Tables>,
  unit: { id: string; keys: readonly (TrustKey & { keyId: string })[] },
  editors: readonly SigningKey[],
  now: Date,
): Promise<TargetsContent> {
  // The same person named twice is one person, and a list that names a key twice is read by nobody.
  const keyids = [...new Set(unit.keys.map(({ keyId }) => keyId))];
  if (keyids.length === 1) {
    throw new CeremonyError(
      'One person cannot publish alone: name two coordinators at least, or none to end it.',
    );
  }
  return await changeTargets(db, editors, now, (targets) => {
    const { keys = {}, roles = [] } = targets.delegations ?? {};
    const name = `org/${unit.id}`;
    const others = roles.filter((role) => role.name !== name);
    const own = { name, keyids, threshold: 2, paths: [`packs/${unit.id}/*`], terminating: false };
    const next = keyids.length === 0 ? others : [...others, own];
    const all = { ...keys, ...Object.fromEntries(unit.keys.map(({ keyId, ...key }) => [keyId, key])) };
    if (next.length === 0) delete targets.delegations;
    else targets.delegations = { keys: keepUsedKeys(all, next), roles: next };
  });
}

/** The editors' list with a later end, signed anew: yearly, and after an editor's key was replaced. */
export async function renewTargets(
  db: Kysely<Tables>,
  editors: readonly SigningKey[],
  now: Date,
): Promise<TargetsContent> {
  return await changeTargets(db, editors, now, () => undefined);
}

async function changeTargets(
  db: Kysely<Tables>,
  editors: readonly SigningKey[],
  now: Date,
  change: (targets: TargetsContent) => void,
): Promise<TargetsContent> {
  return await inTransaction(db, async (transaction) => {
    const [root, file] = [
      await findTrustFile(transaction, 'root'),
      await findTrustFile(transaction, 'targets'),
    ];
    if (!root || !file) throw new CeremonyError(NOT_FOUNDED);
    const next = toTargetsContent(file);
    change(next);
    const { version, expiresAt } = edition(toNextVersion(file.version, now), TARGETS_DAYS, now);
    next.version = version;
    next.expires = toSeconds(expiresAt);
    expectEnough('editor', toRootContent(root).roles.targets, editors);
    await publish(transaction, toTrustFile('targets', version, signWith(toEnvelope(next), editors)));
    return next;
  });
}

async function publish(db: Kysely<Tables>, file: TrustFile): Promise<void> {
  expectBelievable(file);
  if (await addTrustFile(db, file)) return;
  throw new CeremonyError(
    'Somebody else changed the same list just now. Look at trust status and try again.',
  );
}

function expectEnough(role: string, { keyids, threshold }: RoleEntry, signers: readonly SigningKey[]): void {
  const present = new Set(signers.map(({ keyId }) => keyId).filter((keyId) => keyids.includes(keyId)));
  if (present.size < threshold) {
    throw new CeremonyError(
      `${threshold} keys of ${role} must sign, and ${present.size} of those given ${present.size === 1 ? 'is' : 'are'} one. Nothing was changed.`,
    );
  }
}

const toSeconds = (instant: string) => `${instant.slice(0, 19)}Z`;
