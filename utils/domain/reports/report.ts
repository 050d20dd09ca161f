import type { ReportTarget, ReportTotals } from '../../contract/report-overview.ts';
import type { TargetProgress } from '../../contract/target-progress.ts';
import type { ReportTable } from './report-table.ts';

/** All that any file of a report says, whatever its format and language. */
export interface Report extends ReportTable {
  unitName: string;
  /** Empty where the device does not know it. */
  superiorName: string;
  /** Where the unit signs; empty where nobody has said it. */
  place: string;
  /** The day on which the report is made. */
  madeOn: string;
  totals: ReportTotals;
  targets: ReportTarget[];
  /** Periods of targets that ended without the number, each with its reason where there is one. */
  missed: TargetProgress[];
  check: string;
}
