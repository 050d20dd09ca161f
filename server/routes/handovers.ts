import type { Transaction } from 'kysely';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { appendAudit } from '../store/audit.ts';
import { endHandovers, eraseOpenItems, listHandoverTimes } from '../store/pairing-codes.ts';
import { makeCode } from '../units/make-code.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** More than anybody needs who mistypes and begins again; each takes one of the few beginnings that codes can have. */
const MOST_A_DAY = 12;

/** A code by which the next device takes the place of this one. The one before it, if it was not used, ends with it. */
export const createHandover: Handlers['handovers.create'] = async (context, { body, actor }) => {
  const { db, config } = context;
  const { deviceId, unitId } = actor;
  const now = context.now();
  const wait = context.pairingLimit.take(deviceId, now);
  if (wait > 0 && config.limitPairing) {
    throw new ProblemError('too_many_requests', { retryAfterSeconds: wait });
  }
  // PostgreSQL cannot keep it, and JSON writes it otherwise.
  if (body.openItems.includes('\u0000')) {
    throw new ProblemError('bad_request', { detail: 'openItems: is not JSON' });
  }
  await eraseOpenItems(db, now);
  const expiresAt = new Date(now.getTime() + config.pairingMinutes * MINUTE_MS).toISOString();
  const aim = { unitId, handover: { fromDeviceId: deviceId, openItems: body.openItems } };
  const code = await inTransaction(db, async (transaction) => {
    if (config.limitPairing) await limitHandovers(transaction, deviceId, now);
    await endHandovers(transaction, deviceId, now);
    const made = await makeCode(transaction, aim, now, expiresAt);
    const act = { act: 'handover-code.create', unitId, subject: deviceId };
    await appendAudit(transaction, { kind: 'device', id: deviceId }, act, now);
    return made;
  });
  return { status: 201, body: { code, expiresAt } };
};

/** By what is stored, so that a restart, or a second backend, gives nobody more. The last code stays good. */
async function limitHandovers(transaction: Transaction<Tables>, deviceId: string, now: Date): Promise<void> {
  const times = await listHandoverTimes(transaction, deviceId, new Date(now.getTime() - DAY_MS));
  const first = times.at(-MOST_A_DAY);
  if (first === undefined || times.length < MOST_A_DAY) return;
  const waitMs = Math.min(DAY_MS, Date.parse(first) + DAY_MS - now.getTime());
  throw new ProblemError('too_many_requests', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
}
