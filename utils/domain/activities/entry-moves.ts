import type { ActivityInput } from '../../contract/activity.ts';
import type { EntryReview } from '../../contract/entry-review.ts';
import type { Instant } from '../../contract/instant.ts';
import type { Correction, EntryBody, LogEntry, Refusal } from '../../contract/log-entry.ts';
import type { Receipt } from '../../contract/receipt.ts';
import { isTakenBack, toNewestBody, toRevision } from './entry-bodies.ts';
import { isEntryMove, toEntryLife } from './entry-life.ts';
import { isUndoOver } from './undo-time.ts';

/** What becomes of an entry; undefined when the move is not legal, and then nothing is to be written. */
export type Moved = LogEntry | 'gone' | undefined;

/** The admin writes it anew. Before it has a number the body is replaced; afterwards the words are its next revision. */
export function correctEntry(entry: LogEntry, input: ActivityInput, sendAfterAt: Instant): Moved {
  if (!isEntryMove(entry, 'correct') || isTakenBack(entry)) return undefined;
  const { id, occurredAt, day, revision } = entry.activity;
  const body: EntryBody = { ...input, ...toUnit(entry), id, occurredAt, day };
  if (toEntryLife(entry) !== 'waiting') return addCorrection(entry, body, sendAfterAt);
  return { ...entry, activity: { ...body, ...(revision === undefined ? {} : { revision }) }, sendAfterAt };
}

/** The admin takes it back: it goes when nobody has seen it, and is withdrawn by its next revision otherwise. */
export function withdrawEntry(entry: LogEntry, sendAfterAt: Instant): Moved {
  if (!isEntryMove(entry, 'withdraw') || isTakenBack(entry)) return undefined;
  if (toEntryLife(entry) === 'waiting') return 'gone';
  return addCorrection(entry, { ...toNewestBody(entry), ...toUnit(entry), withdrawn: true }, sendAfterAt);
}

/** It stays with its unit, and says so where the device that made it had no need to. */
function toUnit({ unitId, activity }: LogEntry): { unitId?: string } {
  const of = unitId ?? activity.unitId;
  return of === undefined ? {} : { unitId: of };
}

function addCorrection(entry: LogEntry, body: EntryBody, sendAfterAt: Instant): LogEntry {
  const { correction, nextCorrection } = entry;
  const numbered = correction?.seq !== undefined && correction.refusal === undefined;
  if (correction && numbered) {
    const activity = { ...body, revision: toNextRevision(entry) };
    const before = nextCorrection?.activity;
    return { ...entry, nextCorrection: { activity, sendAfterAt, ...(before ? { before } : {}) } };
  }
  const revision = toNextRevision(entry);
  const before = correction && !correction.refusal ? correction.activity : undefined;
  return {
    ...entry,
    correction: { activity: { ...body, revision }, sendAfterAt, ...(before ? { before } : {}) },
  };
}

/** A number that was sent or refused is spent: the next body is another revision, so that nobody takes one for the other. */
function toNextRevision({ activity, correction }: LogEntry): number {
  const next = toRevision(activity) + 1;
  if (!correction) return next;
  const isSpent = correction.seq !== undefined;
  return Math.max(next, toRevision(correction.activity) + (isSpent ? 1 : 0));
}

/** Takes the last step back, as long as it has no number. */
export function undoEntry(entry: LogEntry, now: Instant): Moved {
  if (!isEntryMove(entry, 'undo')) return undefined;
  const { correction, nextCorrection, ...rest } = entry;
  if (nextCorrection) {
    const next = toBefore(nextCorrection, now);
    return { ...rest, ...(correction ? { correction } : {}), ...(next ? { nextCorrection: next } : {}) };
  }
  if (correction) {
    if (correction.seq !== undefined) return undefined;
    const before = toBefore(correction, now);
    return before ? { ...rest, correction: before } : rest;
  }
  return toEntryLife(entry) === 'waiting' ? 'gone' : undefined;
}

function toBefore({ activity, before }: Correction, now: Instant): Correction | undefined {
  if (!before) return undefined;
  const { revision } = activity;
  return {
    activity: { ...before, ...(revision === undefined ? {} : { revision }) },
    sendAfterAt: now,
  };
}

/** Gives a number to what is due; undefined when nothing is. */
export function sealEntry(entry: LogEntry, seq: number, now: Instant): LogEntry | undefined {
  if (toEntryLife(entry) === 'waiting')
    return isUndoOver(entry.sendAfterAt, now) ? { ...entry, seq } : undefined;
  const { correction } = entry;
  if (!correction || correction.seq !== undefined || !isEntryMove(entry, 'seal')) return undefined;
  if (!isUndoOver(correction.sendAfterAt, now)) return undefined;
  const { before: _past, ...kept } = correction;
  return { ...entry, correction: { ...kept, seq } };
}

/** The receipt of one revision. One for a revision that has its answer already changes nothing. */
export function receiveEntry(entry: LogEntry, revision: number, receipt: Receipt): LogEntry | undefined {
  const { correction, nextCorrection, refusal: _past, ...rest } = entry;
  if (toEntryLife(entry) === 'sending' && toRevision(entry.activity) === revision)
    return withReview({ ...entry, receipt, state: entry.activity.withdrawn ? 'withdrawn' : 'received' });
  if (correction?.seq === undefined || toRevision(correction.activity) !== revision) return undefined;
  // What is here by now was stored after it: it only has its answer.
  if (revision < toRevision(entry.activity))
    return nextCorrection ? { ...rest, correction: nextCorrection } : rest;
  const { activity, seq } = correction;
  const received: LogEntry = { ...rest, activity, seq, receipt, state: 'received' };
  if (activity.withdrawn) return { ...received, state: 'withdrawn' };
  return withReview(nextCorrection ? { ...received, correction: nextCorrection } : received);
}

/** The backend will not have one revision. What it has stays as it is; what comes after it goes on. */
export function refuseEntry(entry: LogEntry, revision: number, refusal: Refusal): LogEntry | undefined {
  const { correction, nextCorrection, ...rest } = entry;
  if (toEntryLife(entry) === 'sending' && toRevision(entry.activity) === revision) {
    // What nobody has need not be taken back.
    const kept = correction?.activity.withdrawn ? {} : { correction };
    return {
      ...rest,
      ...(kept.correction ? { correction: kept.correction } : {}),
      state: 'refused',
      refusal,
    };
  }
  if (correction?.seq === undefined || toRevision(correction.activity) !== revision) return undefined;
  return { ...rest, correction: nextCorrection ?? { ...correction, refusal } };
}

/** Sends once more what was refused, unchanged; as the next revision where the backend has another one in its place by now. */
export function retryEntry(entry: LogEntry): LogEntry | undefined {
  if (entry.correction) {
    const { refusal, ...correction } = entry.correction;
    if (refusal === undefined) return undefined;
    if (toRevision(correction.activity) > toRevision(entry.activity)) return { ...entry, correction };
    const { seq: _spent, ...unsent } = correction;
    const activity = { ...unsent.activity, revision: toNextRevision(entry) };
    return { ...entry, correction: { ...unsent, activity } };
  }
  if (entry.state !== 'refused') return undefined;
  const { refusal: _past, ...rest } = entry;
  return { ...rest, state: 'waiting' };
}

/** Gives up what was refused: the correction, or the entry when it is the entry itself. */
export function discardEntry(entry: LogEntry): Moved {
  const { correction, ...rest } = entry;
  if (correction) return correction.refusal === undefined ? undefined : rest;
  return entry.state === 'refused' ? 'gone' : undefined;
}

/** The backend has it no more: the same bytes go there again. */
export function loseEntry(entry: LogEntry): LogEntry | undefined {
  if (!isEntryMove(entry, 'lose') || entry.seq === undefined) return undefined;
  const { receipt: _lost, review: _past, ...rest } = entry;
  return { ...rest, state: 'waiting' };
}

/** A coordinator's word. It may come late, early or again: only the newest counts, and only of the revision that is here. */
export function reviewEntry(entry: LogEntry, given: EntryReview): LogEntry | undefined {
  if (!isEntryMove(entry, given.standing === 'accepted' ? 'accept' : 'return')) return undefined;
  if (entry.review && entry.review.reviewedAt >= given.reviewedAt) return undefined;
  const { activityId: _known, ...review } = given;
  return withReview({ ...entry, review });
}

function withReview(entry: LogEntry): LogEntry {
  const { review, state } = entry;
  if (!review || state === 'waiting' || state === 'refused') return entry;
  return review.revision === toRevision(entry.activity) ? { ...entry, state: review.standing } : entry;
}
