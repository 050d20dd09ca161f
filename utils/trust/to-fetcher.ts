import type { FetchFile } from '../contract/fetched-file.ts';
import { CAPS } from './caps.ts';
import { DownloadHTTPError, type Fetcher, LibraryBytes, type MemoryFiles } from './libraries.ts';
import { TrustError } from './trust-error.ts';

/** Never asked over the network: tuf-js wants addresses, and what follows this is the path. */
export const BASE = 'https://packs.invalid/';

/** Shorter than the 30 seconds after which Chromium ends a worker whose fetch has not answered. */
const TIMEOUT_MS = 20_000;

export interface Folder {
  name: string;
  files: MemoryFiles;
  /** Told of every failure: tuf-js keeps only the words of some. */
  note: (cause: unknown) => void;
}

/** tuf-js's downloader over ours: caps per kind of file, and temporary files in memory. */
export function toFetcher(fetchFile: FetchFile, folder: Folder): Fetcher {
  async function read(url: string, most: number): Promise<LibraryBytes> {
    try {
      const path = url.slice(BASE.length);
      // A target's path with `..` in it leads out of the place for targets.
      if (!url.startsWith(BASE) || !/^(?:metadata|targets)\//.test(path)) throw new TrustError('out_of_path');
      const maxBytes = Math.min(most, toCap(path));
      const got = await fetchFile(path, { maxBytes, timeoutMs: TIMEOUT_MS }).catch((cause: unknown) => {
        throw new TrustError('unreachable', { cause });
      });
      if (got === 'not_found') throw new DownloadHTTPError('not found', 404);
      if (typeof got === 'string') throw new TrustError(got);
      if (got.length > maxBytes) throw new TrustError('too_large');
      return new LibraryBytes(got);
    } catch (cause) {
      folder.note(cause);
      throw cause;
    }
  }
  return {
    downloadBytes: (url, most) => read(url, most) as Promise<never>,
    async downloadFile(url, most, handler) {
      const name = `${crypto.randomUUID()}.part`;
      folder.files.set(name, await read(url, most));
      try {
        return await handler(`${folder.name}/${name}`);
      } finally {
        folder.files.delete(name);
      }
    },
  };
}

function toCap(path: string): number {
  if (path.startsWith('targets/')) return CAPS.pack;
  if (/^metadata\/\d+\.root\.json$/.test(path)) return CAPS.root;
  if (path === 'metadata/timestamp.json') return CAPS.timestamp;
  return /^metadata\/(?:\d+\.)?snapshot\.json$/.test(path) ? CAPS.snapshot : CAPS.targets;
}
