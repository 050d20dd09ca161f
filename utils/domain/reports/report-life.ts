import type { Instant } from '../../contract/instant.ts';
import type { ReportState } from '../../contract/week-report.ts';

/** What is kept of a report. That it is locked is never kept: it follows from the clock. */
export type HeldState = Exclude<ReportState, 'locked'>;

/** `submit` and `nothing` are the unit's; the others are a coordinator's. `relock` takes `unlock` back. */
export type ReportMove = 'submit' | 'nothing' | 'return' | 'accept' | 'unlock' | 'relock';

const handingIn = { submit: 'submitted', nothing: 'nothing' } as const;

/** The one table of moves. What is not in it is not possible. `unlock` and `relock` change no state. */
const MOVES: Record<HeldState, Partial<Record<ReportMove, HeldState>>> = {
  open: handingIn,
  submitted: { ...handingIn, return: 'returned', accept: 'accepted' },
  nothing: { ...handingIn, return: 'returned', accept: 'accepted' },
  returned: handingIn,
  accepted: { return: 'returned' },
};

interface Lock {
  locksAt: Instant;
  unlockedUntil?: Instant | undefined;
}

/** From `locksAt` on, or from the end of the time that the unit was given beyond it. */
export function isLocked({ locksAt, unlockedUntil }: Lock, now: Instant): boolean {
  return now >= locksAt && (unlockedUntil === undefined || now >= unlockedUntil);
}

/** What a move leads to, or why it is not possible: `stage` where the report stands now, `locked` since nothing changes any more. */
export function judgeReportMove(
  state: HeldState,
  move: ReportMove,
  lock: Lock,
  now: Instant,
): { to: HeldState } | { refused: 'stage' | 'locked' } {
  if (move === 'unlock' || move === 'relock') return { to: state };
  const to = MOVES[state][move];
  if (to === undefined) return { refused: 'stage' };
  // Accepting changes nothing of what the unit said, so a coordinator who is late may still do it.
  if (move !== 'accept' && isLocked(lock, now)) return { refused: 'locked' };
  return { to };
}

/** A locked report that waits for a coordinator is shown as handed in; every other one as locked. */
export function toShownState(state: HeldState, lock: Lock, now: Instant): ReportState {
  const isWaiting = state === 'submitted' || state === 'nothing';
  return isLocked(lock, now) && !isWaiting ? 'locked' : state;
}

/** What is wrong with what a unit hands in; undefined when nothing is. */
export function findSubmissionFault(submission: {
  kind: 'submitted' | 'nothing';
  activities: number;
  reason?: string | undefined;
}): 'empty' | 'not_empty' | 'no_reason' | 'needless_reason' | undefined {
  const { kind, activities, reason } = submission;
  if (kind === 'submitted') {
    if (activities === 0) return 'empty';
    return reason === undefined ? undefined : 'needless_reason';
  }
  if (activities > 0) return 'not_empty';
  return reason === undefined ? 'no_reason' : undefined;
}
