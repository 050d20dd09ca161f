import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { OutboxFile } from '../utils/contract/entry-review.ts';
import { toOutboxText } from '../utils/domain/activities/digest-text.ts';
import type { Tables } from './db/tables.ts';
import { ProblemError } from './http/problem.ts';
import type { Permission } from './permission.ts';
import { findCoordinatorByTokenHash } from './store/coordinators.ts';
import { type DeviceUnits, listUnitsOf } from './store/device-units.ts';
import { type DeviceRow, findDevice, findDeviceByTokenHash, touchDevice } from './store/devices.ts';
import { listMerged } from './store/unit-history.ts';
import { isSameHash } from './units/pairing-code.ts';

declare const brand: unique symbol;

/**
 * Who asks, and for which unit. Only this file makes one, from a token that was checked just now; the store asks for one
 * wherever it reads or writes the data of a unit, so such a call cannot be written without it.
 */
export type Actor = Readonly<{
  deviceId: string;
  unitId: string;
  /** The one that it was paired with: meant where none is named. It may log for that one no more. */
  firstUnitId: string;
  /** Every unit that it may log for, at least one. */
  unitIds: readonly string[];
  /** The units beside `unitId` that it may log for or could once: what it logged for those is not this unit's. */
  otherUnitIds: ReadonlySet<string>;
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

interface Asking {
  /** `by the route`: in the transaction in which the route writes anyway, which saves a second commit. */
  noteSeen?: 'at once' | 'by the route';
  /** The unit that is asked about; absent where the route is about the device. */
  about?: { unit: string | undefined };
}

/**
 * The actor behind an `Authorization` header. Asks the database each time, so that a revoked device is out at once, and one
 * that was ended for a unit out of that.
 * @throws {ProblemError} `unauthorized` when the token is missing, unknown or revoked; `not_found` for a unit that is none of the device's.
 */
export async function authenticate(
  db: Kysely<Tables>,
  header: string | undefined,
  now: Date,
  { noteSeen = 'at once', about }: Asking = {},
): Promise<Actor> {
  const hash = findTokenHash(header);
  const device = hash === undefined ? undefined : await findDeviceByTokenHash(db, hash);
  if (!device || device.revoked_at !== null) throw new ProblemError('unauthorized');
  const actor = toActor(device, await listUnitsOf(db, device));
  if (!actor) throw new ProblemError('unauthorized');
  if (noteSeen === 'at once') await touchDevice(db, device, now);
  const asked = about ? await findActorFor(db, actor, about.unit) : actor;
  if (!asked) throw new ProblemError('not_found');
  return asked;
}

/** A device that is known already, with the units that it holds now; undefined when it was revoked or ended for all. */
export async function findActor(db: Kysely<Tables>, deviceId: string): Promise<Actor | undefined> {
  const device = await findDevice(db, deviceId);
  if (!device || device.revoked_at !== null) return undefined;
  return toActor(device, await listUnitsOf(db, device));
}

/**
 * The same device, for another of its units; undefined when it is none of them. A unit that merged into one of them stands for that one:
 * what was logged before the device heard of it still names it.
 * @param stated absent: the first unit.
 */
export async function findActorFor(
  db: Kysely<Tables>,
  actor: Actor,
  stated: string | undefined,
): Promise<Actor | undefined> {
  const wanted = stated ?? actor.firstUnitId;
  if (actor.unitIds.includes(wanted)) return withUnit(actor, wanted);
  for (const unitId of actor.unitIds) {
    if (!actor.otherUnitIds.has(wanted) && (await listMerged(db, unitId)).includes(wanted))
      return withUnit(actor, unitId);
  }
  return undefined;
}

function toActor(device: DeviceRow, { held, ended }: DeviceUnits): Actor | undefined {
  const [unitId] = held;
  if (unitId === undefined) return undefined;
  return toBranded<Actor>({
    deviceId: device.id,
    unitId,
    firstUnitId: device.unit_id,
    unitIds: held,
    otherUnitIds: new Set([...held.slice(1), ...ended]),
    seenAt: device.last_seen_at,
  });
}

function withUnit(actor: Actor, unitId: string): Actor {
  const others = [actor.unitId, ...actor.otherUnitIds].filter((id) => id !== unitId);
  return { ...actor, unitId, otherUnitIds: new Set(others) };
}

/**
 * The device that sealed an outbox file, to be believed for the entries in that file.
 * @param units those of the device for which the file may be taken in.
 * @throws {ProblemError} `not_allowed` when the seal is another's, or over something else than what came.
 */
export function authenticateSealed(device: DeviceRow, units: DeviceUnits, file: OutboxFile): Actor {
  const key = Buffer.from(device.token_hash, 'hex');
  const seal = createHmac('sha256', key).update(toSealedText(file)).digest('hex');
  if (!isSameHash(seal, file.seal)) {
    throw new ProblemError('not_allowed', { detail: 'seal: is not that of this device over these entries' });
  }
  const actor = toActor(device, units);
  if (!actor) throw new ProblemError('not_found');
  return actor;
}

/** What a person enters for a unit, as the device that stands for it. Whoever has no permission for the unit gets none. */
export function toEnteringActor({ unitId }: Permission<'enter'>, deviceId: string): Actor {
  return toBranded<Actor>({
    ...{ deviceId, unitId, seenAt: null },
    ...{ firstUnitId: unitId, unitIds: [unitId], otherUnitIds: new Set<string>() },
  });
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
  return toBranded<CoordinatorActor>({
    coordinatorId: row.id,
    unitId: row.unit_id,
    keyId: row.key_id,
    name: row.name,
  });
}

/** The brand is there for the compiler only; everything else must be. */
function toBranded<A extends Actor | CoordinatorActor>(fields: Omit<A, typeof brand>): A {
  return fields as A;
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
