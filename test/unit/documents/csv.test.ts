import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../utils/documents/csv.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { aReportSheet, formulaCorpus, twoEntries } from './a-report-sheet.ts';

function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}

function readCsv(bytes: Uint8Array): string[][] {
  const parsed = Papa.parse<string[]>(toText(bytes).slice(1), { delimiter: ',' });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

describe('toCsv', () => {
  it('starts with the mark that tells Excel it is UTF-8, and ends lines as Excel does', () => {
    const bytes = toCsv(aReportSheet(twoEntries()));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const linesOutsideQuotes = toText(bytes).replace(/"[^"]*"/g, '');
    expect(linesOutsideQuotes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is read by another reader exactly as it was written', () => {
    expect(readCsv(toCsv(aReportSheet(twoEntries())))).toEqual([
      [
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
      ],
      [
        '1',
        '2026-11-17',
        'Thứ Ba',
        'Chia sẻ bài',
        'Tết Sum vầy 2027: “ấm áp, nghĩa tình”, Ế Ữ Ợ ẵ',
        'Phúc lợi, từ thiện',
        '',
        '',
        'Công đoàn cơ sở Hoa Mai',
        'https://www.facebook.com/congdoanvietnam/posts/pfbid0?a=1&b=2',
        '',
        '1',
        'Dòng một\nDòng hai',
        '',
        'Đã nhận',
        'BN-2026-000042',
      ],
      [
        '2',
        '2026-11-21',
        'Thứ Bảy',
        'Trả lời tin nhắn',
        'Trả lời tin nhắn',
        '',
        '',
        '',
        'Công đoàn cơ sở Hoa Mai',
        '',
        '',
        '12',
        '',
        '',
        'Chờ gửi',
        '',
      ],
      [
        '',
        '',
        '',
        'Tổng cộng',
        'Tổng số: 2 hoạt động, số lượng 13; 1 hoạt động đã có biên nhận. Mã đối chiếu: 3F2A 91BC',
        ...Array<string>(7).fill(''),
        '16/11/2026 – 22/11/2026',
        '',
        '',
        '',
      ],
    ]);
  });

  it.each(formulaCorpus)('makes %j harmless', (title) => {
    const cell = readCsv(toCsv(aReportSheet([aLogEntry({ activity: { title } })])))[1]?.[4] ?? '';
    expect(cell).toMatch(/^'/);
    expect(cell).not.toContain('\u0000');
    expect(cell).not.toContain('\r');
  });

  it.each(['Thông báo = mời họp', 'a+b', 'Tết 2027 - kế hoạch', '“=1+1”'])('leaves %j alone', (title) => {
    expect(readCsv(toCsv(aReportSheet([aLogEntry({ activity: { title } })])))[1]?.[4]).toBe(title);
  });

  it('leaves numbers as numbers, negative ones too', () => {
    const sheet = {
      name: 's',
      headings: [],
      columns: [{ title: 'a', width: 9 }],
      rows: [[{ kind: 'number', value: -5 } as const]],
    };
    expect(toText(toCsv(sheet))).toBe('\ufeffa\r\n-5');
  });

  it('writes composed letters whatever was typed, and drops half characters', () => {
    const title = `${'Hội nghị'.normalize('NFD')}\ud800`;
    expect(readCsv(toCsv(aReportSheet([aLogEntry({ activity: { title } })])))[1]?.[4]).toBe('Hội nghị\ufffd');
  });

  it('has an English form', () => {
    expect(readCsv(toCsv(aReportSheet(twoEntries(), 'en')))[1]?.slice(2, 4)).toEqual(['Tuesday', 'Share']);
  });
});
