import type { Kysely, SchemaModule } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** Pictures and other files that go with packs, each under the hash that the pack names. */
export async function up(schema: SchemaModule, _db: Kysely<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('materials')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', engine === 'postgresql' ? 'bytea' : 'blob', (column) => column.notNull())
    // Who sent it first; its quota is that unit's.
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('materials_by_unit').on('materials').column('unit_id').execute();
}
