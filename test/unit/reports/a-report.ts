import { ContentKind } from '../../../utils/contract/content-kind.ts';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { toCheckText } from '../../../utils/domain/reports/check-text.ts';
import type { Report } from '../../../utils/domain/reports/report.ts';
import { toPageNames, toReportTable } from '../../../utils/domain/reports/report-table.ts';
import { toReportTotals } from '../../../utils/domain/reports/report-totals.ts';

const pages = [{ key: 'cdcs.hoamai.thuchanh', name: 'Công đoàn cơ sở Hoa Mai', role: 'own' }] as const;

/** The report of a unit, by default that of week 47 of 2026. The check value stands for one: it is no digest. */
export function aReport(
  entries: readonly LogEntry[],
  { period = '2026-W47', ...over }: Partial<Report> = {},
): Report {
  const table = toReportTable(entries, period, pages);
  return {
    ...table,
    unitName: 'Công đoàn cơ sở Hoa Mai',
    superiorName: 'Liên đoàn Lao động thành phố Sao Biển',
    place: '',
    madeOn: '2026-11-21',
    totals: toReportTotals(table.entries, ContentKind.options, toPageNames(pages)),
    targets: [],
    missed: [],
    check: `L${toCheckText(period, table.entries).length}`,
    ...over,
  };
}
