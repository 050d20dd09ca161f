import { LogEntry, type Refusal } from '../contract/log-entry.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { DeviceDatabase } from './database.ts';
import { parseAll, parseStored, readParsed } from './parsed.ts';
import { changeLog, findSameShare, forgetShare, toSharedRecord } from './shared.ts';

const NEXT_SEQ = 'nextSeq';

/**
 * Keeps a new entry. Resolves only when the transaction is on disk (`durability: 'strict'`), so that "logged" may be said
 * after it: a browser killed at that moment still has the entry. A share of an item on a page is kept once, whichever tab is
 * faster.
 * @returns the entry by which the same share stands already; nothing was added then.
 */
export async function addEntry(database: DeviceDatabase, entry: LogEntry): Promise<LogEntry | undefined> {
  return await changeLog(database, async (transaction) => {
    const record = toSharedRecord(entry);
    const same = record && (await findSameShare(transaction, record));
    if (same) return same;
    const adding = transaction.objectStore('entries').add(entry);
    const noting = record && transaction.objectStore('shared').put(record);
    await Promise.all([adding, noting]);
    return undefined;
  });
}

/** Removes an entry that has not been numbered for sending yet. False when it is too late or the entry is unknown. */
export async function removeUnsentEntry(database: DeviceDatabase, id: string): Promise<boolean> {
  return removeEntry(database, id, ({ seq }) => seq === undefined);
}

async function removeEntry(
  database: DeviceDatabase,
  id: string,
  mayGo: (entry: LogEntry) => boolean,
): Promise<boolean> {
  return await changeLog(database, async (transaction) => {
    const entries = transaction.objectStore('entries');
    const entry = LogEntry.safeParse(await entries.get(id));
    const goes = entry.success && mayGo(entry.data);
    if (goes) {
      await entries.delete(id);
      await forgetShare(transaction, entry.data);
    }
    return goes;
  });
}

/**
 * Numbers the entries whose time to undo is over, oldest first, and gives every waiting entry that has a number. From
 * here on the body of an entry never changes, so that sending it again is always the same request.
 */
export async function sealDueEntries(database: DeviceDatabase, now: string): Promise<LogEntry[]> {
  const transaction = database.transaction(['entries', 'singles'], 'readwrite', { durability: 'strict' });
  const entries = transaction.objectStore('entries');
  const waiting: LogEntry[] = [];
  for (const value of await entries.index('state').getAll('waiting')) {
    const entry = LogEntry.safeParse(value);
    if (entry.success) waiting.push(entry.data);
  }
  waiting.sort((a, b) => a.activity.id.localeCompare(b.activity.id));
  const stored = await transaction.objectStore('singles').get(NEXT_SEQ);
  let next = typeof stored === 'number' ? stored : 1;
  for (const entry of waiting) {
    // A click in the future was made under a clock that has been put right since: there is nothing to wait for.
    if (entry.seq !== undefined || (entry.sendAfterAt > now && entry.activity.occurredAt <= now)) continue;
    entry.seq = next++;
    await entries.put(entry);
  }
  await transaction.objectStore('singles').put(next, NEXT_SEQ);
  await transaction.done;
  return waiting.filter((entry) => entry.seq !== undefined).sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

/** Lets an entry that the server refused be sent once more, unchanged. */
export async function reopenEntry(database: DeviceDatabase, id: string): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
  const entry = LogEntry.safeParse(await transaction.store.get(id));
  if (entry.success && entry.data.state === 'refused') {
    const { refusal: _past, ...rest } = entry.data;
    await transaction.store.put({ ...rest, state: 'waiting' });
  }
  await transaction.done;
}

/** Removes an entry that the server refused, because the admin says so. Any other entry stays. */
export async function discardRefusedEntry(database: DeviceDatabase, id: string): Promise<void> {
  await removeEntry(database, id, ({ state }) => state === 'refused');
}

export function countRefused(database: DeviceDatabase): Promise<number> {
  return database.countFromIndex('entries', 'state', 'refused');
}

export function countWaiting(database: DeviceDatabase): Promise<number> {
  return database.countFromIndex('entries', 'state', 'waiting');
}

/** When the first of the entries that can still be taken back may be sent; undefined when there is none. */
export async function findNextDueAt(database: DeviceDatabase): Promise<string | undefined> {
  const waiting = await database.getAllFromIndex('entries', 'state', 'waiting');
  return waiting
    .map((value) => LogEntry.safeParse(value))
    .flatMap((entry) => (entry.success && entry.data.seq === undefined ? [entry.data.sendAfterAt] : []))
    .sort()
    .at(0);
}

/** Notes the server's answer for one entry. An entry that is gone (erased meanwhile) stays gone. */
export async function settleEntry(
  database: DeviceDatabase,
  id: string,
  answer: { receipt: Receipt } | { refusal: Refusal },
): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
  const entry = LogEntry.safeParse(await transaction.store.get(id));
  if (entry.success) {
    const state = 'receipt' in answer ? 'received' : 'refused';
    await transaction.store.put({ ...entry.data, ...answer, state });
  }
  await transaction.done;
}

export function readEntries(database: DeviceDatabase): Promise<LogEntry[]> {
  return readParsed(database, 'entries', LogEntry);
}

/** Whatever is not settled, however old it is. */
export async function readOpenEntries(database: DeviceDatabase): Promise<LogEntry[]> {
  const parts = await Promise.all(
    (['waiting', 'refused'] as const).map((state) => readByIndex(database, 'state', IDBKeyRange.only(state))),
  );
  return parts.flat();
}

/** The entries of the days `from` to `to`, both included, oldest first. */
export async function readEntriesOfDays(
  database: DeviceDatabase,
  from: string,
  to: string,
): Promise<LogEntry[]> {
  const entries = await readByIndex(database, 'day', IDBKeyRange.bound(from, to));
  return entries.sort((a, b) => compareText(a.activity.occurredAt, b.activity.occurredAt));
}

/** What was done for any campaign, in whichever run of it. */
export function readEntriesOfCampaigns(database: DeviceDatabase): Promise<LogEntry[]> {
  return readByIndex(database, 'campaignId', IDBKeyRange.lowerBound(''));
}

async function readByIndex(
  database: DeviceDatabase,
  index: 'day' | 'state' | 'campaignId',
  range: IDBKeyRange,
): Promise<LogEntry[]> {
  const sound = parseAll(await database.getAllFromIndex('entries', index, range), LogEntry);
  if (sound) return sound;
  const [values, keys] = await Promise.all([
    database.getAllFromIndex('entries', index, range),
    database.getAllKeysFromIndex('entries', index, range),
  ]);
  const entries: LogEntry[] = [];
  for (const [place, value] of values.entries()) {
    const entry = await parseStored(database, 'entries', keys[place] ?? '', value, LogEntry);
    if (entry) entries.push(entry);
  }
  return entries;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
