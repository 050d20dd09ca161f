import type { BoardFileQuery } from '../../utils/contract/report-routes.ts';
import {
  type BoardLine,
  toBoardCells,
  toBoardColumns,
  toTotalCells,
  toTotalColumns,
  toTotalRows,
} from '../../utils/documents/board-sheet.ts';
import type { SheetCell } from '../../utils/documents/sheet.ts';
import { toBoardWords } from '../../utils/i18n/board-dictionary.ts';
import { toByteStream } from '../http/byte-stream.ts';
import { type StreamedFile, tableFiles } from '../reports/table-file.ts';
import { Totals } from './totals.ts';

type Lines = AsyncIterable<readonly BoardLine[]>;
type Query = Omit<BoardFileQuery, 'format'>;

/** Lines as they are read, as a file of which no more than some hundred lines are in memory. The last line is that of the totals. */
export const boardFiles: Record<
  Exclude<BoardFileQuery['format'], 'docx'>,
  (lines: Lines, query: Query, madeAt: Date) => StreamedFile
> = {
  csv: (lines, query) => tableFiles.csv(toTable(lines, query)),
  xlsx: (lines, query) => tableFiles.xlsx(toTable(lines, query)),
  json: (lines, query, madeAt) => ({
    mediaType: 'application/json',
    body: toByteStream(toJsonTexts(lines, query, madeAt)),
  }),
};

type Words = ReturnType<typeof toBoardWords>;

function toTable(lines: Lines, { language, week, month, quarter, year }: Query) {
  const words = toBoardWords(language);
  const totals = new Totals();
  return {
    name: words.boardFile.sheetName(week ?? month ?? quarter ?? year ?? ''),
    columns: toBoardColumns(words),
    rows: toRows(lines, totals, words),
    closing: () => toTotalCells(totals.end(), words),
    others: [{ ...toTotalColumns(words), rows: readTotals(totals, words) }],
  };
}

async function* toRows(lines: Lines, totals: Totals, words: Words): AsyncGenerator<SheetCell[][]> {
  for await (const chunk of lines) {
    for (const line of chunk) totals.add(line);
    yield chunk.map((line) => toBoardCells(line, words));
  }
}

/** Not before the lines have passed. */
function* readTotals(totals: Totals, words: Words): Generator<SheetCell[]> {
  yield* toTotalRows(totals.end(), words);
}

async function* toJsonTexts(lines: Lines, query: Query, madeAt: Date): AsyncGenerator<string> {
  const { unit, week, month, quarter, year, tree } = query;
  const head = {
    format: 'so-tay-board/1',
    unit,
    week,
    month,
    quarter,
    year,
    tree,
    madeAt: madeAt.toISOString(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  const totals = new Totals();
  let comma = '';
  for await (const chunk of lines) {
    for (const line of chunk) totals.add(line);
    if (chunk.length === 0) continue;
    yield `${comma}\n${chunk.map((line) => JSON.stringify(line)).join(',\n')}`;
    comma = ',';
  }
  yield `\n],"totals":${JSON.stringify(totals.end())}}\n`;
}
