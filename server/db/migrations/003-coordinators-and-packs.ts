import { type Kysely, type SchemaModule, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** Units in a tree, coordinators, drafts of packs with their history, and what TUF clients read. */
export async function up(schema: SchemaModule, db: Kysely<Tables>, engine: Engine): Promise<void> {
  await placeUnits(schema);
  await addCoordinators(schema);
  await addDrafts(schema);
  await addTrust(schema);
  await keepEvents(db, engine);
}

/** One column a statement: SQLite adds no more at once. */
async function placeUnits(schema: SchemaModule): Promise<void> {
  const level = sql`level in ('national', 'province', 'intermediate', 'grassroots')`;
  await schema
    .alterTable('units')
    .addColumn('parent_id', 'text', (column) => column.references('units.id'))
    .execute();
  await schema
    .alterTable('units')
    .addColumn('level', 'text', (column) => column.check(level))
    .execute();
  await schema.alterTable('units').addColumn('kind', 'text').execute();
  await schema.alterTable('units').addColumn('cohort', 'text').execute();
  await schema.createIndex('units_by_parent').on('units').column('parent_id').execute();
  await schema.createIndex('devices_by_unit').on('devices').column('unit_id').execute();
}

async function addCoordinators(schema: SchemaModule): Promise<void> {
  await schema
    .alterTable('pairing_codes')
    .addColumn('purpose', 'text', (column) =>
      column.notNull().defaultTo('device').check(sql`purpose in ('device', 'coordinator')`),
    )
    .execute();
  await schema
    .createTable('coordinators')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    // One key for two people would make two signatures out of one.
    .addColumn('public_key', 'text', (column) => column.notNull().unique())
    .addColumn('key_id', 'text', (column) => column.notNull().unique())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute();
}

async function addDrafts(schema: SchemaModule): Promise<void> {
  const state = sql`state in ('draft', 'submitted', 'changes_asked', 'rejected', 'approved', 'published', 'superseded', 'recalled')`;
  // The name of a pack belongs to one unit for ever; all its versions refer to that.
  await schema
    .createTable('packs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addUniqueConstraint('packs_unit_unique', ['id', 'unit_id'])
    .execute();
  await schema
    .createTable('pack_drafts')
    .addColumn('pack_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().check(sql`version > 0`))
    .addColumn('unit_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(state))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('template_count', 'integer', (column) => column.notNull())
    .addColumn('share_item_count', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('author_ids', 'text', (column) => column.notNull())
    .addColumn('approver_id', 'text', (column) => column.references('coordinators.id'))
    .addColumn('reason', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('pack_drafts_pk', ['pack_id', 'version'])
    .addForeignKeyConstraint('pack_drafts_pack', ['pack_id', 'unit_id'], 'packs', ['id', 'unit_id'])
    .execute();
  await schema.createIndex('pack_drafts_by_unit').on('pack_drafts').column('unit_id').execute();
  await schema
    .createTable('draft_events')
    .addColumn('pack_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('coordinator_id', 'text', (column) => column.notNull().references('coordinators.id'))
    .addColumn('move', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('sha256', 'text', (column) => column.notNull())
    // Each change counts the revision up and leaves exactly one line.
    .addPrimaryKeyConstraint('draft_events_pk', ['pack_id', 'version', 'revision'])
    .addForeignKeyConstraint('draft_events_draft', ['pack_id', 'version'], 'pack_drafts', [
      'pack_id',
      'version',
    ])
    .execute();
  await schema
    .createTable('draft_signatures')
    .addColumn('pack_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('coordinator_id', 'text', (column) => column.notNull().references('coordinators.id'))
    .addColumn('signature', 'text', (column) => column.notNull())
    .addColumn('signed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_signatures_pk', ['pack_id', 'version', 'key_id'])
    .addUniqueConstraint('draft_signatures_person_unique', ['pack_id', 'version', 'coordinator_id'])
    .addForeignKeyConstraint('draft_signatures_draft', ['pack_id', 'version'], 'pack_drafts', [
      'pack_id',
      'version',
    ])
    .execute();
}

/** JSON in UTF-8, so text: both engines give it back byte for byte. */
async function addTrust(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('trust_files')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('trust_files_pk', ['name', 'version'])
    .execute();
  await schema
    .createTable('trust_targets')
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('bytes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('trust_targets_pk', ['path', 'sha256'])
    .execute();
}

/** The history is kept for ever: the database itself refuses to change or delete a line of it. */
async function keepEvents(db: Kysely<Tables>, engine: Engine): Promise<void> {
  if (engine === 'postgresql') {
    await sql`create function draft_events_refuse() returns trigger language plpgsql
      as 'begin raise exception ''draft_events is append-only''; end'`.execute(db);
    await sql`create trigger draft_events_keep before update or delete or truncate on draft_events
      for each statement execute function draft_events_refuse()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`draft_events_no_${change} before ${change}`)} on draft_events
      begin select raise(abort, 'draft_events is append-only'); end`.execute(db);
  }
}
