import type { SchemaModule } from 'kysely';

/** The share checklist comes in signed packs; the unsigned list of links has no reader any more. */
export async function up(schema: SchemaModule): Promise<void> {
  await schema.dropTable('share_items').execute();
  await schema.dropTable('share_list').execute();
}
