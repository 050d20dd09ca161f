import { describe, expect, test } from 'vitest';
import {
  toShortDate,
  toVietnamDay,
  toVietnamDayAndTime,
  toVietnameseLongDate,
  toWeekdayIndex,
} from '../../../utils/domain/time/vietnam-day.ts';

test.each([
  ['2026-11-21T16:59:59.999Z', '2026-11-21'],
  ['2026-11-21T17:00:00.000Z', '2026-11-22'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ['2028-02-28T17:00:00.000Z', '2028-02-29'],
  ['2027-02-28T17:00:00.000Z', '2027-03-01'],
  ['1969-12-31T16:59:59.000Z', '1969-12-31'],
])('at %s it is %s in Viet Nam', (instant, day) => {
  expect(toVietnamDay(new Date(instant))).toBe(day);
});

test.each([
  ['2026-11-21T03:05:00.000Z', '21/11 10:05'],
  ['2026-11-21T17:00:00.000Z', '22/11 00:00'],
])('the moment %s is written %s', (instant, written) => {
  expect(toVietnamDayAndTime(instant)).toBe(written);
});

test('an invalid date has no day', () => {
  expect(() => toVietnamDay(new Date('hôm nay'))).toThrow(RangeError);
});

describe('a day in words', () => {
  test.each([
    ['2026-05-04', 'ngày 04 tháng 5 năm 2026', '04/05/2026'],
    ['2026-01-01', 'ngày 01 tháng 01 năm 2026', '01/01/2026'],
    ['2028-02-29', 'ngày 29 tháng 02 năm 2028', '29/02/2028'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026', '09/03/2026'],
    ['2026-10-10', 'ngày 10 tháng 10 năm 2026', '10/10/2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026', '31/12/2026'],
  ])('%s', (day, long, short) => {
    expect(toVietnameseLongDate(day)).toBe(long);
    expect(toShortDate(day)).toBe(short);
  });
});

test.each([
  ['2026-11-16', 0],
  ['2026-11-21', 5],
  ['2026-11-22', 6],
  ['1929-07-28', 6],
  ['2028-02-29', 1],
])('%s is weekday %i, counted from Monday', (day, index) => {
  expect(toWeekdayIndex(day)).toBe(index);
});
