import { BackendError, type BackendTrouble } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { Activity } from '../contract/activity.ts';
import { BATCH_LIMIT, type BatchResult } from '../contract/activity-batch.ts';
import type { Connection } from '../contract/connection.ts';
import type { OutboxTrouble } from '../contract/desk.ts';
import type { Refusal } from '../contract/log-entry.ts';
import type { Receipt } from '../contract/receipt.ts';
import { toRevision, toSending } from '../domain/activities/entry-bodies.ts';
import { countOutbox, findNextDueAt } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { sealDueEntries, settleEntry } from '../storage/entry-changes.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { type Device, toClientTools } from './device.ts';
import { hashActivity } from './hash-activity.ts';
import { mirrorEntries } from './mirror-entries.ts';
import { noteRevoked } from './note-revoked.ts';

/** Leaves room for the frame around the activities. */
const MOST_BYTES = 200_000;

type Trouble = OutboxTrouble | undefined;

/**
 * Sends what waits, oldest first, until nothing is left or something stands in the way. One sender at a time over all
 * contexts of the extension. An entry leaves the outbox only with a receipt for exactly its own bytes; whatever else
 * happens, it stays and is sent again with the same id.
 */
export async function drainOutbox(device: Device): Promise<DrainOutcome> {
  const attempted = await device.withLock('outbox', () => sendDue(device));
  const [{ waiting }, nextDueAt] = await Promise.all([
    countOutbox(device.database),
    findNextDueAt(device.database),
  ]);
  if (nextDueAt === undefined) return { attempted, waiting };
  return { attempted, waiting, nextDueInMs: Math.max(0, Date.parse(nextDueAt) - device.now().getTime()) };
}

export interface DrainOutcome {
  /** Whether there was anything to send, so that something may look different now. */
  attempted: boolean;
  /** How many entries are still without an answer. */
  waiting: number;
  /** When the next entry leaves its time to undo; absent when none is in it. */
  nextDueInMs?: number;
}

async function sendDue(device: Device): Promise<boolean> {
  const { sending, sealed, nextSeq } = await sealDueEntries(device.database, device.now().toISOString());
  // With its number, so that a database that is lost now does not give the number a second time.
  if (sealed.length > 0) await mirrorEntries(device, sealed, nextSeq);
  const due = sending.flatMap((entry) => toSending(entry) ?? []);
  if (due.length === 0) return false;
  const trouble = await sendInTurn(device, toBatches(due));
  if (trouble) await outboxTrouble.write(device.database, trouble);
  else await outboxTrouble.erase(device.database);
  return true;
}

async function sendInTurn(device: Device, batches: readonly (readonly Activity[])[]): Promise<Trouble> {
  for (const batch of batches) {
    // Read anew for each: the admin may forget the pairing while the outbox drains, and then nothing more may leave.
    const paired = await connection.read(device.database);
    if (!paired) return 'unpaired';
    if (paired.revoked) return 'revoked';
    const trouble = await sendBatch(device, paired, batch);
    if (trouble) return trouble;
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
): Promise<Trouble> {
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
    return settled === activities.length && results.length === activities.length ? undefined : 'wrong_reply';
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.code === 'unauthorized') {
      await noteRevoked(device, paired);
      return 'revoked';
    }
    if (error.code === 'too_large') return sendSmaller(device, activities);
    return toTrouble(error.trouble);
  }
}

/** A proxy before the backend may take less at a time. An entry that is too large even alone must not block the others. */
async function sendSmaller(device: Device, activities: readonly Activity[]): Promise<Trouble> {
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

function toTrouble(trouble: BackendTrouble): Trouble {
  return trouble === 'refused' ? 'wrong_reply' : trouble;
}
