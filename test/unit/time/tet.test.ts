import { describe, expect, test } from 'vitest';
import { toTet } from '../../../utils/domain/time/tet.ts';
import { toLunarNewYear } from '../../builders/lunar-new-year.ts';

describe('Tết', () => {
  test.each([
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
    [2031, '2031-01-23'],
    [2032, '2032-02-11'],
    [2033, '2033-01-31'],
    [2034, '2034-02-19'],
    [2035, '2035-02-08'],
    [2036, '2036-01-28'],
  ])('of %i is %s', (year, day) => {
    expect(toTet(year)).toBe(day);
  });

  test('is what the calculation for Viet Nam gives, in every year of the table', () => {
    const years = Array.from({ length: 15 }, (_, index) => 2026 + index);
    expect(years.map(toTet)).toEqual(years.map(toLunarNewYear));
  });

  test('the calculation knows the years in which Viet Nam and China differ', () => {
    expect([1985, 2007, 2030, 2053].map(toLunarNewYear)).toEqual([
      '1985-01-21',
      '2007-02-17',
      '2030-02-02',
      '2053-02-18',
    ]);
  });

  test.each([2025, 2041, 1930, 9999])('of %i is not known, rather than guessed', (year) => {
    expect(toTet(year)).toBeUndefined();
  });
});
