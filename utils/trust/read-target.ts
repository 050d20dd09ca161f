import { CAPS } from './caps.ts';
import { TargetFile, type Updater } from './libraries.ts';
import type { Folder } from './to-fetcher.ts';
import { TrustError } from './trust-error.ts';

/** @throws {TrustError} or an error of the library's, when there are no verified bytes for this path. */
export async function readTarget(
  updater: Updater,
  { name, files }: Folder,
  path: string,
  copy: Uint8Array | undefined,
): Promise<Uint8Array> {
  const target = await updater.getTargetInfo(path);
  // Asked for `__proto__`, the library hands out what every object inherits.
  if (!(target instanceof TargetFile)) throw new TrustError('out_of_path');
  if (target.length > CAPS.pack) throw new TrustError('too_large');
  // Without a hash the library would compare lengths alone.
  if (Object.keys(target.hashes).length === 0) throw new TrustError('malformed');
  const file = `${crypto.randomUUID()}.target`;
  try {
    if (copy !== undefined) files.set(file, copy);
    const at = `${name}/${file}`;
    const isRight = (await updater.findCachedTarget(target, at)) !== undefined;
    if (!isRight) await updater.downloadTarget(target, at);
    const bytes = files.get(file);
    if (bytes === undefined) throw new Error('the library wrote no file');
    return bytes;
  } finally {
    files.delete(file);
  }
}
