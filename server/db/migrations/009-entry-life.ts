import { type Kysely, type SchemaModule, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** Corrections of entries, what coordinators say of them, and codes by which one device takes the place of another. */
export async function up(schema: SchemaModule, db: Kysely<Tables>, engine: Engine): Promise<void> {
  await addRevisions(schema);
  await addReviews(schema);
  await addHandovers(schema, db);
  await indexEntries(schema);
  await keepWhatWasSaid(db, engine);
}

/** `activities` holds the newest revision of each entry; of one that was corrected, `activity_revisions` holds all. */
async function addRevisions(schema: SchemaModule): Promise<void> {
  const standing = sql`standing in ('received', 'returned', 'accepted', 'withdrawn')`;
  await schema
    .alterTable('activities')
    .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await schema
    .alterTable('activities')
    .addColumn('standing', 'text', (column) => column.notNull().defaultTo('received').check(standing))
    .execute();
  await schema.alterTable('activities').addColumn('return_reason', 'text').execute();
  await schema
    .createTable('activity_revisions')
    .addColumn('activity_id', 'text', (column) => column.notNull().references('activities.id'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('device_id', 'text', (column) => column.notNull().references('devices.id'))
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('activity_revisions_pk', ['activity_id', 'revision'])
    .execute();
  await schema
    .createIndex('activity_revisions_by_device')
    .on('activity_revisions')
    .column('device_id')
    .execute();
  await schema
    .alterTable('retired_receipts')
    .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await schema
    .createTable('retired_revisions')
    .addColumn('activity_id', 'text', (column) => column.notNull().references('retired_receipts.id'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('retired_revisions_pk', ['activity_id', 'revision'])
    .execute();
}

/** The moment is the key: a device asks for what came after the last one it knows, so no two of a unit are the same. */
async function addReviews(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('entry_reviews')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('reviewed_at', 'text', (column) => column.notNull())
    .addColumn('activity_id', 'text', (column) => column.notNull().references('activities.id'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('standing', 'text', (column) =>
      column.notNull().check(sql`standing in ('returned', 'accepted')`),
    )
    .addColumn('reason', 'text')
    .addColumn('coordinator_id', 'text', (column) => column.notNull().references('coordinators.id'))
    .addPrimaryKeyConstraint('entry_reviews_pk', ['unit_id', 'reviewed_at'])
    .execute();
  await schema.createIndex('entry_reviews_by_activity').on('entry_reviews').column('activity_id').execute();
}

/** SQLite changes no check of a column: the table is made anew, with all that is in it. Nothing refers to it. */
async function addHandovers(schema: SchemaModule, db: Kysely<Tables>): Promise<void> {
  const kept = sql.raw('lookup, purpose, unit_id, salt, secret_hash, tries, created_at, expires_at, used_at');
  await schema
    .createTable('pairing_codes_anew')
    .addColumn('lookup', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) =>
      column.notNull().defaultTo('device').check(sql`purpose in ('device', 'coordinator', 'handover')`),
    )
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('secret_hash', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('from_device_id', 'text', (column) => column.references('devices.id'))
    .addColumn('open_items', 'text')
    .addCheckConstraint(
      'pairing_codes_from_device',
      sql`(purpose = 'handover') = (from_device_id is not null)`,
    )
    .execute();
  await sql`insert into pairing_codes_anew (${kept}) select ${kept} from pairing_codes`.execute(db);
  await schema.dropTable('pairing_codes').execute();
  await schema.alterTable('pairing_codes_anew').renameTo('pairing_codes').execute();
  await schema.createIndex('pairing_codes_by_device').on('pairing_codes').column('from_device_id').execute();
}

/** Lists go on from a day and an id. */
async function indexEntries(schema: SchemaModule): Promise<void> {
  await schema
    .createIndex('activities_by_unit_day_and_id')
    .on('activities')
    .columns(['unit_id', 'day', 'id'])
    .execute();
  await schema.dropIndex('activities_by_unit_and_day').execute();
  await schema
    .createIndex('activities_by_device_and_day')
    .on('activities')
    .columns(['device_id', 'day'])
    .execute();
  await schema.dropIndex('activities_by_device').execute();
  // Most entries share nothing: they need no place in this one.
  await schema.dropIndex('activities_by_unit_and_share').execute();
  await schema
    .createIndex('activities_by_unit_and_share')
    .on('activities')
    .columns(['unit_id', 'share_item_id', 'page_key', 'day'])
    .where('share_item_id', 'is not', null)
    .execute();
}

/** What was once said is never said otherwise: only the device it came from may be made nameless, and all of it end after its time. */
async function keepWhatWasSaid(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const said = {
    activity_revisions: 'activity_id, revision, body, sha256, received_at',
    entry_reviews: 'unit_id, reviewed_at, activity_id, revision, standing, reason, coordinator_id',
  };
  for (const [table, columns] of Object.entries(said)) {
    const of = sql.raw(`${table}_keep before update of ${columns} on ${table}`);
    if (engine === 'postgresql') {
      await sql`create function ${sql.raw(`${table}_refuse`)}() returns trigger language plpgsql
        as ${sql.lit(`begin raise exception '${table} is append-only'; end`)}`.execute(db);
      await sql`create trigger ${of} for each statement execute function ${sql.raw(`${table}_refuse`)}()`.execute(
        db,
      );
    } else {
      await sql`create trigger ${of} begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(
        db,
      );
    }
  }
}
