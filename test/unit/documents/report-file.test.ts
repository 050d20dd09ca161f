import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { toReportFile } from '../../../utils/documents/report-file.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { aReport } from '../reports/a-report.ts';
import { twoEntries } from './a-report-sheet.ts';

const entries = [...twoEntries(), aLogEntry({ activity: { day: '2026-11-23' } })];
const report = aReport(entries, { unitName: 'CĐCS Hoa Mai' });

it('makes a CSV of that week only, with one line below that says what it comes to', async () => {
  const file = await toReportFile(report, 'csv', 'vi');
  expect(file).toMatchObject({
    name: 'nhat-ky-tuan-2026-W47-cdcs-hoa-mai.csv',
    mediaType: 'text/csv;charset=utf-8',
  });
  const lines = new TextDecoder().decode(file.bytes).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toContain(`Mã đối chiếu: ${report.check}`);
});

it('makes a workbook that opens, also for a unit that is not known yet', async () => {
  const file = await toReportFile({ ...report, unitName: '' }, 'xlsx', 'vi');
  expect(file.name).toBe('nhat-ky-tuan-2026-W47.xlsx');
  const sheets = await readXlsxFile(Buffer.from(file.bytes));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tuần 47', 'Tổng hợp']);
  expect(sheets[0]?.data[1]?.[0]).toMatch(/^Đơn vị: …+$/);
});

it.each([
  ['2026-W53', 'Tuần 53', 'nhat-ky-tuan-2026-W53.xlsx'],
  ['2026-11', 'Tháng 11', 'nhat-ky-thang-2026-11.xlsx'],
  ['2026-Q4', 'Quý IV', 'nhat-ky-quy-2026-Q4.xlsx'],
  ['2026', 'Năm 2026', 'nhat-ky-nam-2026.xlsx'],
])('a report of %s is called so: %s', async (period, sheetName, name) => {
  const file = await toReportFile(aReport(entries, { period, unitName: '' }), 'xlsx', 'vi');
  expect(file.name).toBe(name);
  expect((await readXlsxFile(Buffer.from(file.bytes)))[0]?.sheet).toBe(sheetName);
});
