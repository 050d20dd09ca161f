import { FollowUp } from '../contract/follow-up.ts';
import type { DeviceDatabase } from './database.ts';
import { readParsed } from './parsed.ts';

export function readFollowUps(database: DeviceDatabase): Promise<FollowUp[]> {
  return readParsed(database, 'followUps', FollowUp);
}

/** The last word on an activity replaces the one before. */
export async function putFollowUp(database: DeviceDatabase, followUp: FollowUp): Promise<void> {
  const transaction = database.transaction('followUps', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(followUp), transaction.done]);
}
