import type { FollowUp } from '../contract/follow-up.ts';
import type { Day } from '../contract/instant.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import { readFollowUps } from '../storage/follow-ups.ts';
import type { Device } from './device.ts';
import { readPaired, readUnitEntries } from './read-paired.ts';

/** The log of some days as it is, what was withdrawn and what is being corrected included; oldest first. */
export async function readLog(
  device: Pick<Device, 'database' | 'unitId'>,
  from: Day,
  to: Day,
): Promise<{ entries: LogEntry[]; followUps: FollowUp[] }> {
  const [entries, followUps] = await Promise.all([
    readUnitEntries(device, await readPaired(device), from, to),
    readFollowUps(device.database),
  ]);
  const ids = new Set(entries.map(({ activity }) => activity.id));
  return { entries, followUps: followUps.filter(({ activityId }) => ids.has(activityId)) };
}
