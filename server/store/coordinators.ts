import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';

export type CoordinatorRow = Selectable<Tables['coordinators']>;

export async function findCoordinatorByTokenHash(
  db: Kysely<Tables>,
  tokenHash: string,
): Promise<CoordinatorRow | undefined> {
  return await db
    .selectFrom('coordinators')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export async function findCoordinator(db: Kysely<Tables>, id: string): Promise<CoordinatorRow | undefined> {
  return await db.selectFrom('coordinators').selectAll().where('id', '=', id).executeTakeFirst();
}

/** False when the key is somebody's already, also a revoked one's; nothing is changed then. */
export async function insertCoordinator(
  db: Kysely<Tables>,
  coordinator: Omit<CoordinatorRow, 'revoked_at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('coordinators')
    .values(coordinator)
    .onConflict((conflict) => conflict.column('public_key').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** All coordinators, newest first, for the system administrator. */
export async function listCoordinators(db: Kysely<Tables>): Promise<CoordinatorRow[]> {
  return await db.selectFrom('coordinators').selectAll().orderBy('added_at', 'desc').orderBy('id').execute();
}

/** The names of coordinators of the actor's unit, by id; revoked ones too. */
export async function listCoordinatorNames(
  db: Kysely<Tables>,
  { unitId }: Permission<'look'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('coordinators')
    .select(['id', 'name'])
    .where('unit_id', '=', unitId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Those of a unit that have not been revoked. */
export async function listActiveCoordinators(db: Kysely<Tables>, unitId: string): Promise<CoordinatorRow[]> {
  return await db
    .selectFrom('coordinators')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('revoked_at', 'is', null)
    .orderBy('name')
    .execute();
}

/** Ends a coordinator's access from the next request on. False when there is none, or it was revoked before. */
export async function revokeCoordinator(db: Kysely<Tables>, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('coordinators')
    .set({ revoked_at: now.toISOString() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
