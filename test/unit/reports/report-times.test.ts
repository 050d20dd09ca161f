import { describe, expect, test } from 'vitest';
import {
  addWeeks,
  listWeeks,
  type ReportRules,
  toReportTimes,
  toWeekAt,
  weeksOf,
  weeksWithin,
} from '../../../utils/domain/reports/report-times.ts';
import { toDueDay } from '../../../utils/domain/time/due-day.ts';
import { toWeek, weekDays } from '../../../utils/domain/time/iso-week.ts';
import { toPeriodSpan } from '../../../utils/domain/time/period.ts';
import { fc } from '../../builders/properties.ts';

const RULES: ReportRules = { dueWeekday: 1, dueTime: '12:00', lockDays: 14, monthBefore: 30 };

const aWeek = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => toWeek(new Date(Date.UTC(2000, 0, 3) + days * 86_400_000).toISOString().slice(0, 10)));
const someRules = fc.record({
  dueWeekday: fc.integer({ min: 1, max: 7 }),
  dueTime: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  lockDays: fc.integer({ min: 0, max: 400 }),
});

describe('when a week is due and locked', () => {
  test('Monday noon in Viet Nam after the week, and so many days later', () => {
    expect(toReportTimes('2026-W47', RULES)).toEqual({
      dueAt: '2026-11-23T05:00:00.000Z',
      locksAt: '2026-12-07T05:00:00.000Z',
    });
    expect(toReportTimes('2026-W53', RULES).dueAt).toBe('2027-01-04T05:00:00.000Z');
    expect(toReportTimes('2026-W47', { ...RULES, dueWeekday: 5, dueTime: '00:30' }).dueAt).toBe(
      '2026-11-26T17:30:00.000Z',
    );
  });

  test('always after the last moment of the week, never locked before due, and seven days apart', () => {
    fc.assert(
      fc.property(aWeek, someRules, (week, rules) => {
        const { dueAt, locksAt } = toReportTimes(week, rules);
        const end = new Date(`${weekDays(week)[6]}T23:59:59.999+07:00`).toISOString();
        expect(dueAt > end).toBe(true);
        expect(locksAt >= dueAt).toBe(true);
        const next = toReportTimes(addWeeks(week, 1), rules);
        expect(Date.parse(next.dueAt) - Date.parse(dueAt)).toBe(7 * 86_400_000);
      }),
    );
  });

  test('a week begins at midnight in Viet Nam, not in Greenwich', () => {
    expect(toWeekAt(new Date('2026-11-22T16:59:59.999Z'))).toBe('2026-W47');
    expect(toWeekAt(new Date('2026-11-22T17:00:00.000Z'))).toBe('2026-W48');
  });
});

describe('weeks and months', () => {
  test('weeks are listed without a gap, over years with 52 and with 53', () => {
    expect(listWeeks('2026-W52', '2027-W02', 60)).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect(listWeeks('2026-W10', '2026-W09', 60)).toEqual([]);
    expect(listWeeks('2026-W01', '2026-W09', 3)).toHaveLength(3);
  });

  test('each week belongs to one month, the one of its Thursday', () => {
    const months = Array.from({ length: 36 }, (_, index) =>
      new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 7),
    );
    const weeks = months.flatMap((month) => weeksOf(toPeriodSpan(month)));
    expect(weeks).toEqual(listWeeks('2025-W01', '2027-W52', 200));
  });

  test('a quarter and a year are made of the weeks of their months, and touch those at their edges', () => {
    expect(weeksOf(toPeriodSpan('2026-Q4'))).toEqual(listWeeks('2026-W40', '2026-W53', 60));
    expect(weeksWithin(toPeriodSpan('2026-Q4'))).toEqual(listWeeks('2026-W40', '2026-W53', 60));
    expect(weeksOf(toPeriodSpan('2027'))).toEqual(listWeeks('2027-W01', '2027-W52', 60));
    expect(weeksWithin(toPeriodSpan('2027'))).toEqual(listWeeks('2026-W53', '2027-W52', 60));
  });

  test.each([
    ['2026-11', '2026-11-29'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
  ])('what is due before the 30th of %s is on time until %s', (month, day) => {
    expect(toDueDay(month, 30)).toBe(day);
  });
});
