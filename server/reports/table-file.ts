import { toCsvRows } from '../../utils/documents/csv.ts';
import type { SheetCell, SheetColumn } from '../../utils/documents/sheet.ts';
import { type StreamedSheet, toXlsxStream } from '../../utils/documents/xlsx-stream.ts';
import { toByteStream } from '../http/byte-stream.ts';

export interface StreamedFile {
  mediaType: string;
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
}

interface StreamedTable {
  /** Of the sheet in a workbook. */
  name: string;
  columns: readonly SheetColumn[];
  /** Some hundreds at a time: no more than these are in memory. */
  rows: AsyncIterable<readonly (readonly SheetCell[])[]>;
  /** Below the table, asked for after the last row. */
  closing?: () => readonly SheetCell[];
  /** Further sheets of a workbook. */
  others?: readonly StreamedSheet[];
}

/** A table whose rows are read while it is sent. */
export const tableFiles: Record<'csv' | 'xlsx', (table: StreamedTable) => StreamedFile> = {
  csv: (table) => ({ mediaType: 'text/csv;charset=utf-8', body: toByteStream(toCsvTexts(table)) }),
  xlsx: ({ rows, others = [], ...table }) => ({
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: toXlsxStream([{ ...table, rows: oneByOne(rows) }, ...others]),
  }),
};

/** With byte order mark, so that Excel reads Vietnamese. */
async function* toCsvTexts({ columns, rows, closing }: StreamedTable): AsyncGenerator<string> {
  const titles = columns.map(({ title }): SheetCell => ({ kind: 'text', value: title }));
  yield `\uFEFF${toCsvRows([titles])}\r\n`;
  for await (const chunk of rows) if (chunk.length > 0) yield `${toCsvRows(chunk)}\r\n`;
  if (closing) yield `${toCsvRows([closing()])}\r\n`;
}

async function* oneByOne(rows: StreamedTable['rows']): AsyncGenerator<readonly SheetCell[]> {
  for await (const chunk of rows) yield* chunk;
}
