import { Window } from 'happy-dom';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { toPlainText } from '../../../utils/documents/plain-text.ts';
import type { SheetCell } from '../../../utils/documents/sheet.ts';
import { toXlsxStream } from '../../../utils/documents/xlsx-stream.ts';
import { formulaCorpus } from './a-report-sheet.ts';
import { unzip } from './unzip.ts';

const columns = [
  { title: 'Tên', width: 30 },
  { title: 'Số', width: 10 },
];
const toRow = (name: string, value: number): SheetCell[] => [
  { kind: 'text', value: name },
  { kind: 'number', value },
];

async function toBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

test('text stays text, numbers are numbers, and every table filters by its frozen header without the line of its sum', async () => {
  const names = [...formulaCorpus, '<b>&"x"</b>', ']]>', 'Công đoàn '.repeat(30).trim()];
  let sum = 0;
  async function* rows() {
    for (const [index, name] of names.entries()) {
      sum += index;
      yield toRow(name, index);
    }
  }
  const bytes = await toBytes(
    toXlsxStream([
      { name: "Tuần 47 '26", columns, rows: rows(), closing: () => toRow('Tổng cộng', sum) },
      { name: 'Tổng hợp', columns, rows: [toRow('Tất cả', 7)] },
    ]),
  );
  const [first, second] = await readXlsxFile(Buffer.from(bytes));
  expect(first?.data.slice(1, -1).map(([name, value]) => [String(name), value])).toEqual(
    names.map((name, index) => [toPlainText(name), index]),
  );
  expect(first?.data.at(-1)).toEqual(['Tổng cộng', sum]);
  expect(second?.data).toEqual([
    ['Tên', 'Số'],
    ['Tất cả', 7],
  ]);

  const parts = unzip(bytes);
  const { DOMParser } = new Window();
  for (const [name, xml] of parts) {
    expect(
      new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
      name,
    ).toBeNull();
    expect(xml, name).not.toContain('<f>');
  }
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain(`<autoFilter ref="A1:B${names.length + 1}"/>`);
  expect(sheet).toContain('state="frozen"');
  expect(parts.get('xl/workbook.xml')).toContain(
    '>&apos;Tuần 47 &apos;&apos;26&apos;!$A:$B,&apos;Tuần 47 &apos;&apos;26&apos;!$1:$1<',
  );
});

test('no row is asked for before somebody reads, and none after that person has gone', async () => {
  let asked = 0;
  let ended = false;
  async function* rows() {
    try {
      for (; asked < 1_000_000; asked++) yield toRow(`Công đoàn ${Math.sin(asked)}`, asked);
    } finally {
      ended = true;
    }
  }
  const reader = toXlsxStream([{ name: 'Bảng', columns, rows: rows() }]).getReader();
  expect(asked).toBe(0);
  while (asked < 5_000) await reader.read();
  await reader.cancel();
  expect(ended).toBe(true);
  expect(asked).toBeLessThan(500_000);
});

test('a table that breaks off makes no file', async () => {
  async function* rows() {
    yield toRow('Hoa Mai', 1);
    throw new Error('the database is gone');
  }
  await expect(toBytes(toXlsxStream([{ name: 'Bảng', columns, rows: rows() }]))).rejects.toThrow('gone');
});
