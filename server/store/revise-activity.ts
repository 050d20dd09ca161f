import type { Transaction } from 'kysely';
import { Activity } from '../../utils/contract/activity.ts';
import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import { toRevisedStanding } from '../../utils/domain/activities/entry-standing.ts';
import { toComparablePageKey } from '../../utils/domain/units/page-key.ts';
import type { Actor } from '../auth.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';
import type { ReadActivity } from './activities.ts';
import { findRevision, isOfActor, type KnownActivity, toShareColumns } from './known-activities.ts';
import { findLockedDays } from './locked-days.ts';
import { toReceipt } from './receipts.ts';

/** The units whose entries are the actor's, and the pages of the actor's unit. */
export interface Own {
  units: ReadonlySet<string>;
  pages: ReadonlySet<string>;
}

/** What is said of an item whose id is known, and the entry as it is known from then on. */
interface Judged {
  result: BatchResult;
  row: KnownActivity;
  /** What the entry said until now; present when that was changed. */
  before?: Activity;
}

/**
 * Judges an item whose id is known. What was stored before gets its receipt again, whatever has changed since; a later revision
 * becomes the newest one, and all that the entry said before stays.
 */
export async function judgeKnown(
  transaction: Transaction<Tables>,
  actor: Actor,
  item: ReadActivity,
  row: KnownActivity,
  own: Own,
  receivedAt: Date,
): Promise<Judged> {
  const { id, revision = 1 } = item.activity;
  // The same answer for another unit's activity as for another body: it tells nothing about the other unit.
  const conflict: Judged = { result: { status: 'conflict', id }, row };
  if (!isOfActor(row, actor, own.units)) return conflict;
  if (revision > row.revision) return await revise(transaction, actor, item, row, own, receivedAt);
  const same = revision === row.revision ? row : await findRevision(transaction, id.toLowerCase(), revision);
  if (same?.sha256 !== item.sha256) return conflict;
  return { result: { status: 'already', id, receipt: toReceipt(id, { ...row, ...same }) }, row };
}

async function revise(
  transaction: Transaction<Tables>,
  actor: Actor,
  item: ReadActivity,
  known: KnownActivity,
  own: Own,
  receivedAt: Date,
): Promise<Judged> {
  const { activity } = item;
  const key = activity.id.toLowerCase();
  const refuse = (code: 'not_allowed' | 'page_not_yours', detail: string): Judged => {
    return { result: { status: 'invalid', id: activity.id, code, detail }, row: known };
  };
  const row = known.standing === 'retired' ? undefined : await lockEntry(transaction, key);
  if (!row) return refuse('not_allowed', 'id: the entry is past its time');
  // Another request corrected it since it was looked up.
  if (row.revision !== known.revision)
    return await judgeKnown(transaction, actor, item, row, own, receivedAt);

  const standing = toRevisedStanding(row.standing, activity.withdrawn === true);
  if (standing === undefined) return refuse('not_allowed', 'id: the entry was accepted');
  const locked = await findLockedDays(transaction, row.unit_id, [row.day, activity.day], receivedAt);
  if (locked.size > 0) return refuse('not_allowed', `day: ${[...locked].join(', ')} is locked`);
  // A page that was the unit's own then may stay where it is.
  const before = Activity.parse(JSON.parse(row.body));
  if (!own.pages.has(toComparablePageKey(activity.pageKey)) && activity.pageKey !== before.pageKey) {
    return refuse('page_not_yours', `pageKey: ${activity.pageKey} is not an own page of this unit`);
  }

  const { revision = 1 } = activity;
  const received_at = receivedAt.toISOString();
  const { body, sha256 } = item;
  await transaction
    .insertInto('activity_revisions')
    .values([
      {
        activity_id: key,
        revision: row.revision,
        device_id: row.device_id,
        body: row.body,
        sha256: row.sha256,
        received_at: row.received_at,
      },
      { activity_id: key, revision, device_id: actor.deviceId, body, sha256, received_at },
    ])
    // What a correction of a correction finds there already.
    .onConflict((conflict) => conflict.columns(['activity_id', 'revision']).doNothing())
    .execute();
  const change = { revision, standing, body, sha256, received_at, day: activity.day };
  await transaction
    .updateTable('activities')
    .set({
      ...change,
      occurred_at: activity.occurredAt,
      return_reason: null,
      ...toShareColumns(activity),
    })
    .where('id', '=', key)
    .execute();
  const now = { ...row, ...change };
  const receipt = toReceipt(activity.id, now);
  return { result: { status: 'stored', id: activity.id, receipt }, row: now, before };
}

/** In one order for all, and before any of them is changed: two that correct the same entries would otherwise wait for each other. */
export async function lockEntries(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || toEngine(transaction) === 'sqlite') return;
  await transaction
    .selectFrom('activities')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** On PostgreSQL a coordinator may be accepting it at this very moment. */
async function lockEntry(transaction: Transaction<Tables>, id: string) {
  const query = transaction.selectFrom('activities').selectAll().where('id', '=', id);
  return await (toEngine(transaction) === 'postgresql' ? query.forUpdate() : query).executeTakeFirst();
}
