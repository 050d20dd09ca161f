import type { Instant } from '../../contract/instant.ts';

/** How long a step stays on the device so that the admin can take it back without anything having been sent. */
export const UNDO_MS = 10_000;

/**
 * Whether a step may be sent. One that had longer to wait than any step has was made under a clock that has been put right since: there
 * is nothing to wait for.
 */
export function isUndoOver(sendAfterAt: Instant, now: Instant): boolean {
  const left = Date.parse(sendAfterAt) - Date.parse(now);
  return left <= 0 || left > UNDO_MS;
}
