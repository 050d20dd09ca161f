/**
 * The one door to tuf-js and @tufjs/models, unmodified. The bundler gives them the shims beside this file in place of Node's
 * modules (scripts/trust-shims.ts); to import them anywhere else would run them on Node's own.
 */
export { type Metadata, type Root, Snapshot, TargetFile, Targets } from '@tufjs/models';
export { LengthOrHashMismatchError, UnsignedMetadataError } from '@tufjs/models/dist/error.js';
export { Updater } from 'tuf-js';
export {
  BadVersionError,
  DownloadHTTPError,
  ExpiredMetadataError,
  RepositoryError,
  RuntimeError,
} from 'tuf-js/dist/error.js';
export type { Fetcher } from 'tuf-js/dist/fetcher.js';
export { TrustedMetadataStore } from 'tuf-js/dist/store.js';
export { LibraryBytes } from './shims/buffer.ts';
export { type MemoryFiles, withFolder } from './shims/fs.ts';
