import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import {
  type CodePurpose,
  findPairingCode,
  type PairingCodeRow,
  redeemPairingCode,
  takePairingTry,
} from '../store/pairing-codes.ts';
import { hashSecret, isSameHash, readPairingCode } from './pairing-code.ts';

interface Spending {
  code: string;
  purposes: readonly CodePurpose[];
  /** The device that spends it; none where a coordinator does. */
  deviceId?: string;
  /** Whether the device that spent it asks again. Asked only when it is spent: by then the first request has ended. */
  isSpender?: (deviceId: string) => Promise<boolean>;
  /** Of the caller, for the limit on tries. */
  address: string;
  now: Date;
}

/**
 * Spends a one-time code on what `keep` stores. Only who knows the secret part learns that a code is used or expired. As long as it would
 * live, the device that spent it may come again: the answer to it may have been lost.
 * @returns the code as it is now, and whether it was spent only now.
 * @throws {ProblemError} when the code is unknown, used or expired, or when there were too many tries.
 */
export async function spendCode(
  context: Context,
  { code, purposes, deviceId, isSpender, address, now }: Spending,
  keep: (transaction: Transaction<Tables>, row: PairingCodeRow) => Promise<void>,
): Promise<{ spent: PairingCodeRow; isFirst: boolean }> {
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
  if (isFirst) return { spent, isFirst };
  const isAlive = spent.used_by !== null && spent.expires_at > now.toISOString();
  if (!isAlive || !(await isSpender?.(spent.used_by ?? ''))) throw toRefusal(spent);
  return { spent, isFirst };
}

function toRefusal(code: PairingCodeRow): ProblemError {
  return new ProblemError(code.used_at === null ? 'code_expired' : 'code_used');
}
