import type { Kysely, Transaction } from 'kysely';
import type { Activity } from '../../utils/contract/activity.ts';
import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import { type Actor, findActorFor } from '../auth.ts';
import { commitTogether } from '../db/commit-together.ts';
import type { Tables } from '../db/tables.ts';
import { touchDevice } from './devices.ts';
import type { ReceiptNumbers } from './receipts.ts';
import { recordOfUnit, reserveNumbers } from './record-of-unit.ts';

/** An activity that has the agreed form, with the bytes that are kept and their hash. */
export interface ReadActivity {
  activity: Activity;
  body: string;
  sha256: string;
}

/**
 * Stores a batch in one transaction; results are in the order of the items. An id that is there already is judged first,
 * so that a resend gets its receipt whatever has changed since. Equal ids within a batch behave as if sent one by one.
 * @throws when the database cannot commit; nothing is stored then.
 */
export async function recordActivities(
  db: Kysely<Tables>,
  actor: Actor,
  items: readonly ReadActivity[],
  receivedAt: Date,
): Promise<BatchResult[]> {
  const parts = await toParts(db, actor, items);
  for (const part of parts) {
    if (part.actor) part.numbers = await reserveNumbers(db, part.actor, part.items, receivedAt);
  }
  return await commitTogether(db, async (transaction) => {
    await touchDevice(transaction, { id: actor.deviceId, last_seen_at: actor.seenAt }, receivedAt);
    return await recordParts(transaction, parts, items, receivedAt);
  });
}

/** The same within the caller's transaction; the device is not noted as seen. */
export async function recordWithin(
  transaction: Transaction<Tables>,
  actor: Actor,
  items: readonly ReadActivity[],
  receivedAt: Date,
): Promise<BatchResult[]> {
  return await recordParts(transaction, await toParts(transaction, actor, items), items, receivedAt);
}

/** What a batch has for one unit. Without an actor, it is none of the device's. */
interface Part {
  actor: Actor | undefined;
  items: ReadActivity[];
  /** Taken before for what is new; too few, or none, and they are taken with the entries. */
  numbers?: ReceiptNumbers | undefined;
}

/** By unit, in one order for all: two batches that mix the same units must not wait for each other. */
async function toParts(db: Kysely<Tables>, actor: Actor, items: readonly ReadActivity[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const unitId of [...new Set(items.map(({ activity }) => activity.unitId))]) {
    const ofUnit = items.filter(({ activity }) => activity.unitId === unitId);
    parts.push({ actor: await findActorFor(db, actor, unitId), items: ofUnit });
  }
  const orderOf = (part: Part) => part.actor?.unitId ?? '';
  return parts.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

async function recordParts(
  transaction: Transaction<Tables>,
  parts: readonly Part[],
  items: readonly ReadActivity[],
  receivedAt: Date,
): Promise<BatchResult[]> {
  const results = new Map<ReadActivity, BatchResult>();
  for (const { actor, items: ofUnit, numbers } of parts) {
    const some = actor
      ? await recordOfUnit(transaction, actor, ofUnit, receivedAt, numbers)
      : ofUnit.map(({ activity }) => toForeign(activity));
    for (const [index, item] of ofUnit.entries()) {
      const result = some[index];
      if (result) results.set(item, result);
    }
  }
  return items.flatMap((item) => results.get(item) ?? []);
}

/** A unit that the device does not log for and one that is not there are the same to it. */
function toForeign({ id, unitId }: Activity): BatchResult {
  const detail = `unitId: this device does not log for ${unitId ?? 'its first unit'} any more`;
  return { status: 'invalid', id, code: 'not_allowed', detail };
}
