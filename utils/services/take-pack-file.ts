import type { FetchFile } from '../contract/fetched-file.ts';
import type { PackFileOutcome } from '../contract/pack-file.ts';
import { PACK_FILE_MOST, PackFile } from '../contract/pack-file.ts';
import { NESTING_LIMIT, nestsDeeper } from '../domain/packs/nesting.ts';
import { connection } from '../storage/connection.ts';
import type { Device } from './device.ts';
import { readDesk } from './read-desk.ts';
import { takePacks } from './refresh-packs.ts';

/**
 * Takes packs from a file that the admin opened, as far as they are believed: one list that is past its day must not keep another unit's recall
 * from a device without a network. A file that is refused whole changes nothing, not even what the panel says.
 */
export async function takePackFile(device: Device, text: string): Promise<PackFileOutcome> {
  const paired = await connection.read(device.database);
  if (!paired || paired.grant.trustRoot === undefined) return { taken: false, reason: 'unpaired' };
  const file = text.length > PACK_FILE_MOST ? undefined : parse(text);
  if (!file) return { taken: false, reason: 'no_pack_file' };
  const fetchFile: FetchFile = async (path, { maxBytes }) => {
    const content = Object.hasOwn(file.files, path) ? file.files[path] : undefined;
    if (content === undefined) return 'not_found';
    const bytes = new TextEncoder().encode(content);
    return bytes.length > maxBytes ? 'too_large' : bytes;
  };
  const { trouble, refused } = await takePacks(device, paired, fetchFile, { fromFile: true });
  if (refused && trouble !== undefined) return { taken: false, reason: trouble };
  const inUse = (await readDesk(device)).packs.packs.filter(({ starter }) => !starter);
  return { taken: true, packs: inUse.length, ...(trouble === undefined ? {} : { trouble }) };
}

function parse(text: string): PackFile | undefined {
  try {
    if (nestsDeeper(text, NESTING_LIMIT)) return undefined;
    const parsed = PackFile.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
