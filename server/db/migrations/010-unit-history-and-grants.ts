import { type Kysely, type SchemaModule, sql } from 'kysely';
import { toVietnamDay } from '../../../utils/domain/time/vietnam-day.ts';
import type { Tables } from '../tables.ts';

const LEVEL = sql`level in ('national', 'province', 'intermediate', 'grassroots')`;
const RIGHT = sql`"right" in ('look', 'enter', 'review', 'coordinate')`;
/** For what was noted without a day. */
const LONG_AGO = '2000-01-01';
const AT_ONCE = 500;

/** What units were and stood below on each day, what became of them, and what each coordinator may do in which part of the tree. */
export async function up(schema: SchemaModule, db: Kysely<Tables>): Promise<void> {
  await addHistory(schema);
  await beginSpans(db);
  await addGrants(schema);
  await grantCoordinators(db);
  await widenCodes(schema);
  await widenPages(schema, db);
  // Absent: one who may sign as well. Whoever may only review cannot give the second signature.
  await schema.alterTable('pack_drafts').addColumn('approver_right', 'text').execute();
}

async function addHistory(schema: SchemaModule): Promise<void> {
  await schema
    .alterTable('units')
    .addColumn('sector_parent_id', 'text', (column) => column.references('units.id'))
    .execute();
  await schema.alterTable('units').addColumn('closed_on', 'text').execute();
  await schema.createIndex('units_by_sector_parent').on('units').column('sector_parent_id').execute();
  await schema
    .createTable('unit_spans')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('from_day', 'text', (column) => column.notNull())
    .addColumn('to_day', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.check(LEVEL))
    .addColumn('parent_id', 'text', (column) => column.references('units.id'))
    .addColumn('sector_parent_id', 'text', (column) => column.references('units.id'))
    .addPrimaryKeyConstraint('unit_spans_pk', ['unit_id', 'from_day'])
    .addCheckConstraint('unit_spans_last', sql`to_day is null or to_day > from_day`)
    .execute();
  await schema
    .createTable('unit_successions')
    .addColumn('from_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('to_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('merged', 'split')`))
    .addPrimaryKeyConstraint('unit_successions_pk', ['from_id', 'to_id', 'day'])
    .execute();
  await schema.createIndex('unit_successions_by_heir').on('unit_successions').column('to_id').execute();
}

/** Nothing is known of a unit from before it was noted here: its first span is what it is now, and must not begin after that of its parent. */
async function beginSpans(db: Kysely<Tables>): Promise<void> {
  const rows = await db
    .selectFrom('units')
    .select(['id', 'created_at', 'name', 'level', 'parent_id'])
    .execute();
  const units = new Map(rows.map((row) => [row.id, row]));
  const toDay = (at: string) => (Number.isNaN(Date.parse(at)) ? LONG_AGO : toVietnamDay(new Date(at)));
  const days = new Map<string, string>();
  // A unit that was moved below a younger one is as young as that one: it has stood nowhere else as far as is known.
  const findDay = (id: string): string => {
    const known = days.get(id);
    if (known !== undefined) return known;
    const row = units.get(id);
    const own = toDay(row?.created_at ?? '');
    const above = row?.parent_id ? findDay(row.parent_id) : own;
    const day = above > own ? above : own;
    days.set(id, day);
    return day;
  };
  const spans = rows.map(({ id, name, level, parent_id }) => ({
    ...{ unit_id: id, from_day: findDay(id), to_day: null, name, level, parent_id, sector_parent_id: null },
  }));
  for (let from = 0; from < spans.length; from += AT_ONCE)
    await db
      .insertInto('unit_spans')
      .values(spans.slice(from, from + AT_ONCE))
      .execute();
}

async function addGrants(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('grants')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('coordinator_id', 'text', (column) => column.notNull().references('coordinators.id'))
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('right', 'text', (column) => column.notNull().check(RIGHT))
    .addColumn('from_day', 'text', (column) => column.notNull())
    .addColumn('to_day', 'text')
    .addColumn('granted_by', 'text', (column) => column.notNull())
    .addColumn('granted_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('grants_by_coordinator').on('grants').column('coordinator_id').execute();
}

/** Whoever is a coordinator keeps what he or she could do. */
async function grantCoordinators(db: Kysely<Tables>): Promise<void> {
  const rows = await db.selectFrom('coordinators').select(['id', 'unit_id', 'added_at']).execute();
  for (const { id, unit_id, added_at } of rows) {
    const from_day = Number.isNaN(Date.parse(added_at)) ? LONG_AGO : toVietnamDay(new Date(added_at));
    await db
      .insertInto('grants')
      .values({
        ...{ id, coordinator_id: id, unit_id, right: 'coordinate', from_day, to_day: null },
        ...{ granted_by: 'backend:migration', granted_at: added_at },
      })
      .execute();
  }
}

/** What a code for a coordinator gives, and a digest of whom it was made for; empty in codes from before. */
async function widenCodes(schema: SchemaModule): Promise<void> {
  await schema
    .alterTable('pairing_codes')
    .addColumn('right', 'text', (column) => column.check(RIGHT))
    .execute();
  await schema.alterTable('pairing_codes').addColumn('right_to_day', 'text').execute();
  await schema.alterTable('pairing_codes').addColumn('for_whom', 'text').execute();
}

/** SQLite cannot change a check: the table is made anew. */
async function widenPages(schema: SchemaModule, db: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('pages_next')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) =>
      column.notNull().check(sql`role in ('own', 'national', 'superior', 'listed')`),
    )
    .addColumn('position', 'text')
    .addPrimaryKeyConstraint('pages_register_pk', ['unit_id', 'key'])
    .execute();
  await sql`insert into pages_next (unit_id, key, name, role) select unit_id, key, name, role from pages`.execute(
    db,
  );
  await schema.dropTable('pages').execute();
  await schema.alterTable('pages_next').renameTo('pages').execute();
}
