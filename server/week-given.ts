import { addWeeks, toReportTimes, toWeekAt } from '../utils/domain/reports/report-times.ts';
import { ProblemError } from './problem.ts';

/** Any rules will do to see whether the calendar goes so far. */
const SOME_RULES = { dueWeekday: 7, dueTime: '00:00', lockDays: 3660 };

/** @throws {ProblemError} `bad_request` for a week that no calendar in use has. */
export function expectWeek(week: string, name = 'week'): string {
  try {
    toReportTimes(week, SOME_RULES);
    addWeeks(week, -60);
    return week;
  } catch {
    throw new ProblemError('bad_request', { detail: `${name}: there is no ${week}` });
  }
}

/** @throws {ProblemError} `bad_request` for such a week, and for one that has not begun. */
export function expectBegun(week: string, now: Date): string {
  if (expectWeek(week) > toWeekAt(now)) {
    throw new ProblemError('bad_request', { detail: `week: ${week} has not begun` });
  }
  return week;
}
