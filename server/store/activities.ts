import type { Kysely, Selectable, Transaction } from 'kysely';
import { Activity } from '../../utils/contract/activity.ts';
import type { BatchResult, WeekReply } from '../../utils/contract/api.ts';
import type { Receipt } from '../../utils/contract/receipt.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import type { Actor } from '../auth.ts';
import { commitTogether } from '../db/commit-together.ts';
import type { Tables } from '../db/tables.ts';
import { countSequence } from './device-sequences.ts';
import { touchDevice } from './devices.ts';
import { insertNew } from './insert-activities.ts';
import { takeReceiptNumbers, toReceiptNumber } from './receipts.ts';
import { listMerged } from './unit-history.ts';

/** An activity that has the agreed form, with the bytes that are kept and their hash. */
export interface ReadActivity {
  activity: Activity;
  body: string;
  sha256: string;
}

type Row = Selectable<Tables['activities']>;
/** What a resend is judged by; of an entry that was deleted after its time, nothing else is left. */
type Known = Pick<Row, 'unit_id' | 'sha256' | 'receipt_year' | 'receipt_number' | 'received_at'>;

/**
 * Stores a batch in one transaction; results are in the order of the items. An id that is there already is judged first,
 * so that a resend gets its receipt whatever has changed since. Equal ids within a batch behave as if sent one by one.
 * @throws when the database cannot commit; nothing is stored then.
 */
export async function recordActivities(
  db: Kysely<Tables>,
  actor: Actor,
  items: readonly ReadActivity[],
  receivedAt: Date,
): Promise<BatchResult[]> {
  return await commitTogether(db, async (transaction) => {
    await touchDevice(transaction, { id: actor.deviceId, last_seen_at: actor.seenAt }, receivedAt);
    const known = await findKnown(transaction, items.map(toKey));
    const ownPages = await listOwnPageKeys(transaction, actor);
    const fresh = new Map<string, ReadActivity>();
    for (const item of items) {
      const key = toKey(item);
      if (!known.has(key) && !fresh.has(key) && ownPages.has(item.activity.pageKey)) fresh.set(key, item);
    }
    const stored = await insertRows(transaction, actor, [...fresh.values()], receivedAt);
    // What was not inserted, another request committed in between: it is judged like any known one.
    const missed = [...fresh.keys()].filter((key) => !stored.has(key));
    for (const [key, row] of await findKnown(transaction, missed)) known.set(key, row);
    const own = await listOwn(transaction, actor, known.values());

    return items.map((item): BatchResult => {
      const { id } = item.activity;
      const key = toKey(item);
      const inserted = stored.get(key);
      if (inserted && fresh.get(key) === item) {
        known.set(key, inserted);
        return { status: 'stored', id, receipt: toReceipt(id, inserted) };
      }
      const row = known.get(key);
      if (!row) {
        const detail = `pageKey: ${item.activity.pageKey} is not an own page of this unit`;
        return { status: 'invalid', id, code: 'page_not_yours', detail };
      }
      // The same answer for another unit's activity as for another body: it tells nothing about the other unit.
      const isSame = own.has(row.unit_id) && row.sha256 === item.sha256;
      return isSame ? { status: 'already', id, receipt: toReceipt(id, row) } : { status: 'conflict', id };
    });
  });
}

/** The activities of the actor's unit, and of those that merged into it, on the given days, oldest first. */
export async function listActivities(
  db: Kysely<Tables>,
  actor: Actor,
  days: readonly string[],
): Promise<WeekReply['activities']> {
  const rows = await db
    .selectFrom('activities')
    .selectAll()
    .where('unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('day', 'in', days)
    .orderBy('day')
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const activity = Activity.parse(JSON.parse(row.body));
    return { activity, receipt: toReceipt(activity.id, row) };
  });
}

/** @returns what is stored under these ids now, or was before it was retired. */
async function findKnown(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map();
  const columns = ['id', 'unit_id', 'sha256', 'receipt_year', 'receipt_number', 'received_at'] as const;
  const rows = await transaction
    .selectFrom('activities')
    .select(columns)
    .where('id', 'in', ids)
    .unionAll(transaction.selectFrom('retired_receipts').select(columns).where('id', 'in', ids))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The units whose entries are the actor's: its own, and, where a resend may need them, those that merged into it. */
async function listOwn(
  transaction: Transaction<Tables>,
  { unitId }: Actor,
  known: Iterable<Known>,
): Promise<Set<string>> {
  const isAllOwn = [...known].every((row) => row.unit_id === unitId);
  return new Set([unitId, ...(isAllOwn ? [] : await listMerged(transaction, unitId))]);
}

async function listOwnPageKeys(transaction: Transaction<Tables>, actor: Actor): Promise<Set<string>> {
  const rows = await transaction
    .selectFrom('pages')
    .select('key')
    .where('unit_id', '=', actor.unitId)
    .where('role', '=', 'own')
    .execute();
  return new Set(rows.map(({ key }) => key));
}

/** Inserts what is not there; on PostgreSQL a request may have committed the same id a moment ago. */
async function insertRows(
  transaction: Transaction<Tables>,
  actor: Actor,
  items: readonly ReadActivity[],
  receivedAt: Date,
): Promise<Map<string, Row>> {
  if (items.length === 0) return new Map();
  const year = Number(toVietnamDay(receivedAt).slice(0, 4));
  const first = await takeReceiptNumbers(transaction, year, items.length);
  const rows = items.map(
    (item, index): Row => ({
      id: toKey(item),
      unit_id: actor.unitId,
      device_id: actor.deviceId,
      day: item.activity.day,
      occurred_at: item.activity.occurredAt,
      body: item.body,
      sha256: item.sha256,
      receipt_year: year,
      receipt_number: first + index,
      received_at: receivedAt.toISOString(),
      ...toShareColumns(item.activity),
    }),
  );
  const ids = await insertNew(transaction, rows);
  const stored = rows.filter(({ id }) => ids.has(id));
  await countSequence(
    transaction,
    actor,
    items.filter((item) => ids.has(toKey(item))).map(({ activity }) => activity.seq),
  );
  return new Map(stored.map((row) => [row.id, row]));
}

function toShareColumns({ kind, shareItemId, pageKey }: Activity): Pick<Row, 'share_item_id' | 'page_key'> {
  if (kind !== 'share' || shareItemId === undefined) return { share_item_id: null, page_key: null };
  return { share_item_id: shareItemId, page_key: pageKey };
}

function toKey({ activity }: ReadActivity): string {
  return activity.id.toLowerCase();
}

function toReceipt(activityId: string, row: Known): Receipt {
  const number = toReceiptNumber(row.receipt_year, row.receipt_number);
  return { activityId, number, sha256: row.sha256, receivedAt: row.received_at };
}
