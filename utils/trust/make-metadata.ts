import { type TrustKey, toKeyId, toSha256 } from './to-key-id.ts';

/** Who may sign for a role, and how many of them must. */
export interface Signers {
  keys: readonly TrustKey[];
  threshold: number;
}

export interface Edition {
  /** One more than the last one that was published. */
  version: number;
  /** An instant (ISO, UTC); TUF has whole seconds. */
  expiresAt: string;
}

export type TopRole = 'root' | 'targets' | 'snapshot' | 'timestamp';

const SPEC = '1.0.31';

const toCommon = <T extends TopRole>(type: T, { version, expiresAt }: Edition) => ({
  _type: type,
  spec_version: SPEC,
  version,
  expires: `${new Date(expiresAt).toISOString().slice(0, 19)}Z`,
});

const toKeys = (all: readonly Signers[]) =>
  Object.fromEntries(all.flatMap(({ keys }) => keys.map((key) => [toKeyId(key), key])));

const toRole = ({ keys, threshold }: Signers) => ({ keyids: keys.map(toKeyId), threshold });

const toFile = (bytes: Uint8Array) => ({ length: bytes.length, hashes: { sha256: toSha256(bytes) } });

export function makeRoot(edition: Edition, roles: Record<TopRole, Signers>) {
  return {
    ...toCommon('root', edition),
    consistent_snapshot: true,
    keys: toKeys(Object.values(roles)),
    roles: Object.fromEntries(Object.entries(roles).map(([name, signers]) => [name, toRole(signers)])),
  };
}

/** A role that may sign for some paths: `org/ha-noi` for `packs/ha-noi/*`. A star stands for one step of a path. */
export interface Delegation extends Signers {
  name: string;
  paths: readonly string[];
}

/** `files`: the bytes of each target by its path. Delegations are asked in their order. */
export function makeTargets(
  edition: Edition,
  files: ReadonlyMap<string, Uint8Array>,
  delegations: readonly Delegation[] = [],
) {
  return {
    ...toCommon('targets', edition),
    targets: Object.fromEntries([...files].map(([path, bytes]) => [path, toFile(bytes)])),
    ...(delegations.length === 0
      ? {}
      : {
          delegations: {
            keys: toKeys(delegations),
            roles: delegations.map((each) => ({
              ...toRole(each),
              name: each.name,
              paths: each.paths,
              terminating: false,
            })),
          },
        }),
  };
}

/** A published metadata file: the bytes exactly as they are served. */
export interface PublishedFile {
  version: number;
  bytes: Uint8Array;
}

/** `files`: the newest metadata of every role that speaks for targets, by the role's name. */
export function makeSnapshot(edition: Edition, files: ReadonlyMap<string, PublishedFile>) {
  const meta = [...files].map(([role, { version, bytes }]) => [
    `${role}.json`,
    { version, ...toFile(bytes) },
  ]);
  return { ...toCommon('snapshot', edition), meta: Object.fromEntries(meta) };
}

export function makeTimestamp(edition: Edition, snapshot: PublishedFile) {
  const { version, bytes } = snapshot;
  return { ...toCommon('timestamp', edition), meta: { 'snapshot.json': { version, ...toFile(bytes) } } };
}
