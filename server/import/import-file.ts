import { readFileSync } from 'node:fs';
import { readTable, type TableRow, toBareWords } from '../../utils/documents/read-table.ts';
import { type ImportWords, importWords } from '../../utils/i18n/import-dictionary.ts';
import { AdminError } from '../admin/command.ts';

const MOST_ROWS = 50_000;
const MOST_BYTES = 40_000_000;
const MOST_UNPACKED = 200_000_000;

type Table = keyof ImportWords['columns'];
type Column<T extends Table> = keyof ImportWords['columns'][T] & string;

/** What is wrong in one cell, in words for whoever made the file. */
export interface Fault {
  row: number;
  column: string;
  text: string;
}

/** The rows of a file of units, pages or people. @throws {AdminError} when it is none. */
export async function readImport<T extends Table>(
  path: string | undefined,
  table: T,
  needed: readonly Column<T>[],
  words: ImportWords,
): Promise<TableRow<Column<T>>[]> {
  if (path === undefined) throw new AdminError(`The file is missing: import ${table} <file.xlsx>`);
  const columns = Object.keys(words.columns[table]) as Column<T>[];
  const titles = Object.fromEntries(
    columns.map((column) => [
      column,
      [column, ...Object.values(importWords).map((each) => toTitle(each, table, column))],
    ]),
  ) as Record<Column<T>, string[]>;
  const reading = await readTable(readBytes(path), {
    titles,
    needed,
    mostRows: MOST_ROWS,
    mostBytes: MOST_BYTES,
    mostUnpacked: MOST_UNPACKED,
    csv: true,
  });
  if (!('refused' in reading)) return reading.rows;
  if (reading.refused !== 'no_header') throw new AdminError(words.refused[reading.refused]);
  const names = needed.map((column) => toTitle(words, table, column)).join(', ');
  throw new AdminError(words.refused.no_header(names));
}

export function toTitle<T extends Table>(words: ImportWords, table: T, column: Column<T>): string {
  return (words.columns[table] as Record<string, string>)[column] ?? column;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new AdminError(`There is no file ${path}.`);
  }
}

/** The code of a word, in either language, with or without diacritics; the code itself is understood too. */
export function findChoice<Code extends string>(
  typed: string,
  pick: (words: ImportWords) => Record<Code, string>,
): Code | undefined {
  const codes = Object.keys(pick(importWords.vi)) as Code[];
  const wanted = toBareWords(typed);
  return codes.find(
    (code) =>
      code === wanted || Object.values(importWords).some((each) => toBareWords(pick(each)[code]) === wanted),
  );
}

const MOST_SHOWN = 300;

/** Everything that is wrong, row by row. */
export function toFaultText(faults: readonly Fault[], words: ImportWords): string {
  const sorted = faults.toSorted((a, b) => a.row - b.row);
  const lines = sorted.slice(0, MOST_SHOWN).map(({ row, column, text }) => words.row(row, column, text));
  const more = sorted.length - lines.length;
  return [...lines, ...(more > 0 ? [words.moreWrong(more)] : []), words.wrongRows(sorted.length)].join('\n');
}
