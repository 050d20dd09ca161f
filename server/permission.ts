import type { Kysely } from 'kysely';
import type { Right } from '../utils/contract/right.ts';
import { toVietnamDay } from '../utils/domain/time/vietnam-day.ts';
import {
  type Covering,
  type Grant,
  isPermitted,
  listRights,
  listTops,
} from '../utils/domain/units/rights.ts';
import type { CoordinatorActor } from './auth.ts';
import type { Tables } from './db/tables.ts';
import { ProblemError } from './http/problem.ts';
import { listGrants } from './store/grants.ts';
import { findUnit, listAbove } from './store/units.ts';

declare const brand: unique symbol;

/**
 * That a coordinator may do this for this unit and all below it, asked of the database just now. Only this file makes one; the store asks
 * for one wherever it reads or writes the data of a unit for a coordinator, so such a call cannot be written without it.
 */
export type Permission<R extends Right> = Readonly<{
  coordinator: CoordinatorActor;
  unitId: string;
  right: Covering<R>;
  [brand]: 'permission';
}>;

interface Asking {
  db: Kysely<Tables>;
  now: () => Date;
}

/**
 * @param ofEnded what is left to be done for a unit that has ended is allowed too.
 * @throws {ProblemError} `not_found` for a unit that this person may not look at, as for one that is not there; `not_allowed` where
 * looking is allowed and this is not, where the unit has ended and this is more than looking, and for the own unit.
 */
export async function permit<R extends Right>(
  db: Kysely<Tables>,
  coordinator: CoordinatorActor,
  right: R,
  unitId: string,
  day: string,
  ofEnded = false,
): Promise<Permission<R>> {
  const { grants, line } = await readStanding(db, coordinator, unitId);
  if (!isPermitted(grants, right, line, day)) {
    const isKnown = unitId === coordinator.unitId || isPermitted(grants, 'look', line, day);
    if (!isKnown) throw new ProblemError('not_found');
    throw new ProblemError('not_allowed', {
      detail: `${unitId}: you do not have the right "${right}" there`,
    });
  }
  if (right !== 'look' && !ofEnded && (await findUnit(db, unitId))?.closed_on !== null) {
    throw new ProblemError('not_allowed', { detail: `${unitId}: the unit has ended` });
  }
  return toPermission(coordinator, right, unitId);
}

/** The same as it stands today. */
export async function permitNow<R extends Right>(
  { db, now }: Asking,
  coordinator: CoordinatorActor,
  right: R,
  unitId: string,
  ofEnded = false,
): Promise<Permission<R>> {
  return await permit(db, coordinator, right, unitId, toVietnamDay(now()), ofEnded);
}

/** The same for the coordinator's own unit, today: the one whose packs he or she works on. */
export async function permitAtHome<R extends Right>(
  { db, now }: Asking,
  coordinator: CoordinatorActor,
  right: R,
): Promise<Permission<R>> {
  return await permit(db, coordinator, right, coordinator.unitId, toVietnamDay(now()));
}

/** Every part of the tree for which this person may do it today; none where nothing was given. */
export async function permitAnywhere<R extends Right>(
  { db, now }: Asking,
  coordinator: CoordinatorActor,
  right: R,
): Promise<Permission<R>[]> {
  const tops = listTops(await listGrants(db, coordinator), right, toVietnamDay(now()));
  return tops.map((unitId) => toPermission(coordinator, right, unitId));
}

/** What this person may do for the own unit today. */
export async function listRightsAtHome({ db, now }: Asking, coordinator: CoordinatorActor): Promise<Right[]> {
  const { grants, line } = await readStanding(db, coordinator, coordinator.unitId);
  return listRights(grants, line, toVietnamDay(now()));
}

async function readStanding(
  db: Kysely<Tables>,
  coordinator: CoordinatorActor,
  unitId: string,
): Promise<{ grants: Grant[]; line: string[] }> {
  return {
    grants: await listGrants(db, coordinator),
    line: [...(await listAbove(db, unitId)), unitId],
  };
}

function toPermission<R extends Right>(
  coordinator: CoordinatorActor,
  right: R,
  unitId: string,
): Permission<R> {
  // The compiler cannot see through the table for a right that it does not know yet; every right includes itself.
  return { coordinator, unitId, right: right as unknown as Covering<R> } as Permission<R>;
}
