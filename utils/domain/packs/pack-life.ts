import type { DraftMove, DraftState, PackDraft } from '../../contract/pack-draft.ts';
import type { Right } from '../../contract/right.ts';

/** Where a version of a pack stands. A recall that waits for its signatures is a stage of `published`: the pack is still in use. */
export type LifeStage = DraftState | 'recall_asked';

/** What happens to a pack. The last three are done by the server alone. */
export type LifeMove = DraftMove | 'publish' | 'supersede' | 'recalled';

/** Who may make a move. `server`: nobody by hand, it follows from signatures. */
type Who = 'anyone' | 'author' | 'not_author' | 'author_or_approver' | 'server';

export interface LifeRule {
  to: LifeStage;
  who: Who;
  needsReason?: true;
  /** The key must be among those that the organisation lists for the unit, and each person signs once. */
  needsKey?: true;
}

/**
 * Every legal move; what is not here is not allowed. Four eyes stand in two columns: nobody decides on a text that is partly
 * his or hers, and any change of the text, by whomever, begins the review again.
 */
const LIFE: Record<LifeStage, Partial<Record<LifeMove, LifeRule>>> = {
  draft: {
    edit: { to: 'draft', who: 'anyone' },
    submit: { to: 'submitted', who: 'author' },
  },
  submitted: {
    edit: { to: 'draft', who: 'anyone' },
    withdraw: { to: 'draft', who: 'author' },
    ask_changes: { to: 'changes_asked', who: 'not_author', needsReason: true },
    reject: { to: 'rejected', who: 'not_author', needsReason: true },
    approve: { to: 'approved', who: 'not_author' },
  },
  changes_asked: {
    edit: { to: 'draft', who: 'anyone' },
    submit: { to: 'submitted', who: 'author' },
  },
  rejected: {},
  approved: {
    edit: { to: 'draft', who: 'anyone' },
    sign: { to: 'approved', who: 'author_or_approver', needsKey: true },
    publish: { to: 'published', who: 'server' },
  },
  published: {
    recall: { to: 'recall_asked', who: 'anyone', needsReason: true },
    supersede: { to: 'superseded', who: 'server' },
  },
  recall_asked: {
    // A recall asked for by mistake would otherwise wait for ever.
    withdraw: { to: 'published', who: 'anyone' },
    sign: { to: 'recall_asked', who: 'anyone', needsKey: true },
    recalled: { to: 'recalled', who: 'server' },
    supersede: { to: 'superseded', who: 'server' },
  },
  superseded: {},
  recalled: {},
};

type Standing = Pick<
  PackDraft,
  'state' | 'reason' | 'authorIds' | 'approverId' | 'approverReviews' | 'signedBy'
>;

/** The right that each move asks for: a reviewer decides, and leaves writing and signing to coordinators. */
const NEEDED: Record<DraftMove, Right> = {
  edit: 'coordinate',
  submit: 'coordinate',
  withdraw: 'coordinate',
  ask_changes: 'review',
  reject: 'review',
  approve: 'review',
  sign: 'coordinate',
  recall: 'coordinate',
};

/** Who asks: a coordinator's id, whether the key is in the organisation's list, and what he or she may do; absent: all. */
export interface Mover {
  id: string;
  enrolled: boolean;
  rights?: readonly Right[] | undefined;
}

/** Why a move is not legal. */
export type MoveRefusal =
  | 'stage'
  | 'not_an_author'
  | 'an_author'
  | 'not_a_signer'
  | 'not_enrolled'
  | 'signed'
  | 'no_right';

/** `published` with a reason is a recall that waits; no other published version has one. */
export function toStage({ state, reason }: Pick<Standing, 'state' | 'reason'>): LifeStage {
  return state === 'published' && reason !== undefined ? 'recall_asked' : state;
}

/** The state that goes with a stage. */
export function toState(stage: LifeStage): DraftState {
  return stage === 'recall_asked' ? 'published' : stage;
}

export function findMove(stage: LifeStage, move: LifeMove): LifeRule | undefined {
  return LIFE[stage][move];
}

/** The rule of a move that this person may make now, or why not. */
export function judgeMove(draft: Standing, move: DraftMove, me: Mover): LifeRule | MoveRefusal {
  const rule = findMove(toStage(draft), move);
  if (!rule || rule.who === 'server') return 'stage';
  if (me.rights && !me.rights.includes(NEEDED[move])) return 'no_right';
  const isAuthor = draft.authorIds.includes(me.id);
  if (rule.who === 'author' && !isAuthor) return 'not_an_author';
  if (rule.who === 'not_author' && isAuthor) return 'an_author';
  const maySecond = draft.approverReviews === true || draft.approverId === me.id;
  if (rule.who === 'author_or_approver' && !isAuthor && !maySecond) return 'not_a_signer';
  if (rule.needsKey && !me.enrolled) return 'not_enrolled';
  if (rule.needsKey && draft.signedBy.includes(me.id)) return 'signed';
  return rule;
}

const BY_HAND: readonly DraftMove[] = [
  'edit',
  'submit',
  'withdraw',
  'ask_changes',
  'reject',
  'approve',
  'sign',
  'recall',
];

/** What this person may do now, in a fixed order. */
export function legalMoves(draft: Standing, me: Mover): DraftMove[] {
  return BY_HAND.filter((move) => typeof judgeMove(draft, move, me) === 'object');
}

/** A version that a newer one may follow: its text never changes again. */
export function isFinal(state: DraftState): boolean {
  return findMove(state, 'edit') === undefined;
}

/**
 * Whether those who signed are enough. Two people always, whatever the threshold says; for a new text, one who wrote it and
 * the one who approved it, or, where that one only reviews, one more who did not write it.
 */
export function hasEnoughSigners(draft: Standing, threshold: number): boolean {
  const signers = new Set(draft.signedBy);
  if (signers.size < Math.max(2, threshold)) return false;
  if (toStage(draft) === 'recall_asked') return true;
  const secondSigned = draft.approverReviews
    ? draft.signedBy.some((id) => !draft.authorIds.includes(id))
    : draft.approverId !== undefined && signers.has(draft.approverId);
  return secondSigned && draft.authorIds.some((id) => signers.has(id));
}
