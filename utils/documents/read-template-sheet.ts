import { type CellValue, readXlsx } from 'hucre/xlsx';
import { toToneless } from '../domain/text/toneless.ts';
import type { CoordinatorDictionary } from '../i18n/coordinator-dictionary.ts';
import { type ReadTemplate, readTemplateRow } from './read-template-row.ts';
import { TEMPLATE_COLUMNS, type TemplateColumn } from './template-sheet.ts';

/** Far more than the largest pack; what is larger is something else. */
const LARGEST_FILE = 4_000_000;
const MOST_ROWS = 3_000;
/** Without these a table is none of templates. */
const NEEDED: readonly TemplateColumn[] = ['title', 'text'];

export type SheetReading =
  /** Whether there is a column for campaigns: without it, nothing is said of them. */
  { rows: ReadTemplate[]; hasCampaigns: boolean } | { refused: 'unreadable' | 'too_large' | 'no_header' };

/**
 * Reads a table of templates, as exported or as made by hand: columns in any order, headings in any of our languages and with or without
 * diacritics. Each row is a template or says what is wrong with it.
 */
export async function readTemplateSheet(
  bytes: Uint8Array,
  dictionaries: readonly CoordinatorDictionary[],
): Promise<SheetReading> {
  if (bytes.length > LARGEST_FILE) return { refused: 'too_large' };
  const rows = await readRows(bytes);
  if (!rows) return { refused: 'unreadable' };
  for (const [at, row] of rows.entries()) {
    const columns = findColumns(row, dictionaries);
    if (!NEEDED.every((column) => columns.has(column))) continue;
    const taken = new Set<string>();
    return {
      hasCampaigns: columns.has('campaign'),
      rows: rows
        .map((cells, index) => ({ cells, row: index + 1 }))
        .slice(at + 1)
        .filter(({ cells }) => cells.some((cell) => toText(cell) !== ''))
        .map(({ cells, row: number }) => {
          const find = (column: TemplateColumn) => {
            const place = columns.get(column);
            return place === undefined ? '' : toText(cells[place] ?? null);
          };
          return readTemplateRow(number, find, dictionaries, taken);
        }),
    };
  }
  return { refused: 'no_header' };
}

async function readRows(bytes: Uint8Array): Promise<CellValue[][] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: MOST_ROWS });
    return sheets[0]?.rows ?? [];
  } catch {
    // No zip, a zip of something else, a password: to the reader it is one and the same.
    return undefined;
  }
}

function findColumns(
  row: readonly CellValue[],
  dictionaries: readonly CoordinatorDictionary[],
): Map<TemplateColumn, number> {
  const columns = new Map<TemplateColumn, number>();
  row.forEach((cell, place) => {
    const title = toKey(toText(cell));
    const column = TEMPLATE_COLUMNS.find((candidate) =>
      dictionaries.some(({ coordinator }) => toKey(coordinator.editor.sheet.columns[candidate]) === title),
    );
    if (title !== '' && column && !columns.has(column)) columns.set(column, place);
  });
  return columns;
}

const toKey = (words: string) => toToneless(words).replace(/\s+/g, ' ').trim();

function toText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).replace(/\r\n?/g, '\n').normalize('NFC').trim();
}
