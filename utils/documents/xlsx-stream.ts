import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import { toPlainText } from './plain-text.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

/**
 * A table that is too long to be made at once as an Excel workbook: rows are asked for as the bytes are read, and memory stays the same
 * however many there are. Text is text in it, never a formula. Beyond a million rows it goes on in a second sheet.
 */
export function toXlsxStream(
  name: string,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]>,
): ReadableStream<Uint8Array> {
  const toRows = async function* (): AsyncGenerator<CellValue[]> {
    yield columns.map(({ title }) => toPlainText(title));
    for await (const row of rows) yield row.map(toValue);
  };
  return writeXlsxStream(toRows(), {
    name,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: 1 },
  });
}

function toValue(cell: SheetCell): CellValue {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'day':
      return new Date(`${cell.day}T00:00:00Z`);
    case 'link':
      return toPlainText(cell.url);
    case 'text':
      return toPlainText(cell.value);
    default:
      return cell.value;
  }
}
