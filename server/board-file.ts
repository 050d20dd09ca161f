import { createHash } from 'node:crypto';
import type { BoardFileQuery } from '../utils/contract/report-routes.ts';
import {
  type BoardLine,
  type BoardTotals,
  toBoardCells,
  toBoardColumns,
  toTotalCells,
} from '../utils/documents/board-sheet.ts';
import type { SheetCell } from '../utils/documents/sheet.ts';
import { addSums, NO_SUMS } from '../utils/domain/reports/activity-sums.ts';
import { addCounts, NO_COUNTS } from '../utils/domain/reports/report-counts.ts';
import { toBoardWords } from '../utils/i18n/board-dictionary.ts';
import { toByteStream } from './byte-stream.ts';
import { toCountValues, toSumValues } from './store/sum-columns.ts';
import { type StreamedFile, tableFiles } from './table-file.ts';

type Lines = AsyncIterable<readonly BoardLine[]>;
type Query = Pick<BoardFileQuery, 'unit' | 'week' | 'month' | 'tree' | 'language'>;

/** Lines as they are read, as a file of which no more than some hundred lines are in memory. The last line is that of the totals. */
export const boardFiles: Record<
  BoardFileQuery['format'],
  (lines: Lines, query: Query, madeAt: Date) => StreamedFile
> = {
  csv: (lines, query) => tableFiles.csv(toTable(lines, query)),
  xlsx: (lines, query) => tableFiles.xlsx(toTable(lines, query)),
  json: (lines, query, madeAt) => ({
    mediaType: 'application/json',
    body: toByteStream(toJsonTexts(lines, query, madeAt)),
  }),
};

/** Adds up lines as they pass. The check value is that of the numbers of every unit, so it is the same in every format and language. */
class Totals {
  readonly #hash = createHash('sha256');
  #units = 0;
  #counts = NO_COUNTS;
  #sums = NO_SUMS;

  add({ unit, counts, sums }: BoardLine): void {
    this.#hash.update(`${JSON.stringify([unit.id, ...toCountValues(counts), ...toSumValues(sums)])}\n`);
    this.#units += 1;
    this.#counts = addCounts(this.#counts, counts);
    this.#sums = addSums(this.#sums, sums);
  }

  end(): BoardTotals {
    const digits = this.#hash.digest('hex');
    const check = `${digits.slice(0, 4)}-${digits.slice(4, 8)}`;
    return { units: this.#units, counts: this.#counts, sums: this.#sums, check };
  }
}

type Words = ReturnType<typeof toBoardWords>;

function toTable(lines: Lines, { language, week, month }: Query) {
  const words = toBoardWords(language);
  return {
    name: words.boardFile.sheetName(week ?? month ?? ''),
    columns: toBoardColumns(words),
    rows: toRows(lines, words),
  };
}

async function* toRows(lines: Lines, words: Words): AsyncGenerator<SheetCell[][]> {
  const totals = new Totals();
  for await (const chunk of lines) {
    for (const line of chunk) totals.add(line);
    yield chunk.map((line) => toBoardCells(line, words));
  }
  yield [toTotalCells(totals.end(), words)];
}

async function* toJsonTexts(lines: Lines, query: Query, madeAt: Date): AsyncGenerator<string> {
  const { unit, week, month, tree } = query;
  const head = { format: 'so-tay-board/1', unit, week, month, tree, madeAt: madeAt.toISOString() };
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
