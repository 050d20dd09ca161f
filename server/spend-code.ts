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
  /** Of the caller, for the limit on tries. */
  address: string;
  now: Date;
}

/**
 * Spends a one-time code on what `keep` stores. Only who knows the secret part learns that a code is used or expired.
 * @throws {ProblemError} when the code is unknown, used or expired, or when there were too many tries.
 */
export async function spendCode(
  context: Context,
  { code, purposes, address, now }: Spending,
  keep: (transaction: Transaction<Tables>, row: PairingCodeRow) => Promise<void>,
): Promise<void> {
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
  if (!(await redeemPairingCode(context.db, row, now, (transaction) => keep(transaction, row)))) {
    throw toRefusal((await findPairingCode(context.db, typed.lookup, purposes)) ?? row);
  }
}

function toRefusal(code: PairingCodeRow): ProblemError {
  return new ProblemError(code.used_at === null ? 'code_expired' : 'code_used');
}
