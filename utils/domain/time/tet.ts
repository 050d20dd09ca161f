import type { Day } from '../../contract/instant.ts';

/**
 * The first day of the lunar year in Viet Nam (UTC+7), for the solar years of this table. It is a table because calendars of browsers
 * count at China's UTC+8 and are a day off in some years: Chromium says 07/02 for 2027, Firefox 03/02 for 2030.
 */
const TET: Readonly<Record<number, Day>> = {
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-02',
  2031: '2031-01-23',
  2032: '2032-02-11',
  2033: '2033-01-31',
  2034: '2034-02-19',
  2035: '2035-02-08',
  2036: '2036-01-28',
  2037: '2037-02-15',
  2038: '2038-02-04',
  2039: '2039-01-24',
  2040: '2040-02-12',
};

/** Undefined for a year that is not in the table: a day that nobody has checked is not told. */
export function toTet(year: number): Day | undefined {
  return TET[year];
}
