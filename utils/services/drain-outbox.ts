import { BackendError, type BackendTrouble } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { Activity } from '../contract/activity.ts';
import { BATCH_LIMIT, type BatchResult } from '../contract/activity-batch.ts';
import type { Connection } from '../contract/connection.ts';
import type { OutboxTrouble } from '../contract/desk.ts';
import type { Refusal } from '../contract/log-entry.ts';
import type { Receipt } from '../contract/receipt.ts';
import { toRevision, toSending } from '../domain/activities/entry-bodies.ts';
import { UNDO_MS } from '../domain/activities/undo-time.ts';
import { countOutbox, findNextDueAt } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { sealDueEntries, settleEntry } from '../storage/entry-changes.ts';
import { outboxPause } from '../storage/outbox-pause.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { type Device, toClientTools } from './device.ts';
import { hashActivity } from './hash-activity.ts';
import { mirrorEntries } from './mirror-entries.ts';
import { noteRevoked } from './note-revoked.ts';
import { isOutboxPaused, lengthenPause } from './pause-outbox.ts';

/** Leaves room for the frame around the activities. */
const MOST_BYTES = 200_000;

/** Why the sending stopped; undefined when everything has its answer. */
type Failure = { trouble: OutboxTrouble; retryAfterMs?: number | undefined } | undefined;

/**
 * Sends what waits, oldest first, until nothing is left or something stands in the way. One sender at a time over all
 * contexts of the extension. An entry leaves the outbox only with a receipt for exactly its own bytes; whatever else
 * happens, it stays and is sent again with the same id.
 * @param how `patiently`: not while the server is being left alone after failures.
 */
export async function drainOutbox(device: Device, how: 'now' | 'patiently' = 'now'): Promise<DrainOutcome> {
  const attempted = await device.withLock('outbox', () => sendDue(device, how));
  const [{ waiting }, nextDueAt] = await Promise.all([
    countOutbox(device.database),
    findNextDueAt(device.database),
  ]);
  if (nextDueAt === undefined) return { attempted, waiting };
  const left = Date.parse(nextDueAt) - device.now().getTime();
  // Nothing has longer to wait, though a clock that was put back meanwhile says so; and a timer takes what is beyond 24 days for nothing.
  return { attempted, waiting, nextDueInMs: Math.min(UNDO_MS, Math.max(0, left)) };
}

export interface DrainOutcome {
  /** Whether anything was sent, or that nothing can be is news, so that something may look different now. */
  attempted: boolean;
  /** How many entries are still without an answer. */
  waiting: number;
  /** When the next entry leaves its time to undo; absent when none is in it. */
  nextDueInMs?: number;
}

async function sendDue(device: Device, how: 'now' | 'patiently'): Promise<boolean> {
  const { sending, sealed, nextSeq } = await sealDueEntries(device.database, device.now().toISOString());
  // With its number, so that a database that is lost now does not give the number a second time.
  if (sealed.length > 0) await mirrorEntries(device, sealed, nextSeq);
  const due = sending.flatMap((entry) => toSending(entry) ?? []);
  if (due.length === 0 || (how === 'patiently' && (await isOutboxPaused(device)))) return false;
  const before = await outboxTrouble.read(device.database);
  const failed = await sendInTurn(device, toBatches(due));
  if (failed) await outboxTrouble.write(device.database, failed.trouble);
  else await outboxTrouble.erase(device.database);
  const isOfServer = failed !== undefined && failed.trouble !== 'unpaired' && failed.trouble !== 'revoked';
  if (isOfServer) await lengthenPause(device, failed.retryAfterMs);
  else await outboxPause.erase(device.database);
  // Without a pairing nothing was tried: every tab would be drawn anew each time for nothing.
  return sealed.length > 0 || failed === undefined || isOfServer || failed.trouble !== before;
}

async function sendInTurn(device: Device, batches: readonly (readonly Activity[])[]): Promise<Failure> {
  for (const batch of batches) {
    // Read anew for each: the admin may forget the pairing while the outbox drains, and then nothing more may leave.
    const paired = await connection.read(device.database);
    if (!paired) return { trouble: 'unpaired' };
    if (paired.revoked) return { trouble: 'revoked' };
    const failed = await sendBatch(device, paired, batch);
    if (failed) return failed;
  }
  return undefined;
}

/** Batches that the backend takes: so many activities at most, and within its limit of 256 kB for a request. */
function toBatches(activities: readonly Activity[]): Activity[][] {
  const batches: Activity[][] = [];
  let size = 0;
  for (const activity of activities) {
    const length = new TextEncoder().encode(JSON.stringify(activity)).length + 1;
    const batch = batches.at(-1);
    if (batch && batch.length < BATCH_LIMIT && size + length <= MOST_BYTES) {
      batch.push(activity);
      size += length;
    } else {
      batches.push([activity]);
      size = length;
    }
  }
  return batches;
}

async function sendBatch(
  device: Device,
  paired: Connection,
  activities: readonly Activity[],
): Promise<Failure> {
  try {
    const { results } = await callBackend(
      'activities.record',
      { server: paired.server, token: paired.grant.token },
      { body: { activities } },
      toClientTools(device),
    );
    // Results come in the order of the request. What is not about its entry proves nothing, and the entry stays as it is.
    let settled = 0;
    for (const [index, activity] of activities.entries()) {
      const result = results[index];
      if (result && (await settle(device, activity, result))) settled += 1;
    }
    const isWhole = settled === activities.length && results.length === activities.length;
    return isWhole ? undefined : { trouble: 'wrong_reply' };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.code === 'unauthorized') {
      await noteRevoked(device, paired);
      return { trouble: 'revoked' };
    }
    if (error.code === 'too_large') return sendSmaller(device, activities);
    return { trouble: toTrouble(error.trouble), retryAfterMs: error.retryAfterMs };
  }
}

/** A proxy before the backend may take less at a time. An entry that is too large even alone must not block the others. */
async function sendSmaller(device: Device, activities: readonly Activity[]): Promise<Failure> {
  const [only] = activities;
  if (only && activities.length === 1) {
    await keepAnswer(device, only, { refusal: 'bad_request' });
    return undefined;
  }
  const half = Math.ceil(activities.length / 2);
  return sendInTurn(device, [activities.slice(0, half), activities.slice(half)]);
}

/** False when the result is not about this activity. */
async function settle(device: Device, activity: Activity, result: BatchResult): Promise<boolean> {
  if (result.id !== undefined && result.id !== activity.id) return false;
  await keepAnswer(device, activity, await toAnswer(activity, result));
  return true;
}

type Answer = { receipt: Receipt } | { refusal: Refusal };

async function keepAnswer(device: Device, activity: Activity, answer: Answer): Promise<void> {
  const moved = await settleEntry(device.database, activity.id, answer, toRevision(activity));
  if (moved && moved !== 'gone') await mirrorEntries(device, [moved]);
}

async function toAnswer(activity: Activity, result: BatchResult): Promise<Answer> {
  if (result.status === 'conflict') return { refusal: 'conflict' };
  if (result.status === 'invalid') {
    const { code } = result;
    return { refusal: code === 'page_not_yours' || code === 'not_allowed' ? code : 'bad_request' };
  }
  const { receipt } = result;
  const same =
    receipt.activityId === activity.id &&
    (receipt.revision ?? 1) === toRevision(activity) &&
    receipt.sha256 === (await hashActivity(activity));
  return same ? { receipt } : { refusal: 'receipt_differs' };
}

function toTrouble(trouble: BackendTrouble): OutboxTrouble {
  return trouble === 'refused' ? 'wrong_reply' : trouble;
}
