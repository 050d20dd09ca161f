import { type Kysely, sql } from 'kysely';
import type { ActivitySums, BoardRow, ReportCounts } from '../../utils/contract/week-report.ts';
import type { BoardLine } from '../../utils/documents/board-sheet.ts';
import { addSums, NO_SUMS } from '../../utils/domain/reports/activity-sums.ts';
import { addCounts, NO_COUNTS } from '../../utils/domain/reports/report-counts.ts';
import { weeksOf, weeksWithin } from '../../utils/domain/reports/report-times.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import type { Span } from '../../utils/domain/time/period.ts';
import type { Tables } from '../db/tables.ts';
import { type BoardView, listUnitRows } from './board.ts';
import { sumEntries } from './count-entries.ts';
import { groupByWeeks, type Subtree, toChunks } from './list-subtree.ts';
import {
  COUNT_COLUMNS,
  type CountRow,
  ownColumns,
  readCounts,
  readSums,
  SUM_COLUMNS,
  type SumRow,
  toSums,
} from './sum-columns.ts';
import { listNames } from './unit-names.ts';

/**
 * Every unit of a subtree by itself in a week, in the order of the tree, some hundreds at a time. What is asked for later is read later.
 */
export async function* weekLines(
  db: Kysely<Tables>,
  view: BoardView,
  units: Subtree,
): AsyncGenerator<BoardLine[]> {
  for (const ids of toChunks(units)) {
    const rows = new Map((await listUnitRows(db, view, ids)).map((row) => [row.unit.id, row]));
    yield ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [toLine(row, units.places.get(id)?.above)] : [];
    });
  }
}

const toLine = (
  { unit, report, counts, sums }: Omit<BoardRow, 'below'>,
  above: string | undefined,
): BoardLine => ({
  unit,
  ...{ above, report, counts, sums },
});

/**
 * The same over the days of a month, a quarter or a year. A week that lies wholly in it gives its sums as they are kept; of the weeks at its
 * edges the entries are counted, by their days. A unit that was moved is in the period of each superior for the weeks in which it stood
 * there. Reports are those of the weeks whose Thursday is in the period.
 * @param views of all weeks that have a day in it, oldest first.
 */
export async function* spanLines(
  db: Kysely<Tables>,
  views: readonly BoardView[],
  units: Subtree,
  span: Span,
): AsyncGenerator<BoardLine[]> {
  const parts = toParts(span);
  for (const ids of toChunks(units)) {
    const lines = new Map<string, BoardLine>();
    for (const view of views) {
      // A unit is called as it was in the last of the weeks in which it stood there, as its superior is that of then.
      const called = ids.filter((id) => units.places.get(id)?.last === view.week);
      for (const { id, name, level } of await listNames(db, view, called)) {
        const unit = { id, name, ...(level === null ? {} : { level }) };
        lines.set(id, { unit, above: units.places.get(id)?.above, counts: NO_COUNTS, sums: NO_SUMS });
      }
    }
    for (const [weeks, some] of groupByWeeks(units, ids)) {
      for (const { id, sums, counts } of await sumParts(db, some, parts, weeks)) {
        const line = lines.get(id);
        if (line && sums) line.sums = addSums(line.sums, sums);
        if (line && counts) line.counts = addCounts(line.counts, counts);
      }
    }
    yield ids.flatMap((id) => lines.get(id) ?? []);
  }
}

interface Parts {
  whole: readonly string[];
  edges: readonly { week: string; span: Span }[];
  reported: readonly string[];
}

/** Weeks that lie in a span, days of those that lie in it in part, and the weeks whose reports are told of it. */
function toParts(span: Span): Parts {
  const weeks = weeksWithin(span).map((week) => {
    const days = weekDays(week).filter((day) => span.from <= day && day <= span.to);
    return { week, isWhole: days.length === 7, span: { from: days.at(0) ?? '', to: days.at(-1) ?? '' } };
  });
  return {
    whole: weeks.flatMap(({ week, isWhole }) => (isWhole ? [week] : [])),
    edges: weeks.filter(({ isWhole }) => !isWhole),
    reported: weeksOf(span),
  };
}

interface Part {
  id: string;
  counts?: ReportCounts;
  sums?: ActivitySums;
}

/** What some units have in those of the parts that lie in these weeks; a unit comes several times. */
async function sumParts(
  db: Kysely<Tables>,
  ids: readonly string[],
  { whole, edges, reported }: Parts,
  weeks: ReadonlySet<string>,
): Promise<Part[]> {
  const here = (week: string) => weeks.has(week);
  const counts = await sumWeeks<CountRow>(db, ids, reported.filter(here), COUNT_COLUMNS);
  const sums = await sumWeeks<SumRow>(db, ids, whole.filter(here), SUM_COLUMNS);
  const parts: Part[] = [
    ...counts.map((row) => ({ id: row.unit_id, counts: readCounts(row) })),
    ...sums.map((row) => ({ id: row.unit_id, sums: readSums(row) })),
  ];
  for (const { week, span } of edges) {
    if (!here(week)) continue;
    for (const { unitId, sums } of await sumEntries(db, ids, span)) parts.push({ id: unitId, sums });
  }
  return parts;
}

async function sumWeeks<Row>(
  db: Kysely<Tables>,
  ids: readonly string[],
  weeks: readonly string[],
  columns: readonly string[],
): Promise<(Row & { unit_id: string })[]> {
  if (weeks.length === 0) return [];
  const { rows } = await sql<Row & { unit_id: string }>`
    select unit_id, ${toSums(columns)} from (select unit_id, week, ${ownColumns} from unit_weeks) as own
    where unit_id in (${sql.join(ids)}) and week in (${sql.join(weeks)})
    group by unit_id`.execute(db);
  return rows;
}
