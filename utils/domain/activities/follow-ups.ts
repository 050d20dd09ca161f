import type { Activity, ActivityKind } from '../../contract/activity.ts';
import type { FollowUp, SubmissionStatus } from '../../contract/follow-up.ts';
import type { Day } from '../../contract/instant.ts';
import { toDaysBetween } from '../time/days-between.ts';

/** A product that nobody has answered for so long will not be answered any more. */
export const WAIT_DAYS = 60;

export function isSubmission(kind: ActivityKind): boolean {
  return kind === 'submission' || kind === 'press_submission';
}

/** Whether something is known of an activity only later. */
export function hasFollowUp(kind: ActivityKind): boolean {
  return isSubmission(kind) || kind === 'livestream';
}

/** Undefined for what is not submitted to anybody. */
export function toSubmissionStatus(
  kind: ActivityKind,
  followUp: FollowUp | undefined,
): SubmissionStatus | undefined {
  return isSubmission(kind) ? (followUp?.status ?? 'sent') : undefined;
}

/** Sent, without an answer so far, and not so long ago that none is to be expected. */
export function isOpenSubmission(
  { kind, day }: Pick<Activity, 'kind' | 'day'>,
  followUp: FollowUp | undefined,
  today: Day,
): boolean {
  return toSubmissionStatus(kind, followUp) === 'sent' && toDaysBetween(day, today) <= WAIT_DAYS;
}
