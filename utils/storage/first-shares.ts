interface Entry {
  activity: { id: string; kind: string; pageKey: string; day: string; shareItemId: string; link?: string };
}

/**
 * What a log in the form of version 4 says of the checklist: the first entry about each item and page. It does not parse by the contract,
 * which moves on, while this upgrade must read the old form for ever; what does not look like a share is passed over.
 */
export function toFirstShares(entries: readonly unknown[]): object[] {
  const first = new Map<string, object>();
  for (const entry of entries) {
    if (!isShare(entry)) continue;
    const { id, pageKey, day, shareItemId, link } = entry.activity;
    const key = `${shareItemId} ${pageKey.toLowerCase()}`;
    if (first.has(key)) continue;
    const record = { key, itemId: shareItemId, pageKey, day, activityId: id };
    first.set(key, link === undefined ? record : { ...record, link });
  }
  return [...first.values()];
}

function isShare(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('activity' in value)) return false;
  const { activity } = value;
  if (typeof activity !== 'object' || activity === null || !('kind' in activity)) return false;
  if (activity.kind !== 'share') return false;
  return ['id', 'pageKey', 'day', 'shareItemId'].every(
    (name) => typeof (activity as Record<string, unknown>)[name] === 'string',
  );
}
