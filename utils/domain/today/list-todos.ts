import type { DueReport } from '../../contract/hand-in.ts';
import type { Day } from '../../contract/instant.ts';
import type { Hold, Notice } from '../../contract/pack.ts';
import type { ShareCounts, ShareEntry } from '../../contract/share-state.ts';
import type { TargetProgress } from '../../contract/target-progress.ts';
import type { Todo } from '../../contract/todo.ts';
import { isOpenShare } from '../shares/share-life.ts';

export interface TodoFacts {
  refused: number;
  /** Entries that came back from a coordinator. */
  returned?: number;
  paired: boolean;
  ownPage: boolean;
  /** The week that should be handed in. */
  report?: DueReport | undefined;
  shares: readonly ShareEntry[];
  counts: ShareCounts;
  holds: readonly Hold[];
  notices: readonly Notice[];
  /** The first step that is left of a campaign that runs today. */
  step?: { campaignId: string; campaign: string; step: string } | undefined;
  targets: readonly TargetProgress[];
}

export const MOST_TODOS = 3;

/**
 * What to do now, the most pressing first, three at most. The order: what would be lost (entries that the server refuses); what came back
 * with a reason; what keeps everything else from working (no pairing, no page); a week report that is waited for; what has a date of today
 * (shares due or overdue); what must be known before the
 * next post (a hold, an urgent notice); the next step of a campaign; targets that end soonest; last, what is left without a date.
 */
export function listTodos(facts: TodoFacts, today: Day): Todo[] {
  const todos: Todo[] = [];
  if (facts.refused > 0) todos.push({ kind: 'refused', count: facts.refused });
  if (facts.returned) todos.push({ kind: 'returned', count: facts.returned });
  if (!facts.paired) todos.push({ kind: 'pair' });
  if (!facts.ownPage) todos.push({ kind: 'bind' });
  if (facts.report) todos.push({ kind: 'report', report: facts.report });
  const due = facts.shares.filter(
    ({ state, item }) => isOpenShare(state) && item.dueOn !== undefined && item.dueOn <= today,
  );
  // What is due today comes before what is late already: the one can still be kept.
  const first = due.find(({ state }) => state !== 'expired') ?? due[0];
  if (first) {
    const overdue = due.filter(({ state }) => state === 'expired').length;
    todos.push({ kind: 'due', count: facts.counts.due, overdue, itemId: first.item.id });
  }
  for (const hold of facts.holds) todos.push({ kind: 'hold', hold });
  for (const notice of facts.notices) if (notice.urgent) todos.push({ kind: 'notice', notice });
  if (facts.step) todos.push({ kind: 'step', ...facts.step });
  const short = facts.targets
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  for (const { target, reached } of short)
    todos.push({ kind: 'target', title: target.title, left: target.number - reached, asks: target.kind });
  const next = facts.shares.find(({ state }) => state === 'to_do' || state === 'opened');
  if (!first && next) todos.push({ kind: 'share', count: facts.counts.open, itemId: next.item.id });
  return todos.slice(0, MOST_TODOS);
}
