import type { Day } from '../../contract/instant.ts';
import { addDays, toMonthEnd } from '../time/add-days.ts';
import { toWeekdayIndex } from '../time/vietnam-day.ts';
import { toOtherMonth } from './month-weeks.ts';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MONTHS: Record<string, number> = { PageUp: -1, PageDown: 1 };

/** Where a key leads in a calendar, as the grid pattern of ARIA has it; undefined for any other key. */
export function findDayByKey(day: Day, key: string): Day | undefined {
  const step = STEPS[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'Home') return addDays(day, -toWeekdayIndex(day));
  if (key === 'End') return addDays(day, 6 - toWeekdayIndex(day));
  const months = MONTHS[key];
  if (months === undefined) return undefined;
  const month = toOtherMonth(day.slice(0, 7), months);
  const same = `${month}${day.slice(7)}`;
  const last = toMonthEnd(month);
  // The 31st of a month that has none is its last day.
  return same < last ? same : last;
}
