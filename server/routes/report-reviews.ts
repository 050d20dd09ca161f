import { judgeReportMove } from '../../utils/domain/reports/report-life.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import type { Call, Handlers } from '../http/route.ts';
import { expectPlain } from '../packs/pack-text.ts';
import { permitNow } from '../permission.ts';
import { expectBegun } from '../reports/week-given.ts';
import { appendAudit } from '../store/audit.ts';
import { findTimes, openWeeks } from '../store/report-weeks.ts';
import { moveReportInRollups } from '../store/rollups.ts';
import { findHeir } from '../store/unit-history.ts';
import { findUnit } from '../store/units.ts';
import * as reports from '../store/week-reports.ts';
import { lockRollups } from '../store/week-tree.ts';
import { toReport } from './week-reports.ts';

type Review = Call<'reports.review'>['body'];

export const readReport: Handlers['reports.read'] = async (context, { query, actor }) => {
  const { db, now } = context;
  const at = now();
  expectBegun(query.week, at);
  const { unitId } = await permitNow(context, actor, 'look', query.unit);
  await openWeeks(db, at);
  const row = await reports.findReport(db, { unitId, week: query.week });
  const ended = (await hasEnded(db, unitId)) ? { ended: true as const } : {};
  return { status: 200, body: { ...toReport(row, await findTimes(db, [query.week]), at), ...ended } };
};

const hasEnded = async (db: Context['db'], unitId: string) =>
  (await findUnit(db, unitId))?.closed_on !== null;

export const reviewReport: Handlers['reports.review'] = async (context, { body, actor }) => {
  const now = context.now();
  expectBegun(body.week, now);
  if (body.move === 'return') expectPlain(body.reason, 'reason');
  // What a unit handed in before it ended can still be accepted, by who reviews the unit that answers for it. Nobody could mend it any more.
  const isLast = body.move === 'accept';
  const answering = isLast ? await findHeir(context.db, body.unit) : body.unit;
  await permitNow(context, actor, 'review', answering, isLast);
  const unitId = body.unit;
  const ended = (await hasEnded(context.db, unitId)) ? { ended: true as const } : {};
  await openWeeks(context.db, now);
  const key = { unitId, week: body.week };
  const { report, isNew } = await context.db.transaction().execute(async (transaction) => {
    await lockRollups(transaction);
    const times = await findTimes(transaction, [body.week]);
    const row = await reports.findReport(transaction, key);
    const changed = judge(row, body, times, now);
    if (!changed) return { report: toReport(row, times, now), isNew: false };
    const { move } = body;
    await reports.keepReport(transaction, changed, {
      move,
      at: now.toISOString(),
      coordinatorId: actor.coordinatorId,
      detail: move === 'return' ? { reason: body.reason } : move === 'unlock' ? { until: body.until } : null,
    });
    await moveReportInRollups(transaction, key, reports.toCounted(row), reports.toCounted(changed));
    const act = { act: `report.${move}`, unitId, subject: body.week };
    await appendAudit(transaction, { kind: 'coordinator', id: actor.coordinatorId }, act, now);
    return { report: toReport(changed, times, now), isNew: true };
  });
  if (isNew) context.metrics.countReportMove(body.move);
  return { status: 200, body: { ...report, ...ended } };
};

/** The report after the move; undefined when that is how it stands already. @throws {ProblemError} */
function judge(
  row: reports.ReportRow,
  body: Review,
  times: Awaited<ReturnType<typeof findTimes>>,
  now: Date,
): reports.ReportRow | undefined {
  const at = now.toISOString();
  const locksAt = times.get(body.week)?.locksAt ?? '';
  if (body.move === 'unlock') {
    if (body.until <= at || body.until <= locksAt) {
      throw new ProblemError('bad_request', { detail: 'until: must be later than now, and than the lock' });
    }
    return row.unlocked_until === body.until ? undefined : { ...row, unlocked_until: body.until };
  }
  if (body.move === 'relock') {
    return row.unlocked_until === null ? undefined : { ...row, unlocked_until: null };
  }
  if (row.revision !== body.revision) {
    throw new ProblemError('conflict', { detail: 'revision: it was handed in anew in the meantime' });
  }
  const reason = body.move === 'return' ? body.reason : null;
  const isSo = row.state === (body.move === 'return' ? 'returned' : 'accepted');
  if (isSo && row.returned_reason === reason) return undefined;
  const verdict = judgeReportMove(row.state, body.move, reports.toLock(row, { locksAt }), at);
  if ('refused' in verdict) {
    const why = verdict.refused === 'locked' ? `the week is locked since ${locksAt}` : `it is ${row.state}`;
    throw new ProblemError('not_allowed', { detail: `${body.move}: ${why}` });
  }
  return {
    ...row,
    state: verdict.to,
    returned_reason: reason,
    returned_at: reason === null ? null : at,
  };
}
