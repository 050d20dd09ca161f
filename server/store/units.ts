import type { Kysely } from 'kysely';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { Unit } from '../../utils/contract/unit.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';

/** The actor's unit. */
export async function expectUnit(db: Kysely<Tables>, actor: Actor): Promise<Unit> {
  const { id, name } = await db
    .selectFrom('units')
    .select(['id', 'name'])
    .where('id', '=', actor.unitId)
    .executeTakeFirstOrThrow();
  return { id, name };
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

export async function hasUnit(db: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await db.selectFrom('units').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** False when the id is taken; nothing is changed then. */
export async function addUnit(db: Kysely<Tables>, unit: Unit, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('units')
    .values({ id: unit.id, name: unit.name, created_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False when the page is listed for this unit already; nothing is changed then. */
export async function addPage(db: Kysely<Tables>, unitId: string, page: ListedPage): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('pages')
    .values({ unit_id: unitId, key: page.key, name: page.name, role: page.role })
    .onConflict((conflict) => conflict.columns(['unit_id', 'key']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
