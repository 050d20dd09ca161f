import type { ActivityInput } from '../contract/activity.ts';
import type { LogEntry, Recorded } from '../contract/log-entry.ts';
import { toActivityId } from '../domain/activities/activity-id.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { toNewestBody } from '../domain/activities/entry-bodies.ts';
import { UNDO_MS } from '../domain/activities/undo-time.ts';
import { tidyText } from '../domain/text/tidy-text.ts';
import { toClockOff } from '../domain/time/clock-off.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { findPairedUnit, findUnitOfPage, toFurtherId } from '../domain/units/held-units.ts';
import { addEntry, findEntry } from '../storage/activities.ts';
import { clockSkew } from '../storage/clock-skew.ts';
import { connection } from '../storage/connection.ts';
import { unanswered } from '../storage/unanswered.ts';
import type { Device } from './device.ts';
import { mirrorEntries } from './mirror-entries.ts';

/** Whoever says the same again later than this means another act. */
const SAME_ACT_MS = 600_000;

/**
 * Logs one act. When this resolves, the entry is on disk, twice. A share that stands there already is given back as it is; so is an act whose
 * answer was lost, when it is asked for again next: the admin was told that it did not work. One at a time, so that what is found
 * unanswered is nobody's who is still at work.
 */
export function recordActivity(device: Device, input: ActivityInput): Promise<Recorded> {
  return device.withLock('record', () => recordOne(device, input));
}

async function recordOne(device: Device, input: ActivityInput): Promise<Recorded> {
  const { database } = device;
  const now = device.now();
  const [skew, unit] = await Promise.all([clockSkew.read(database), toUnit(device, input.pageKey)]);
  const clockOff = skew && toClockOff(skew.skewMs);
  const id = toActivityId(now.getTime(), device.randomBytes(10));
  const entry: LogEntry = {
    activity: {
      ...toClean(input),
      ...unit,
      id,
      occurredAt: now.toISOString(),
      day: toVietnamDay(now),
    },
    state: 'waiting',
    sendAfterAt: new Date(now.getTime() + UNDO_MS).toISOString(),
    ...(clockOff === undefined ? {} : { clockOff }),
  };
  const lost = await unanswered.read(database);
  const known = lost && (await findEntry(database, lost.id));
  const again = known && isSameAct(known, entry) ? known : undefined;
  if (!again) await unanswered.write(database, { id });
  const same = again ? undefined : await addEntry(database, entry);
  if (!same) await mirrorEntries(device, [again ?? entry]);
  await unanswered.erase(database);
  return same ? { ...same, already: true } : (again ?? entry);
}

/** Whether both say the same by now, and the second soon after the first. Corrected or taken back since, it is another act. */
function isSameAct(present: LogEntry, { activity }: LogEntry): boolean {
  const { id, occurredAt, day } = activity;
  if (Math.abs(Date.parse(occurredAt) - Date.parse(present.activity.occurredAt)) > SAME_ACT_MS) return false;
  const said = { ...toNewestBody(present), revision: undefined, id, occurredAt, day };
  return toCanonicalJson(said) === toCanonicalJson(activity);
}

/** What people typed, as files and databases can hold it. */
export function toClean<T extends Pick<ActivityInput, 'title' | 'outlet' | 'note'>>(input: T): T {
  return {
    ...input,
    title: tidyText(input.title),
    ...(input.outlet === undefined ? {} : { outlet: tidyText(input.outlet) }),
    ...(input.note === undefined ? {} : { note: tidyText(input.note) }),
  };
}

/** An entry is of the unit whose page it was logged on; where that says nothing, of the one in front. */
async function toUnit(device: Device, pageKey: string): Promise<{ unitId?: string }> {
  const paired = await connection.read(device.database);
  if (!paired?.further) return {};
  const unit = findPairedUnit(paired, findUnitOfPage(paired, pageKey) ?? device.unitId);
  const unitId = unit && toFurtherId(unit);
  return unitId === undefined ? {} : { unitId };
}
