import { type Kysely, sql } from 'kysely';
import type { BoardRow } from '../../utils/contract/week-report.ts';
import type { BoardLine } from '../../utils/documents/board-sheet.ts';
import { addSums, NO_SUMS, toCountedWeek } from '../../utils/domain/reports/activity-sums.ts';
import { addCounts, NO_COUNTS } from '../../utils/domain/reports/report-counts.ts';
import { weeksOfMonth } from '../../utils/domain/reports/report-times.ts';
import { toMonthEnd } from '../../utils/domain/time/add-days.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { type BoardView, listUnitRows } from './board.ts';
import { countEntries } from './count-entries.ts';
import { listSubtree } from './list-subtree.ts';
import { type CountRow, ownColumns, readCounts } from './sum-columns.ts';
import { listNames } from './unit-names.ts';

/** Units that are read at once. */
const CHUNK = 500;

/**
 * Every unit of a subtree by itself in a week, in the order of the tree, some hundreds at a time. What is asked for later is read later.
 */
export async function* weekLines(
  db: Kysely<Tables>,
  view: BoardView,
  { unitId }: Permission<'look'>,
): AsyncGenerator<BoardLine[]> {
  const units = await listSubtree(db, [view], unitId);
  for (const ids of toChunks(units.ids)) {
    const rows = new Map((await listUnitRows(db, view, ids)).map((row) => [row.unit.id, row]));
    yield ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [toLine(row, units.places.get(id)?.above)] : [];
    });
  }
}

const toLine = ({ unit, report, counts, sums }: BoardRow, above: string | undefined): BoardLine => ({
  unit,
  ...{ above, report, counts, sums },
});

/**
 * The same over the days of a calendar month, counted from the entries. A unit that was moved is in the month of each superior for the weeks
 * in which it stood there. Reports are those of the weeks whose Thursday is in the month.
 * @param views of all weeks that have a day in the month, oldest first.
 */
export async function* monthLines(
  db: Kysely<Tables>,
  views: readonly BoardView[],
  { unitId }: Permission<'look'>,
  month: string,
): AsyncGenerator<BoardLine[]> {
  const units = await listSubtree(db, views, unitId);
  const stoodHere = (id: string, week: string | undefined) =>
    week !== undefined && units.places.get(id)?.weeks.has(week) === true;
  const days = { from: `${month}-01`, to: toMonthEnd(month) };
  for (const ids of toChunks(units.ids)) {
    const lines = new Map<string, BoardLine>();
    for (const view of views) {
      // A unit is called as it was in the last of the weeks in which it stood there, as its superior is that of then.
      const called = ids.filter((id) => units.places.get(id)?.last === view.week);
      for (const { id, name, level } of await listNames(db, view, called)) {
        const unit = { id, name, ...(level === null ? {} : { level }) };
        lines.set(id, { unit, above: units.places.get(id)?.above, counts: NO_COUNTS, sums: NO_SUMS });
      }
    }
    for (const { unitId: id, day, sums } of await countEntries(db, ids, days)) {
      const line = lines.get(id);
      if (line && stoodHere(id, toCountedWeek(day))) line.sums = addSums(line.sums, sums);
    }
    for (const { id, week, counts } of await listCounts(db, ids, weeksOfMonth(month))) {
      const line = lines.get(id);
      if (line && stoodHere(id, week)) line.counts = addCounts(line.counts, counts);
    }
    yield ids.flatMap((id) => lines.get(id) ?? []);
  }
}

async function listCounts(db: Kysely<Tables>, ids: readonly string[], weeks: readonly string[]) {
  const { rows } = await sql<CountRow & { unit_id: string; week: string }>`
    select unit_id, week, ${ownColumns} from unit_weeks
    where unit_id in (${sql.join(ids)}) and week in (${sql.join(weeks)})`.execute(db);
  return rows.map((row) => ({ id: row.unit_id, week: row.week, counts: readCounts(row) }));
}

export function* toChunks(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += CHUNK) yield ids.slice(from, from + CHUNK);
}
