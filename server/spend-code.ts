import type { Transaction } from 'kysely';
import type { Context } from './context.ts';
import type { Tables } from './db/tables.ts';
import { hashSecret, isSameHash, readPairingCode } from './pairing-code.ts';
import { ProblemError } from './problem.ts';
import {
  type CodePurpose,
  findPairingCode,
  type PairingCodeRow,
  redeemPairingCode,
  takePairingTry,
} from './store/pairing-codes.ts';

interface Spending {
  code: string;
  purposes: readonly CodePurpose[];
  /** The device that spends it; none where a coordinator does. */
  deviceId?: string;
  /** Of the caller, for the limit on tries. */
  address: string;
  now: Date;
}

/**
 * Spends a one-time code on what `keep` stores. Only who knows the secret part learns that a code is used or expired. As long as it would
 * live, the device that spent it may come again: the answer to it may have been lost.
 * @returns the code as it is now.
 * @throws {ProblemError} when the code is unknown, used or expired, or when there were too many tries.
 */
export async function spendCode(
  context: Context,
  { code, purposes, deviceId, address, now }: Spending,
  keep: (transaction: Transaction<Tables>, row: PairingCodeRow) => Promise<void>,
): Promise<PairingCodeRow> {
  const wait = context.pairingLimit.take(address, now);
  if (wait > 0 && context.config.limitPairing) {
    throw new ProblemError('too_many_requests', { retryAfterSeconds: wait });
  }
  const typed = readPairingCode(code);
  const row = typed && (await findPairingCode(context.db, typed.lookup, purposes));
  if (!typed || !row) throw new ProblemError('code_unknown');
  const tryLeft = await takePairingTry(context.db, typed.lookup);
  if (!isSameHash(hashSecret(typed.secret, row.salt), row.secret_hash)) {
    throw new ProblemError('code_unknown');
  }
  if (!tryLeft) throw toRefusal(row);
  const isFirst = await redeemPairingCode(
    context.db,
    row,
    now,
    (transaction) => keep(transaction, row),
    deviceId,
  );
  const spent = (await findPairingCode(context.db, typed.lookup, purposes)) ?? row;
  const isAgain =
    deviceId !== undefined && spent.used_by === deviceId && spent.expires_at > now.toISOString();
  if (!isFirst && !isAgain) throw toRefusal(spent);
  return spent;
}

function toRefusal(code: PairingCodeRow): ProblemError {
  return new ProblemError(code.used_at === null ? 'code_expired' : 'code_used');
}
