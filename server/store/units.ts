import { type Kysely, sql, type Transaction } from 'kysely';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { Unit } from '../../utils/contract/unit.ts';
import type { Actor, CoordinatorActor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';

/** The actor's unit, with its place in the tree. */
export async function expectUnit(db: Kysely<Tables>, actor: Actor | CoordinatorActor): Promise<Unit> {
  const { id, name, parent_id, level, kind, cohort } = await db
    .selectFrom('units')
    .select(['id', 'name', 'parent_id', 'level', 'kind', 'cohort'])
    .where('id', '=', actor.unitId)
    .executeTakeFirstOrThrow();
  return {
    id,
    name,
    ...(parent_id === null ? {} : { above: [...(await listAbove(db, parent_id)), parent_id] }),
    ...(level === null ? {} : { level }),
    ...(kind === null ? {} : { kind }),
    ...(cohort === null ? {} : { cohort }),
  };
}

/** The units above a unit, from the root of the tree down to its parent. */
export async function listAbove(db: Kysely<Tables>, unitId: string): Promise<string[]> {
  const rows = await db
    .withRecursive('line(id, parent_id, steps)', (query) =>
      query
        .selectFrom('units')
        .select(['id', 'parent_id', sql<number>`0`.as('steps')])
        .where('id', '=', unitId)
        .unionAll(
          query
            .selectFrom('units')
            .innerJoin('line', 'line.parent_id', 'units.id')
            .select(['units.id', 'units.parent_id', sql<number>`line.steps + 1`.as('steps')]),
        ),
    )
    .selectFrom('line')
    .select('id')
    .where('steps', '>', 0)
    .orderBy('steps', 'desc')
    .execute();
  return rows.map(({ id }) => id);
}

/** The pages that are listed for the actor's unit: its own, its superiors', the national one. */
export async function listPages(db: Kysely<Tables>, actor: Actor): Promise<ListedPage[]> {
  const rows = await db
    .selectFrom('pages')
    .select(['key', 'name', 'role'])
    .where('unit_id', '=', actor.unitId)
    .orderBy('role')
    .orderBy('key')
    .execute();
  return rows.map(({ key, name, role }) => ({ key, name, role }));
}

/** Of the unit directly above; empty for one that stands below none. */
export async function findSuperiorName(db: Kysely<Tables>, { unitId }: Permission<'look'>): Promise<string> {
  const row = await db
    .selectFrom('units')
    .innerJoin('units as superior', 'superior.id', 'units.parent_id')
    .select('superior.name')
    .where('units.id', '=', unitId)
    .executeTakeFirst();
  return row?.name ?? '';
}

/** What the administrator is told of a unit; undefined when there is none. */
export async function findUnit(
  db: Kysely<Tables>,
  id: string,
): Promise<{ name: string; closed_on: string | null } | undefined> {
  return await db.selectFrom('units').select(['name', 'closed_on']).where('id', '=', id).executeTakeFirst();
}

/** The day on which each unit ended; null for one that is there. */
export type UnitStates = ReadonlyMap<string, string | null>;

export async function listUnitStates(db: Kysely<Tables>): Promise<UnitStates> {
  const rows = await db.selectFrom('units').select(['id', 'closed_on']).execute();
  return new Map(rows.map(({ id, closed_on }) => [id, closed_on]));
}

/** Two signatures that complete two packs of one unit follow one another: each must see the other's list. */
export async function lockUnit(
  transaction: Transaction<Tables>,
  permission: Permission<'coordinate'>,
): Promise<void> {
  await transaction
    .updateTable('units')
    .set((column) => ({ name: column.ref('name') }))
    .where('id', '=', permission.unitId)
    .execute();
}
