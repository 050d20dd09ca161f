import { BackendError } from '../backend/backend-error.ts';
import type { PairedUnit } from '../contract/connection.ts';
import type { StoredEntry } from '../contract/entry-review.ts';
import type { Week } from '../contract/instant.ts';
import type { LogRepair } from '../contract/log-comparison.ts';
import { toRevision } from '../domain/activities/entry-bodies.ts';
import { weekDays } from '../domain/time/iso-week.ts';
import { noteLost } from '../storage/entry-changes.ts';
import { compareWeek, readWeekHere } from './compare-week.ts';
import type { Device } from './device.ts';
import { drainOutbox } from './drain-outbox.ts';
import { adopt, fetchHistory } from './fetch-history.ts';
import { mirrorEntries } from './mirror-entries.ts';
import { readPaired } from './read-paired.ts';

/**
 * Makes this device and the backend agree on a week: what the backend has lost goes there again, byte for byte; what this device has lost,
 * or another device has corrected since, is taken over. Nothing is deleted on either side.
 */
export async function repairWeek(device: Device, week: Week): Promise<LogRepair> {
  await drainOutbox(device);
  const paired = await readPaired(device);
  const done = { sentAgain: 0, fetched: 0 };
  if (paired && !paired.revoked) {
    try {
      Object.assign(done, await exchange(device, paired, week));
    } catch (error) {
      // Said by the comparison, which meets the same trouble.
      if (!(error instanceof BackendError)) throw error;
    }
    await drainOutbox(device);
  }
  return { ...done, comparison: await compareWeek(device, week) };
}

async function exchange(device: Device, paired: PairedUnit, week: Week) {
  const there = await fetchWeek(device, paired, week);
  const { own, others } = await readWeekHere(device, week);
  let sentAgain = 0;
  let fetched = 0;
  for (const entry of own) {
    const stored = there.get(entry.activity.id);
    if (stored && toRevision(stored.activity) > toRevision(entry.activity)) {
      await adopt(device, paired, stored);
      fetched += 1;
    }
    if (stored && toRevision(stored.activity) >= toRevision(entry.activity)) continue;
    const lost = await noteLost(device.database, entry.activity.id);
    if (!lost || lost === 'gone') continue;
    await mirrorEntries(device, [lost]);
    sentAgain += 1;
  }
  const known = new Set([...own, ...others].map(({ activity }) => activity.id));
  for (const stored of there.values()) {
    // What other devices of the unit logged is theirs to show.
    if (known.has(stored.activity.id) || !stored.ownDevice) continue;
    await adopt(device, paired, stored);
    fetched += 1;
  }
  return { sentAgain, fetched };
}

async function fetchWeek(device: Device, paired: PairedUnit, week: Week): Promise<Map<string, StoredEntry>> {
  const days = weekDays(week);
  const last = days[6] ?? '';
  const there = new Map<string, StoredEntry>();
  for await (const { entries } of fetchHistory(device, paired, days[0] ?? '')) {
    for (const entry of entries) if (entry.activity.day <= last) there.set(entry.activity.id, entry);
    if ((entries.at(-1)?.activity.day ?? '') > last) break;
  }
  return there;
}
