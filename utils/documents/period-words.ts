import type { Period } from '../contract/period.ts';
import { toPeriodKind, toPeriodSpan, toWrittenNumber } from '../domain/time/period.ts';
import { toShortDate } from '../domain/time/vietnam-day.ts';
import type { FullDictionary } from '../i18n/full.ts';

export interface PeriodWords {
  /** "tuần 47" */
  name: string;
  /** "Tuần 47" */
  sheetName: string;
  /** "16/11/2026": a period is never named without its days. */
  from: string;
  to: string;
}

export function toPeriodWords(
  period: Period,
  { reportFile }: Pick<FullDictionary, 'reportFile'>,
): PeriodWords {
  const kind = toPeriodKind(period);
  const number = toWrittenNumber(period);
  const { from, to } = toPeriodSpan(period);
  return {
    name: reportFile.periods[kind](number, period.slice(0, 4)),
    sheetName: reportFile.sheetNames[kind](number),
    from: toShortDate(from),
    to: toShortDate(to),
  };
}
