import { LogEntry } from '../contract/log-entry.ts';
import { adoptEntry } from '../domain/activities/adopt-entry.ts';
import { toSending } from '../domain/activities/entry-bodies.ts';
import type { DeviceDatabase } from './database.ts';
import { parseStored } from './parsed.ts';
import { changeLog, noteNewShare, noteShares } from './shared.ts';

const NEXT_SEQ = 'nextSeq';

/**
 * Puts an entry back when the database has lost it or holds it damaged; the damaged record is set aside.
 * @returns the entry that the database has, when there was nothing to put back.
 */
export async function restoreEntry(database: DeviceDatabase, copy: LogEntry): Promise<LogEntry | 'restored'> {
  const { id } = copy.activity;
  const value: unknown = await database.get('entries', id);
  if (value !== undefined) await parseStored(database, 'entries', id, value, LogEntry);
  return await changeLog(database, async (transaction) => {
    const entries = transaction.objectStore('entries');
    const present = LogEntry.safeParse(await entries.get(id));
    // A number that the copy knows may have been seen by the backend: it must not be given a second time.
    const isBehind = present.success && present.data.state === 'waiting' && present.data.seq === undefined;
    if (present.success && !(isBehind && toSending(copy))) return present.data;
    await entries.put(copy);
    await noteNewShare(transaction, copy);
    return 'restored';
  });
}

/**
 * Takes over what the backend has, where this device has nothing or an older revision.
 * @returns the entry as it is here from now on; undefined when nothing was written.
 */
export async function adoptStored(database: DeviceDatabase, stored: LogEntry): Promise<LogEntry | undefined> {
  return await changeLog(database, async (transaction) => {
    const entries = transaction.objectStore('entries');
    const present = LogEntry.safeParse(await entries.get(stored.activity.id));
    const adopted = adoptEntry(present.success ? present.data : undefined, stored);
    if (!adopted) return undefined;
    await entries.put(adopted);
    if (present.success) await noteShares(transaction, present.data, adopted);
    else await noteNewShare(transaction, adopted);
    return adopted;
  });
}

export async function readNextSeq(database: DeviceDatabase): Promise<number> {
  const stored: unknown = await database.get('singles', NEXT_SEQ);
  return typeof stored === 'number' ? stored : 1;
}

/** Numbers are never given twice, whatever the database has forgotten. */
export async function raiseNextSeq(database: DeviceDatabase, least: number): Promise<void> {
  const transaction = database.transaction('singles', 'readwrite', { durability: 'strict' });
  const stored = await transaction.store.get(NEXT_SEQ);
  if (least > (typeof stored === 'number' ? stored : 1)) await transaction.store.put(least, NEXT_SEQ);
  await transaction.done;
}
