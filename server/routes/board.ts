import { BOARD_MOST } from '../../utils/contract/report-routes.ts';
import type { TrendWeek } from '../../utils/contract/week-report.ts';
import { NO_SUMS } from '../../utils/domain/reports/activity-sums.ts';
import { NO_COUNTS } from '../../utils/domain/reports/report-counts.ts';
import { addWeeks, listWeeks } from '../../utils/domain/reports/report-times.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { permitNow } from '../permission.ts';
import { expectWeek } from '../reports/week-given.ts';
import { type BoardView, findBoardRow, listBoardRows, toBoardView } from '../store/board.ts';
import { findTimes, openWeeks } from '../store/report-weeks.ts';
import { settleSums } from '../store/settle-sums.ts';
import { expectUnitId, toCursor } from '../units/unit-cursor.ts';

const TREND_WEEKS = 12;

export const readBoard: Handlers['board.read'] = async (context, { query, actor }) => {
  const { db } = context;
  const permission = await permitNow(context, actor, 'look', query.unit);
  const view = await expectView(context, query);
  const after = query.after === undefined ? undefined : expectUnitId(query.after);
  const unit = await findBoardRow(db, view, permission);
  if (!unit) throw new ProblemError('not_found');
  // One more than is shown tells whether there is another page.
  const found = await listBoardRows(db, view, permission, { after, most: BOARD_MOST + 1 });
  const rows = found.slice(0, BOARD_MOST);
  const next = found.length > BOARD_MOST ? toCursor(rows.at(-1)?.unit.id ?? '') : undefined;
  return { status: 200, body: { unit, rows, ...(next === undefined ? {} : { next }) } };
};

/** Weeks in which the unit was not there yet are told as weeks with nothing. */
export const readTrend: Handlers['board.trend'] = async (context, { query, actor }) => {
  const { db } = context;
  const permission = await permitNow(context, actor, 'look', query.unit);
  expectWeek(query.week);
  const weeks: TrendWeek[] = [];
  for (const week of listWeeks(addWeeks(query.week, 1 - TREND_WEEKS), query.week, TREND_WEEKS)) {
    const view = await expectView(context, { ...query, week });
    const row = await findBoardRow(db, view, permission);
    weeks.push({ week, counts: row?.counts ?? NO_COUNTS, sums: row?.sums ?? NO_SUMS });
  }
  return { status: 200, body: { weeks } };
};

/** What a board of a week is read by. @throws {ProblemError} `bad_request` for a week that is none. */
export async function expectView(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { week, tree }: Pick<BoardView, 'week' | 'tree'>,
): Promise<BoardView> {
  const at = now();
  expectWeek(week);
  await openWeeks(db, at);
  await settleSums(db);
  const times = (await findTimes(db, [week])).get(week);
  if (!times) throw new Error(`nobody asked for the times of ${week}`);
  return await toBoardView(db, { week, tree, now: at.toISOString(), ...times });
}
