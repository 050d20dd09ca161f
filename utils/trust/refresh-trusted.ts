import type { FetchFile } from '../contract/fetched-file.ts';
import { CAPS } from './caps.ts';
import { type CheckDocument, toCheck } from './check-document.ts';
import {
  LibraryBytes,
  type MemoryFiles,
  RuntimeError,
  Snapshot,
  Targets,
  TrustedMetadataStore,
  Updater,
  withFolder,
} from './libraries.ts';
import { listTargets, type TargetList } from './list-targets.ts';
import { readTarget } from './read-target.ts';
import { settlesClock } from './settles-clock.ts';
import { takeLongLists } from './take-long-lists.ts';
import { BASE, toFetcher } from './to-fetcher.ts';
import { toRefusal } from './to-refusal.ts';
import { TrustError } from './trust-error.ts';
import { watchStore } from './watch-store.ts';

export interface RefreshOptions {
  /** The root that came with the extension. */
  shippedRoot: Uint8Array;
  /** What the last refresh gave to keep, by file name; empty the first time. */
  kept: ReadonlyMap<string, Uint8Array>;
  fetchFile: FetchFile;
  now: Date;
  /** When the last refresh succeeded. Far before it, either that was wrong or now is: see `settlesClock`. */
  lastVerifiedAt?: Date;
  /** The fewest people who must sign for packs and for keys. Two, but for tests of the protocol alone. */
  fewestSigners?: number;
}

/** A repository as verified at one moment. */
export interface Trusted {
  /** All metadata to keep, by file name. Ask for it last: reading targets may add to it. */
  metadata(): Map<string, Uint8Array>;
  /**
   * Every target that this repository vouches for, with those who signed; what is not believed is listed beside it, so that one
   * careless unit does not hold up the rest. Loads the metadata of those delegated roles only that are wanted.
   */
  listTargets(isWanted?: (role: string) => boolean): Promise<TargetList>;
  /**
   * The bytes of a target, verified. `copy`, when it is still the right one, saves the download.
   * @throws {TrustError} `out_of_path` when nobody who may has signed for this path.
   */
  readTarget(path: string, copy?: Uint8Array): Promise<Uint8Array>;
}

const DAY_MS = 86_400_000;
let refreshes = 0;

takeLongLists({ Targets, Snapshot });

/**
 * Updates root, timestamp, snapshot and targets by TUF 1.0. Nothing is stored here: the caller keeps `metadata()`, or, after a
 * refusal, the error's `metadata`.
 * @throws {TrustError} with the kind of refusal; everything that was trusted before stays so.
 */
export async function refreshTrusted(options: RefreshOptions): Promise<Trusted> {
  const { now, lastVerifiedAt } = options;
  // A date that is no date is never past any expiry.
  if (!Number.isFinite(now.getTime())) throw new TrustError('clock');
  const wentBack = lastVerifiedAt !== undefined && now.getTime() < lastVerifiedAt.getTime() - DAY_MS;

  const check = toCheck({ fewestSigners: options.fewestSigners ?? 2 });
  const files: MemoryFiles = new Map(options.kept);
  files.set('root.json', chooseRoot(options.shippedRoot, options.kept.get('root.json'), check));
  let last: unknown;
  const note = (cause: unknown) => {
    last = cause;
  };
  refreshes += 1;
  const folder = { name: `refresh-${refreshes}`, files, note };
  const metadata = () => new Map([...files].filter(([name]) => name.endsWith('.json')));

  let turn: Promise<unknown> = Promise.resolve();
  /** One at a time: the library is not made for two questions at once. */
  function guarded<T>(act: () => Promise<T>): Promise<T> {
    const result = turn.then(async () => {
      try {
        return await withFolder(folder.name, files, act);
      } catch (error) {
        // The library puts some errors into words; the error itself was noted.
        const cause = error instanceof RuntimeError ? (last ?? error) : error;
        throw new TrustError(toRefusal(cause), { cause, metadata: metadata() });
      }
    });
    turn = result.catch(() => undefined);
    return result;
  }

  const [updater, store] = await guarded(async () => {
    const made = new Updater({
      metadataDir: folder.name,
      metadataBaseUrl: `${BASE}metadata`,
      targetDir: folder.name,
      targetBaseUrl: `${BASE}targets`,
      fetcher: toFetcher(options.fetchFile, folder),
      config: {
        maxRootRotations: 256,
        maxDelegations: 32,
        rootMaxLength: CAPS.root,
        timestampMaxLength: CAPS.timestamp,
        snapshotMaxLength: CAPS.snapshot,
        targetsMaxLength: CAPS.targets,
      },
    });
    const watched = watchStore(made, { now, check, note });
    await made.refresh();
    if (wentBack && !settlesClock(watched.timestamp?.signed, { now, kept: options.kept }))
      throw new TrustError('clock');
    return [made, watched] as const;
  });
  return {
    metadata,
    listTargets: (isWanted = () => true) => listTargets({ updater, store, guarded, isWanted }),
    readTarget: (path, copy) => guarded(() => readTarget(updater, folder, path, copy)),
  };
}

/**
 * The newer of the root that came with the extension and the kept one: a new release of the extension can end the reign of stolen root
 * keys, and an old one cannot bring it back. A kept root that is spoilt is passed over.
 * @throws {TrustError} when the root that came with the extension is no root.
 */
function chooseRoot(shipped: Uint8Array, kept: Uint8Array | undefined, check: CheckDocument): Uint8Array {
  const ours = readRootVersion(shipped, check);
  if (kept === undefined) return shipped;
  try {
    return readRootVersion(kept, check) > ours ? kept : shipped;
  } catch {
    return shipped;
  }
}

function readRootVersion(bytes: Uint8Array, check: CheckDocument): number {
  try {
    check(bytes);
    return new TrustedMetadataStore(toLibraryBytes(bytes)).root.signed.version;
  } catch (cause) {
    throw new TrustError(toRefusal(cause), { cause });
  }
}

/** The library's types say Node's Buffer; what it uses of it is what these bytes have. */
const toLibraryBytes = (bytes: Uint8Array) =>
  new LibraryBytes(bytes) as unknown as Parameters<TrustedMetadataStore['updateRoot']>[0];
