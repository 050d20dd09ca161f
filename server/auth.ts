import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { OutboxFile } from '../utils/contract/entry-review.ts';
import { toOutboxText } from '../utils/domain/activities/digest-text.ts';
import type { Tables } from './db/tables.ts';
import { isSameHash } from './pairing-code.ts';
import type { Permission } from './permission.ts';
import { ProblemError } from './problem.ts';
import { findCoordinatorByTokenHash } from './store/coordinators.ts';
import { type DeviceRow, findDeviceByTokenHash, touchDevice } from './store/devices.ts';

declare const brand: unique symbol;

/**
 * Who asks, and for which unit. Only this file makes one, from a token that was checked just now; the store asks for one
 * wherever it reads or writes the data of a unit, so such a call cannot be written without it.
 */
export type Actor = Readonly<{
  deviceId: string;
  unitId: string;
  /** When it was last noted before this request. */
  seenAt: string | null;
  [brand]: 'device';
}>;

/** A person who writes and signs packs for a unit; made like an `Actor`, and never to be taken for one. */
export type CoordinatorActor = Readonly<{
  coordinatorId: string;
  unitId: string;
  keyId: string;
  name: string;
  [brand]: 'coordinator';
}>;

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
 * @param noteSeen `by the route`: in the transaction in which the route writes anyway, which saves a second commit.
 * @throws {ProblemError} `unauthorized` when the token is missing, unknown or revoked.
 */
export async function authenticate(
  db: Kysely<Tables>,
  header: string | undefined,
  now: Date,
  noteSeen: 'at once' | 'by the route' = 'at once',
): Promise<Actor> {
  const hash = findTokenHash(header);
  const device = hash === undefined ? undefined : await findDeviceByTokenHash(db, hash);
  if (!device || device.revoked_at !== null) throw new ProblemError('unauthorized');
  if (noteSeen === 'at once') await touchDevice(db, device, now);
  return { deviceId: device.id, unitId: device.unit_id, seenAt: device.last_seen_at } as Actor;
}

/**
 * The device that sealed an outbox file, to be believed for the entries in that file.
 * @throws {ProblemError} `not_allowed` when the seal is another's, or over something else than what came.
 */
export function authenticateSealed(device: DeviceRow, file: OutboxFile): Actor {
  const key = Buffer.from(device.token_hash, 'hex');
  const seal = createHmac('sha256', key).update(toSealedText(file)).digest('hex');
  if (!isSameHash(seal, file.seal)) {
    throw new ProblemError('not_allowed', { detail: 'seal: is not that of this device over these entries' });
  }
  return { deviceId: device.id, unitId: device.unit_id, seenAt: device.last_seen_at } as Actor;
}

/** What a person enters for a unit, as the device that stands for it. Whoever has no permission for the unit gets none. */
export function toEnteringActor({ unitId }: Permission<'enter'>, deviceId: string): Actor {
  return { deviceId, unitId, seenAt: null } as Actor;
}

/**
 * The coordinator behind an `Authorization` header; a device's token is unknown here.
 * @throws {ProblemError} `unauthorized` when the token is missing, unknown or revoked.
 */
export async function authenticateCoordinator(
  db: Kysely<Tables>,
  header: string | undefined,
): Promise<CoordinatorActor> {
  const hash = findTokenHash(header);
  const row = hash === undefined ? undefined : await findCoordinatorByTokenHash(db, hash);
  if (!row || row.revoked_at !== null) throw new ProblemError('unauthorized');
  return {
    coordinatorId: row.id,
    unitId: row.unit_id,
    keyId: row.key_id,
    name: row.name,
  } as CoordinatorActor;
}

function toSealedText(file: OutboxFile): string {
  try {
    return toOutboxText(file);
  } catch {
    // No device nests values so deep that they cannot be written.
    throw new ProblemError('bad_request', { detail: 'activities: nested too deep' });
  }
}

function findTokenHash(header: string | undefined): string | undefined {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(header ?? '')?.[1];
  return token === undefined ? undefined : hashToken(token);
}
