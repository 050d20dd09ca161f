import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { isReadActivity, readActivity } from '../activity-item.ts';
import { ProblemError } from '../problem.ts';
import type { Handlers } from '../route.ts';
import { listActivities, recordActivities } from '../store/activities.ts';

/** Stores the good items of a batch and answers for each; a bad item never holds up the others. */
export const recordBatch: Handlers['activities.record'] = async (context, { body, actor }) => {
  const items = body.activities.map(readActivity);
  const stored = await recordActivities(context.db, actor, items.filter(isReadActivity), context.now());
  const rest = stored.values();
  const results = items.map((item) => (isReadActivity(item) ? expectNext(rest) : item));
  context.metrics.countEntries(results);
  const hasConflict = results.some(({ status }) => status === 'conflict');
  return { status: hasConflict ? 409 : 200, body: { results } };
};

export const readWeek: Handlers['activities.week'] = async (context, { query, actor }) => {
  const activities = await listActivities(context.db, actor, expectDays(query.week));
  return { status: 200, body: { week: query.week, activities } };
};

function expectNext(results: Iterator<BatchResult>): BatchResult {
  const { value, done } = results.next();
  if (done) throw new Error('the store gave fewer results than it was given items');
  return value;
}

function expectDays(week: string): string[] {
  try {
    return weekDays(week);
  } catch {
    throw new ProblemError('bad_request', { detail: `week: there is no ${week}` });
  }
}
