import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import type { StoredEntry } from '../contract/entry-review.ts';
import type { Day } from '../contract/instant.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import { isOfUnit, toUnitQuery } from '../domain/units/held-units.ts';
import { type Device, toClientTools } from './device.ts';

/**
 * What the backend has of the unit, from a day on, page by page; asked for as it is taken.
 * @param after where an earlier reading stopped.
 * @throws {BackendError}
 */
export async function* fetchHistory(
  device: Device,
  paired: PairedUnit,
  from: Day,
  after?: string,
): AsyncGenerator<{ entries: StoredEntry[]; next?: string | undefined }> {
  const tools = { ...toClientTools(device), onSent: async () => undefined };
  const { server, grant } = paired;
  let place = after;
  for (;;) {
    const query = {
      ...toUnitQuery(paired),
      from,
      limit: '200',
      ...(place === undefined ? {} : { after: place }),
    };
    const page = await callBackend('activities.history', { server, token: grant.token }, { query }, tools);
    yield page;
    if (page.next === undefined || page.next === place) return;
    place = page.next;
  }
}

/** An entry as this device would have it, had it been sent from here. */
export function toReceivedEntry(
  { activity, receipt, standing, reason, ownDevice }: StoredEntry,
  paired: PairedUnit,
): LogEntry {
  const { seq, ...body } = activity;
  const review = { revision: activity.revision ?? 1, standing, reviewedAt: receipt.receivedAt };
  return {
    activity: body,
    seq,
    state: standing,
    sendAfterAt: activity.occurredAt,
    receipt,
    ...(isOfUnit(paired, { activity: body }) ? {} : { unitId: paired.grant.unit.id }),
    ...(ownDevice ? {} : { elsewhere: true }),
    ...(reason === undefined ? {} : { review: { ...review, reason } }),
  };
}
