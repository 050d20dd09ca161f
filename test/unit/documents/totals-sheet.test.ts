import { expect, test } from 'vitest';
import { toTotalsSheet } from '../../../utils/documents/totals-sheet.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aReport } from '../reports/a-report.ts';
import { twoEntries } from './a-report-sheet.ts';

test('the sheet of totals says each group in lines of one table, a target with its rate', () => {
  const targets = [
    { id: 'a', title: 'Tin, bài', source: '20/KH-TLĐ', asked: 8, done: 7, periods: 2, met: 1 },
  ];
  const sheet = toTotalsSheet(aReport(twoEntries(), { targets }), toFullDictionary('vi'));
  const lines = sheet.rows.map((row) => row.map((cell) => ('value' in cell ? cell.value : '')).join('|'));
  expect(lines).toEqual([
    'Tất cả|Tổng cộng||2|13||',
    'Theo loại hoạt động|Chia sẻ bài||1|1||',
    'Theo loại hoạt động|Trả lời tin nhắn||1|12||',
    'Theo loại nội dung|Phúc lợi, từ thiện||1|1||',
    'Theo loại nội dung|Không ghi loại nội dung||1|12||',
    'Theo trang|Công đoàn cơ sở Hoa Mai||2|13||',
    'Theo trạng thái gửi|Đã nhận||1|||',
    'Theo trạng thái gửi|Chờ gửi||1|||',
    'Chỉ tiêu|Tin, bài (20/KH-TLĐ)|8|7||0.875|Đạt 1/2 kỳ',
  ]);
  expect(sheet.headings[0]).toBe('TỔNG HỢP HOẠT ĐỘNG TRANG – tuần 47 (16/11/2026 – 22/11/2026)');
});
