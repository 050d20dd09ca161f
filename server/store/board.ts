import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import type { UnitLevel } from '../../utils/contract/unit.ts';
import type { BoardRow } from '../../utils/contract/week-report.ts';
import { type HeldState, toShownState } from '../../utils/domain/reports/report-life.ts';
import type { ReportTimes } from '../../utils/domain/reports/report-times.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { ALL_COLUMNS, type CountRow, ownColumns, readCounts, readSums, type SumRow } from './sum-columns.ts';
import { levelOf, nameOf } from './unit-names.ts';
import { toLock } from './week-reports.ts';
import { isOpened, selectParents } from './week-tree.ts';

/** A week by one of the two trees, with the moment that decides what is locked. */
export interface BoardView extends ReportTimes {
  week: string;
  tree: TreeView;
  now: string;
}

/** A week that never opened has no tree of its own; that of today stands in for it. */
export async function toBoardView(db: Kysely<Tables>, view: BoardView): Promise<BoardView> {
  return view.tree === 'now' || (await isOpened(db, view.week)) ? view : { ...view, tree: 'now' };
}

/** One unit; undefined when it was not there in that week. */
export async function findBoardRow(
  db: Kysely<Tables>,
  view: BoardView,
  { unitId }: Permission<'look'>,
): Promise<BoardRow | undefined> {
  const rows = await selectRows(db, view, sql`parents.unit_id = ${unitId}`, 1);
  return rows[0];
}

/** The named units, each by itself and in no order; what stands below them is not asked for. */
export async function listUnitRows(
  db: Kysely<Tables>,
  view: BoardView,
  ids: readonly string[],
): Promise<Omit<BoardRow, 'below'>[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<Row, 'children'>>`
    select units.id, ${nameOf(view)} as name, ${levelOf(view)} as level, ${sql.join(ALL_COLUMNS.map(toOwn))}, ${REPORT_COLUMNS}
    from units ${joinWeek(view.week)} where units.id in (${sql.join(ids)})`.execute(db);
  return rows.map((row) => toUnitRow(row, view));
}

/** The units directly below one, by name and id as bytes have it, after the one named. */
export async function listBoardRows(
  db: Kysely<Tables>,
  view: BoardView,
  { unitId: parentId }: Permission<'look'>,
  { after, most }: { after: string | undefined; most: number },
): Promise<BoardRow[]> {
  const [name, id] = [byBytes(db, 'named.name'), byBytes(db, 'named.id')];
  const isAfter =
    after === undefined
      ? sql``
      : sql`where (${name}, ${id}) > (select ${nameOf(view, 'last')}, last.id from units as last where last.id = ${after})`;
  const which = sql`parents.parent_id = ${parentId}`;
  return await selectRows(db, view, which, most, isAfter);
}

interface Row extends SumRow, CountRow {
  id: string;
  name: string;
  level: UnitLevel | null;
  children: number | string;
  is_expected: number;
  state: HeldState | null;
  revision: number | null;
  submitted_at: string | null;
  is_late: number | null;
  stored: number | null;
  unlocked_until: string | null;
}

async function selectRows(
  db: Kysely<Tables>,
  view: BoardView,
  which: RawBuilder<unknown>,
  most: number,
  isAfter = sql``,
): Promise<BoardRow[]> {
  const { week, tree } = view;
  const columns = ALL_COLUMNS.map(
    (name) =>
      sql`coalesce(own.${sql.ref(name)}, 0) + coalesce(below.${sql.ref(name)}, 0) as ${sql.ref(name)}`,
  );
  const children =
    tree === 'now'
      ? sql`(select count(*) from units as child where child.parent_id = units.id)`
      : sql`(select count(*) from unit_weeks as child where child.week = ${week} and child.parent_id = units.id)`;
  const order = (of: string) => sql`order by ${byBytes(db, `${of}.name`)}, ${byBytes(db, `${of}.id`)}`;
  // The units first, and then what is known of those few: a unit may have thousands below it.
  const { rows } = await sql<Row>`
    select units.id, units.name, units.level, ${children} as children, ${sql.join(columns)}, ${REPORT_COLUMNS}
    from (select named.id, named.name, named.level
      from (select units.id, ${nameOf(view)} as name, ${levelOf(view)} as level
        from ${selectParents(tree, week)} as parents cross join units where units.id = parents.unit_id and ${which}) as named
      ${isAfter} ${order('named')} limit ${most}) as units
    ${joinWeek(week)}
    left join subtree_weeks as below on below.unit_id = units.id and below.tree = ${tree} and below.week = ${week}
    ${order('units')}`.execute(db);
  return rows.map((row) => toBoardRow(row, view));
}

const REPORT_COLUMNS = sql`coalesce(own.expected, 0) as is_expected, report.state, report.revision, report.submitted_at,
  report.late as is_late, report.stored, report.unlocked_until`;

const toOwn = (name: string) => sql`coalesce(own.${sql.ref(name)}, 0) as ${sql.ref(name)}`;

/** What is known of the units by themselves in a week. */
const joinWeek = (week: string) => sql`
  left join (select unit_id, week, ${ownColumns} from unit_weeks) as own
    on own.unit_id = units.id and own.week = ${week}
  left join week_reports as report on report.unit_id = units.id and report.week = ${week}`;

function toBoardRow(row: Row, view: BoardView): BoardRow {
  return { ...toUnitRow(row, view), below: Number(row.children) };
}

function toUnitRow(row: Omit<Row, 'children'>, view: BoardView): Omit<BoardRow, 'below'> {
  const { id, name, level } = row;
  return {
    unit: { id, name, ...(level === null ? {} : { level }) },
    ...(row.is_expected === 1 ? { report: toBoardReport(row, view) } : {}),
    counts: readCounts(row),
    sums: readSums(row),
  };
}

function toBoardReport(row: Omit<Row, 'children'>, view: BoardView): NonNullable<BoardRow['report']> {
  return {
    state: toShownState(row.state ?? 'open', toLock(row, view), view.now),
    revision: row.revision ?? 0,
    ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at }),
    ...(row.is_late === null ? {} : { late: row.is_late === 1 }),
    ...(row.stored === null ? {} : { stored: row.stored }),
  };
}

/** The same order on both engines: PostgreSQL's own may be that of any language. */
export function byBytes(db: Kysely<Tables>, column: string): RawBuilder<unknown> {
  return toEngine(db) === 'postgresql' ? sql`${sql.ref(column)} collate "C"` : sql`${sql.ref(column)}`;
}
