import type { Day } from '../../contract/instant.ts';
import type { ReportOverview } from '../../contract/report-overview.ts';
import { addDays } from '../time/add-days.ts';
import { toWeek, weekDays } from '../time/iso-week.ts';

export interface HeatDay {
  day: Day;
  entries: number;
  /** 0 without an entry, then how dark: one, two, three or four, five and more. The same in every period, so that weeks can be compared. */
  level: 0 | 1 | 2 | 3 | 4;
}

/** A column of the calendar: Monday to Sunday, without the days that are still to come. */
export interface HeatWeek {
  week: string;
  days: HeatDay[];
}

/** The days of a report as a calendar of whole weeks: those of the trend, and all of a longer period, up to today. */
export function toHeatWeeks(
  { from, to, days, weeks }: Pick<ReportOverview, 'from' | 'to' | 'days' | 'weeks'>,
  today: Day,
): HeatWeek[] {
  const counts = new Map<Day, number>();
  for (const { day, entries } of days) counts.set(day, (counts.get(day) ?? 0) + entries);
  const last = to < today ? to : today;
  const trend = weekDays(weeks[0]?.week ?? toWeek(from))[0] ?? from;
  let monday = weekDays(toWeek(trend < from ? trend : from))[0] ?? from;
  const calendar: HeatWeek[] = [];
  for (; monday <= last; monday = addDays(monday, 7)) {
    const shown = weekDays(toWeek(monday)).filter((day) => day <= last);
    calendar.push({
      week: toWeek(monday),
      days: shown.map((day) => {
        const entries = counts.get(day) ?? 0;
        return { day, entries, level: toLevel(entries) };
      }),
    });
  }
  return calendar;
}

function toLevel(entries: number): HeatDay['level'] {
  if (entries >= 5) return 4;
  if (entries >= 3) return 3;
  return entries === 2 ? 2 : entries === 1 ? 1 : 0;
}
