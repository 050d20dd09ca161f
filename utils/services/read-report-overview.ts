import type { Period } from '../contract/period.ts';
import type { ReportOverview } from '../contract/report-overview.ts';
import { toCounted } from '../domain/activities/entry-bodies.ts';
import { toReportDays, toShownSpan } from '../domain/reports/report-days.ts';
import { toMediaCounts } from '../domain/reports/report-totals.ts';
import { toPeriodSpan } from '../domain/time/period.ts';
import type { Device } from './device.ts';
import { readPaired, readUnitEntries } from './read-paired.ts';
import { readReport } from './read-report.ts';

/** The unit's own view of a period: what its files say, with the days and weeks for small pictures. */
export async function readReportOverview(device: Device, period: Period): Promise<ReportOverview> {
  const { entries: listed, totals, targets, check, madeOn } = await readReport(device, period);
  const span = toPeriodSpan(period);
  const until = span.to < madeOn ? span.to : madeOn < span.from ? span.from : madeOn;
  const shown = toShownSpan(span, until);
  const entries = toCounted(await readUnitEntries(device, await readPaired(device), shown.from, shown.to));
  return {
    period,
    ...span,
    totals,
    media: toMediaCounts(listed),
    targets,
    check,
    ...toReportDays(entries, shown, until),
  };
}
