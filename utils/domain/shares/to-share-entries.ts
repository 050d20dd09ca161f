import type { Day } from '../../contract/instant.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { ShareItem } from '../../contract/share-item.ts';
import type { ShareEntry, ShareExemption } from '../../contract/share-state.ts';

/**
 * The checklist as it stands today. "Done" is read off the log, whether or not the server has the entry yet: the share has
 * happened. It also wins over an exemption, because what was done is a fact and an exemption only an intention.
 */
export function toShareEntries(
  items: readonly ShareItem[],
  entries: readonly LogEntry[],
  exemptions: readonly ShareExemption[],
  today: Day,
): ShareEntry[] {
  const shares = toFirstShares(entries);
  const exempt = new Map(exemptions.map((exemption) => [exemption.itemId, exemption]));
  return items
    .map((item) => toShareEntry(item, shares.get(item.id), exempt.get(item.id), today))
    .sort(compareShareEntries);
}

function toShareEntry(
  item: ShareItem,
  share: LogEntry | undefined,
  exemption: ShareExemption | undefined,
  today: Day,
): ShareEntry {
  if (share) return { item, state: 'done', doneOn: share.activity.day, activityId: share.activity.id };
  if (exemption) return { item, state: 'not_applicable', reason: exemption.reason };
  // The due day itself still counts: a unit may share until midnight.
  if (item.dueOn !== undefined && today > item.dueOn) return { item, state: 'expired' };
  return { item, state: 'to_do' };
}

/** The earliest logged share of each item: sharing a post again does not move the day on which it was done. */
function toFirstShares(entries: readonly LogEntry[]): Map<string, LogEntry> {
  const first = new Map<string, LogEntry>();
  for (const entry of entries) {
    const { kind, shareItemId, occurredAt } = entry.activity;
    if (kind !== 'share' || shareItemId === undefined) continue;
    const known = first.get(shareItemId);
    if (!known || occurredAt < known.activity.occurredAt) first.set(shareItemId, entry);
  }
  return first;
}

const STATE_ORDER = { to_do: 0, expired: 1, not_applicable: 2, done: 3 } as const;
const NO_DUE_DAY = '9999-12-31';

function compareShareEntries(a: ShareEntry, b: ShareEntry): number {
  return (
    STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
    (a.state === 'done' ? compareText(b.doneOn ?? '', a.doneOn ?? '') : compareDueDay(a, b)) ||
    compareText(b.item.publishedOn, a.item.publishedOn)
  );
}

/** Soonest first; for what has expired, the one that expired last comes first. */
function compareDueDay(a: ShareEntry, b: ShareEntry): number {
  const order = compareText(a.item.dueOn ?? NO_DUE_DAY, b.item.dueOn ?? NO_DUE_DAY);
  return a.state === 'expired' ? -order : order;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
