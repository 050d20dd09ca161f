import { callBackend } from '../backend/client.ts';
import type { Connection } from '../contract/connection.ts';
import type { StoredEntry } from '../contract/entry-review.ts';
import type { Day } from '../contract/instant.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import { type Device, toClientTools } from './device.ts';

/**
 * What the backend has of the unit, from a day on, page by page; asked for as it is taken.
 * @param after where an earlier reading stopped.
 * @throws {BackendError}
 */
export async function* fetchHistory(
  device: Device,
  { server, grant }: Connection,
  from: Day,
  after?: string,
): AsyncGenerator<{ entries: StoredEntry[]; next?: string | undefined }> {
  const tools = { ...toClientTools(device), onSent: async () => undefined };
  let place = after;
  for (;;) {
    const query = { from, limit: '200', ...(place === undefined ? {} : { after: place }) };
    const page = await callBackend('activities.history', { server, token: grant.token }, { query }, tools);
    yield page;
    if (page.next === undefined || page.next === place) return;
    place = page.next;
  }
}

/** An entry as this device would have it, had it been sent from here. */
export function toReceivedEntry(stored: StoredEntry): LogEntry {
  const { activity, receipt, standing, reason, ownDevice, onBehalf } = stored;
  const { seq, ...body } = activity;
  const review = { revision: activity.revision ?? 1, standing, reviewedAt: receipt.receivedAt };
  return {
    activity: body,
    seq,
    state: standing,
    sendAfterAt: activity.occurredAt,
    receipt,
    ...(ownDevice ? {} : { elsewhere: true }),
    ...(onBehalf ? { onBehalf } : {}),
    ...(reason === undefined ? {} : { review: { ...review, reason } }),
  };
}
