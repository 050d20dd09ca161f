import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Grant } from '../../utils/domain/units/rights.ts';
import type { CoordinatorActor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import type { AuditActor } from './audit.ts';

export type GrantRow = Selectable<Tables['grants']>;

/** All that was ever given to a coordinator; what is in force is for the caller to say. */
export async function listGrants(
  db: Kysely<Tables>,
  { coordinatorId }: Pick<CoordinatorActor, 'coordinatorId'>,
): Promise<Grant[]> {
  const rows = await db
    .selectFrom('grants')
    .selectAll()
    .where('coordinator_id', '=', coordinatorId)
    .execute();
  return rows.map(({ unit_id: unitId, right, from_day: fromDay, to_day: toDay }) => ({
    ...{ unitId, right, fromDay },
    ...(toDay === null ? {} : { toDay }),
  }));
}

/** @returns its id. */
export async function addGrant(
  db: Kysely<Tables>,
  grant: Pick<GrantRow, 'coordinator_id' | 'unit_id' | 'right' | 'from_day' | 'to_day'>,
  by: AuditActor,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const granted = { granted_by: `${by.kind}:${by.id}`, granted_at: now.toISOString() };
  await db
    .insertInto('grants')
    .values({ id, ...grant, ...granted })
    .execute();
  return id;
}

/** False when there is none, or its end is not later anyway. */
export async function endGrant(db: Kysely<Tables>, id: string, day: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('grants')
    .set({ to_day: day })
    .where('id', '=', id)
    .where((of) => of.or([of('to_day', 'is', null), of('to_day', '>', day)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Everything that was ever given, with whom it was given to; the newest first. */
export async function listAllGrants(
  db: Kysely<Tables>,
  where: { coordinatorId?: string; unitId?: string },
): Promise<(GrantRow & { name: string; revoked_at: string | null })[]> {
  const { coordinatorId, unitId } = where;
  return await db
    .selectFrom('grants')
    .innerJoin('coordinators', 'coordinators.id', 'grants.coordinator_id')
    .selectAll('grants')
    .select(['coordinators.name', 'coordinators.revoked_at'])
    .$if(coordinatorId !== undefined, (query) => query.where('coordinator_id', '=', coordinatorId ?? ''))
    .$if(unitId !== undefined, (query) => query.where('grants.unit_id', '=', unitId ?? ''))
    .orderBy('granted_at', 'desc')
    .orderBy('grants.id')
    .execute();
}
