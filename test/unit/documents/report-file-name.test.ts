import { expect, it } from 'vitest';
import { toReportFileName } from '../../../utils/documents/report-file-name.ts';

it.each([
  ['CĐCS Hoa Mai', 'nhat-ky-tuan-2026-W47-cdcs-hoa-mai.xlsx'],
  ['Công đoàn cơ sở Trường “Đường Xanh”', 'nhat-ky-tuan-2026-W47-cong-doan-co-so-truong-duong-xanh.xlsx'],
  ['  ../..\\con:*?  ', 'nhat-ky-tuan-2026-W47-con.xlsx'],
  ['', 'nhat-ky-tuan-2026-W47.xlsx'],
  ['ab '.repeat(40), `nhat-ky-tuan-2026-W47-${'ab-'.repeat(20).slice(0, -1)}.xlsx`],
])('%j', (unitName, expected) => {
  expect(toReportFileName('2026-W47', unitName, 'xlsx')).toBe(expected);
});

it('the report for signing is called a report', () => {
  expect(toReportFileName('2026-11', 'CĐCS Hoa Mai', 'docx')).toBe('bao-cao-thang-2026-11-cdcs-hoa-mai.docx');
});
