import type { Kysely } from 'kysely';
import type { Right } from '../utils/contract/right.ts';
import { addDays } from '../utils/domain/time/add-days.ts';
import type { Tables } from './db/tables.ts';
import {
  drawPairingCode,
  drawSalt,
  hashSecret,
  type PairingCodeParts,
  toReadableCode,
} from './pairing-code.ts';
import { addPairingCode, type NewCode } from './store/pairing-codes.ts';

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

/** A code whose hash is reckoned already: that takes some 50 ms, and no transaction should wait for it. */
export interface DrawnCode extends PairingCodeParts {
  salt: string;
  hash: string;
}

export async function drawCode(): Promise<DrawnCode> {
  const [code, salt] = [drawPairingCode(), drawSalt()];
  return { ...code, salt, hash: await hashSecret(code.secret, salt) };
}

/** Undefined when another code has drawn the same lookup part; draw again then. @returns the code, readable this once. */
export async function keepCode(
  db: Kysely<Tables>,
  code: DrawnCode,
  { unitId, right, until, forWhom, handover }: CodeAim,
  now: Date,
  expiresAt: string,
): Promise<string | undefined> {
  const row: NewCode = {
    lookup: code.lookup,
    purpose: handover ? 'handover' : right === undefined ? 'device' : 'coordinator',
    unit_id: unitId,
    salt: code.salt,
    secret_hash: code.hash,
    created_at: now.toISOString(),
    expires_at: expiresAt,
    right: right ?? null,
    right_to_day: until === undefined ? null : addDays(until, 1),
    for_whom: forWhom ?? null,
    from_device_id: handover?.fromDeviceId ?? null,
    open_items: handover?.openItems ?? null,
  };
  return (await addPairingCode(db, row)) ? toReadableCode(code) : undefined;
}

/** Draws until one is free. */
export async function makeCode(
  db: Kysely<Tables>,
  aim: CodeAim,
  now: Date,
  expiresAt: string,
): Promise<string> {
  for (;;) {
    const readable = await keepCode(db, await drawCode(), aim, now, expiresAt);
    if (readable !== undefined) return readable;
  }
}
