import type { Kysely, Selectable, Transaction } from 'kysely';
import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { toComparablePageKey } from '../../utils/domain/units/page-key.ts';
import type { Actor } from '../auth.ts';
import { toEngine } from '../db/engine.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';
import type { ReadActivity } from './activities.ts';
import { countSequence } from './device-sequences.ts';
import { insertNew } from './insert-activities.ts';
import { findKnown, listOwnUnits, toShareColumns } from './known-activities.ts';
import { findLockedDays } from './locked-days.ts';
import { type ReceiptNumbers, reserveReceiptNumbers, takeReceiptNumbers, toReceipt } from './receipts.ts';
import { judgeKnown, lockEntries } from './revise-activity.ts';
import { addToRollups, type RollupChange } from './rollups.ts';

type Row = Selectable<Tables['activities']>;

/**
 * On PostgreSQL numbers are taken before the transaction: those who store at once would otherwise wait for each other's commit. On SQLite
 * they do so anyway, and numbers without a gap are nicer to look at.
 */
export async function reserveNumbers(
  db: Kysely<Tables>,
  actor: Actor,
  items: readonly ReadActivity[],
  receivedAt: Date,
): Promise<ReceiptNumbers | undefined> {
  if (toEngine(db) === 'sqlite') return undefined;
  const { fresh } = await findFresh(db, actor, items, receivedAt);
  return fresh.size === 0 ? undefined : await reserveReceiptNumbers(db, toYear(receivedAt), fresh.size);
}

/**
 * Stores what a batch has for the actor's unit.
 * @param numbers taken before for what is new; too few, or none, and they are taken here.
 */
export async function recordOfUnit(
  transaction: Transaction<Tables>,
  actor: Actor,
  items: readonly ReadActivity[],
  receivedAt: Date,
  numbers: ReceiptNumbers | undefined,
): Promise<BatchResult[]> {
  const { known, ownPages, fresh } = await findFresh(transaction, actor, items, receivedAt);
  const stored = await insertRows(transaction, actor, [...fresh.values()], receivedAt, numbers);
  // What was not inserted, another request committed in between: it is judged like any known one.
  const missed = [...fresh.keys()].filter((key) => !stored.has(key));
  for (const [key, row] of await findKnown(transaction, missed)) known.set(key, row);
  const revised = items.filter(({ activity }) => activity.revision !== undefined).map(toKey);
  await lockEntries(transaction, revised);

  const own = { units: await listOwnUnits(transaction, actor, known.values()), pages: ownPages };

  const results: BatchResult[] = [];
  const sequence: number[] = [];
  /** By the unit that the entries belong to, which need not be the actor's any more. */
  const changes = new Map<string, RollupChange[]>();
  const count = (unitId: string, ...some: RollupChange[]) => {
    const others = changes.get(unitId);
    if (others) others.push(...some);
    else changes.set(unitId, some);
  };
  for (const item of items) {
    const { id, seq, pageKey, day } = item.activity;
    const key = toKey(item);
    const inserted = stored.get(key);
    const row = known.get(key);
    if (inserted && fresh.get(key) === item) {
      known.set(key, inserted);
      results.push({ status: 'stored', id, receipt: toReceipt(id, inserted) });
      count(inserted.unit_id, { activity: item.activity, times: 1 });
    } else if (row) {
      const judged = await judgeKnown(transaction, actor, item, row, own, receivedAt);
      known.set(key, judged.row);
      results.push(judged.result);
      if (judged.before) {
        const { before, row } = judged;
        count(row.unit_id, { activity: before, times: -1 }, { activity: item.activity, times: 1 });
      }
    } else if (ownPages.has(toComparablePageKey(pageKey))) {
      results.push({ status: 'invalid', id, code: 'not_allowed', detail: `day: ${day} is locked` });
    } else {
      const detail = `pageKey: ${pageKey} is not an own page of this unit`;
      results.push({ status: 'invalid', id, code: 'page_not_yours', detail });
    }
    if (results.at(-1)?.status === 'stored') sequence.push(seq);
  }
  await countSequence(transaction, actor, sequence);
  await addToRollups(transaction, changes);
  return results;
}

/** What is known of these items, and which are to be stored anew: the first of those with an id that nobody has brought yet. */
async function findFresh(db: Kysely<Tables>, actor: Actor, items: readonly ReadActivity[], receivedAt: Date) {
  const known = await findKnown(db, items.map(toKey));
  const ownPages = await listOwnPageKeys(db, actor);
  const days = [...new Set(items.map(({ activity }) => activity.day))];
  const locked = await findLockedDays(db, actor.unitId, days, receivedAt);
  const fresh = new Map<string, ReadActivity>();
  for (const item of items) {
    const { pageKey, day } = item.activity;
    const key = toKey(item);
    if (known.has(key) || fresh.has(key) || !ownPages.has(toComparablePageKey(pageKey)) || locked.has(day))
      continue;
    fresh.set(key, item);
  }
  return { known, ownPages, fresh };
}

/** Spelt as in `toComparablePageKey`: what was logged before pairing has the page's name as its link was pasted. */
async function listOwnPageKeys(db: Kysely<Tables>, actor: Actor): Promise<Set<string>> {
  const { rows } = await selectOwnPageKeys(db, actor.unitId);
  return new Set(rows.map(({ key }) => toComparablePageKey(key)));
}

const selectOwnPageKeys = keepQuery((db, unitId: string) =>
  db.selectFrom('pages').select('key').where('unit_id', '=', unitId).where('role', '=', 'own'),
);

/** Inserts what is not there; on PostgreSQL a request may have committed the same id a moment ago. */
async function insertRows(
  transaction: Transaction<Tables>,
  actor: Actor,
  fresh: readonly ReadActivity[],
  receivedAt: Date,
  numbers: ReceiptNumbers | undefined,
): Promise<Map<string, Row>> {
  if (fresh.length === 0) return new Map();
  const year = toYear(receivedAt);
  const enough = numbers !== undefined && numbers.count >= fresh.length ? numbers : undefined;
  const { first } = enough ?? (await takeReceiptNumbers(transaction, year, fresh.length));
  const rows = fresh.map(
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
      revision: item.activity.revision ?? 1,
      standing: item.activity.withdrawn ? 'withdrawn' : 'received',
      return_reason: null,
      ...toShareColumns(item.activity),
    }),
  );
  const ids = await insertNew(transaction, rows);
  return new Map(rows.filter(({ id }) => ids.has(id)).map((row) => [row.id, row]));
}

function toYear(receivedAt: Date): number {
  return Number(toVietnamDay(receivedAt).slice(0, 4));
}

function toKey({ activity }: ReadActivity): string {
  return activity.id.toLowerCase();
}
