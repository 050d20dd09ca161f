import type { TargetProgress } from '../contract/target-progress.ts';
import type { Report } from '../domain/reports/report.ts';
import { type ReportCell, type ReportColumn, reportColumns } from '../domain/reports/report-table.ts';
import { toShortDate } from '../domain/time/vietnam-day.ts';
import type { FullDictionary } from '../i18n/full.ts';
import { toPeriodWords } from './period-words.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** The kinds are called in the file as they are in the panel. */
export type FileWords = Pick<FullDictionary, 'reportFile' | 'reports'>;

const WIDTHS: Record<ReportColumn, number> = {
  number: 6,
  day: 12,
  weekday: 11,
  activity_kind: 16,
  title: 42,
  content_kind: 19,
  media: 14,
  campaign: 22,
  page: 24,
  link: 26,
  outlet: 20,
  count: 9,
  note: 24,
  follow_up: 24,
  state: 16,
  receipt: 18,
};

/** A period's log in words: what the CSV and the XLSX file both hold, so that their totals cannot differ. */
export function toReportSheet(report: Report, words: FileWords): Sheet {
  const period = toPeriodWords(report.period, words);
  const rows = [
    ...report.rows.map((row) => reportColumns.map((column) => toSheetCell(row[column], words))),
    ...report.missed.map((progress) => toMissedRow(progress, words)),
  ];
  return {
    name: period.sheetName,
    headings: [words.reportFile.heading(period.name, period.from, period.to), ...toHeadings(report, words)],
    columns: reportColumns.map((column, index) => {
      const title = words.reportFile.columns[column];
      return {
        title,
        width: toWidth(
          title,
          WIDTHS[column],
          rows.map((row) => row[index]),
        ),
      };
    }),
    rows,
    closing: toRow({
      activity_kind: { kind: 'text', value: words.reportFile.sum },
      title: { kind: 'text', value: toHeadings(report, words).slice(1).join('. ') },
      note: { kind: 'text', value: `${period.from} – ${period.to}` },
    }),
  };
}

/** As wide as its longest text and no wider than `most`: sixteen columns must fit on a page that can still be read. */
function toWidth(title: string, most: number, cells: readonly (SheetCell | undefined)[]): number {
  const lengths = cells.map((cell) => {
    if (cell?.kind === 'text') return Math.max(...cell.value.split('\n').map((line) => line.length));
    return cell?.kind === 'day' ? 10 : cell?.kind === 'link' ? most : 0;
  });
  const longestWord = Math.max(...title.split(' ').map((word) => word.length));
  // Two characters of room: letters are wider than the digits that widths are measured in.
  return Math.min(most, Math.max(longestWord, ...lengths) + 2);
}

/** Whose report it is, what it comes to and its check value: the same lines above every table of a report. */
export function toHeadings({ unitName, totals, check }: Report, { reportFile }: FileWords): string[] {
  return [
    reportFile.unit(unitName),
    reportFile.totals(totals.entries, totals.count, totals.received),
    reportFile.check(check),
  ];
}

/** Below the entries, without a number and without a count, so that it changes no sum. */
function toMissedRow(
  { target, reached, from, to, explanation }: TargetProgress,
  { reportFile }: FileWords,
): SheetCell[] {
  const days = [...new Set([from, to])].map(toShortDate).join(' – ');
  return toRow({
    day: { kind: 'day', day: to },
    activity_kind: { kind: 'text', value: reportFile.missed },
    title: { kind: 'text', value: `${target.title}: ${reached}/${target.number} (${days})` },
    ...(explanation === undefined ? {} : { note: { kind: 'text', value: explanation } }),
  });
}

function toRow(cells: Partial<Record<ReportColumn, SheetCell>>): SheetCell[] {
  return reportColumns.map((column) => cells[column] ?? { kind: 'empty' });
}

/** A cell of the report in words. */
export function toSheetCell(cell: ReportCell, words: FileWords): SheetCell {
  switch (cell.kind) {
    case 'weekday':
      return { kind: 'text', value: words.reportFile.weekdays[cell.code] };
    case 'activity_kind':
      return { kind: 'text', value: words.reports.activityKinds[cell.code] };
    case 'content_kind':
      return { kind: 'text', value: words.reports.contentKinds[cell.code] };
    case 'media':
      return { kind: 'text', value: words.reports.media[cell.code] };
    case 'follow_up':
      return { kind: 'text', value: toFollowUpWords(cell, words) };
    case 'state':
      return { kind: 'text', value: words.reportFile.states[cell.code] };
    default:
      return cell;
  }
}

/** "Đã đăng · https://… · Đăng lúc 9h" */
function toFollowUpWords(cell: Extract<ReportCell, { kind: 'follow_up' }>, words: FileWords): string {
  const status = cell.code === undefined ? undefined : words.reports.submissionStates[cell.code];
  return [status, cell.link, cell.note].filter((part) => part !== undefined).join(' · ');
}
