import type { Day } from '../../contract/instant.ts';
import type { Period, PeriodKind } from '../../contract/period.ts';
import { addDays, toMonthEnd } from './add-days.ts';
import { toWeek, weekDays } from './iso-week.ts';

/** Days in Viet Nam, both included. */
export interface Span {
  from: Day;
  to: Day;
}

export function toPeriodKind(period: Period): PeriodKind {
  if (period.length === 4) return 'year';
  return period[5] === 'W' ? 'week' : period[5] === 'Q' ? 'quarter' : 'month';
}

/** The week, month, quarter or year that a day is in. */
export function toPeriod(kind: PeriodKind, day: Day): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (kind === 'week') return toWeek(day);
  if (kind === 'month') return day.slice(0, 7);
  return kind === 'year' ? year : `${year}-Q${Math.ceil(month / 3)}`;
}

/**
 * The first and the last day of a period.
 * @throws {RangeError} for a week 53 of a year that has none.
 */
export function toPeriodSpan(period: Period): Span {
  const year = period.slice(0, 4);
  switch (toPeriodKind(period)) {
    case 'week': {
      const days = weekDays(period);
      return { from: days.at(0) ?? '', to: days.at(-1) ?? '' };
    }
    case 'month':
      return { from: `${period}-01`, to: toMonthEnd(period) };
    case 'quarter': {
      const last = 3 * Number(period.slice(6));
      const toMonth = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
      return { from: `${toMonth(last - 2)}-01`, to: toMonthEnd(toMonth(last)) };
    }
    case 'year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
}

export function previousPeriod(period: Period): Period {
  return toPeriod(toPeriodKind(period), addDays(toPeriodSpan(period).from, -1));
}

export function nextPeriod(period: Period): Period {
  return toPeriod(toPeriodKind(period), addDays(toPeriodSpan(period).to, 1));
}

/** The number of a week, month or quarter in its year; of a year, the year. */
export function toPeriodNumber(period: Period): number {
  return Number(period.replace(/^\d{4}-[WQ]?/, ''));
}

/** Its number as people write it: quarters in Roman numerals. */
export function toWrittenNumber(period: Period): string {
  const number = toPeriodNumber(period);
  return toPeriodKind(period) === 'quarter' ? (['I', 'II', 'III', 'IV'][number - 1] ?? '') : String(number);
}
