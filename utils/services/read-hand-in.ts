import type { PairedUnit } from '../contract/connection.ts';
import { type HandInDesk, type HandInWeek, REPORT_WEEKS, type ReportFacts } from '../contract/hand-in.ts';
import type { Day, Week } from '../contract/instant.ts';
import type { UnitShare } from '../contract/unit-shares.ts';
import type { MergedPacks } from '../domain/packs/merge-packs.ts';
import { findDueReport, isClosed, toLastWeeks, toReportFacts } from '../domain/reports/hand-in.ts';
import { toReportedTargets } from '../domain/reports/report-targets.ts';
import { previousWeek, toWeek, weekDays } from '../domain/time/iso-week.ts';
import { toPeriodSpan } from '../domain/time/period.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId } from '../domain/units/held-units.ts';
import { clockSkew } from '../storage/clock-skew.ts';
import { knownReports, reportQueue } from '../storage/reports.ts';
import type { Device } from './device.ts';
import { readUnitEntries } from './read-paired.ts';
import { readPeriodProgress } from './read-targets.ts';

type Plans = Pick<MergedPacks, 'targets' | 'campaigns'>;

/** The reports of the last weeks: what the backend has, what is on its way, and what would be handed in now. */
export async function readHandIn(
  device: Device,
  paired: PairedUnit | undefined,
  merged: Plans,
  unitShares: readonly UnitShare[],
  today: Day,
): Promise<HandInDesk | undefined> {
  if (!paired) return undefined;
  const { database } = device;
  const unitId = paired.grant.unit.id;
  const [known, queue = [], now] = await Promise.all([
    knownReports(toFurtherId(paired)).read(database),
    reportQueue.read(database),
    toServerNow(device),
  ]);
  const reports = known?.unitId === unitId ? known.reports : [];
  const thisWeek = toWeek(today);
  const weeks: HandInWeek[] = [];
  for (const week of toLastWeeks(thisWeek, REPORT_WEEKS)) {
    const report = reports.find((each) => each.week === week);
    const queued = queue.find((each) => each.unitId === unitId && each.submission.week === week);
    const takesMore = report ? !isClosed(report, now) : week === thisWeek || week === previousWeek(thisWeek);
    const { unitId: _own, ...waiting } = queued ?? { unitId };
    weeks.push({
      week,
      ...(report ? { report } : {}),
      ...('submission' in waiting ? { queued: waiting } : {}),
      ...(takesMore ? { facts: await readReportFacts(device, paired, merged, unitShares, week, today) } : {}),
    });
  }
  const due = findDueReport(weeks, {
    today,
    now,
    pairedOn: toVietnamDay(new Date(paired.grant.pairedAt)),
  });
  return { weeks, ...(due ? { due } : {}) };
}

/** What the unit's report of a week would say now. */
export async function readReportFacts(
  device: Device,
  paired: PairedUnit,
  merged: Plans,
  unitShares: readonly UnitShare[],
  week: Week,
  today: Day,
): Promise<ReportFacts> {
  const days = weekDays(week);
  const [entries, progress] = await Promise.all([
    readUnitEntries(device, paired, days.at(0) ?? '', days.at(-1) ?? ''),
    readPeriodProgress(device, paired, merged, unitShares, toPeriodSpan(week), today),
  ]);
  return toReportFacts(entries, toReportedTargets(progress));
}

/** The moment by the backend's clock, which decides what is late and locked, as far as this device knows it. */
async function toServerNow(device: Device): Promise<string> {
  const skew = await clockSkew.read(device.database);
  return new Date(device.now().getTime() - (skew?.skewMs ?? 0)).toISOString();
}
