import { Window } from 'happy-dom';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportFormat } from '../../../utils/contract/report-file.ts';
import { type RollUp, type RollUpRow, toBoardPaper } from '../../../utils/documents/board-paper.ts';
import { toDocx } from '../../../utils/documents/docx.ts';
import { toPlainText } from '../../../utils/documents/plain-text.ts';
import { toReportFile } from '../../../utils/documents/report-file.ts';
import { NO_SUMS } from '../../../utils/domain/reports/activity-sums.ts';
import type { Report } from '../../../utils/domain/reports/report.ts';
import { NO_COUNTS } from '../../../utils/domain/reports/report-counts.ts';
import { toBoardWords } from '../../../utils/i18n/board-dictionary.ts';
import { fc } from '../../builders/properties.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { aReport } from '../reports/a-report.ts';
import { anyEntries, anyPeriod } from '../reports/any-entries.ts';
import { formulaCorpus } from './a-report-sheet.ts';
import { convert } from './libreoffice.ts';

/** What a reader that is not ours finds in a file. */
interface Found {
  entries: number;
  count: number;
  check: string;
}

const write = async (report: Report, format: ReportFormat) =>
  (await toReportFile(report, format, 'vi')).bytes;
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every table of a letter, as LibreOffice has read it. */
function readTables(html: string): string[][][] {
  const { document } = new Window();
  document.body.innerHTML = html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, '');
  return [...document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('td, th')].map((cell) => tidy(cell.textContent)),
    ),
  );
}

/** What a coordinator's letter says of units with these names, of each two reports and some entries. */
function aRollUp(names: readonly string[]): RollUp {
  const toRow = (name: string, units: number): RollUpRow => ({
    ...{ name, units },
    counts: { ...NO_COUNTS, expected: 2 * units, onTime: units, silent: units },
    sums: { activities: 5 * units, kinds: { post: 5 * units }, content: { phong_trao: 2 * units } },
  });
  const { counts, sums } = toRow('', names.length);
  return {
    ...{ unitName: 'Liên đoàn Lao động tỉnh Sao Biển', superiorName: 'Tổng Liên đoàn' },
    ...{ madeOn: '2026-11-30', period: '2026-11', tree: 'was', targets: [], campaigns: [] },
    totals: { units: names.length + 1, counts, sums, check: '3F2A 91BC' },
    own: { name: '', units: 1, counts: NO_COUNTS, sums: NO_SUMS },
    children: names.map((name) => toRow(name, 1)),
  };
}

const toNumber = (words: string | undefined) => Number((words ?? '').replaceAll('.', ''));

function readLetter(html: string): Found {
  // The two lists are the tables with a column of days.
  const lists = readTables(html).filter(([head]) => /^Ngày/.test(head?.[1] ?? ''));
  const rows = lists.flatMap((table) => table.slice(1));
  return {
    entries: rows.length,
    count: rows.reduce((sum, row) => sum + toNumber(row[row.length === 7 ? 4 : 3]), 0),
    check: /Mã đối chiếu: (\S+)/.exec(tidy(html.replace(/<[^>]*>/g, ' ')))?.[1] ?? '',
  };
}

function readLog(csv: string): Found {
  const { data } = Papa.parse<string[]>(csv);
  const head = data.findIndex((row) => row[0] === 'STT');
  const numbered = data.slice(head + 1).filter((row) => /^\d+$/.test(row[0] ?? ''));
  const at = data[head]?.indexOf('Số lượng') ?? -1;
  return {
    entries: numbered.length,
    count: numbered.reduce((sum, row) => sum + toNumber(row[at]), 0),
    check: /Mã đối chiếu: ([^\s,"]+)/.exec(csv)?.[1] ?? '',
  };
}

describe('files of generated weeks, months and years, read back by LibreOffice', () => {
  const reports = fc
    .sample(fc.tuple(anyEntries, anyPeriod), { numRuns: 12, seed: 47 })
    .map(([entries, period]) => aReport(entries, { period }));
  let letters: Map<string, Buffer>;
  let sheets: Map<string, Buffer>;
  let texts: Map<string, Buffer>;
  beforeAll(async () => {
    const all = async (format: ReportFormat) =>
      Object.fromEntries(
        await Promise.all(
          reports.map(async (report, index) => [`r${index}.${format}`, await write(report, format)] as const),
        ),
      );
    letters = convert(await all('docx'), 'html');
    sheets = convert(await all('xlsx'), 'csv');
    texts = convert(await all('csv'), 'csv');
  }, 120_000);

  test.each(reports.map((report, index) => [report.period, index] as const))(
    '%s (%i): equal totals, and the same check value',
    (_, index) => {
      const { totals, check } = reports[index] ?? aReport([]);
      const expected = { entries: totals.entries, count: totals.count, check };
      const find = (files: Map<string, Buffer>, pattern: RegExp) =>
        [...files]
          .find(([name]) => name.startsWith(`r${index}`) && pattern.test(name))?.[1]
          .toString('utf8') ?? '';
      expect(readLetter(find(letters, /\.html$/))).toEqual(expected);
      expect(readLog(find(sheets, /^(?!.*Tổng hợp).*\.csv$/))).toEqual(expected);
      expect(readLog(find(texts, /\.csv$/))).toEqual(expected);
      const sums = Papa.parse<string[]>(find(sheets, /Tổng hợp/)).data;
      expect(
        sums
          .find((row) => row[1] === 'Tổng cộng')
          ?.slice(3, 5)
          .map(toNumber),
      ).toEqual([totals.entries, totals.count]);
    },
  );

  test('weeks with and without entries were among them', () => {
    expect(new Set(reports.map(({ totals }) => totals.entries > 0))).toEqual(new Set([true, false]));
  });
});

/** What breaks out of a letter's XML, or would be a field of Word. */
const markupCorpus = [
  '</w:t></w:r></w:p><w:p><w:r><w:t>Chen vào',
  '<script>alert(1)</script>',
  '& &amp; &#60; &lt;b&gt;',
  ']]><![CDATA[x',
  '<!-- ẩn -->',
  '<?xml version="1.0"?>',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
  '{ HYPERLINK "https://example.org" }',
  `"'><a href="https://example.org">x</a>`,
  '\ud800 nửa ký tự \uffff',
  'Ế Ữ Ợ ẵ '.normalize('NFD'),
];

describe('whatever was typed stays text in every file', { timeout: 60_000 }, () => {
  const titles = [...formulaCorpus, ...markupCorpus];
  const entries = titles.map((title) =>
    aLogEntry({
      activity: { title, note: title, day: '2026-11-17', occurredAt: '2026-11-17T02:00:00.000Z' },
    }),
  );
  const report = aReport(entries, { unitName: '<b>&"Hoa Mai"</b>', superiorName: '=1+1', place: '</w:t>' });
  const expected = titles.map((title) => tidy(toPlainText(title)));

  test('in the letters', async () => {
    const board = toBoardPaper(aRollUp(titles), toBoardWords('vi'), 'vi');
    const files = convert({ 'a.docx': await write(report, 'docx'), 'b.docx': await toDocx(board) }, 'html');
    const units = readTables(files.get('b.html')?.toString('utf8') ?? '').find(
      ([head]) => head?.[1] === 'Đơn vị',
    );
    expect(units?.slice(1, -1).map((row) => row[1])).toEqual(expected);
    expect(units?.at(-1)?.slice(1, 3)).toEqual(['Tổng cộng', String(2 * titles.length)]);
    const html = files.get('a.html')?.toString('utf8') ?? '';
    const list = readTables(html).find(([head]) => head?.[1] === 'Ngày') ?? [];
    expect(list.slice(1).map((row) => row[3])).toEqual(expected);
    expect(html).not.toMatch(/<script|<a\s/i);
  });

  test('in the workbook and in the CSV, also once LibreOffice has opened and saved them', async () => {
    const files = new Map([
      ...convert({ 'a.xlsx': await write(report, 'xlsx') }, 'xlsx'),
      ...convert({ 'b.csv': await write(report, 'csv') }, 'xlsx'),
    ]);
    for (const name of ['a.xlsx', 'b.xlsx']) {
      const rows = (await readXlsxFile(files.get(name) ?? Buffer.of()))[0]?.data ?? [];
      const cells = rows.filter(([number]) => typeof number === 'number').map((row) => tidy(String(row[4])));
      // An apostrophe tells programs that the rest is text.
      expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(expected);
    }
  });
});

test('a year of four entries a day is a letter of numbered pages whose tables repeat their heads', async () => {
  const entries = Array.from({ length: 1_460 }, (_, index) =>
    aLogEntry({
      activity: {
        day: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 4))).toISOString().slice(0, 10),
        link: `https://www.facebook.com/cdcs.hoamai.thuchanh/posts/${index}`,
      },
    }),
  );
  const names = Array.from({ length: 1_000 }, (_, index) => `Công đoàn cơ sở ${index + 1}`);
  const board = toBoardPaper(aRollUp(names), toBoardWords('vi'), 'vi');
  const files = convert(
    {
      'nam.docx': await write(aReport(entries, { period: '2026' }), 'docx'),
      'tinh.docx': await toDocx(board),
    },
    'pdf',
  );
  const countPages = (name: string) =>
    files
      .get(name)
      ?.toString('latin1')
      .match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(countPages('nam.pdf')).toBeGreaterThan(40);
  expect(countPages('nam.pdf')).toBeLessThan(120);
  // Three hundred units are listed, the others stand in one line.
  expect(countPages('tinh.pdf')).toBeGreaterThan(7);
  expect(countPages('tinh.pdf')).toBeLessThan(14);
}, 120_000);
