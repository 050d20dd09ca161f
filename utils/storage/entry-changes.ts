import type { ActivityInput } from '../contract/activity.ts';
import type { EntryReview } from '../contract/entry-review.ts';
import type { Instant } from '../contract/instant.ts';
import { LogEntry, type Refusal } from '../contract/log-entry.ts';
import type { Receipt } from '../contract/receipt.ts';
import { toSending } from '../domain/activities/entry-bodies.ts';
import {
  correctEntry,
  discardEntry,
  loseEntry,
  type Moved,
  receiveEntry,
  refuseEntry,
  retryEntry,
  reviewEntry,
  sealEntry,
  undoEntry,
  withdrawEntry,
} from '../domain/activities/entry-moves.ts';
import type { DeviceDatabase } from './database.ts';
import { changeLog, noteShares } from './shared.ts';

const NEXT_SEQ = 'nextSeq';

/**
 * One legal move of one entry, with what it means for the checklist, in one transaction that is on disk when this resolves.
 * @returns what became of it; undefined when the entry is unknown or damaged or the move is not legal, and nothing was written.
 */
async function moveEntry(
  database: DeviceDatabase,
  id: string,
  move: (entry: LogEntry) => Moved,
): Promise<Moved> {
  return await changeLog(database, async (transaction) => {
    const entries = transaction.objectStore('entries');
    const entry = LogEntry.safeParse(await entries.get(id));
    const moved = entry.success ? move(entry.data) : undefined;
    if (!entry.success || moved === undefined) return undefined;
    if (moved === 'gone') await entries.delete(id);
    else await entries.put(moved);
    await noteShares(transaction, entry.data, moved === 'gone' ? undefined : moved);
    return moved;
  });
}

export const reviseEntry = (
  database: DeviceDatabase,
  id: string,
  input: ActivityInput,
  sendAfterAt: Instant,
) => moveEntry(database, id, (entry) => correctEntry(entry, input, sendAfterAt));

export const takeBackEntry = (database: DeviceDatabase, id: string, sendAfterAt: Instant) =>
  moveEntry(database, id, (entry) => withdrawEntry(entry, sendAfterAt));

/** Takes the admin's last step back; undefined when it is too late for that. */
export const undoLastStep = (database: DeviceDatabase, id: string, now: Instant) =>
  moveEntry(database, id, (entry) => undoEntry(entry, now));

/** Lets what the server refused be sent once more, unchanged. */
export const reopenEntry = (database: DeviceDatabase, id: string) => moveEntry(database, id, retryEntry);

/** Removes what the server refused, because the admin says so. Anything else stays. */
export const discardRefusedEntry = (database: DeviceDatabase, id: string) =>
  moveEntry(database, id, discardEntry);

/** Lets an entry that the backend has lost be sent again. */
export const noteLost = (database: DeviceDatabase, id: string) => moveEntry(database, id, loseEntry);

export const noteReview = (database: DeviceDatabase, review: EntryReview) =>
  moveEntry(database, review.activityId, (entry) => reviewEntry(entry, review));

/** Notes the server's answer for one revision. An entry that is gone (erased meanwhile) stays gone. */
export const settleEntry = (
  database: DeviceDatabase,
  id: string,
  answer: { receipt: Receipt } | { refusal: Refusal },
  revision = 1,
) =>
  moveEntry(database, id, (entry) =>
    'receipt' in answer
      ? receiveEntry(entry, revision, answer.receipt)
      : refuseEntry(entry, revision, answer.refusal),
  );

export interface Sealed {
  /** Everything that has a number and no answer, in the order of the numbers. */
  sending: LogEntry[];
  /** Those among them that got their number just now. */
  sealed: LogEntry[];
  /** The number that comes next. */
  nextSeq: number;
}

/**
 * Numbers what is due, oldest click first. From here on the body never changes, so that sending it again is always the same request. A
 * damaged record is passed over: it must not hold up the others.
 */
export async function sealDueEntries(database: DeviceDatabase, now: string): Promise<Sealed> {
  const transaction = database.transaction(['entries', 'singles'], 'readwrite', { durability: 'strict' });
  const entries = transaction.objectStore('entries');
  const [waiting, corrected] = await Promise.all([
    entries.index('state').getAll('waiting'),
    entries.index('correction').getAll(),
  ]);
  const open = new Map<string, LogEntry>();
  for (const value of [...waiting, ...corrected]) {
    const entry = LogEntry.safeParse(value);
    if (entry.success) open.set(entry.data.activity.id, entry.data);
  }
  const stored = await transaction.objectStore('singles').get(NEXT_SEQ);
  let next = typeof stored === 'number' ? stored : 1;
  const sealed: LogEntry[] = [];
  for (const [id, entry] of [...open].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const numbered = sealEntry(entry, next, now);
    if (!numbered) continue;
    next += 1;
    await entries.put(numbered);
    open.set(id, numbered);
    sealed.push(numbered);
  }
  if (sealed.length > 0) await transaction.objectStore('singles').put(next, NEXT_SEQ);
  await transaction.done;
  const seqOf = (entry: LogEntry) => toSending(entry)?.seq ?? 0;
  const sending = [...open.values()].filter((entry) => toSending(entry) !== undefined);
  return { sending: sending.sort((a, b) => seqOf(a) - seqOf(b)), sealed, nextSeq: next };
}
