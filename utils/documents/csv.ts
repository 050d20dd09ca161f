import { writeCsv } from 'hucre/csv';
import { toPlainText } from './plain-text.ts';
import type { Sheet, SheetCell } from './sheet.ts';

// Excel runs a cell that begins so as a formula, the full-width forms too (East Asian settings); blanks and invisible
// characters before it are looked through, as some readers trim them.
const FORMULA_START = /^(?:[\t\r\n]|[\s\p{Default_Ignorable_Code_Point}]*[=+\-@|＝＋－＠])/u;

/** A sheet as CSV: UTF-8 with byte order mark, so that Excel reads Vietnamese; CRLF; text that looks like a formula is quoted by `'`. */
export function toCsv(sheet: Sheet): Uint8Array {
  const rows = [
    sheet.columns.map((column) => toGuardedText(column.title)),
    ...sheet.rows.map((row) => row.map(toCsvValue)),
    ...(sheet.closing ? [sheet.closing.map(toCsvValue)] : []),
  ];
  return new TextEncoder().encode(writeCsv(rows, { bom: true, escapeFormulae: true, lineSeparator: '\r\n' }));
}

/** Some rows of a table that is too long to be made at once, as the same CSV; between two of these stands CRLF. */
export function toCsvRows(rows: readonly (readonly SheetCell[])[]): string {
  return writeCsv(
    rows.map((row) => row.map(toCsvValue)),
    { escapeFormulae: true, lineSeparator: '\r\n' },
  );
}

function toCsvValue(cell: SheetCell): string | number | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'number':
    case 'rate':
      return cell.value;
    // 05/11/2026 would become 11 May on a machine with American settings; an ISO day is read the same everywhere.
    case 'day':
      return cell.day;
    case 'link':
      return toGuardedText(cell.url);
    case 'text':
      return toGuardedText(cell.value);
  }
}

function toGuardedText(text: string): string {
  const plain = toPlainText(text);
  return FORMULA_START.test(plain) ? `'${plain}` : plain;
}
