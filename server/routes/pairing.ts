import { randomUUID } from 'node:crypto';
import { authenticate, drawToken, hashToken } from '../auth.ts';
import { hashSecret, isSameHash, readPairingCode } from '../pairing-code.ts';
import { ProblemError } from '../problem.ts';
import type { Handlers } from '../route.ts';
import {
  findPairingCode,
  type PairingCodeRow,
  redeemPairingCode,
  takePairingTry,
} from '../store/pairing-codes.ts';
import { findTrustFile } from '../store/trust-files.ts';
import { expectUnit, listPages } from '../store/units.ts';

/** Exchanges a one-time code for a device token. Only who knows the secret part learns that a code is used or expired. */
export const createPairing: Handlers['pairing.create'] = async (context, { body, address }) => {
  const now = context.now();
  const wait = context.pairingLimit.take(address, now);
  if (wait > 0 && context.config.limitPairing) {
    throw new ProblemError('too_many_requests', { retryAfterSeconds: wait });
  }
  const typed = readPairingCode(body.code);
  const code = typed && (await findPairingCode(context.db, typed.lookup));
  if (!typed || !code) throw new ProblemError('code_unknown');
  const tryLeft = await takePairingTry(context.db, typed.lookup);
  if (!isSameHash(await hashSecret(typed.secret, code.salt), code.secret_hash)) {
    throw new ProblemError('code_unknown');
  }
  if (!tryLeft) throw toRefusal(code);

  const token = drawToken();
  const device = { id: randomUUID(), label: body.deviceLabel, token_hash: hashToken(token) };
  const pairedAt = now.toISOString();
  if (!(await redeemPairingCode(context.db, typed.lookup, { ...device, paired_at: pairedAt }))) {
    throw toRefusal((await findPairingCode(context.db, typed.lookup)) ?? code);
  }
  // The new device comes in by the same door as all later requests: there is no other way to an actor.
  const actor = await authenticate(context.db, `Bearer ${token}`, now);
  const [unit, pages] = [await expectUnit(context.db, actor), await listPages(context.db, actor)];
  const root = await findTrustFile(context.db, 'root', 1);
  const trust = root ? { trustRoot: root.bytes } : {};
  return { status: 201, body: { deviceId: device.id, token, unit, pages, pairedAt, ...trust } };
};

function toRefusal(code: PairingCodeRow): ProblemError {
  return new ProblemError(code.used_at === null ? 'code_expired' : 'code_used');
}
