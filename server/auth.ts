import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './db/tables.ts';
import { ProblemError } from './problem.ts';
import { findDeviceByTokenHash, touchDevice } from './store/devices.ts';

declare const brand: unique symbol;

/**
 * Who asks, and for which unit. Only this file makes one, from a token that was checked just now; the store asks for one
 * wherever it reads or writes the data of a unit, so such a call cannot be written without it.
 */
export type Actor = Readonly<{ deviceId: string; unitId: string; [brand]: true }>;

/** 256 random bits, base64url: 43 characters. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored instead of a token. A fast hash is enough for 256 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The actor behind an `Authorization` header. Asks the database each time, so that a revoked device is out at once.
 * @throws {ProblemError} `unauthorized` when the token is missing, unknown or revoked.
 */
export async function authenticate(
  db: Kysely<Tables>,
  header: string | undefined,
  now: Date,
): Promise<Actor> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(header ?? '')?.[1];
  const device = token === undefined ? undefined : await findDeviceByTokenHash(db, hashToken(token));
  if (!device || device.revoked_at !== null) throw new ProblemError('unauthorized');
  await touchDevice(db, device, now);
  return { deviceId: device.id, unitId: device.unit_id } as Actor;
}
