import type { LearnedAliases } from '../contract/learned-aliases.ts';
import { isContradicted, mergeIdentities, type PostIdentity } from '../domain/shares/post-identity.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { findLearnedAliases, writeLearnedAliases } from '../storage/aliases.ts';
import type { Device } from './device.ts';
import { readMerged } from './read-packs.ts';
import { readPaired } from './read-paired.ts';
import { readShareItems } from './read-shares.ts';

/**
 * Remembers under which names the post of a share item was seen. The caller knows that it is this post: the admin opened it from the
 * checklist, or said so.
 * @returns whether anything new was learned. A post of another page, or with another lasting number, is refused.
 */
export function learnAliases(device: Device, itemId: string, seen: PostIdentity): Promise<boolean> {
  // Two tabs may learn about the same item at once.
  return device.withLock('aliases', async () => {
    const paired = await readPaired(device);
    const { shareItems } = await readMerged(device, paired, toVietnamDay(device.now()));
    const item = (await readShareItems(device, shareItems)).find(({ id }) => id === itemId);
    if (item === undefined) return false;
    const before = await findLearnedAliases(device.database, itemId);
    const known = mergeIdentities(
      {
        ...(item.pageKey !== undefined && { ownerKey: item.pageKey }),
        ...pickNumericId(item),
        aliases: item.aliases ?? [],
      },
      { ...pickNumericId(before), aliases: before?.aliases ?? [] },
    );
    if (isContradicted(known, seen)) return false;
    const after = mergeIdentities(known, seen);
    const isNew = after.aliases.length !== known.aliases.length || after.numericId !== known.numericId;
    if (!isNew && after.aliases.every((alias) => known.aliases.includes(alias))) return false;
    const record: LearnedAliases = {
      itemId,
      ...pickNumericId(after),
      aliases: [...after.aliases],
      learnedAt: device.now().toISOString(),
    };
    await writeLearnedAliases(device.database, record);
    return true;
  });
}

const pickNumericId = (from: { numericId?: string | undefined } | undefined): { numericId?: string } =>
  from?.numericId === undefined ? {} : { numericId: from.numericId };
