import { ContentKind } from '../../utils/contract/content-kind.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import { toReportDays, toShownSpan } from '../../utils/domain/reports/report-days.ts';
import { toMediaCounts, toReportTotals } from '../../utils/domain/reports/report-totals.ts';
import { toPeriodSpan } from '../../utils/domain/time/period.ts';

interface Over extends Partial<ReportOverview> {
  entries?: readonly LogEntry[];
  today?: string;
}

/** What the background tells of a period, by default of week 47 of 2026 and with nothing in it. */
export function anOverview({
  entries = [],
  period = '2026-W47',
  today = '2026-11-21',
  ...over
}: Over = {}): ReportOverview {
  const span = toPeriodSpan(period);
  const until = span.to < today ? span.to : today;
  const within = entries.filter(({ activity: { day } }) => span.from <= day && day <= span.to);
  return {
    period,
    ...span,
    totals: toReportTotals(within, ContentKind.options),
    media: toMediaCounts(within),
    targets: [],
    check: '3F2A 91BC',
    ...toReportDays(entries, toShownSpan(span, until), until),
    ...over,
  };
}
