import type { Hono } from 'hono';
import type { Period } from '../../utils/contract/period.ts';
import { type TreeView, toBoardFileName } from '../../utils/contract/report-routes.ts';
import type { BoardLine } from '../../utils/documents/board-sheet.ts';
import { weeksWithin } from '../../utils/domain/reports/report-times.ts';
import { toPeriodKind, toPeriodSpan } from '../../utils/domain/time/period.ts';
import type { ServerEnv } from '../app.ts';
import { boardFiles } from '../board/file.ts';
import { writeBoardLetter } from '../board/letter.ts';
import type { Context } from '../context.ts';
import { addFileRoute, toldWhenBroken } from '../http/file-route.ts';
import { ProblemError } from '../http/problem.ts';
import { permitNow } from '../permission.ts';
import { expectPeriod } from '../reports/week-given.ts';
import type { BoardView } from '../store/board.ts';
import { spanLines, weekLines } from '../store/board-lines.ts';
import { listSubtree, type Subtree } from '../store/list-subtree.ts';
import { expectView } from './board.ts';

/** The board as a file by its address, for coordinators and for what fetches it on a schedule with their token. */
export function addBoardFileRoute(app: Hono<ServerEnv>, context: Context): void {
  addFileRoute(app, context, 'board.file', async ({ query, actor }) => {
    const permission = await permitNow(context, actor, 'look', query.unit);
    const period = expectPeriod(query.week ?? query.month ?? query.quarter ?? query.year ?? '');
    const views = await listViews(context, query.tree, period);
    const units = await listSubtree(context.db, views, permission);
    const lines = await openLines(context, views, units, period);
    const file =
      query.format === 'docx'
        ? await writeBoardLetter(context, { permission, units, lines, period, ...query })
        : boardFiles[query.format](lines, query, context.now());
    return { name: toBoardFileName(period, query.unit, query.format), ...file };
  });
}

/**
 * The lines, of which the first have been read: what is wrong with the question is said before the answer begins. One that breaks off on
 * the way has no line of totals.
 * @throws {ProblemError} `not_found` for a unit that was not there then.
 */
async function openLines(
  context: Context,
  views: readonly BoardView[],
  units: Subtree,
  period: Period,
): Promise<AsyncGenerator<BoardLine[]>> {
  const [view] = views;
  const lines =
    view && toPeriodKind(period) === 'week'
      ? weekLines(context.db, view, units)
      : spanLines(context.db, views, units, toPeriodSpan(period));
  const first = await lines.next();
  if (first.done) throw new ProblemError('not_found');
  return toldWhenBroken(context, 'board.file', withFirst(first.value, lines));
}

async function* withFirst<T>(first: T, others: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

/** Of all weeks that have a day in the period. */
async function listViews(context: Context, tree: TreeView, period: Period): Promise<BoardView[]> {
  const weeks = weeksWithin(toPeriodSpan(period));
  return await Promise.all(weeks.map((week) => expectView(context, { week, tree })));
}
