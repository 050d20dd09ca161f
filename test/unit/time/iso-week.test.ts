import { expect, test } from 'vitest';
import { toWeek, weekDays } from '../../../utils/domain/time/iso-week.ts';
import { fc } from '../../builders/properties.ts';

test.each([
  ['2026-11-21', '2026-W47'],
  ['2025-12-28', '2025-W52'],
  ['2025-12-29', '2026-W01'],
  ['2026-01-01', '2026-W01'],
  ['2026-01-04', '2026-W01'],
  ['2026-01-05', '2026-W02'],
  ['2026-12-27', '2026-W52'],
  ['2026-12-28', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-02-29', '2024-W09'],
  ['2023-01-01', '2022-W52'],
  ['2021-01-03', '2020-W53'],
])('%s is in %s', (day, week) => {
  expect(toWeek(day)).toBe(week);
  expect(weekDays(week)).toContain(day);
});

test('week 53 of 2026 runs over New Year', () => {
  expect(weekDays('2026-W53')).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ]);
});

test('a week over 29 February has it', () => {
  expect(weekDays('2028-W09')).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
    '2028-03-02',
    '2028-03-03',
    '2028-03-04',
    '2028-03-05',
  ]);
});

test.each(['2025-W53', '2027-W53', '2026-W54', '2026-W00'])('there is no %s', (week) => {
  expect(() => weekDays(week)).toThrow(RangeError);
});

test('every day is in the week that it is counted to, at the place of its weekday', () => {
  const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(weekDays(toWeek(day))[(date.getUTCDay() + 6) % 7]).toBe(day);
    }),
  );
});
