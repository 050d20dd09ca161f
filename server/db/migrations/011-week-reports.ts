import { type Kysely, type SchemaModule, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

const KINDS = [
  ...['post', 'share', 'reply', 'contest', 'prize_game', 'livestream', 'submission', 'press_submission'],
  ...['page_change', 'other'],
];
const CONTENT = [
  ...['chinh_sach', 'phap_luat', 'phong_trao', 'phuc_loi', 'nguoi_tot_viec_tot', 'mo_hinh_hay', 'su_kien'],
  ...['cuoc_thi', 'truc_tuyen', 'an_toan_suc_khoe', 'khac'],
];
const SUMS = [
  'activities',
  ...KINDS.map((kind) => `kind_${kind}`),
  ...CONTENT.map((kind) => `content_${kind}`),
];

/** Week reports with their history, the weeks they are for, and the sums that a board is read from. */
export async function up(schema: SchemaModule, db: Kysely<Tables>, engine: Engine): Promise<void> {
  await addSettings(schema);
  await addReports(schema);
  await addSums(schema);
  await keepEvents(db, engine);
  await sumWhatIsThere(db, engine);
}

/** The row is made when it is first asked for: a backup is restored into tables that are empty. */
async function addSettings(schema: SchemaModule): Promise<void> {
  // Until an administrator says otherwise: Monday noon, locked two weeks later; months before the 30th.
  await schema
    .createTable('report_settings')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('due_weekday', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('due_time', 'text', (column) => column.notNull().defaultTo('12:00'))
    .addColumn('lock_days', 'integer', (column) => column.notNull().defaultTo(14))
    .addColumn('month_before', 'integer', (column) => column.notNull().defaultTo(30))
    .addColumn('counted_from', 'text')
    .execute();
  await schema
    .createTable('weeks')
    .addColumn('week', 'text', (column) => column.primaryKey())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('locks_at', 'text', (column) => column.notNull())
    .execute();
}

async function addReports(schema: SchemaModule): Promise<void> {
  const state = sql`state in ('open', 'submitted', 'nothing', 'returned', 'accepted')`;
  await schema
    .createTable('week_reports')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(state))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.check(sql`kind in ('submitted', 'nothing')`))
    .addColumn('reason', 'text')
    .addColumn('remarks', 'text')
    .addColumn('activities', 'integer')
    .addColumn('check_value', 'text')
    .addColumn('targets', 'text')
    .addColumn('submitted_at', 'text')
    .addColumn('late', 'integer')
    .addColumn('stored', 'integer')
    .addColumn('returned_reason', 'text')
    .addColumn('returned_at', 'text')
    .addColumn('unlocked_until', 'text')
    .addPrimaryKeyConstraint('week_reports_pk', ['unit_id', 'week'])
    .execute();
  await schema
    .createTable('week_report_events')
    .addColumn('unit_id', 'text', (column) => column.notNull())
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('move', 'text', (column) => column.notNull())
    .addColumn('coordinator_id', 'text', (column) => column.references('coordinators.id'))
    .addColumn('detail', 'text')
    .addPrimaryKeyConstraint('week_report_events_pk', ['unit_id', 'week', 'number'])
    .addForeignKeyConstraint('week_report_events_report', ['unit_id', 'week'], 'week_reports', [
      'unit_id',
      'week',
    ])
    .execute();
}

async function addSums(schema: SchemaModule): Promise<void> {
  let own = schema
    .createTable('unit_weeks')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('expected', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('part', 'text')
    .addColumn('accepted', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('unit_weeks_pk', ['unit_id', 'week']);
  let below = schema
    .createTable('subtree_weeks')
    .addColumn('tree', 'text', (column) => column.notNull().check(sql`tree in ('was', 'now')`))
    .addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
    .addColumn('week', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('subtree_weeks_pk', ['unit_id', 'tree', 'week']);
  for (const name of ['expected', 'on_time', 'late', 'nothing', 'returned', 'accepted']) {
    below = below.addColumn(name, 'integer', (column) => column.notNull().defaultTo(0));
  }
  for (const name of SUMS) {
    own = own.addColumn(name, 'integer', (column) => column.notNull().defaultTo(0));
    below = below.addColumn(name, 'integer', (column) => column.notNull().defaultTo(0));
  }
  await own.execute();
  await below.execute();
  await schema
    .createIndex('unit_weeks_by_week_and_parent')
    .on('unit_weeks')
    .columns(['week', 'parent_id', 'unit_id'])
    .execute();
  await schema.createIndex('subtree_weeks_by_week').on('subtree_weeks').columns(['week', 'tree']).execute();
}

async function keepEvents(db: Kysely<Tables>, engine: Engine): Promise<void> {
  if (engine === 'postgresql') {
    await sql`create function week_report_events_refuse() returns trigger language plpgsql
      as 'begin raise exception ''week_report_events is append-only''; end'`.execute(db);
    await sql`create trigger week_report_events_keep before update or delete or truncate on week_report_events
      for each statement execute function week_report_events_refuse()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`week_report_events_no_${change} before ${change}`)} on week_report_events
      begin select raise(abort, 'week_report_events is append-only'); end`.execute(db);
  }
}

/** No week of before is opened by this: who should have reported then is not known. */
async function sumWhatIsThere(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const [week, kind, content] =
    engine === 'postgresql'
      ? [
          sql`to_char(to_date(day, 'YYYY-MM-DD'), 'IYYY-"W"IW')`,
          sql`body::json->>'kind'`,
          sql`body::json->>'contentKind'`,
        ]
      : [
          sql`strftime('%G-W%V', day)`,
          sql`json_extract(body, '$.kind')`,
          sql`json_extract(body, '$.contentKind')`,
        ];
  const sums = [
    ...KINDS.map((name) => sql`sum(case when kind = ${sql.lit(name)} then 1 else 0 end)`),
    ...CONTENT.map((name) => sql`sum(case when content = ${sql.lit(name)} then 1 else 0 end)`),
  ];
  const names = sql.join(SUMS.map((name) => sql.ref(name)));
  await sql`insert into unit_weeks (unit_id, week, parent_id, ${names})
    select unit_id, week, (select parent_id from units where units.id = unit_id), count(*), ${sql.join(sums)}
    from (select unit_id, ${week} as week, ${kind} as kind, ${content} as content from activities
      where day between '0001-01-08' and '9999-12-26') as entries
    group by unit_id, week`.execute(db);
  await sql`insert into subtree_weeks (tree, unit_id, week, ${names})
    with recursive line(unit_id, above_id) as (
      select id, parent_id from units where parent_id is not null
      union all
      select line.unit_id, units.parent_id from line join units on units.id = line.above_id
      where units.parent_id is not null)
    select 'now', line.above_id, unit_weeks.week,
      ${sql.join(SUMS.map((name) => sql`sum(${sql.ref(`unit_weeks.${name}`)})`))}
    from unit_weeks join line on line.unit_id = unit_weeks.unit_id
    group by line.above_id, unit_weeks.week`.execute(db);
}
