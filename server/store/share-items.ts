import type { Kysely } from 'kysely';
import type { ShareItem } from '../../utils/contract/share-item.ts';
import type { ShareList } from '../../utils/contract/share-list.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';

/** The share checklist for the actor's unit. Today every unit of a backend has the same one. */
export async function readShareList(db: Kysely<Tables>, _actor: Actor): Promise<ShareList> {
  return await db.transaction().execute(async (transaction) => {
    const list = await transaction.selectFrom('share_list').select('version').executeTakeFirst();
    const rows = await transaction
      .selectFrom('share_items')
      .selectAll()
      .orderBy('published_on', 'desc')
      .orderBy('id')
      .execute();
    const items = rows.map(
      (row): ShareItem => ({
        id: row.id,
        title: row.title,
        link: row.link,
        pageKey: row.page_key,
        publishedOn: row.published_on,
        ...(row.due_on === null ? {} : { dueOn: row.due_on }),
      }),
    );
    return { version: list?.version ?? 0, items };
  });
}

/** Puts an item on the checklist, or replaces the one with the same id; the version counts up. */
export async function putShareItem(db: Kysely<Tables>, item: ShareItem): Promise<void> {
  const fields = {
    title: item.title,
    link: item.link,
    page_key: item.pageKey,
    published_on: item.publishedOn,
    due_on: item.dueOn ?? null,
  };
  await db.transaction().execute(async (transaction) => {
    await countChange(transaction);
    await transaction
      .insertInto('share_items')
      .values({ id: item.id, ...fields })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(fields))
      .execute();
  });
}

/** Takes an item off the checklist. False when it is not there. */
export async function removeShareItem(db: Kysely<Tables>, id: string): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('share_items')
      .where('id', '=', id)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await countChange(transaction);
    return true;
  });
}

async function countChange(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('share_list')
    .values({ id: 1, version: 1 })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((column) => ({ version: column('share_list.version', '+', 1) })),
    )
    .execute();
}
