import type { Kysely, Selectable, Transaction } from 'kysely';
import type { EntryReview } from '../../utils/contract/entry-review.ts';
import { type ReviewMove, toReviewedStanding } from '../../utils/domain/activities/entry-standing.ts';
import type { Actor } from '../auth.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { findLockedDays } from './locked-days.ts';
import { findHeir, listMerged } from './unit-history.ts';

type Row = Selectable<Tables['entry_reviews']>;

export interface ReviewRequest {
  activityId: string;
  revision: number;
  move: ReviewMove;
  /** With `return` only. */
  reason?: string | undefined;
}

export type ReviewOutcome =
  | { review: EntryReview; isNew: boolean }
  | { refused: 'conflict' | 'not_allowed'; detail: string };

/** The unit that answers for an entry now: its own, or the one that this merged into. */
export async function findUnitOfEntry(db: Kysely<Tables>, activityId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('activities')
    .select('unit_id')
    .where('id', '=', activityId.toLowerCase())
    .executeTakeFirst();
  return row && (await findHeir(db, row.unit_id));
}

/**
 * Keeps a coordinator's word on an entry for which the permitted unit answers. The same word again changes nothing and gives the same
 * answer.
 */
export async function addReview(
  transaction: Transaction<Tables>,
  { coordinator: { coordinatorId }, unitId }: Permission<'review'>,
  { activityId, revision, move, reason }: ReviewRequest,
  now: Date,
): Promise<ReviewOutcome> {
  const id = activityId.toLowerCase();
  const last = await lockReviews(transaction, unitId);
  const query = transaction.selectFrom('activities').selectAll().where('id', '=', id);
  // The author may be correcting it at this very moment.
  const locked = toEngine(transaction) === 'postgresql' ? query.forUpdate() : query;
  const entry = await locked.executeTakeFirstOrThrow();
  if ((await findHeir(transaction, entry.unit_id)) !== unitId) {
    return { refused: 'conflict', detail: 'activityId: the unit of the entry merged into another just now' };
  }
  if (entry.revision !== revision) {
    return { refused: 'conflict', detail: `revision: the entry has revision ${entry.revision} now` };
  }
  const standing = toReviewedStanding(entry.standing, move);
  if (standing !== 'accepted' && standing !== 'returned') {
    return { refused: 'not_allowed', detail: 'the author has taken the entry back' };
  }
  if (standing === entry.standing && (reason ?? null) === entry.return_reason) {
    const said = await findNewest(transaction, id);
    if (said) return { review: toReview(said), isNew: false };
  }
  // What is returned is to be corrected, and there it could not be.
  if (move === 'return' && (await findLockedDays(transaction, entry.unit_id, [entry.day], now)).size > 0) {
    return { refused: 'not_allowed', detail: `day: ${entry.day} is locked` };
  }
  const review: Row = {
    unit_id: unitId,
    reviewed_at: new Date(Math.max(now.getTime(), last + 1)).toISOString(),
    activity_id: id,
    revision,
    standing,
    reason: reason ?? null,
    coordinator_id: coordinatorId,
  };
  await transaction.insertInto('entry_reviews').values(review).execute();
  await transaction
    .updateTable('activities')
    .set({ standing, return_reason: review.reason })
    .where('id', '=', id)
    .execute();
  return { review: toReview(review), isNew: true };
}

/** What coordinators said of the entries of the actor's unit after a moment, oldest first. */
export async function listReviews(
  db: Kysely<Tables>,
  actor: Actor,
  since: string,
  most: number,
): Promise<EntryReview[]> {
  const rows = await db
    .selectFrom('entry_reviews')
    .selectAll()
    .where('unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('reviewed_at', '>', since)
    .orderBy('reviewed_at')
    .limit(most)
    .execute();
  return rows.map(toReview);
}

/** What coordinators said of what a device logged. */
export async function listReviewsOfDevice(db: Kysely<Tables>, deviceId: string): Promise<EntryReview[]> {
  const rows = await db
    .selectFrom('entry_reviews')
    .innerJoin('activities', 'activities.id', 'entry_reviews.activity_id')
    .selectAll('entry_reviews')
    .where('activities.device_id', '=', deviceId)
    .orderBy('reviewed_at')
    .orderBy('activity_id')
    .execute();
  return rows.map(toReview);
}

/**
 * Makes others who review entries of this unit wait, and gives the moment of the last review of it and of all that merged into it: a device
 * that asked for what came after one moment must never find something between later.
 */
async function lockReviews(transaction: Transaction<Tables>, unitId: string): Promise<number> {
  await transaction
    .updateTable('units')
    .set((column) => ({ name: column.ref('name') }))
    .where('id', '=', unitId)
    .execute();
  const row = await transaction
    .selectFrom('entry_reviews')
    .select('reviewed_at')
    .where('unit_id', 'in', [unitId, ...(await listMerged(transaction, unitId))])
    .orderBy('reviewed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? Date.parse(row.reviewed_at) : 0;
}

async function findNewest(transaction: Transaction<Tables>, id: string): Promise<Row | undefined> {
  return await transaction
    .selectFrom('entry_reviews')
    .selectAll()
    .where('activity_id', '=', id)
    .orderBy('reviewed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function toReview({ activity_id, revision, standing, reason, reviewed_at }: Row): EntryReview {
  return {
    activityId: activity_id,
    revision,
    standing,
    ...(reason === null ? {} : { reason }),
    reviewedAt: reviewed_at,
  };
}
