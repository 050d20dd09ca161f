import type { SchemaModule } from 'kysely';

/** Units that a device logs for beside the one that it was paired with, each until it is ended; and since when it does not for that one. */
export async function up(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('device_units')
    .addColumn('device_id', 'text', (column) => column.notNull().references('devices.id'))
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addPrimaryKeyConstraint('device_units_key', ['device_id', 'unit_id'])
    .execute();
  await schema.createIndex('device_units_by_unit').on('device_units').column('unit_id').execute();
  await schema.alterTable('devices').addColumn('unit_ended_at', 'text').execute();
}
