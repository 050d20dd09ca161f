import type { SchemaModule } from 'kysely';

export async function up(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('share_items')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('link', 'text', (column) => column.notNull())
    .addColumn('page_key', 'text', (column) => column.notNull())
    .addColumn('published_on', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text')
    .execute();
  await schema
    .createTable('share_list')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
}
