import type { Paper } from '../contract/paper.ts';
import type { Period } from '../contract/period.ts';
import type { ReportFile, ReportFormat } from '../contract/report-file.ts';
import { toReportFile } from '../documents/report-file.ts';
import { toReportPaper } from '../documents/report-paper.ts';
import { toFullDictionary } from '../i18n/full.ts';
import { readSettings } from '../storage/settings.ts';
import type { Device } from './device.ts';
import { readReport } from './read-report.ts';
import { toBase64 } from './to-base64.ts';

/** The unit's own log of a period as a file. Made on the device, so it works offline and unpaired. */
export async function exportReport(
  device: Device,
  period: Period,
  format: ReportFormat,
): Promise<ReportFile> {
  const [report, { language }] = await Promise.all([
    readReport(device, period),
    readSettings(device.database),
  ]);
  const { name, mediaType, bytes } = await toReportFile(report, format, language);
  return { name, mediaType, base64: toBase64(bytes) };
}

/** The same report as a letter, for printing. */
export async function layOutReport(device: Device, period: Period): Promise<Paper> {
  const [report, { language }] = await Promise.all([
    readReport(device, period),
    readSettings(device.database),
  ]);
  return toReportPaper(report, toFullDictionary(language), language);
}
