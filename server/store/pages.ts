import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../db/tables.ts';

export type PageRow = Selectable<Tables['pages']>;

/** The register of pages: of one unit, or all of it. */
export async function listRegister(db: Kysely<Tables>, unitId?: string): Promise<PageRow[]> {
  return await db
    .selectFrom('pages')
    .selectAll()
    .$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId ?? ''))
    .orderBy('unit_id')
    .orderBy('role')
    .orderBy('key')
    .execute();
}

/** False when the page is listed for this unit already; nothing is changed then. */
export async function addPage(db: Kysely<Tables>, page: PageRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('pages')
    .values(page)
    .onConflict((conflict) => conflict.columns(['unit_id', 'key']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Lists a page, or changes what is said of it. */
export async function putPage(db: Kysely<Tables>, page: PageRow): Promise<void> {
  const { name, role, position } = page;
  await db
    .insertInto('pages')
    .values(page)
    .onConflict((conflict) => conflict.columns(['unit_id', 'key']).doUpdateSet({ name, role, position }))
    .execute();
}
