import { type Cell, type CellStyle, type CellValue, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { toLinkTarget } from './link-target.ts';
import { toPlainText } from './plain-text.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

const FONT = { name: 'Times New Roman', size: 12 };
const LINE = { style: 'thin', color: { rgb: 'B8C2CC' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const TOP = { vertical: 'top', wrapText: true } as const;
const CENTRE = { ...TOP, horizontal: 'center' } as const;
/** Excel's own "text" format: editing such a cell later cannot turn it into a number or a formula. */
const AS_TEXT = '@';

const STYLES = {
  title: { font: { ...FONT, size: 14, bold: true } },
  heading: { font: FONT },
  header: {
    font: { ...FONT, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4EDF6' } },
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    numFmt: AS_TEXT,
  },
  text: { font: FONT, border: BORDER, alignment: TOP, numFmt: AS_TEXT },
  link: {
    font: { ...FONT, underline: true, color: { rgb: '0B5AA2' } },
    border: BORDER,
    // Cut off at the foot of the row, and not running on over the next cell.
    alignment: TOP,
    numFmt: AS_TEXT,
  },
  number: { font: FONT, border: BORDER, alignment: CENTRE, numFmt: '[$-42A]#,##0' },
  // 1.234 and 87,5 %, as Vietnamese is written, where the program goes by the format and not by the machine.
  rate: { font: FONT, border: BORDER, alignment: CENTRE, numFmt: '[$-42A]0.0%' },
  day: { font: FONT, border: BORDER, alignment: CENTRE, numFmt: 'dd/mm/yyyy' },
} as const satisfies Record<string, CellStyle>;

/** Sheets as an Excel workbook: headings, then a frozen header row with filters, real dates and clickable links. */
export async function toXlsx(first: Sheet, ...others: Sheet[]): Promise<Uint8Array> {
  const sheets = [first, ...others];
  return await writeXlsx({
    defaultFont: FONT,
    properties: { title: toPlainText(first.headings[0] ?? first.name) },
    sheets: sheets.map(toWorksheet),
    namedRanges: sheets.map(toPrintedTitles),
  });
}

/**
 * The header row on every printed page. Not by the library's `printTitlesRow`: it leaves names of two words without quotes, and Excel then
 * says that the file is damaged.
 */
function toPrintedTitles(sheet: Sheet) {
  const row = toHeaderRow(sheet) + 1;
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  return { name: '_xlnm.Print_Titles', range: `${name}!$${row}:$${row}`, scope: sheet.name };
}

/** Counted from 0. One empty row keeps the headings out of the table when somebody sorts it. */
function toHeaderRow({ headings }: Sheet): number {
  return headings.length === 0 ? 0 : headings.length + 1;
}

function toWorksheet(sheet: Sheet): WriteSheet {
  const headerRow = toHeaderRow(sheet);
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();

  function put(row: number, column: number, cell: Partial<Cell>): void {
    const values = rows[row] ?? [];
    rows[row] = values;
    values[column] = cell.value ?? null;
    cells.set(`${row},${column}`, cell);
  }

  sheet.headings.forEach((heading, row) => {
    put(row, 0, { value: toPlainText(heading), style: row === 0 ? STYLES.title : STYLES.heading });
  });
  sheet.columns.forEach(({ title }, column) => {
    put(headerRow, column, { value: toPlainText(title), style: STYLES.header });
  });
  sheet.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      put(headerRow + 1 + index, column, toXlsxCell(cell));
    });
  });

  return {
    name: sheet.name,
    rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)),
    cells,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rowDefs: new Map([
      [headerRow, { height: HEADER_HEIGHT }],
      ...sheet.rows.map(
        (row, index) => [headerRow + 1 + index, { height: toRowHeight(row, sheet.columns) }] as const,
      ),
    ]),
    freezePane: { rows: headerRow + 1 },
    autoFilter: {
      range: rangeRef(headerRow, 0, headerRow + sheet.rows.length, sheet.columns.length - 1),
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

function toXlsxCell(cell: SheetCell): Partial<Cell> {
  switch (cell.kind) {
    case 'empty':
      return { value: null, style: STYLES.text };
    case 'number':
      return { value: cell.value, style: STYLES.number };
    case 'rate':
      return { value: cell.value, style: STYLES.rate };
    // Spreadsheets store a day without a zone; midnight UTC is how the writer takes it unshifted.
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), style: STYLES.day };
    case 'link': {
      const target = toLinkTarget(cell.url);
      const value = toPlainText(cell.url);
      return target === undefined
        ? { value, style: STYLES.text }
        : { value, style: STYLES.link, hyperlink: { target } };
    }
    case 'text':
      return { value: toPlainText(cell.value), style: STYLES.text };
  }
}

export const HEADER_HEIGHT = 50;
export const LINE_HEIGHT = 16.5;

/** LibreOffice does not fit wrapped rows when it opens a file, and its default height clips the marks of Ế and Ộ. */
export function toRowHeight(row: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  const lines = row.map((cell, index) => {
    // Links stay on one line: nobody reads them to the end, and they would stretch every row.
    if (cell.kind !== 'text') return 1;
    const perLine = columns[index]?.width ?? 1;
    return cell.value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  // Excel allows 409 points at most.
  return Math.min(400, Math.max(1, ...lines) * LINE_HEIGHT + 2);
}
