import { inTransaction } from '../db/in-transaction.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { permitNow } from '../permission.ts';
import { appendAudit } from '../store/audit.ts';
import { endUnitOf, listDevicesOf, listUnitsOf } from '../store/device-units.ts';
import { findDevice, revokeDevice } from '../store/devices.ts';

export const listDevices: Handlers['devices.list'] = async (context, { query, actor }) => {
  const permission = await permitNow(context, actor, 'look', query.unit);
  return { status: 200, body: { devices: await listDevicesOf(context.db, permission) } };
};

/** One of a foreign unit is not there, as everywhere. What was its last unit ends the device. */
export const endDevice: Handlers['devices.end'] = async (context, { body, actor }) => {
  const now = context.now();
  await permitNow(context, actor, 'coordinate', body.unit);
  const device = await findDevice(context.db, body.device);
  if (!device || device.revoked_at !== null) throw new ProblemError('not_found');
  const { held } = await listUnitsOf(context.db, device);
  if (!held.includes(body.unit)) throw new ProblemError('not_found');
  const ends = body.whole ? held : [body.unit];
  for (const unitId of ends) {
    // Its other units are not told of by saying which of them it is that stands in the way.
    if (!(await mayEnd(() => permitNow(context, actor, 'coordinate', unitId)))) {
      throw new ProblemError('not_allowed', { detail: 'whole: it logs for units that are not yours' });
    }
  }
  await inTransaction(context.db, async (transaction) => {
    if (ends.length === held.length) await revokeDevice(transaction, device.id, now);
    else await endUnitOf(transaction, device.id, body.unit, now);
    const act = ends.length === held.length ? 'device.revoke' : 'device.end-unit';
    const by = { kind: 'coordinator' as const, id: actor.coordinatorId };
    await appendAudit(transaction, by, { act, unitId: body.unit, subject: device.id }, now);
  });
  return { status: 200, body: {} };
};

async function mayEnd(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}
