import { LogEntry } from '../contract/log-entry.ts';
import { isRefused, isUnanswered } from '../domain/activities/entry-bodies.ts';
import type { DeviceDatabase } from './database.ts';
import { parseAll, parseStored, readParsed } from './parsed.ts';
import { changeLog, findSameShare, toSharedRecord } from './shared.ts';

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

/** How many entries have no answer, need the admin, and came back. */
export async function countOutbox(
  database: DeviceDatabase,
): Promise<{ waiting: number; refused: number; returned: number }> {
  const [corrected, ...counts] = await Promise.all([
    readByIndex(database, 'correction', IDBKeyRange.lowerBound('')),
    database.countFromIndex('entries', 'state', 'waiting'),
    database.countFromIndex('entries', 'state', 'refused'),
    database.countFromIndex('entries', 'state', 'returned'),
  ]);
  let [waiting, refused, returned] = counts;
  // A correction says more of its entry than the state does.
  for (const entry of corrected) {
    if (entry.state === 'refused') refused -= 1;
    if (entry.state === 'waiting') waiting -= 1;
    if (isUnanswered(entry)) waiting += 1;
    if (isRefused(entry)) refused += 1;
    else if (entry.state === 'returned') returned -= 1;
  }
  return { waiting, refused, returned };
}

/** When the first of the steps that can still be taken back may be sent; undefined when there is none. */
export async function findNextDueAt(database: DeviceDatabase): Promise<string | undefined> {
  const [waiting, corrected] = await Promise.all([
    readByIndex(database, 'state', IDBKeyRange.only('waiting')),
    readByIndex(database, 'correction', IDBKeyRange.lowerBound('')),
  ]);
  return [...waiting, ...corrected]
    .flatMap((entry) => {
      if (entry.state === 'waiting') return entry.seq === undefined ? [entry.sendAfterAt] : [];
      return entry.correction?.seq === undefined ? [entry.correction?.sendAfterAt ?? ''] : [];
    })
    .sort()
    .at(0);
}

export async function findEntry(database: DeviceDatabase, id: string): Promise<LogEntry | undefined> {
  const value: unknown = await database.get('entries', id);
  return value === undefined ? undefined : parseStored(database, 'entries', id, value, LogEntry);
}

export function readEntries(database: DeviceDatabase): Promise<LogEntry[]> {
  return readParsed(database, 'entries', LogEntry);
}

/** Whatever is not settled, however old it is. */
export async function readOpenEntries(database: DeviceDatabase): Promise<LogEntry[]> {
  const parts = await Promise.all([
    ...(['waiting', 'refused', 'returned'] as const).map((state) =>
      readByIndex(database, 'state', IDBKeyRange.only(state)),
    ),
    readByIndex(database, 'correction', IDBKeyRange.lowerBound('')),
  ]);
  return [...new Map(parts.flat().map((entry) => [entry.activity.id, entry])).values()];
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
  index: 'day' | 'state' | 'campaignId' | 'correction',
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
