import { inTransaction } from '../db/in-transaction.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { appendAudit } from '../store/audit.ts';
import { endHandovers, eraseOpenItems } from '../store/pairing-codes.ts';
import { makeCode } from '../units/make-code.ts';

const MINUTE_MS = 60_000;

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
    await endHandovers(transaction, deviceId, now);
    const made = await makeCode(transaction, aim, now, expiresAt);
    const act = { act: 'handover-code.create', unitId, subject: deviceId };
    await appendAudit(transaction, { kind: 'device', id: deviceId }, act, now);
    return made;
  });
  return { status: 201, body: { code, expiresAt } };
};
