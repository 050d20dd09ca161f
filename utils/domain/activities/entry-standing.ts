import type { EntryStanding } from '../../contract/entry-review.ts';

/** What a coordinator does with an entry. */
export type ReviewMove = 'accept' | 'return';

/**
 * Where a stored entry stands after its author sent another revision of it, one that takes it back or one that does not. Undefined where
 * none may come: what was accepted stays as it was looked at, until a coordinator returns it.
 */
export function toRevisedStanding(before: EntryStanding, isWithdrawn: boolean): EntryStanding | undefined {
  if (before === 'accepted') return undefined;
  return isWithdrawn ? 'withdrawn' : 'received';
}

/** Where it stands after a coordinator's word. Undefined where there is nothing to look at: the author has taken it back. */
export function toReviewedStanding(before: EntryStanding, move: ReviewMove): EntryStanding | undefined {
  if (before === 'withdrawn') return undefined;
  return move === 'accept' ? 'accepted' : 'returned';
}
