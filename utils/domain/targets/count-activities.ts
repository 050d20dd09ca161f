import type { Activity, ActivityKind } from '../../contract/activity.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { Target } from '../../contract/target.ts';
import type { NotCounted, TargetProgress } from '../../contract/target-progress.ts';
import type { UnitShare } from '../../contract/unit-shares.ts';
import type { Span } from '../time/period.ts';

type Logged = LogEntry['activity'];

/**
 * What counts for each kind of target. There is no kind for likes, comments or personal accounts, and no activity that would hold them:
 * they cannot be counted.
 */
const COUNTS: Record<Target['kind'], (activity: Logged, target: Target) => boolean> = {
  item: ({ kind }) => kind === 'post' || kind === 'share',
  post: ({ kind }) => kind === 'post',
  share: ({ kind }) => kind === 'share',
  media: ({ media }, target) => media !== undefined && (target.media ?? []).includes(media),
  reply: ({ kind }) => kind === 'reply',
  press_submission: ({ kind }) => kind === 'press_submission',
  campaign_step: ({ stepId, campaignId }, target) =>
    stepId !== undefined && (target.campaignId === undefined || target.campaignId === campaignId),
};

const OF_SHARES: ReadonlySet<Target['kind']> = new Set(['item', 'share']);

export type Count = Pick<TargetProgress, 'reached' | 'counted' | 'elsewhere' | 'notCounted'>;

/**
 * How much of a target is reached on some days, and why what is logged does not count. `entries` hold at least the entries of these days.
 * A share counts once per item and page on the day it was first shared, whichever device logged it, and a step of a campaign once;
 * answered messages count by their number.
 */
export function countActivities(
  target: Target,
  span: Span,
  entries: readonly LogEntry[],
  unitShares: readonly UnitShare[] = [],
): Count {
  const counted = new Map<ActivityKind, number>();
  const notCounted = new Map<NotCounted, number>();
  const firstDays = toFirstDays(unitShares);
  const seen = new Set<string>();
  const inOrder = [...entries].sort((a, b) => compareText(a.activity.occurredAt, b.activity.occurredAt));
  for (const { activity, state } of inOrder) {
    if (activity.day < span.from || activity.day > span.to || !COUNTS[target.kind](activity, target))
      continue;
    const once = toOnce(activity, target);
    const first = once?.startsWith('share') ? firstDays.get(once) : undefined;
    // Shared earlier by another device: it counted then.
    const isAgain = once !== undefined && (seen.has(once) || (first !== undefined && first < span.from));
    const why: NotCounted | undefined =
      state === 'refused'
        ? 'refused'
        : isAgain
          ? once.startsWith('share')
            ? 'same_share'
            : 'same_step'
          : undefined;
    if (why) {
      add(notCounted, why, 1);
      continue;
    }
    if (once !== undefined) seen.add(once);
    add(counted, activity.kind, activity.kind === 'reply' ? (activity.count ?? 1) : 1);
  }
  let elsewhere = 0;
  if (OF_SHARES.has(target.kind)) {
    for (const [key, day] of firstDays)
      if (day >= span.from && day <= span.to && !seen.has(key)) elsewhere += 1;
    if (elsewhere > 0) add(counted, 'share', elsewhere);
  }
  const reached = [...counted.values()].reduce((sum, number) => sum + number, 0);
  return {
    reached,
    counted: [...counted].map(([kind, number]) => ({ kind, number })),
    elsewhere,
    notCounted: [...notCounted].map(([why, number]) => ({ why, number })),
  };
}

/** What must not count twice has a name; everything else counts each time. */
function toOnce(
  { kind, shareItemId, pageKey, campaignId, stepId }: Logged,
  target: Target,
): string | undefined {
  if (target.kind === 'campaign_step') return `step ${campaignId ?? ''} ${stepId ?? ''}`;
  return kind === 'share' && shareItemId !== undefined ? toShareKey(shareItemId, pageKey) : undefined;
}

/** Under which name a share of an item on a page counts once. */
export const toShareKey = (itemId: string, pageKey: Activity['pageKey']) =>
  `share ${itemId} ${pageKey.toLowerCase()}`;

function toFirstDays(shares: readonly UnitShare[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { itemId, pageKey, day } of shares) {
    const key = toShareKey(itemId, pageKey);
    const known = days.get(key);
    if (known === undefined || day < known) days.set(key, day);
  }
  return days;
}

function add<K>(to: Map<K, number>, key: K, number: number): void {
  to.set(key, (to.get(key) ?? 0) + number);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
