import type { Instant, Week } from '../../contract/instant.ts';
import { addDays } from '../time/add-days.ts';
import { toWeek, weekDays } from '../time/iso-week.ts';
import type { Span } from '../time/period.ts';
import { toVietnamDay } from '../time/vietnam-day.ts';

/** When an organisation wants its reports; kept in the backend's database, never in the code. */
export interface ReportRules {
  /** A day of the week after the one that is reported: 1 for Monday to 7 for Sunday. */
  dueWeekday: number;
  /** `HH:MM` in Viet Nam. */
  dueTime: string;
  /** How many days after the due moment a week is locked. */
  lockDays: number;
  /** Reports of a month are due before this day of it. */
  monthBefore: number;
}

export interface ReportTimes {
  dueAt: Instant;
  locksAt: Instant;
}

/**
 * The last moment at which the report of a week is on time, and the first at which nothing of the week changes any more.
 * @throws {RangeError} when the year has no such week.
 */
export function toReportTimes(week: Week, rules: Omit<ReportRules, 'monthBefore'>): ReportTimes {
  const dueDay = addDays(toMonday(week), 6 + rules.dueWeekday);
  const toInstant = (day: string) => new Date(`${day}T${rules.dueTime}:00+07:00`).toISOString();
  return { dueAt: toInstant(dueDay), locksAt: toInstant(addDays(dueDay, rules.lockDays)) };
}

/** The ISO week in which an instant lies in Viet Nam. */
export function toWeekAt(now: Date): Week {
  return toWeek(toVietnamDay(now));
}

/** The weeks from one to another, both included, oldest first; none when the second is the earlier one. */
export function listWeeks(from: Week, to: Week, most: number): Week[] {
  const weeks: Week[] = [];
  const last = toMonday(to);
  for (let monday = toMonday(from); monday <= last && weeks.length < most; monday = addDays(monday, 7)) {
    weeks.push(toWeek(monday));
  }
  return weeks;
}

/** So many weeks after a week; before it when `count` is negative. */
export function addWeeks(week: Week, count: number): Week {
  return toWeek(addDays(toMonday(week), 7 * count));
}

/** The weeks that a month, a quarter or a year is made of where it is told in weeks: those whose Thursday is in it. */
export function weeksOf({ from, to }: Span): Week[] {
  return weeksWithin({ from, to }).filter((week) => {
    const thursday = weekDays(week)[3] ?? '';
    return from <= thursday && thursday <= to;
  });
}

/** All weeks that have a day in the span, oldest first; of a year 53 at most, and one of its neighbours. */
export function weeksWithin({ from, to }: Span): Week[] {
  return listWeeks(toWeek(from), toWeek(to), 54);
}

function toMonday(week: Week): string {
  return weekDays(week)[0] ?? '';
}
