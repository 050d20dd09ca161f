import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { toWeekFile } from '../../../utils/documents/week-file.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { twoEntries } from './a-week-sheet.ts';

const order = {
  entries: [...twoEntries(), aLogEntry({ activity: { day: '2026-11-23' } })],
  week: '2026-W47',
  unitName: 'CĐCS Hoa Mai',
  words: toFullDictionary('vi'),
};

it('makes a CSV of that week only', async () => {
  const file = await toWeekFile({ ...order, format: 'csv' });
  expect(file).toMatchObject({
    name: 'nhat-ky-tuan-2026-W47-cdcs-hoa-mai.csv',
    mediaType: 'text/csv;charset=utf-8',
  });
  expect(new TextDecoder().decode(file.bytes).split('\r\n')).toHaveLength(3);
});

it('makes a workbook that opens, also for a unit that is not known yet', async () => {
  const file = await toWeekFile({ ...order, unitName: '', format: 'xlsx' });
  expect(file.name).toBe('nhat-ky-tuan-2026-W47.xlsx');
  const [sheet] = await readXlsxFile(Buffer.from(file.bytes));
  expect(sheet?.sheet).toBe('Tuần 47');
  expect(sheet?.data[1]?.[0]).toMatch(/^Đơn vị: …+$/);
});
