import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import type { StoredEntry } from '../contract/entry-review.ts';
import type { Day } from '../contract/instant.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import { isOfUnit, toUnitQuery } from '../domain/units/held-units.ts';
import { adoptStored } from '../storage/entry-copies.ts';
import { type Device, toClientTools } from './device.ts';
import { mirrorEntries } from './mirror-entries.ts';

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

/** Takes over what the backend has; false where there was nothing new in it. What is left of the admin's words is kept twice, as always. */
export async function adopt(device: Device, paired: PairedUnit, stored: StoredEntry): Promise<boolean> {
  const adopted = await adoptStored(device.database, toReceivedEntry(stored, paired));
  if (adopted?.correction) await mirrorEntries(device, [adopted]);
  return adopted !== undefined;
}

/** An entry as this device would have it, had it been sent from here. */
function toReceivedEntry(stored: StoredEntry, paired: PairedUnit): LogEntry {
  const { activity, receipt, standing, reason, ownDevice, onBehalf } = stored;
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
    ...(onBehalf ? { onBehalf } : {}),
    ...(reason === undefined ? {} : { review: { ...review, reason } }),
  };
}
