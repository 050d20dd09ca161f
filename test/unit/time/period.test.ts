import { expect, test } from 'vitest';
import { Period } from '../../../utils/contract/period.ts';
import { addDays } from '../../../utils/domain/time/add-days.ts';
import { toDueDay } from '../../../utils/domain/time/due-day.ts';
import {
  nextPeriod,
  previousPeriod,
  toPeriod,
  toPeriodKind,
  toPeriodNumber,
  toPeriodSpan,
} from '../../../utils/domain/time/period.ts';
import { fc } from '../../builders/properties.ts';

test.each([
  ['2026-W47', 'week', 47, '2026-11-16', '2026-11-22'],
  ['2026-W53', 'week', 53, '2026-12-28', '2027-01-03'],
  ['2026-11', 'month', 11, '2026-11-01', '2026-11-30'],
  ['2028-02', 'month', 2, '2028-02-01', '2028-02-29'],
  ['2026-Q1', 'quarter', 1, '2026-01-01', '2026-03-31'],
  ['2026-Q4', 'quarter', 4, '2026-10-01', '2026-12-31'],
  ['2026', 'year', 2026, '2026-01-01', '2026-12-31'],
])('%s is a %s, from its first to its last day', (period, kind, number, from, to) => {
  expect(Period.safeParse(period).success).toBe(true);
  expect(toPeriodKind(period)).toBe(kind);
  expect(toPeriodNumber(period)).toBe(number);
  expect(toPeriodSpan(period)).toEqual({ from, to });
});

test.each(['2026-W54', '2026-13', '2026-Q5', '26', '2026-11-21', ''])('%j is no period', (text) => {
  expect(Period.safeParse(text).success).toBe(false);
});

test('periods of one kind follow one another without a gap, and every day is in one of them', () => {
  const anyDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, fc.constantFrom('week', 'month', 'quarter', 'year'), (instant, kind) => {
      const day = instant.toISOString().slice(0, 10);
      const period = toPeriod(kind, day);
      const { from, to } = toPeriodSpan(period);
      expect(toPeriodKind(period)).toBe(kind);
      expect(from <= day && day <= to).toBe(true);
      expect(toPeriodSpan(nextPeriod(period)).from).toBe(addDays(to, 1));
      expect(toPeriodSpan(previousPeriod(period)).to).toBe(addDays(from, -1));
    }),
  );
});

test.each([
  ['2026-11', '2026-11-29'],
  ['2026-12', '2026-12-29'],
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
])('before the 30th: in %s by the end of %s', (month, day) => {
  expect(toDueDay(month, 30)).toBe(day);
});
