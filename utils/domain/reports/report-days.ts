import type { Day } from '../../contract/instant.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { ReportOverview } from '../../contract/report-overview.ts';
import { ACTIVITY_KINDS } from '../activities/activity-kinds.ts';
import { addDays } from '../time/add-days.ts';
import { toWeek, weekDays } from '../time/iso-week.ts';
import type { Span } from '../time/period.ts';

const TREND_WEEKS = 12;

/** The weeks of the trend, the last of them that of `until`. */
export function toTrendWeeks(until: Day): string[] {
  return Array.from({ length: TREND_WEEKS }, (_, index) =>
    toWeek(addDays(until, 7 * (index + 1 - TREND_WEEKS))),
  );
}

/** The days that the pictures show: those of the trend, and all of a longer period. */
export function toShownSpan(span: Span, until: Day): Span {
  const trend = weekDays(toTrendWeeks(until)[0] ?? '')[0] ?? span.from;
  return { from: trend < span.from ? trend : span.from, to: span.to };
}

/** Entries by day and kind, and by week. */
export function toReportDays(
  entries: readonly LogEntry[],
  span: Span,
  until: Day,
): Pick<ReportOverview, 'days' | 'weeks'> {
  const counts = new Map<string, ReportOverview['days'][number]>();
  for (const { activity } of entries) {
    const { day, kind } = activity;
    if (day < span.from || day > span.to) continue;
    const found = counts.get(`${day} ${kind}`) ?? { day, kind, entries: 0 };
    found.entries += 1;
    counts.set(`${day} ${kind}`, found);
  }
  const days = [...counts.values()].sort(
    (a, b) => a.day.localeCompare(b.day) || ACTIVITY_KINDS.indexOf(a.kind) - ACTIVITY_KINDS.indexOf(b.kind),
  );
  const weeks = toTrendWeeks(until).map((week) => ({
    week,
    entries: days.filter(({ day }) => toWeek(day) === week).reduce((sum, one) => sum + one.entries, 0),
  }));
  return { days, weeks };
}
