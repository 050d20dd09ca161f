import type { ReportCounts } from '../../contract/week-report.ts';
import type { HeldState } from './report-life.ts';

/** In which one of the five parts a unit that is expected to report stands. */
export type ReportPart = 'onTime' | 'late' | 'nothing' | 'returned' | 'silent';

export interface CountedReport {
  state: HeldState;
  /** What was handed in last; absent before the first time. */
  kind?: 'submitted' | 'nothing' | undefined;
  late?: boolean | undefined;
}

export const NO_COUNTS: ReportCounts = {
  expected: 0,
  onTime: 0,
  late: 0,
  nothing: 0,
  returned: 0,
  silent: 0,
  accepted: 0,
};

/** Nothing to report is one part, on time or late; accepted ones stay in the part in which they were handed in. */
export function toReportPart({ state, kind, late }: CountedReport): ReportPart {
  if (state === 'open' || kind === undefined) return 'silent';
  if (state === 'returned') return 'returned';
  if (kind === 'nothing') return 'nothing';
  return late === true ? 'late' : 'onTime';
}

/** One expected unit as counts. */
export function toReportCounts(report: CountedReport): ReportCounts {
  return {
    ...NO_COUNTS,
    expected: 1,
    [toReportPart(report)]: 1,
    accepted: report.state === 'accepted' ? 1 : 0,
  };
}

/** @param times -1 to take away. */
export function addCounts(a: ReportCounts, b: ReportCounts, times: 1 | -1 = 1): ReportCounts {
  return {
    expected: a.expected + times * b.expected,
    onTime: a.onTime + times * b.onTime,
    late: a.late + times * b.late,
    nothing: a.nothing + times * b.nothing,
    returned: a.returned + times * b.returned,
    silent: a.silent + times * b.silent,
    accepted: a.accepted + times * b.accepted,
  };
}
