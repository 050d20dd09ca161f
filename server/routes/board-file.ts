import type { Hono } from 'hono';
import type { BoardFileQuery } from '../../utils/contract/report-routes.ts';
import type { BoardLine } from '../../utils/documents/board-sheet.ts';
import { listWeeks } from '../../utils/domain/reports/report-times.ts';
import { toMonthEnd } from '../../utils/domain/time/add-days.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import type { ServerEnv } from '../app.ts';
import { boardFiles } from '../board-file.ts';
import type { Context } from '../context.ts';
import { addFileRoute, toldWhenBroken } from '../file-route.ts';
import { type Permission, permitNow } from '../permission.ts';
import { ProblemError } from '../problem.ts';
import type { BoardView } from '../store/board.ts';
import { monthLines, weekLines } from '../store/board-lines.ts';
import { expectMonth } from '../week-given.ts';
import { expectView } from './board.ts';

/** The board as a file by its address, for coordinators and for what fetches it on a schedule with their token. */
export function addBoardFileRoute(app: Hono<ServerEnv>, context: Context): void {
  addFileRoute(app, context, 'board.file', async ({ query, actor }) => {
    const permission = await permitNow(context, actor, 'look', query.unit);
    const lines = await openLines(context, permission, query);
    const name = `bang-${query.week ?? query.month}-${query.unit}.${query.format}`;
    return { name, ...boardFiles[query.format](lines, query, context.now()) };
  });
}

/**
 * The lines, of which the first have been read: what is wrong with the question is said before the answer begins. One that breaks off on
 * the way has no line of totals.
 * @throws {ProblemError} `not_found` for a unit that was not there then.
 */
async function openLines(
  context: Context,
  permission: Permission<'look'>,
  query: BoardFileQuery,
): Promise<AsyncGenerator<BoardLine[]>> {
  const lines =
    query.month === undefined
      ? weekLines(context.db, await expectView(context, { ...query, week: query.week ?? '' }), permission)
      : monthLines(context.db, await listViews(context, query, query.month), permission, query.month);
  const first = await lines.next();
  if (first.done) throw new ProblemError('not_found');
  return toldWhenBroken(context, 'board.file', withFirst(first.value, lines));
}

async function* withFirst<T>(first: T, others: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

/** Of all weeks that have a day in the month. @throws {ProblemError} `bad_request` for a month that no calendar in use has. */
async function listViews(context: Context, { tree }: BoardFileQuery, month: string): Promise<BoardView[]> {
  const weeks = listWeeks(toWeek(`${expectMonth(month)}-01`), toWeek(toMonthEnd(month)), 6);
  return await Promise.all(weeks.map((week) => expectView(context, { week, tree })));
}
