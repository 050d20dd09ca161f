import type { BoardFileQuery } from '../utils/contract/report-routes.ts';
import {
  type BoardLine,
  toBoardCells,
  toBoardColumns,
  toTotalCells,
  toTotalColumns,
  toTotalRows,
} from '../utils/documents/board-sheet.ts';
import { toCsvRows } from '../utils/documents/csv.ts';
import type { SheetCell } from '../utils/documents/sheet.ts';
import { toXlsxStream } from '../utils/documents/xlsx-stream.ts';
import { toBoardWords } from '../utils/i18n/board-dictionary.ts';
import { Totals } from './board-totals.ts';
import { toByteStream } from './byte-stream.ts';

export interface BoardFile {
  mediaType: string;
  body: ReadableStream<Uint8Array>;
}

type Lines = AsyncIterable<readonly BoardLine[]>;
type Query = Omit<BoardFileQuery, 'format'>;

/** Lines as they are read, as a file of which no more than some hundred lines are in memory. The last line is that of the totals. */
export const boardFiles: Record<
  Exclude<BoardFileQuery['format'], 'docx'>,
  (lines: Lines, query: Query, madeAt: Date) => BoardFile
> = {
  csv: (lines, { language }) => ({
    mediaType: 'text/csv;charset=utf-8',
    body: toByteStream(toCsvTexts(lines, toBoardWords(language))),
  }),
  xlsx: (lines, { language, week, month, quarter, year }) => {
    const words = toBoardWords(language);
    const totals = new Totals();
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: toXlsxStream([
        {
          name: words.boardFile.sheetName(week ?? month ?? quarter ?? year ?? ''),
          columns: toBoardColumns(words),
          rows: toCells(lines, totals, words),
          closing: () => toTotalCells(totals.end(), words),
        },
        { ...toTotalColumns(words), rows: readTotals(totals, words) },
      ]),
    };
  },
  json: (lines, query, madeAt) => ({
    mediaType: 'application/json',
    body: toByteStream(toJsonTexts(lines, query, madeAt)),
  }),
};

type Words = ReturnType<typeof toBoardWords>;

/** With byte order mark, so that Excel reads Vietnamese. */
async function* toCsvTexts(lines: Lines, words: Words): AsyncGenerator<string> {
  const totals = new Totals();
  const titles = toBoardColumns(words).map(({ title }): SheetCell => ({ kind: 'text', value: title }));
  yield `\uFEFF${toCsvRows([titles])}\r\n`;
  for await (const chunk of lines) {
    for (const line of chunk) totals.add(line);
    if (chunk.length > 0) yield `${toCsvRows(chunk.map((line) => toBoardCells(line, words)))}\r\n`;
  }
  yield `${toCsvRows([toTotalCells(totals.end(), words)])}\r\n`;
}

async function* toCells(lines: Lines, totals: Totals, words: Words): AsyncGenerator<SheetCell[]> {
  for await (const chunk of lines) {
    for (const line of chunk) {
      totals.add(line);
      yield toBoardCells(line, words);
    }
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
