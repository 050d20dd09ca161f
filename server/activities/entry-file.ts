import type { EntryStreamQuery } from '../../utils/contract/entry-routes.ts';
import { toCsvRows } from '../../utils/documents/csv.ts';
import { toEntryCells, toEntryTitles } from '../../utils/documents/entry-sheet.ts';
import { toEntryWords } from '../../utils/i18n/entry-dictionary.ts';
import { type ListedRow, toEntryLine, toListedEntry } from '../store/entries.ts';

/** So many entries are turned into text at once: what is in memory while somebody reads slowly. */
const AT_ONCE = 250;

type Entries = AsyncIterable<ListedRow>;
type Language = EntryStreamQuery['language'];

/** Entries as they are read, as a file of which only a small piece is in memory. */
export const entryFiles: Record<
  EntryStreamQuery['format'],
  { mediaType: string; toTexts: (entries: Entries, language: Language) => AsyncGenerator<string> }
> = {
  ndjson: { mediaType: 'application/x-ndjson;charset=utf-8', toTexts: toLines },
  csv: { mediaType: 'text/csv;charset=utf-8', toTexts: toTable },
};

/** A line of JSON for each entry, as lists have it. */
async function* toLines(entries: Entries): AsyncGenerator<string> {
  for await (const piece of inPieces(entries)) {
    yield piece.map((row) => `${toEntryLine(row)}\n`).join('');
  }
}

/** With byte order mark, so that Excel reads Vietnamese. */
async function* toTable(entries: Entries, language: Language): AsyncGenerator<string> {
  const words = toEntryWords(language);
  yield `\uFEFF${toCsvRows([toEntryTitles(words)])}\r\n`;
  for await (const piece of inPieces(entries)) {
    yield `${toCsvRows(piece.map((row) => toEntryCells(toListedEntry(row), words)))}\r\n`;
  }
}

async function* inPieces(entries: Entries): AsyncGenerator<ListedRow[]> {
  let piece: ListedRow[] = [];
  for await (const entry of entries) {
    if (piece.push(entry) < AT_ONCE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
