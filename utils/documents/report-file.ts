import type { ReportFormat } from '../contract/report-file.ts';
import type { Language } from '../contract/settings.ts';
import type { Report } from '../domain/reports/report.ts';
import { type FullDictionary, toFullDictionary } from '../i18n/full.ts';
import { toCsv } from './csv.ts';
import { toDocx } from './docx.ts';
import { toReportFileName } from './report-file-name.ts';
import { toReportPaper } from './report-paper.ts';
import { toReportSheet } from './report-sheet.ts';
import { toTotalsSheet } from './totals-sheet.ts';
import { toXlsx } from './xlsx.ts';

export interface ReportFileBytes {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

interface Writer {
  mediaType: string;
  write: (report: Report, words: FullDictionary, language: Language) => Uint8Array | Promise<Uint8Array>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const WRITERS: Record<ReportFormat, Writer> = {
  csv: {
    mediaType: 'text/csv;charset=utf-8',
    write: (report, words) => toCsv(toReportSheet(report, words)),
  },
  xlsx: {
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    write: (report, words) => toXlsx(toReportSheet(report, words), toTotalsSheet(report, words)),
  },
  docx: {
    mediaType: `${OFFICE}.wordprocessingml.document`,
    write: (report, words, language) => toDocx(toReportPaper(report, words, language)),
  },
};

/** A unit's report as a file with its name. */
export async function toReportFile(
  report: Report,
  format: ReportFormat,
  language: Language,
): Promise<ReportFileBytes> {
  const { mediaType, write } = WRITERS[format];
  return {
    name: toReportFileName(report.period, report.unitName, format),
    mediaType,
    bytes: await write(report, toFullDictionary(language), language),
  };
}
