import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import { REPORT_WEEKS } from '../contract/hand-in.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { toLastWeeks } from '../domain/reports/hand-in.ts';
import { toWeek } from '../domain/time/iso-week.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId, toUnitQuery } from '../domain/units/held-units.ts';
import { knownReports } from '../storage/reports.ts';
import { type Device, toClientTools } from './device.ts';
import { isStillPaired } from './read-paired.ts';
import { refreshEachUnit } from './refresh-each-unit.ts';

/**
 * Asks what became of the reports of the last weeks, of each unit of this device, and when those that are open are due. Nothing but the
 * question leaves; when it comes to nothing, what was known stays.
 * @returns whether anything is different.
 */
export async function refreshReports(device: Device): Promise<boolean> {
  return await refreshEachUnit(device, 'knownReports', refreshOf);
}

async function refreshOf(device: Device, paired: PairedUnit): Promise<boolean> {
  const { database } = device;
  const { server, grant } = paired;
  const weeks = toLastWeeks(toWeek(toVietnamDay(device.now())), REPORT_WEEKS);
  const query = { ...toUnitQuery(paired), from: weeks.at(-1) ?? '', to: weeks[0] ?? '' };
  try {
    // Like the look for newer packs, it carries nothing of the admin's.
    const tools = { ...toClientTools(device), onSent: async () => undefined };
    const { reports } = await callBackend('reports.list', { server, token: grant.token }, { query }, tools);
    const own = reports.filter(({ unitId, week }) => unitId === grant.unit.id && weeks.includes(week));
    // Paired anew or forgotten while the answer came: it is another unit's, or nobody's.
    if (!(await isStillPaired(device, paired))) return false;
    const ofUnit = knownReports(toFurtherId(paired));
    const known = await ofUnit.read(database);
    const askedAt = device.now().toISOString();
    await ofUnit.write(database, { unitId: grant.unit.id, askedAt, reports: own });
    return toCanonicalJson(known?.reports ?? []) !== toCanonicalJson(own);
  } catch (error) {
    // A server of an older version has no such route.
    if (error instanceof BackendError) return false;
    throw error;
  }
}
