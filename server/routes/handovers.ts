import { inTransaction } from '../db/in-transaction.ts';
import { issueCode } from '../issue-code.ts';
import { ProblemError } from '../problem.ts';
import type { Handlers } from '../route.ts';
import { appendAudit } from '../store/audit.ts';
import { addPairingCode, endHandovers, eraseOpenItems } from '../store/pairing-codes.ts';

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
  const about = {
    purpose: 'handover',
    unit_id: unitId,
    from_device_id: deviceId,
    open_items: body.openItems,
  } as const;
  const grant = await issueCode(about, config.pairingMinutes, now, (code) =>
    inTransaction(db, async (transaction) => {
      await endHandovers(transaction, deviceId, now);
      if (!(await addPairingCode(transaction, code))) return false;
      const act = { act: 'handover-code.create', unitId, subject: deviceId };
      await appendAudit(transaction, { kind: 'device', id: deviceId }, act, now);
      return true;
    }),
  );
  return { status: 201, body: grant };
};
