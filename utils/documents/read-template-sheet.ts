import type { CoordinatorDictionary } from '../i18n/coordinator-dictionary.ts';
import { readTable } from './read-table.ts';
import { type NewTemplateId, type ReadTemplate, readTemplateRow } from './read-template-row.ts';
import { TEMPLATE_COLUMNS, type TemplateColumn } from './template-sheet.ts';

/** Far more than the largest pack; what is larger is something else. */
const LARGEST_FILE = 4_000_000;
const LARGEST_UNPACKED = 40_000_000;
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
  toNewId: NewTemplateId,
): Promise<SheetReading> {
  const titles = Object.fromEntries(
    TEMPLATE_COLUMNS.map((column) => [
      column,
      dictionaries.map(({ coordinator }) => coordinator.editor.sheet.columns[column]),
    ]),
  ) as Record<TemplateColumn, string[]>;
  const table = await readTable(bytes, {
    titles,
    needed: NEEDED,
    mostRows: MOST_ROWS,
    mostBytes: LARGEST_FILE,
    mostUnpacked: LARGEST_UNPACKED,
  });
  if ('refused' in table) return table;
  const taken = new Set<string>();
  return {
    hasCampaigns: table.columns.has('campaign'),
    rows: table.rows.map((row) => readTemplateRow(row, dictionaries, taken, toNewId)),
  };
}
