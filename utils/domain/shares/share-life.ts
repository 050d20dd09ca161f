import type { Day } from '../../contract/instant.ts';
import type { ShareState } from '../../contract/share-state.ts';

/** What happens to an item. `share` and `undo` are made by the log, `expire` and `extend` by the calendar and the coordinators. */
export type ShareMove = 'open' | 'share' | 'undo' | 'exempt' | 'restore' | 'expire' | 'extend';

/**
 * Every legal move; what is not here is not allowed. Where several states stand, the item falls back to what else is known of it: an item
 * whose share is undone may be overdue by now.
 */
const LIFE: Record<ShareState, Partial<Record<ShareMove, readonly ShareState[]>>> = {
  to_do: { open: ['opened'], share: ['done'], exempt: ['not_applicable'], expire: ['expired'] },
  opened: { open: ['opened'], share: ['done'], exempt: ['not_applicable'], expire: ['expired'] },
  // What is overdue can still be shared: late is better than never, and the day tells.
  expired: { open: ['expired'], share: ['done'], exempt: ['not_applicable'], extend: ['to_do', 'opened'] },
  not_applicable: { share: ['done'], restore: ['to_do', 'opened', 'expired'] },
  done: { undo: ['to_do', 'opened', 'expired', 'not_applicable'] },
};

/** What is known of an item. Its state follows from these, so it is never kept itself. */
export interface ShareFacts {
  /** It stands in the log of this device or of another one of the unit. */
  shared: boolean;
  exempt: boolean;
  opened: boolean;
  dueOn?: Day | undefined;
}

/** What was done is a fact and wins over an exemption, which is an intention; the due day itself still counts, until midnight. */
export function toShareState({ shared, exempt, opened, dueOn }: ShareFacts, today: Day): ShareState {
  if (shared) return 'done';
  if (exempt) return 'not_applicable';
  if (dueOn !== undefined && today > dueOn) return 'expired';
  return opened ? 'opened' : 'to_do';
}

/** Where a move can lead from this state; nowhere when it is not legal. */
export function findShareMove(state: ShareState, move: ShareMove): readonly ShareState[] {
  return LIFE[state][move] ?? [];
}

export function isShareMove(state: ShareState, move: ShareMove): boolean {
  return findShareMove(state, move).length > 0;
}

/** Still to be shared, late or not. */
export function isOpenShare(state: ShareState): boolean {
  return state === 'to_do' || state === 'opened' || state === 'expired';
}
