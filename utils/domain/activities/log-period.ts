import type { Day } from '../../contract/instant.ts';
import { addDays, toMonthEnd } from '../time/add-days.ts';
import { toWeek, weekDays } from '../time/iso-week.ts';

export type LogSpan = 'week' | 'month';

/** The days that the log shows, both included. */
export interface LogPeriod {
  span: LogSpan;
  from: Day;
  to: Day;
}

/** The week or the month that a day is in. */
export function toLogPeriod(span: LogSpan, day: Day): LogPeriod {
  if (span === 'month') {
    const month = day.slice(0, 7);
    return { span, from: `${month}-01`, to: toMonthEnd(month) };
  }
  const days = weekDays(toWeek(day));
  return { span, from: days[0] ?? day, to: days[6] ?? day };
}

export const toPeriodBefore = ({ span, from }: LogPeriod): LogPeriod => toLogPeriod(span, addDays(from, -1));
export const toPeriodAfter = ({ span, to }: LogPeriod): LogPeriod => toLogPeriod(span, addDays(to, 1));
