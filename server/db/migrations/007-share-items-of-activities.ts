import type { Kysely, SchemaModule } from 'kysely';
import type { Tables } from '../tables.ts';

/** Read at once, so that a year of a large province does not lie in memory. */
const AT_A_TIME = 1_000;

/** Which item an activity shared, and on which page: a unit's devices tell each other, and a share counts once. */
export async function up(schema: SchemaModule, db: Kysely<Tables>): Promise<void> {
  await schema.alterTable('activities').addColumn('share_item_id', 'text').execute();
  await schema.alterTable('activities').addColumn('page_key', 'text').execute();
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('activities')
      .select(['id', 'body'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_A_TIME)
      .execute();
    for (const { id, body } of rows) {
      const { kind, shareItemId, pageKey } = JSON.parse(body);
      if (kind !== 'share' || typeof shareItemId !== 'string') continue;
      await db
        .updateTable('activities')
        .set({ share_item_id: shareItemId, page_key: String(pageKey) })
        .where('id', '=', id)
        .execute();
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  await schema
    .createIndex('activities_by_unit_and_share')
    .on('activities')
    .columns(['unit_id', 'share_item_id', 'page_key', 'day'])
    .execute();
}
