import { ActivityKind } from '../contract/activity.ts';
import { ContentKind } from '../contract/content-kind.ts';
import type { Unit } from '../contract/unit.ts';
import type { BoardRow } from '../contract/week-report.ts';
import type { toBoardWords } from '../i18n/board-dictionary.ts';
import { toMoment, toTextCell } from './board-cells.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

type Words = ReturnType<typeof toBoardWords>;

/** One unit by itself, without those below it. */
export interface BoardLine extends Pick<BoardRow, 'counts' | 'sums' | 'report'> {
  unit: Pick<Unit, 'id' | 'name' | 'level'>;
  /** The unit that it stands below. */
  above?: string | undefined;
}

/** All lines together. */
export interface BoardTotals extends Pick<BoardRow, 'counts' | 'sums'> {
  units: number;
  check: string;
}

const COUNTS = ['expected', 'onTime', 'late', 'nothing', 'returned', 'silent', 'accepted'] as const;
const TEXT_COLUMNS = 6;

/** The columns of the board as a table; how many are text, then numbers, then the check value, is the same in both languages. */
export function toBoardColumns({ boardFile, reports }: Words): SheetColumn[] {
  const { columns } = boardFile;
  return [
    { title: columns.unit, width: 20 },
    { title: columns.name, width: 44 },
    { title: columns.level, width: 24 },
    { title: columns.above, width: 20 },
    { title: columns.state, width: 22 },
    { title: columns.submittedAt, width: 18 },
    ...COUNTS.map((name) => ({ title: columns[name], width: 12 })),
    { title: columns.activities, width: 12 },
    ...ActivityKind.options.map((kind) => ({ title: reports.activityKinds[kind], width: 14 })),
    ...ContentKind.options.map((kind) => ({
      title: boardFile.content(reports.contentKinds[kind]),
      width: 16,
    })),
    { title: columns.check, width: 14 },
  ];
}

export function toBoardCells(
  { unit, above, report, counts, sums }: BoardLine,
  { boardFile, levels }: Words,
): SheetCell[] {
  return [
    toTextCell(unit.id),
    toTextCell(unit.name),
    toTextCell(unit.level && levels[unit.level]),
    toTextCell(above),
    toTextCell(report && boardFile.states[report.state]),
    toTextCell(report?.submittedAt && toMoment(report.submittedAt)),
    ...toNumbers({ counts, sums }),
    { kind: 'empty' },
  ];
}

/** The line below all others. */
export function toTotalCells({ units, counts, sums, check }: BoardTotals, { boardFile }: Words): SheetCell[] {
  const texts = [toTextCell(boardFile.total), toTextCell(boardFile.units(units))];
  while (texts.length < TEXT_COLUMNS) texts.push({ kind: 'empty' });
  return [...texts, ...toNumbers({ counts, sums }), toTextCell(check)];
}

/** The sheet that says the same line by line. */
export function toTotalColumns({ reportFile: { totalsSheet } }: Words): {
  name: string;
  columns: SheetColumn[];
} {
  const { name, columns } = totalsSheet;
  return {
    name,
    columns: [
      { title: columns.group, width: 24 },
      { title: columns.item, width: 44 },
      { title: columns.count, width: 16 },
    ],
  };
}

export function toTotalRows({ units, counts, sums, check }: BoardTotals, words: Words): SheetCell[][] {
  const { boardFile, boardPaper, reportFile, reports } = words;
  const { groups } = reportFile.totalsSheet;
  const toRows = (group: string, lines: readonly (readonly [string, number])[]) =>
    lines.map(([item, value]): SheetCell[] => [
      toTextCell(group),
      toTextCell(item),
      { kind: 'number', value },
    ]);
  return [
    ...toRows(groups.all, [
      [boardPaper.columns.unit, units],
      [boardFile.columns.activities, sums.activities],
    ]),
    ...toRows(
      boardPaper.columns.reports,
      COUNTS.map((name) => [boardFile.columns[name], counts[name]] as const),
    ),
    ...toRows(
      groups.kind,
      ActivityKind.options.map((kind) => [reports.activityKinds[kind], sums.kinds[kind] ?? 0] as const),
    ),
    ...toRows(
      groups.contentKind,
      ContentKind.options.map((kind) => [reports.contentKinds[kind], sums.content[kind] ?? 0] as const),
    ),
    [toTextCell(groups.all), toTextCell(boardFile.columns.check), toTextCell(check)],
  ];
}

function toNumbers({ counts, sums }: Pick<BoardRow, 'counts' | 'sums'>): SheetCell[] {
  const values = [
    ...COUNTS.map((name) => counts[name]),
    sums.activities,
    ...ActivityKind.options.map((kind) => sums.kinds[kind] ?? 0),
    ...ContentKind.options.map((kind) => sums.content[kind] ?? 0),
  ];
  return values.map((value) => ({ kind: 'number', value }));
}
