import type { Day } from '../../contract/instant.ts';
import { addDays, toMonthEnd } from './add-days.ts';

/**
 * The last day on which something due "before the 30th of the month" is on time: the 29th, or the last day of a month that has no 29th.
 * `month` is `YYYY-MM`.
 */
export function toDueDay(month: string, before: number): Day {
  const end = toMonthEnd(month);
  const day = addDays(`${month}-01`, before - 2);
  return day < end ? day : end;
}
