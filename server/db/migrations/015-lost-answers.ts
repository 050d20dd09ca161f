import type { SchemaModule } from 'kysely';

/** Who spent a code: an answer that was lost on the way is given to that device again, and to no other. */
export async function up(schema: SchemaModule): Promise<void> {
  await schema
    .alterTable('pairing_codes')
    .addColumn('used_by', 'text', (column) => column.references('devices.id'))
    .execute();
  await schema.createIndex('pairing_codes_by_user').on('pairing_codes').column('used_by').execute();
}
