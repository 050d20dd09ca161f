import type { LearnedAliases } from '../../contract/learned-aliases.ts';
import type { ShareItem } from '../../contract/share-item.ts';

/** The checklist with what this device knows beside it. What the coordinator wrote stands first and is never replaced. */
export function withLearned(items: readonly ShareItem[], learned: readonly LearnedAliases[]): ShareItem[] {
  const byItem = new Map(learned.map((record) => [record.itemId, record]));
  return items.map((item) => {
    const record = byItem.get(item.id);
    if (record === undefined) return item;
    const numericId = item.numericId ?? record.numericId;
    const aliases = new Set([...(item.aliases ?? []), ...record.aliases]);
    return { ...item, ...(numericId !== undefined && { numericId }), aliases: [...aliases].slice(0, 80) };
  });
}
