import type { Day } from '../../contract/instant.ts';
import type { ShareItem } from '../../contract/share-item.ts';
import type { SharedRecord, ShareEntry, ShareExemption, ShareOpening } from '../../contract/share-state.ts';
import type { UnitShare } from '../../contract/unit-shares.ts';
import { toShareState } from './share-life.ts';

/** What is known of the items on this device and, by the last answer of the server, on the others of the unit. */
export interface ShareKnowledge {
  shared: readonly SharedRecord[];
  unitShares?: readonly UnitShare[];
  exemptions?: readonly ShareExemption[];
  openings?: readonly ShareOpening[];
  /** Ids of the items that the admin put on the list. */
  added?: ReadonlySet<string>;
  campaignTitles?: ReadonlyMap<string, string>;
}

/** The checklist as it stands today. "Done" is read off the log, whether or not the server has the entry yet: the share has happened. */
export function toShareEntries(items: readonly ShareItem[], known: ShareKnowledge, today: Day): ShareEntry[] {
  const own = firstByItem(known.shared);
  const unit = firstByItem(known.unitShares ?? []);
  const exempt = new Map((known.exemptions ?? []).map((exemption) => [exemption.itemId, exemption]));
  const opened = new Set((known.openings ?? []).map(({ itemId }) => itemId));
  return items
    .map((item): ShareEntry => {
      const [record, elsewhere, exemption] = [own.get(item.id), unit.get(item.id), exempt.get(item.id)];
      const shared = record ?? elsewhere;
      const facts = {
        shared: shared !== undefined,
        exempt: exemption !== undefined,
        opened: opened.has(item.id),
        dueOn: item.dueOn,
      };
      const state = toShareState(facts, today);
      const campaignTitle = item.campaignId && known.campaignTitles?.get(item.campaignId);
      return {
        item,
        state,
        ...(shared ? { doneOn: earlier(record?.day, elsewhere?.day) ?? shared.day } : {}),
        ...(record ? { activityId: record.activityId } : {}),
        ...(record?.link ? { ownLink: record.link } : {}),
        ...(state === 'not_applicable' && exemption ? { reason: exemption.reason } : {}),
        ...(campaignTitle ? { campaignTitle } : {}),
        ...(known.added?.has(item.id) ? { added: true as const } : {}),
      };
    })
    .sort(compareShareEntries);
}

/** The earliest share of each item: sharing a post again does not move the day on which it was done. */
function firstByItem<T extends { itemId: string; day: Day }>(shares: readonly T[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const share of shares) {
    const known = first.get(share.itemId);
    if (!known || share.day < known.day) first.set(share.itemId, share);
  }
  return first;
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

const STATE_ORDER = { to_do: 0, opened: 0, expired: 1, not_applicable: 2, done: 3 } as const;
const NO_DUE_DAY = '9999-12-31';

function compareShareEntries(a: ShareEntry, b: ShareEntry): number {
  return (
    STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
    Number(b.item.pinned ?? false) - Number(a.item.pinned ?? false) ||
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
