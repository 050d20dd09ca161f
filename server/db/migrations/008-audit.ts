import { type Kysely, type SchemaModule, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** Who did what, in a chain of digests; numbers that devices count up, so that a gap is seen; receipts that outlive their entries. */
export async function up(schema: SchemaModule, db: Kysely<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('audit_events')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_kind', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('unit_id', 'text')
    .addColumn('subject', 'text')
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull().unique())
    .execute();
  // One row: two acts at once wait for one another here, so the chain has no fork.
  await schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .execute();
  await keepAudit(db, engine);
  await addSequences(schema, db, engine);
  await addRetiredReceipts(schema);
}

async function keepAudit(db: Kysely<Tables>, engine: Engine): Promise<void> {
  if (engine === 'postgresql') {
    await sql`create function audit_events_refuse() returns trigger language plpgsql
      as 'begin raise exception ''audit_events is append-only''; end'`.execute(db);
    await sql`create trigger audit_events_keep before update or delete or truncate on audit_events
      for each statement execute function audit_events_refuse()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`audit_events_no_${change} before ${change}`)} on audit_events
      begin select raise(abort, 'audit_events is append-only'); end`.execute(db);
  }
}

/** A device counts its entries up by one: fewer stored than the numbers span means that some are still out, or lost. */
async function addSequences(schema: SchemaModule, db: Kysely<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('device_sequences')
    .addColumn('device_id', 'text', (column) => column.primaryKey().references('devices.id'))
    .addColumn('first', 'integer', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .addColumn('stored', 'integer', (column) => column.notNull())
    .execute();
  const seq =
    engine === 'postgresql'
      ? sql`least((body::json->>'seq')::bigint, 2147483647)::integer`
      : sql`min(json_extract(body, '$.seq'), 2147483647)`;
  await sql`insert into device_sequences (device_id, first, last, stored)
    select device_id, min(${seq}), max(${seq}), count(*) from activities group by device_id`.execute(db);
}

/** What is left of an entry past its time: enough to answer a resend with the same receipt, for ever. */
async function addRetiredReceipts(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('retired_receipts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('receipt_year', 'integer', (column) => column.notNull())
    .addColumn('receipt_number', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('retired_receipts_unique', ['receipt_year', 'receipt_number'])
    .execute();
  await schema.createIndex('activities_by_device').on('activities').column('device_id').execute();
}
