import { ENTRIES_MOST } from '../../utils/contract/entry-review.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { storeItems } from '../activities/activity-item.ts';
import { readCursor, toEntryPage } from '../activities/entry-cursor.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { recordActivities } from '../store/activities.ts';
import { listEntered, listEntriesFrom, listEntriesOfDays, toStoredEntry } from '../store/entries.ts';
import { listReviews } from '../store/entry-reviews.ts';
import { digestDays } from '../store/week-digest.ts';

/** Most reviews in one answer. */
const REVIEWS_MOST = 200;

/** Stores the good items of a batch and answers for each. */
export const recordBatch: Handlers['activities.record'] = async ({ db, metrics, now }, { body, actor }) =>
  await storeItems(body.activities, metrics, (items) => recordActivities(db, actor, items, now()));

export const readWeek: Handlers['activities.week'] = async ({ db }, { query, actor }) => {
  const activities = await listEntriesOfDays(db, actor, expectDays(query.week));
  return { status: 200, body: { week: query.week, activities } };
};

export const readDigest: Handlers['activities.digest'] = async ({ db }, { query, actor }) => {
  const { week } = query;
  return { status: 200, body: { week, ...(await digestDays(db, actor, expectDays(week))) } };
};

export const readReviews: Handlers['activities.reviews'] = async ({ db }, { query, actor }) => {
  const reviews = await listReviews(db, actor, query.since, REVIEWS_MOST + 1);
  const body = { reviews: reviews.slice(0, REVIEWS_MOST), more: reviews.length > REVIEWS_MOST };
  return { status: 200, body };
};

export const readEntered: Handlers['activities.entered'] = async ({ db }, { query, actor }) => {
  const rows = await listEntered(db, actor, query.since, ENTRIES_MOST + 1);
  const more = rows.length > ENTRIES_MOST;
  // A device goes on after the last moment: what came at the same one must not be cut in two. A batch is far shorter than an answer.
  const cut = more ? rows.at(-1)?.received_at : undefined;
  const whole = rows.filter(({ received_at }) => received_at !== cut);
  return { status: 200, body: { entries: whole.map((row) => toStoredEntry(row, actor)), more } };
};

export const readHistory: Handlers['activities.history'] = async ({ db }, { query, actor }) => {
  const { from, after, limit = ENTRIES_MOST } = query;
  const rows = await listEntriesFrom(db, actor, from, readCursor(after), limit + 1);
  return { status: 200, body: toEntryPage(rows, limit, (row) => toStoredEntry(row, actor)) };
};

function expectDays(week: string): string[] {
  try {
    return weekDays(week);
  } catch {
    throw new ProblemError('bad_request', { detail: `week: there is no ${week}` });
  }
}
