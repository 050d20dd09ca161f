import { parseCsv } from 'hucre/csv';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { toToneless } from '../domain/text/toneless.ts';
import { toUnpackedSize } from './unpacked-size.ts';

/** A row below the header: its number as the spreadsheet shows it, and what stands in a column; empty where there is nothing. */
export interface TableRow<Column extends string> {
  row: number;
  find: (column: Column) => string;
  /** Whether the spreadsheet program holds what stands there for a day: it makes one of "8/3", and nobody knows what was typed. */
  isDate: (column: Column) => boolean;
}

export type TableReading<Column extends string> =
  | { rows: TableRow<Column>[]; columns: ReadonlySet<Column> }
  | { refused: 'unreadable' | 'too_large' | 'no_header' };

interface TableShape<Column extends string> {
  /** What each column may be called; case, diacritics and blanks do not matter. */
  titles: Record<Column, readonly string[]>;
  /** The header is the first row that has all of these. */
  needed: readonly Column[];
  mostRows: number;
  mostBytes: number;
  /** Some kilobytes can be packed gigabytes. */
  mostUnpacked: number;
  /** Takes CSV too. Without it, what is no workbook is unreadable, and not a table without a header. */
  csv?: true;
}

/** Reads the first sheet of an Excel workbook, or a CSV file where those are taken, with columns in any order. Rows without anything are passed over. */
export async function readTable<Column extends string>(
  bytes: Uint8Array,
  { titles, needed, mostRows, mostBytes, mostUnpacked, csv }: TableShape<Column>,
): Promise<TableReading<Column>> {
  if (bytes.length > mostBytes || (isZip(bytes) && (toUnpackedSize(bytes) ?? 0) > mostUnpacked))
    return { refused: 'too_large' };
  const rows = csv && !isZip(bytes) ? readCsv(bytes) : await readSheet(bytes, mostRows);
  if (!rows) return { refused: 'unreadable' };
  if (rows.length > mostRows) return { refused: 'too_large' };
  for (const [at, header] of rows.entries()) {
    const places = findColumns(header, titles);
    if (!needed.every((column) => places.has(column))) continue;
    const found = rows
      .map((cells, index) => ({ cells, row: index + 1 }))
      .slice(at + 1)
      .filter(({ cells }) => cells.some((cell) => toText(cell) !== ''))
      .map(({ cells, row }) => {
        const cellOf = (column: Column) => cells[places.get(column) ?? -1] ?? null;
        return {
          row,
          find: (column: Column) => toText(cellOf(column)),
          isDate: (column: Column) => cellOf(column) instanceof Date,
        };
      });
    return { rows: found, columns: new Set(places.keys()) };
  }
  return { refused: 'no_header' };
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function readSheet(bytes: Uint8Array, mostRows: number): Promise<CellValue[][] | undefined> {
  try {
    // One more than is taken, or what is too long would be cut without a word.
    const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: mostRows + 1 });
    return sheets[0]?.rows ?? [];
  } catch {
    // No zip, a zip of something else, a password: to the reader it is one and the same.
    return undefined;
  }
}

/** CSV in UTF-8, or in UTF-16 as Excel's "Unicode text"; undefined for other encodings, which would turn letters into others. */
function readCsv(bytes: Uint8Array): CellValue[][] | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : parseCsv(text);
  } catch {
    return undefined;
  }
}

function findColumns<Column extends string>(
  header: readonly CellValue[],
  titles: Record<Column, readonly string[]>,
): Map<Column, number> {
  const places = new Map<Column, number>();
  header.forEach((cell, place) => {
    const title = toBareWords(toText(cell));
    const column = (Object.keys(titles) as Column[]).find((candidate) =>
      titles[candidate].some((each) => toBareWords(each) === title),
    );
    if (title !== '' && column && !places.has(column)) places.set(column, place);
  });
  return places;
}

/** Words as they are compared: without diacritics, case or double blanks. */
export function toBareWords(words: string): string {
  return toToneless(words).replace(/\s+/g, ' ').trim();
}

function toText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).replace(/\r\n?/g, '\n').normalize('NFC').trim();
}
