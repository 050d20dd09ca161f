import { inTransaction } from '../db/in-transaction.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { appendAudit } from '../store/audit.ts';
import { findOwnData } from '../store/own-data.ts';

/** The line about the export is in the export. */
export const exportOwnData: Handlers['me.export'] = async ({ db, now }, { actor }) => {
  const { deviceId, unitId } = actor;
  const body = await inTransaction(db, async (transaction) => {
    const act = { act: 'device.export', unitId, subject: deviceId };
    await appendAudit(transaction, { kind: 'device', id: deviceId }, act, now());
    return await findOwnData(transaction, deviceId, now());
  });
  // Erased between the check of its token and here.
  if (!body) throw new ProblemError('unauthorized');
  return { status: 200, body };
};
