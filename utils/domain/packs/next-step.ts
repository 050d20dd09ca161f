import type { DraftSummary } from '../../contract/pack-draft.ts';
import { legalMoves, type Mover, toStage } from './pack-life.ts';

/** Whose turn it is with a version of a pack, as seen by one coordinator. */
export type NextStep =
  | 'you_review'
  | 'you_sign'
  | 'you_mend'
  | 'you_finish'
  | 'others_review'
  | 'others_sign'
  | 'others_write'
  | 'nobody';

type Standing = Pick<
  DraftSummary,
  'state' | 'reason' | 'authorIds' | 'approverId' | 'approverReviews' | 'signedBy'
>;

/** The first thing that somebody has to do; the list puts what waits for the reader on top. */
export function toNextStep(draft: Standing, me: Mover): NextStep {
  const moves = legalMoves(draft, me);
  const mine = draft.authorIds.includes(me.id);
  if (moves.includes('approve')) return 'you_review';
  if (moves.includes('sign')) return 'you_sign';
  switch (toStage(draft)) {
    case 'changes_asked':
      return mine ? 'you_mend' : 'others_write';
    case 'draft':
      return mine ? 'you_finish' : 'others_write';
    case 'submitted':
      return 'others_review';
    case 'approved':
    case 'recall_asked':
      return 'others_sign';
    default:
      return 'nobody';
  }
}

const ORDER: readonly NextStep[] = ['you_review', 'you_sign', 'you_mend', 'you_finish'];

/** What waits for the reader first, in the order above; the rest as the server gave it, newest first. */
export function sortByTurn<T extends Standing>(drafts: readonly T[], me: Mover): T[] {
  const rank = (draft: T) => {
    const at = ORDER.indexOf(toNextStep(draft, me));
    return at === -1 ? ORDER.length : at;
  };
  return [...drafts].sort((a, b) => rank(a) - rank(b));
}
