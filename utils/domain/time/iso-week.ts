import { addDays } from './add-days.ts';
import { toDaysBetween } from './days-between.ts';
import { toWeekdayIndex } from './vietnam-day.ts';

/** The ISO 8601 week of a day, `YYYY-Www`: Monday first; the week belongs to the year of its Thursday. */
export function toWeek(day: string): string {
  const thursday = addDays(day, 3 - toWeekdayIndex(day));
  const year = thursday.slice(0, 4);
  const number = 1 + Math.floor(toDaysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/**
 * The seven days of an ISO week, Monday first.
 * @throws {RangeError} when the year has no such week: only years whose last Thursday is late have a week 53.
 */
export function weekDays(week: string): string[] {
  const number = Number(week.slice(6));
  // 4 January is in week 1 of its year, by definition.
  const fourth = `${week.slice(0, 4)}-01-04`;
  const monday = addDays(fourth, 7 * (number - 1) - toWeekdayIndex(fourth));
  if (toWeek(monday) !== week) throw new RangeError(`there is no week ${week}`);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The week before: of the first week of a year, the last one of the year before. */
export function previousWeek(week: string): string {
  return toWeek(addDays(weekDays(week)[0] ?? '', -7));
}
