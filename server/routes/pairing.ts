import { randomUUID } from 'node:crypto';
import { authenticate, drawToken, hashToken } from '../auth.ts';
import type { Handlers } from '../route.ts';
import { spendCode } from '../spend-code.ts';
import { appendAudit } from '../store/audit.ts';
import { insertDevice } from '../store/devices.ts';
import { findTrustFile } from '../store/trust-files.ts';
import { expectUnit, listPages } from '../store/units.ts';

/** Exchanges a one-time code for a device token. */
export const createPairing: Handlers['pairing.create'] = async (context, { body, address }) => {
  const now = context.now();
  const token = drawToken();
  const pairedAt = now.toISOString();
  const deviceId = randomUUID();
  const spending = { code: body.code, purpose: 'device', address, now } as const;
  await spendCode(context, spending, async (transaction, { unit_id: unitId }) => {
    await insertDevice(transaction, {
      id: deviceId,
      unit_id: unitId,
      label: body.deviceLabel,
      token_hash: hashToken(token),
      paired_at: pairedAt,
    });
    const act = { act: 'device.pair', unitId, subject: deviceId };
    await appendAudit(transaction, { kind: 'device', id: deviceId }, act, now);
  });
  // The new device comes in by the same door as all later requests: there is no other way to an actor.
  const actor = await authenticate(context.db, `Bearer ${token}`, now);
  const [unit, pages] = [await expectUnit(context.db, actor), await listPages(context.db, actor)];
  const root = await findTrustFile(context.db, 'root', 1);
  const trust = root ? { trustRoot: root.bytes } : {};
  return { status: 201, body: { deviceId, token, unit, pages, pairedAt, ...trust } };
};
