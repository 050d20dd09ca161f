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
import { addEntry } from '../storage/activities.ts';
import { clockSkew } from '../storage/clock-skew.ts';
import { connection } from '../storage/connection.ts';
import type { Device } from './device.ts';
import { mirrorEntries } from './mirror-entries.ts';

/** Whoever says the same again later than this means another act. */
const SAME_ACT_MS = 600_000;

/**
 * Logs one act. When this resolves, the entry is on disk, twice. A share that stands there already is given back as it is.
 * @param id drawn by whoever may have to ask again: an answer can be lost when the entry is on disk, and then it is this same act.
 */
export async function recordActivity(
  device: Device,
  input: ActivityInput,
  id = toActivityId(device.now().getTime(), device.randomBytes(10)),
): Promise<Recorded> {
  const now = device.now();
  const [skew, unit] = await Promise.all([clockSkew.read(device.database), toUnit(device, input.pageKey)]);
  const clockOff = skew && toClockOff(skew.skewMs);
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
  const present = await addEntry(device.database, entry);
  if (present && present.activity.id !== id) return { ...present, already: true };
  // Corrected or taken back since, or long ago: then this is another act.
  if (present && !isSameAct(present, entry)) return await recordActivity(device, input);
  await mirrorEntries(device, [present ?? entry]);
  return present ?? entry;
}

/** Whether both say the same by now, and the second soon after the first. */
function isSameAct(present: LogEntry, { activity }: LogEntry): boolean {
  const { occurredAt, day } = activity;
  if (Math.abs(Date.parse(occurredAt) - Date.parse(present.activity.occurredAt)) > SAME_ACT_MS) return false;
  const said = { ...toNewestBody(present), revision: undefined, occurredAt, day };
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
