import { toDaysBetween } from '../time/days-between.ts';

/** Time enough to agree on a version, review and sign it, over Tết as well. */
const TOLD_BEFORE_DAYS = 60;

/** Whether the end of a unit's list is near or past; undefined while there is nothing to do about it. */
export function toListExpiry(expiresOn: string, today: string): 'near' | 'past' | undefined {
  if (today > expiresOn) return 'past';
  return toDaysBetween(today, expiresOn) <= TOLD_BEFORE_DAYS ? 'near' : undefined;
}
