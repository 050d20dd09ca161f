import type { Kysely } from 'kysely';
import type { Right } from '../../utils/contract/right.ts';
import { addDays } from '../../utils/domain/time/add-days.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { addPairingCode, type NewCode } from '../store/pairing-codes.ts';
import { drawPairingCode, drawSalt, hashSecret, toReadableCode } from './pairing-code.ts';

/** What a code is for. Without a right it pairs a device. */
export interface CodeAim {
  unitId: string;
  right?: Right;
  /** The last day of the right. */
  until?: string | undefined;
  /** A digest that tells again whom it was made for. */
  forWhom?: string;
  /** The code lets another device take the place of this one, with what is still open. */
  handover?: { fromDeviceId: string; openItems: string };
}

const RETRY_SECONDS = 3600;

/** With nine of ten lookups taken, one of two hundred codes is not made; with half of them, none in the life of the earth. */
const MOST_DRAWS = 50;

/**
 * Draws until one is free.
 * @returns the code, readable this once: only its hash is kept.
 * @throws {ProblemError} `unavailable` when nearly all are taken: whoever draws on and on keeps all others from their work.
 */
export async function makeCode(
  db: Kysely<Tables>,
  { unitId, right, until, forWhom, handover }: CodeAim,
  now: Date,
  expiresAt: string,
): Promise<string> {
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const [code, salt] = [drawPairingCode(), drawSalt()];
    const row: NewCode = {
      lookup: code.lookup,
      purpose: handover ? 'handover' : right === undefined ? 'device' : 'coordinator',
      unit_id: unitId,
      salt,
      secret_hash: hashSecret(code.secret, salt),
      created_at: now.toISOString(),
      expires_at: expiresAt,
      right: right ?? null,
      right_to_day: until === undefined ? null : addDays(until, 1),
      for_whom: forWhom ?? null,
      from_device_id: handover?.fromDeviceId ?? null,
      open_items: handover?.openItems ?? null,
    };
    if (await addPairingCode(db, row)) return toReadableCode(code);
  }
  const detail = 'There is hardly a free code left. Those that ran out are deleted after some days.';
  throw new ProblemError('unavailable', { detail, retryAfterSeconds: RETRY_SECONDS });
}
