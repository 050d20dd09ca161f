import type { Transaction } from 'kysely';
import type { ReportSubmission, WeekReport } from '../../utils/contract/week-report.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { findSubmissionFault, judgeReportMove } from '../../utils/domain/reports/report-life.ts';
import { listWeeks, toWeekAt } from '../../utils/domain/reports/report-times.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { expectPlain } from '../packs/pack-text.ts';
import { permitNow } from '../permission.ts';
import { expectBegun, expectWeek } from '../reports/week-given.ts';
import { toWholeSubmission } from '../reports/whole-submission.ts';
import { appendAudit } from '../store/audit.ts';
import { findTimes, openWeeks } from '../store/report-weeks.ts';
import { moveReportInRollups } from '../store/rollups.ts';
import * as reports from '../store/week-reports.ts';
import { lockRollups } from '../store/week-tree.ts';

const MOST_WEEKS = 60;

const FAULTS = {
  empty: 'activities: a week without any is not complete; hand it in as "nothing" with the reason why',
  not_empty: 'kind: there are activities; hand the week in as "submitted"',
  no_reason: 'reason: "nothing" needs one',
  needless_reason: 'reason: only "nothing" has one',
};

/** Every week that has begun, also those that nobody handed in: when they are due is told too. */
export const listReports: Handlers['reports.list'] = async ({ db, now }, { query, actor }) => {
  const at = now();
  await openWeeks(db, at);
  const [from, to] = [expectWeek(query.from, 'from'), expectWeek(query.to, 'to')];
  const current = toWeekAt(at);
  const weeks = listWeeks(from, to < current ? to : current, MOST_WEEKS + 1);
  if (weeks.length > MOST_WEEKS) {
    throw new ProblemError('bad_request', { detail: `to: at most ${MOST_WEEKS} weeks at once` });
  }
  const times = await findTimes(db, weeks);
  const rows = await reports.listReports(db, actor.unitId, weeks);
  return { status: 200, body: { reports: rows.map((row) => toReport(row, times, at)) } };
};

export const submitReport: Handlers['reports.submit'] = async (context, { body, actor }) => {
  const at = context.now();
  expectBegun(body.week, at);
  const submission = toWholeSubmission(body);
  expectSound(submission);
  await openWeeks(context.db, at);
  const { report, isNew } = await context.db
    .transaction()
    .execute((transaction) => keepSubmission(transaction, toDeviceAuthor(actor), submission, at));
  if (isNew) context.metrics.countReportMove(body.kind === 'nothing' ? 'nothing' : 'submit');
  return { status: 200, body: report };
};

/** Hands in a week for a unit, by the same rules; only that it counts what the backend has, since no device of the unit is asked. */
export const enterReport: Handlers['reports.enter'] = async (context, { body, actor }) => {
  const at = context.now();
  const { unit, ...said } = body;
  expectBegun(said.week, at);
  const permission = await permitNow(context, actor, 'enter', unit);
  const submission = toWholeSubmission({ ...said, targets: [] });
  expectSound(submission);
  expectPlain(said);
  await openWeeks(context.db, at);
  const author = { unitId: permission.unitId, by: { kind: 'coordinator', id: actor.coordinatorId } } as const;
  const { report, isNew } = await context.db
    .transaction()
    .execute((transaction) => keepSubmission(transaction, author, submission, at));
  if (isNew) context.metrics.countReportMove(said.kind === 'nothing' ? 'nothing' : 'submit');
  return { status: 200, body: report };
};

function expectSound(submission: ReportSubmission): void {
  const fault = findSubmissionFault(submission);
  if (fault) throw new ProblemError('bad_request', { detail: FAULTS[fault] });
}

/** Whose report it is, and who hands it in. */
interface Author {
  unitId: string;
  by: { kind: 'device' | 'coordinator'; id: string };
}

function toDeviceAuthor({ unitId, deviceId }: Actor): Author {
  return { unitId, by: { kind: 'device', id: deviceId } };
}

async function keepSubmission(
  transaction: Transaction<Tables>,
  { unitId, by }: Author,
  submission: ReportSubmission,
  now: Date,
): Promise<{ report: WeekReport; isNew: boolean }> {
  const { week } = submission;
  const key = { unitId, week };
  const enteredBy = by.kind === 'coordinator' ? by.id : null;
  await lockRollups(transaction);
  const times = await findTimes(transaction, [week]);
  const row = await reports.findReport(transaction, key);
  // A device that lost the answer asks again. What came back, though, may be handed in anew without a change.
  const isSame = toCanonicalJson(reports.toSubmission(row) ?? {}) === toCanonicalJson(submission);
  if (isSame && row.state !== 'returned') return { report: toReport(row, times, now), isNew: false };

  const at = now.toISOString();
  const move = submission.kind === 'nothing' ? 'nothing' : 'submit';
  const { dueAt, locksAt } = expectTimes(times, week);
  const verdict = judgeReportMove(row.state, move, reports.toLock(row, { locksAt }), at);
  if ('refused' in verdict) {
    const why = verdict.refused === 'locked' ? `is locked since ${locksAt}` : 'was accepted';
    throw new ProblemError('not_allowed', { detail: `week: ${week} ${why}` });
  }
  const stored = await reports.countStored(transaction, key);
  if (enteredBy !== null && stored !== submission.activities) {
    throw new ProblemError('conflict', { detail: `activities: there are ${stored} now` });
  }
  const changed: reports.ReportRow = {
    ...row,
    state: verdict.to,
    revision: row.revision + 1,
    kind: submission.kind,
    reason: submission.reason ?? null,
    remarks: submission.remarks ?? null,
    activities: submission.activities,
    check_value: submission.check ?? null,
    targets: JSON.stringify(submission.targets),
    submitted_at: at,
    late: row.late ?? (at > dueAt ? 1 : 0),
    stored,
    entered_by: enteredBy,
    returned_reason: null,
    returned_at: null,
  };
  await reports.keepReport(transaction, changed, { move, at, coordinatorId: enteredBy, detail: submission });
  await moveReportInRollups(transaction, key, reports.toCounted(row), reports.toCounted(changed));
  await appendAudit(transaction, by, { act: `report.${move}`, unitId, subject: week }, now);
  return { report: toReport(changed, times, now), isNew: true };
}

type Times = Awaited<ReturnType<typeof findTimes>>;

function expectTimes(times: Times, week: string) {
  const found = times.get(week);
  if (!found) throw new Error(`nobody asked for the times of ${week}`);
  return found;
}

export function toReport(row: reports.ReportRow, times: Times, now: Date): WeekReport {
  return reports.toWeekReport(row, expectTimes(times, row.week), now);
}
