import type { SchemaModule } from 'kysely';

/** What devices say of packs, one row for each device and version: received first, shown perhaps later. */
export async function up(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('pack_confirmations')
    .addColumn('device_id', 'text', (column) => column.notNull().references('devices.id'))
    .addColumn('pack_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('shown_at', 'text')
    .addPrimaryKeyConstraint('pack_confirmations_pk', ['pack_id', 'version', 'device_id'])
    .addForeignKeyConstraint('pack_confirmations_draft', ['pack_id', 'version'], 'pack_drafts', [
      'pack_id',
      'version',
    ])
    .execute();
}
