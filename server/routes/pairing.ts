import { randomUUID } from 'node:crypto';
import type { Takeover } from '../../utils/contract/pairing.ts';
import { authenticate, drawToken, hashToken } from '../auth.ts';
import { endPredecessor } from '../end-predecessor.ts';
import type { Handlers } from '../route.ts';
import { spendCode } from '../spend-code.ts';
import { type AuditActor, appendAudit } from '../store/audit.ts';
import { addUnitTo } from '../store/device-units.ts';
import { insertDevice } from '../store/devices.ts';
import { findTrustFile } from '../store/trust-files.ts';
import { expectUnit, listPages } from '../store/units.ts';

/** Exchanges a one-time code for a device token; by a handover's code, the new device takes the place of the one that made it. */
export const createPairing: Handlers['pairing.create'] = async (context, { body, address }) => {
  const now = context.now();
  const token = drawToken();
  const pairedAt = now.toISOString();
  const deviceId = randomUUID();
  const by: AuditActor = { kind: 'device', id: deviceId };
  const purposes = ['device', 'handover'] as const;
  let handover: Takeover | undefined;
  await spendCode(context, { code: body.code, purposes, address, now }, async (transaction, code) => {
    const before = code.purpose === 'handover' ? await endPredecessor(transaction, code, now) : undefined;
    const unitId = before?.unitIds[0] ?? code.unit_id;
    handover = before?.handover;
    await insertDevice(transaction, {
      id: deviceId,
      unit_id: unitId,
      label: body.deviceLabel,
      token_hash: hashToken(token),
      paired_at: pairedAt,
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
  const trust = root ? { trustRoot: root.bytes } : {};
  if (handover) context.metrics.countHandover();
  const taken = handover ? { handover } : {};
  return { status: 201, body: { deviceId, token, unit, pages, pairedAt, ...trust, ...taken } };
};
