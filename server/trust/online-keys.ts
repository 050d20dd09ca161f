import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OnlineKeys } from './renew-online.ts';
import { readKeyFile } from './signing-key.ts';

export const ONLINE_FILES = { snapshot: 'snapshot.key.json', timestamp: 'timestamp.key.json' } as const;

/** @throws {KeyFileError} when one is missing. */
export function readOnlineKeys(folder: string): OnlineKeys {
  return {
    snapshot: readKeyFile(join(folder, ONLINE_FILES.snapshot)),
    timestamp: readKeyFile(join(folder, ONLINE_FILES.timestamp)),
  };
}

/** Undefined where the organisation has none yet: a backend without packs is a whole backend. */
export function findOnlineKeys(folder: string): OnlineKeys | undefined {
  return existsSync(join(folder, ONLINE_FILES.timestamp)) ? readOnlineKeys(folder) : undefined;
}
