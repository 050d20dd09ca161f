import type { IDBPTransaction } from 'idb';
import { LogEntry } from '../contract/log-entry.ts';
import { SharedRecord } from '../contract/share-state.ts';
import { isTakenBack, toNewestBody } from '../domain/activities/entry-bodies.ts';
import type { DeviceDatabase, DeviceSchema } from './database.ts';
import { letGoOf, readHeld } from './held.ts';

/** Stores of one transaction in which the log changes: what it says of shares changes with it or not at all. */
const LOG_STORES = ['entries', 'shared'] as const;
export type LogTransaction = IDBPTransaction<DeviceSchema, typeof LOG_STORES, 'readwrite'>;

export const toSharedKey = (itemId: string, pageKey: string): string => `${itemId} ${pageKey.toLowerCase()}`;

/** What an entry says of the checklist by now; undefined for an act that is no share of an item, and for one that was taken back. */
export function toSharedRecord(entry: LogEntry): SharedRecord | undefined {
  if (isTakenBack(entry)) return undefined;
  const { kind, shareItemId, pageKey, day, id, link } = toNewestBody(entry);
  if (kind !== 'share' || shareItemId === undefined) return undefined;
  const key = toSharedKey(shareItemId, pageKey);
  return { key, itemId: shareItemId, pageKey, day, activityId: id, ...(link === undefined ? {} : { link }) };
}

export function readShared(database: DeviceDatabase): Promise<readonly SharedRecord[]> {
  return readHeld(database, 'shared', SharedRecord);
}

/** A change of the log, in one transaction that is on disk when this resolves. */
export async function changeLog<T>(
  database: DeviceDatabase,
  change: (transaction: LogTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
  try {
    const [result] = await Promise.all([change(transaction), transaction.done]);
    return result;
  } finally {
    letGoOf(database, 'shared');
  }
}

/** The entry by which this share stands in the log already. */
export async function findSameShare(
  transaction: LogTransaction,
  record: SharedRecord,
): Promise<LogEntry | undefined> {
  const known = SharedRecord.safeParse(await transaction.objectStore('shared').get(record.key));
  if (!known.success) return undefined;
  const entry = LogEntry.safeParse(await transaction.objectStore('entries').get(known.data.activityId));
  return entry.success ? entry.data : undefined;
}

/** What a change of an entry means for the checklist; `after` is undefined when the entry is gone. */
export async function noteShares(
  transaction: LogTransaction,
  before: LogEntry,
  after: LogEntry | undefined,
): Promise<void> {
  const [was, is] = [toSharedRecord(before), after && toSharedRecord(after)];
  if (was?.key === is?.key && was?.link === is?.link) return;
  if (was && was.key !== is?.key) await forgetShare(transaction, was);
  if (after && was?.key !== is?.key) await noteNewShare(transaction, after);
  else if (is?.link !== undefined) await linkRecord(transaction, is);
}

/** A link written into an entry is known to the checklist too. */
async function linkRecord(
  transaction: LogTransaction,
  { key, activityId, link }: SharedRecord,
): Promise<void> {
  const shared = transaction.objectStore('shared');
  const known = SharedRecord.safeParse(await shared.get(key));
  if (known.success && known.data.activityId === activityId) await shared.put({ ...known.data, link });
}

/** An entry has come that was not there: it stands for the share unless an earlier one does. */
export async function noteNewShare(transaction: LogTransaction, entry: LogEntry): Promise<void> {
  const record = toSharedRecord(entry);
  if (!record) return;
  const shared = transaction.objectStore('shared');
  const known = SharedRecord.safeParse(await shared.get(record.key));
  // The first entry about an item stands for it.
  if (!known.success || known.data.activityId > record.activityId) await shared.put(record);
}

/** The entry says it no more: the share stands by the next entry about it, if there is one, or not at all. */
async function forgetShare(transaction: LogTransaction, record: SharedRecord): Promise<void> {
  const left = await transaction.objectStore('entries').index('shareItemId').getAll(record.itemId);
  const next = left
    .flatMap((value) => {
      const entry = LogEntry.safeParse(value);
      return entry.success ? (toSharedRecord(entry.data) ?? []) : [];
    })
    .filter(({ key, activityId }) => key === record.key && activityId !== record.activityId)
    .sort((a, b) => (a.activityId < b.activityId ? -1 : 1))[0];
  if (next) await transaction.objectStore('shared').put(next);
  else await transaction.objectStore('shared').delete(record.key);
}

/** Notes the unit's own post. In an entry that has no number yet it is written too; what is numbered never changes. */
export async function linkShared(database: DeviceDatabase, itemId: string, link: string): Promise<void> {
  await changeLog(database, async (transaction) => {
    const shared = transaction.objectStore('shared');
    const entries = transaction.objectStore('entries');
    for (const value of await shared.getAll(IDBKeyRange.bound(`${itemId} `, `${itemId} \uffff`))) {
      const record = SharedRecord.safeParse(value);
      if (!record.success) continue;
      await shared.put({ ...record.data, link });
      const entry = LogEntry.safeParse(await entries.get(record.data.activityId));
      if (entry.success && entry.data.state === 'waiting' && entry.data.seq === undefined)
        await entries.put({ ...entry.data, activity: { ...entry.data.activity, link } });
    }
  });
}
