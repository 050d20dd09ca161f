import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { Paper } from '../../../utils/contract/paper.ts';
import { toDocx } from '../../../utils/documents/docx.ts';
import { toReportPaper } from '../../../utils/documents/report-paper.ts';
import { toReportSheet } from '../../../utils/documents/report-sheet.ts';
import { toXlsx } from '../../../utils/documents/xlsx.ts';
import { crc32 } from '../../../utils/documents/zip.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { aReport } from '../reports/a-report.ts';
import { twoEntries } from './a-report-sheet.ts';
import { unzip } from './unzip.ts';

const words = toFullDictionary('vi');

const linesOf = ({ blocks }: Paper) =>
  blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.line.text]
      : block.kind === 'columns'
        ? [...block.left, ...block.right].map(({ text }) => text)
        : [],
  );

test('the checksum is that of the format', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('every part of the document is well-formed, and every part that is named is there', async () => {
  const parts = unzip(await toDocx(toReportPaper(aReport(twoEntries()), words, 'vi')));
  expect([...parts.keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'word/document.xml',
    'word/_rels/document.xml.rels',
    'word/styles.xml',
    'word/settings.xml',
    'word/header.xml',
    'word/footer.xml',
  ]);
  const { DOMParser } = new Window();
  for (const [name, xml] of parts) {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    expect(read.querySelector('parsererror'), name).toBeNull();
  }
  const document = parts.get('word/document.xml') ?? '';
  const styles = new Set(
    [...(parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
  );
  for (const [, id] of document.matchAll(/<w:pStyle w:val="(\w+)"/g)) expect(styles).toContain(id);
  const links = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="(\w+)"/g)].map(
    ([, id]) => id,
  );
  for (const [, id] of document.matchAll(/r:id="(\w+)"/g)) expect(links).toContain(id);
});

test('the same report gives the same bytes', async () => {
  const paper = toReportPaper(aReport(twoEntries()), words, 'vi');
  expect(Buffer.from(await toDocx(paper)).equals(Buffer.from(await toDocx(paper)))).toBe(true);
});

test('the letter says what official letters say, in their order; what is not known is left as dots', () => {
  const known = linesOf(toReportPaper(aReport([], { madeOn: '2026-05-04', place: 'Sao Biển' }), words, 'vi'));
  expect(known.slice(0, 8)).toEqual([
    'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ SAO BIỂN',
    'CÔNG ĐOÀN CƠ SỞ HOA MAI',
    'Số: ……/BC-……',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Sao Biển, ngày 04 tháng 5 năm 2026',
    'BÁO CÁO',
    'Kết quả hoạt động trang Fanpage tuần 47\n(từ ngày 16/11/2026 đến ngày 22/11/2026)',
  ]);
  expect(known.slice(-6)).toEqual([
    'Nơi nhận:',
    '- Liên đoàn Lao động thành phố Sao Biển (để báo cáo);',
    '- Lưu: VT.',
    'TM. BAN CHẤP HÀNH',
    'CHỦ TỊCH',
    '(Ký tên, đóng dấu)',
  ]);
  const unknown = linesOf(toReportPaper(aReport([], { unitName: '', superiorName: '' }), words, 'vi'));
  expect(unknown.slice(0, 2)).toEqual(['……………………………', '……………………………']);
  expect(unknown).toContain('……………, ngày 21 tháng 11 năm 2026');
});

test('it is a draft, and says so with its check value at the foot of every page', () => {
  const { foot } = toReportPaper(aReport([], { check: '3F2A 91BC' }), words, 'vi');
  expect(foot).toBe('Bản dự thảo để trình ký · Mã đối chiếu: 3F2A 91BC');
});

test('a reason for a missed target stands in the letter', () => {
  const missed = {
    target: {
      id: 'a',
      title: 'Tin, bài',
      kind: 'item' as const,
      number: 3,
      period: 'week' as const,
      source: { title: 'x' },
    },
    from: '2026-11-16',
    to: '2026-11-22',
    reached: 1,
    counted: [],
    elsewhere: 0,
    notCounted: [],
    state: 'short' as const,
  };
  const report = aReport([], { missed: [missed, { ...missed, explanation: 'Nghỉ bão.' }] });
  const lines = linesOf(toReportPaper(report, words, 'vi'));
  expect(lines).toContain('Số kỳ chưa đạt chỉ tiêu: 2.');
  expect(lines).toContain('- Tin, bài, 16/11/2026 – 22/11/2026: 1/3. Lý do: Nghỉ bão.');
});

test.each([
  [
    'https://vi.example/đường dẫn?a=1&b="2"',
    'https://vi.example/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn?a=1&amp;b=%222%22',
  ],
  [`https://vi.example/${'ế'.repeat(500)}`, undefined],
  ['javascript:alert(1)', undefined],
  ['khong phai', undefined],
])('a link leads to the web or nowhere, in Word and in Excel: %s', async (link, target) => {
  const report = aReport([aLogEntry({ activity: { link } })]);
  const letter = unzip(await toDocx(toReportPaper(report, words, 'vi')));
  const workbook = unzip(await toXlsx(toReportSheet(report, words)));
  for (const relations of [
    letter.get('word/_rels/document.xml.rels') ?? '',
    workbook.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '',
  ])
    expect(/Target="([^"]*)" TargetMode="External"/.exec(relations)?.[1]).toBe(target);
});
