import type { SchemaModule } from 'kysely';

/**
 * What a coordinator enters for a unit comes from a device of its own, which nobody can send from: it only says who entered. Its index
 * finds those of a unit, of which there are none for nearly all units.
 */
export async function up(schema: SchemaModule): Promise<void> {
  await schema
    .alterTable('devices')
    .addColumn('coordinator_id', 'text', (column) => column.references('coordinators.id'))
    .execute();
  await schema
    .createIndex('devices_by_unit_and_coordinator')
    .on('devices')
    .columns(['unit_id', 'coordinator_id'])
    .unique()
    .where('coordinator_id', 'is not', null)
    .execute();
  // Who handed the week in for the unit; empty for what the unit handed in itself.
  await schema
    .alterTable('week_reports')
    .addColumn('entered_by', 'text', (column) => column.references('coordinators.id'))
    .execute();
}
