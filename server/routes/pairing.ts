import { randomUUID } from 'node:crypto';
import { authenticate, drawToken, hashToken } from '../auth.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { type AuditActor, appendAudit } from '../store/audit.ts';
import { addUnitTo, listUnitsOf } from '../store/device-units.ts';
import { findDeviceByTokenHash, insertDevice } from '../store/devices.ts';
import { findTrustFile } from '../store/trust-files.ts';
import { expectUnit, listPages } from '../store/units.ts';
import { endPredecessor, findPredecessor } from '../units/end-predecessor.ts';
import { spendCode } from '../units/spend-code.ts';

/**
 * Exchanges a one-time code for a device token; by a handover's code, the new device takes the place of the one that made it. A device that
 * asks again with the token that it drew gets the same answer: it is paired, and the first answer was lost.
 */
export const createPairing: Handlers['pairing.create'] = async (context, { body, address }) => {
  const now = context.now();
  const token = body.token ?? drawToken();
  const token_hash = hashToken(token);
  const deviceId = randomUUID();
  const by: AuditActor = { kind: 'device', id: deviceId };
  const isSpender = async (id: string) => {
    const device = await findDeviceByTokenHash(context.db, token_hash);
    if (device?.id !== id || device.revoked_at !== null) return false;
    return (await listUnitsOf(context.db, device)).held.length > 0;
  };
  const purposes = ['device', 'handover'] as const;
  const spending = { code: body.code, purposes, deviceId, isSpender, address, now };
  const { spent, isFirst } = await spendCode(context, spending, async (transaction, code) => {
    if (body.token !== undefined && (await findDeviceByTokenHash(transaction, token_hash)))
      throw new ProblemError('conflict', { detail: 'token: is that of another pairing' });
    const before = code.purpose === 'handover' ? await endPredecessor(transaction, code, now) : undefined;
    const unitId = before?.unitIds[0] ?? code.unit_id;
    const paired_at = now.toISOString();
    await insertDevice(transaction, {
      id: deviceId,
      unit_id: unitId,
      label: body.deviceLabel,
      token_hash,
      paired_at,
    });
    for (const further of before?.unitIds ?? []) {
      if (further !== unitId) await addUnitTo(transaction, { id: deviceId, unit_id: unitId }, further, now);
    }
    if (before)
      await appendAudit(transaction, by, { act: 'device.hand-over', unitId, subject: before.deviceId }, now);
    await appendAudit(transaction, by, { act: 'device.pair', unitId, subject: deviceId }, now);
  });
  // The new device comes in by the same door as all later requests: there is no other way to an actor.
  const actor = await authenticate(context.db, `Bearer ${token}`, now);
  const [unit, pages] = [await expectUnit(context.db, actor), await listPages(context.db, actor)];
  const root = await findTrustFile(context.db, 'root', 1);
  const before = await findPredecessor(context.db, spent);
  if (before && isFirst) context.metrics.countHandover();
  // Asked again after it was ended for one of the units, it learns no more of what was open there.
  const isWhole = before?.unitIds.every((id) => actor.unitIds.includes(id)) ?? false;
  return {
    status: 201,
    body: {
      deviceId: actor.deviceId,
      token,
      unit,
      pages,
      pairedAt: spent.used_at ?? now.toISOString(),
      ...(root ? { trustRoot: root.bytes } : {}),
      ...(before && isWhole ? { handover: before.handover } : {}),
    },
  };
};
