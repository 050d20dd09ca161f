import type { Period } from '../contract/period.ts';
import type { ReportFormat } from '../contract/report-file.ts';
import { toSlug } from '../domain/packs/template-notation.ts';
import { toPeriodKind } from '../domain/time/period.ts';

const KINDS = { week: 'tuan', month: 'thang', quarter: 'quy', year: 'nam' } as const;

const MOST = 60;

/** Plain letters, because mail programs and old archives damage others: `nhat-ky-tuan-2026-W47-cdcs-hoa-mai.xlsx`, `bao-cao-thang-2026-11-cdcs-hoa-mai.docx` */
export function toReportFileName(period: Period, unitName: string, format: ReportFormat): string {
  const what = format === 'docx' ? 'bao-cao' : 'nhat-ky';
  const parts = [what, KINDS[toPeriodKind(period)], period, toSlug(unitName, '-', MOST)];
  return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}
