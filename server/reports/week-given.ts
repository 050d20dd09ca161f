import type { Period } from '../../utils/contract/period.ts';
import { toWeekAt } from '../../utils/domain/reports/report-times.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { toPeriodKind } from '../../utils/domain/time/period.ts';
import { ProblemError } from '../http/problem.ts';

/** Years before and after have no four digits somewhere near them, and nobody reports in them. */
const [FIRST, LAST] = ['1900', '2999'];

/** @throws {ProblemError} `bad_request` for a week that no calendar in use has. */
export function expectWeek(week: string, name = 'week'): string {
  if (isYear(week) && isThere(week)) return week;
  throw new ProblemError('bad_request', { detail: `${name}: there is no ${week}` });
}

/** @throws {ProblemError} `bad_request` for such a week, and for one that has not begun. */
export function expectBegun(week: string, now: Date): string {
  if (expectWeek(week) > toWeekAt(now)) {
    throw new ProblemError('bad_request', { detail: `week: ${week} has not begun` });
  }
  return week;
}

/** @throws {ProblemError} `bad_request` for a week, month, quarter or year that no calendar in use has. */
export function expectPeriod(period: Period): Period {
  const kind = toPeriodKind(period);
  if (kind === 'week') return expectWeek(period);
  if (isYear(period)) return period;
  throw new ProblemError('bad_request', { detail: `${kind}: there is no ${period}` });
}

function isYear(period: string): boolean {
  const year = period.slice(0, 4);
  return FIRST <= year && year <= LAST;
}

function isThere(week: string): boolean {
  try {
    return weekDays(week).length === 7;
  } catch {
    return false;
  }
}
