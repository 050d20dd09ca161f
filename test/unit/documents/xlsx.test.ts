import { readXlsx } from 'hucre/xlsx';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../utils/documents/csv.ts';
import { toReportSheet } from '../../../utils/documents/report-sheet.ts';
import { toTotalsSheet } from '../../../utils/documents/totals-sheet.ts';
import { toXlsx } from '../../../utils/documents/xlsx.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { aReport } from '../reports/a-report.ts';
import { aReportSheet, formulaCorpus, twoEntries } from './a-report-sheet.ts';
import { unzip } from './unzip.ts';

const HEADER_ROW = 5;
const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

async function readRows(bytes: Uint8Array) {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return sheets[0]?.data ?? [];
}

describe('toXlsx', () => {
  it('is read by another reader exactly as it was written, days as days and numbers as numbers', async () => {
    const rows = await readRows(await toXlsx(aReportSheet(twoEntries())));
    expect(rows.slice(0, HEADER_ROW).map((row) => row[0])).toEqual([
      'NHẬT KÝ HOẠT ĐỘNG TRANG – tuần 47 (16/11/2026 – 22/11/2026)',
      'Đơn vị: Công đoàn cơ sở Hoa Mai',
      'Tổng số: 2 hoạt động, số lượng 13; 1 hoạt động đã có biên nhận',
      'Mã đối chiếu: 3F2A 91BC',
      null,
    ]);
    expect(rows[HEADER_ROW]).toEqual([
      'STT',
      'Ngày',
      'Thứ',
      'Loại hoạt động',
      'Nội dung',
      'Loại nội dung',
      'Dạng nội dung',
      'Đợt tuyên truyền',
      'Trang',
      'Đường dẫn',
      'Báo nhận tin',
      'Số lượng',
      'Ghi chú',
      'Kết quả sau khi gửi',
      'Trạng thái gửi',
      'Số biên nhận',
    ]);
    expect(rows.slice(HEADER_ROW + 1)).toEqual([
      [
        1,
        new Date('2026-11-17T00:00:00Z'),
        'Thứ Ba',
        'Chia sẻ bài',
        'Tết Sum vầy 2027: “ấm áp, nghĩa tình”, Ế Ữ Ợ ẵ',
        'Phúc lợi, từ thiện',
        null,
        null,
        'Công đoàn cơ sở Hoa Mai',
        'https://www.facebook.com/congdoanvietnam/posts/pfbid0?a=1&b=2',
        null,
        1,
        'Dòng một\nDòng hai',
        null,
        'Đã nhận',
        'BN-2026-000042',
      ],
      [
        2,
        new Date('2026-11-21T00:00:00Z'),
        'Thứ Bảy',
        'Trả lời tin nhắn',
        'Trả lời tin nhắn',
        null,
        null,
        null,
        'Công đoàn cơ sở Hoa Mai',
        null,
        null,
        12,
        null,
        null,
        'Chờ gửi',
        null,
      ],
    ]);
  });

  it.each(formulaCorpus)('keeps %j as text', async (title) => {
    const rows = await readRows(await toXlsx(aReportSheet([aLogEntry({ activity: { title } })])));
    const cell = rows[HEADER_ROW + 1]?.[4];
    expect(cell).toEqual(expect.any(String));
    // What is readable survives; the control characters in front of it cannot stand in such a file.
    expect(cell).toContain(title.slice(title.search(READABLE)));
  });

  it('says the same as the CSV of that week: as many rows, the same sum', async () => {
    const sheet = aReportSheet(twoEntries());
    const rows = (await readRows(await toXlsx(sheet))).slice(HEADER_ROW + 1);
    const lines = new TextDecoder().decode(toCsv(sheet)).split('\r\n').slice(1, -1);
    expect(rows).toHaveLength(lines.length);
    expect(rows.reduce((sum, row) => sum + Number(row[11]), 0)).toBe(13);
  });

  it('writes a week without entries as headings and an empty table', async () => {
    const rows = await readRows(await toXlsx(aReportSheet([])));
    expect(rows).toHaveLength(HEADER_ROW + 1);
  });

  it('freezes and filters the header row, and makes links clickable', async () => {
    const [sheet] = (await readXlsx(await toXlsx(aReportSheet(twoEntries())), { readStyles: true })).sheets;
    expect(sheet?.freezePane).toMatchObject({ rows: HEADER_ROW + 1 });
    expect(sheet?.autoFilter?.range).toBe('A6:P8');
    expect(sheet?.cells?.get(`${HEADER_ROW},0`)?.style?.font?.bold).toBe(true);
    expect(sheet?.cells?.get(`${HEADER_ROW + 1},1`)?.style?.numFmt).toBe('dd/mm/yyyy');
    expect(sheet?.cells?.get(`${HEADER_ROW + 1},9`)?.hyperlink?.target).toBe(
      'https://www.facebook.com/congdoanvietnam/posts/pfbid0?a=1&b=2',
    );
  });

  it('prints every sheet on A4 across, as wide as the page, with its header on each page and the page number below', async () => {
    const report = aReport(twoEntries());
    const words = toFullDictionary('vi');
    const parts = unzip(await toXlsx(toReportSheet(report, words), toTotalsSheet(report, words)));
    const sheets = [...parts].filter(([name]) => /worksheets\/sheet\d\.xml$/.test(name));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) {
      expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*>/);
      expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"[^>]*>/);
      expect(xml).toMatch(/<pageSetup[^>]*fitToHeight="0"[^>]*>/);
      expect(xml).toContain('<pane');
      expect(xml).toContain('<autoFilter');
      expect(xml).toContain('&amp;P/&amp;N');
    }
    const titles = (parts.get('xl/workbook.xml') ?? '').match(/_xlnm\.Print_Titles[^<]*>[^<]*</g) ?? [];
    expect(titles.map((title) => title.replace(/^.*>|<$/g, ''))).toEqual([
      "'Tuần 47'!$6:$6",
      "'Tổng hợp'!$6:$6",
    ]);
  });
});
