import type { PairedUnit } from '../contract/connection.ts';
import {
  type DueReport,
  type HandInDesk,
  type HandInWeek,
  REPORT_WEEKS,
  type ReportFacts,
} from '../contract/hand-in.ts';
import type { Day, Week } from '../contract/instant.ts';
import {
  findDueReport,
  isClosed,
  toLastWeeks,
  toReported,
  toReportFacts,
} from '../domain/reports/hand-in.ts';
import { toReportedTargets } from '../domain/reports/report-targets.ts';
import { previousWeek, toWeek } from '../domain/time/iso-week.ts';
import { toPeriodSpan } from '../domain/time/period.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId } from '../domain/units/held-units.ts';
import { clockSkew } from '../storage/clock-skew.ts';
import { knownReports, reportQueue } from '../storage/reports.ts';
import type { Device } from './device.ts';
import { readMerged } from './read-packs.ts';
import { readPaired, readUnitEntries } from './read-paired.ts';
import { readUnitShares } from './read-shares.ts';
import { readPeriodProgress } from './read-targets.ts';

/** Where the reports of the last weeks stand, and what that of one of them would say if it were handed in now. */
export async function readHandIn(device: Device, asked: Week): Promise<HandInDesk> {
  const paired = await readPaired(device);
  if (!paired) return { weeks: [] };
  const today = toVietnamDay(device.now());
  const { weeks, now } = await readWeeks(device, paired, today);
  const thisWeek = toWeek(today);
  for (const each of weeks) {
    const { week, report } = each;
    if (week !== asked) continue;
    const takesMore = report ? !isClosed(report, now) : week === thisWeek || week === previousWeek(thisWeek);
    if (takesMore) each.facts = await readReportFacts(device, paired, week, today);
  }
  return { weeks };
}

/** The week report that is waited for. It needs no figures of any week, so that Today costs none. */
export async function readDueReport(
  device: Device,
  paired: PairedUnit | undefined,
  today: Day,
): Promise<DueReport | undefined> {
  if (!paired) return undefined;
  const { weeks, now } = await readWeeks(device, paired, today);
  const pairedOn = toVietnamDay(new Date(paired.grant.pairedAt));
  const logged = new Set<Week>();
  // Only weeks that were over before the pairing are looked up in the log: of the others it does not matter.
  for (const { week, report } of weeks) {
    const { from, to } = toPeriodSpan(week);
    if (report?.state !== 'open' || to >= pairedOn) continue;
    if (toReported(await readUnitEntries(device, paired, from, to)).length > 0) logged.add(week);
  }
  return findDueReport(weeks, { today, now, pairedOn, logged });
}

interface Weeks {
  /** The present one first, without their figures. */
  weeks: HandInWeek[];
  /** By the backend's clock. */
  now: string;
}

async function readWeeks(device: Device, paired: PairedUnit, today: Day): Promise<Weeks> {
  const { database } = device;
  const unitId = paired.grant.unit.id;
  const [known, queue = [], now] = await Promise.all([
    knownReports(toFurtherId(paired)).read(database),
    reportQueue.read(database),
    toServerNow(device),
  ]);
  const reports = known?.unitId === unitId ? known.reports : [];
  const weeks = toLastWeeks(toWeek(today), REPORT_WEEKS).map((week) => {
    const report = reports.find((each) => each.week === week);
    const found = queue.find((each) => each.unitId === unitId && each.submission.week === week);
    const { unitId: _own, ...queued } = found ?? { unitId };
    return { week, ...(report ? { report } : {}), ...('submission' in queued ? { queued } : {}) };
  });
  return { weeks, now };
}

async function readReportFacts(
  device: Device,
  paired: PairedUnit,
  week: Week,
  today: Day,
): Promise<ReportFacts> {
  const span = toPeriodSpan(week);
  const merged = await readMerged(device, paired, today);
  const unitShares = await readUnitShares(device, paired);
  const [entries, progress] = await Promise.all([
    readUnitEntries(device, paired, span.from, span.to),
    readPeriodProgress(device, paired, merged, unitShares, span, today),
  ]);
  return toReportFacts(entries, toReportedTargets(progress));
}

/** The moment by the backend's clock, which decides what is late and locked, as far as this device knows it. */
async function toServerNow(device: Device): Promise<string> {
  const skew = await clockSkew.read(device.database);
  return new Date(device.now().getTime() - (skew?.skewMs ?? 0)).toISOString();
}
