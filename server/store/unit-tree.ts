import { type Kysely, sql } from 'kysely';
import * as z from 'zod/mini';
import { type TreeReply, type TreeUnit, TreeWords, UNITS_MOST } from '../../utils/contract/unit-tree.ts';
import { toToneless } from '../../utils/domain/text/toneless.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { selectHeld } from './device-units.ts';
import { listNames } from './unit-names.ts';
import { isOpened } from './week-tree.ts';

type Db = Kysely<Tables>;

const NOTHING: TreeReply = { units: [], total: 0 };
const toTops = (permissions: readonly Permission<'look'>[]) => permissions.map(({ unitId }) => unitId);

/** The ids of units and all units below them, also those that have ended, as a table named `below`. */
export function withBelow(db: Db, ...unitIds: readonly string[]) {
  return db.withRecursive('below(id)', (query) =>
    query
      .selectFrom('units')
      .select('units.id')
      .where('units.id', 'in', unitIds)
      // Not `union all`: one of them may stand below another, and each unit is there once.
      .union(query.selectFrom('units').innerJoin('below', 'below.id', 'units.parent_id').select('units.id')),
  );
}

/** Units with their parent's name and how many stand below them. */
function selectTree(db: Db) {
  return db
    .selectFrom('units')
    .leftJoin('units as parent', 'parent.id', 'units.parent_id')
    .select(({ selectFrom, fn }) => [
      'units.id',
      'units.name',
      'units.parent_id',
      'units.level',
      'units.kind',
      'units.cohort',
      'parent.name as parent_name',
      selectFrom('units as child')
        .whereRef('child.parent_id', '=', 'units.id')
        .where('child.closed_on', 'is', null)
        .select(fn.countAll().as('count'))
        .as('below'),
    ])
    .orderBy('units.name')
    .orderBy('units.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTree>['execute']>>[number];

function toTreeUnit(row: Row): TreeUnit {
  const { id, name, parent_id, parent_name, level, kind, cohort, below } = row;
  return {
    id,
    name,
    ...(parent_id === null ? {} : { parentId: parent_id }),
    ...(parent_name === null ? {} : { parentName: parent_name }),
    ...(level === null ? {} : { level }),
    ...(kind === null ? {} : { kind }),
    ...(cohort === null ? {} : { cohort }),
    // PostgreSQL gives counts as text.
    below: Number(below),
  };
}

/** The units directly below the one that may be looked at. */
export async function listChildren(
  db: Db,
  { unitId: parent }: Permission<'look'>,
  from: number,
): Promise<TreeReply> {
  const rows = await selectTree(db)
    .where('units.parent_id', '=', parent)
    .where('units.closed_on', 'is', null)
    .limit(UNITS_MOST)
    .offset(from)
    .execute();
  const { total } = await db
    .selectFrom('units')
    .where('parent_id', '=', parent)
    .where('closed_on', 'is', null)
    .select(({ fn }) => fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return { units: rows.map(toTreeUnit), total: Number(total) };
}

/**
 * Units of the parts of the tree whose name or code has all the words, with or without their diacritics; neither engine folds Vietnamese letters
 * by itself.
 */
export async function searchUnits(
  db: Db,
  permissions: readonly Permission<'look'>[],
  search: string,
): Promise<TreeReply> {
  if (permissions.length === 0) return NOTHING;
  const words = toToneless(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = await withBelow(db, ...toTops(permissions))
    .selectFrom('below')
    .innerJoin('units', 'units.id', 'below.id')
    .where('units.closed_on', 'is', null)
    .select(['units.id', 'units.name'])
    .execute();
  const found = all.filter(({ id, name }) => {
    const text = `${toToneless(name)} ${id}`;
    return words.every((word) => text.includes(word));
  });
  const shown = found.sort((a, b) => a.name.localeCompare(b.name, 'vi')).slice(0, UNITS_MOST);
  return { ...(await listUnits(db, shown)), total: found.length };
}

/**
 * Those of the named units that are in these parts of the tree; also such as have ended, which older packs may name. With a week they are
 * called as on its board.
 */
export async function namedUnits(
  db: Db,
  permissions: readonly Permission<'look'>[],
  ids: readonly string[],
  week?: string,
): Promise<TreeReply> {
  if (ids.length === 0 || permissions.length === 0) return NOTHING;
  const known = await withBelow(db, ...toTops(permissions))
    .selectFrom('below')
    .select('below.id')
    .where('below.id', 'in', ids)
    .execute();
  const reply = await listUnits(db, known);
  if (week === undefined || !(await isOpened(db, week))) return reply;
  const names = await listNames(db, { week, tree: 'was' }, ids);
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  return { ...reply, units: reply.units.map((unit) => ({ ...unit, name: byId.get(unit.id) ?? unit.name })) };
}

async function listUnits(db: Db, units: readonly { id: string }[]): Promise<TreeReply> {
  if (units.length === 0) return NOTHING;
  const ids = units.map(({ id }) => id);
  const rows = await selectTree(db).where('units.id', 'in', ids).execute();
  return { units: rows.map(toTreeUnit), total: rows.length };
}

/** What the units of the subtree call their level, kind and group. */
export async function countWords(db: Db, { unitId }: Permission<'look'>): Promise<TreeWords> {
  const count = async (column: 'level' | 'kind' | 'cohort') =>
    await withBelow(db, unitId)
      .selectFrom('below')
      .innerJoin('units', 'units.id', 'below.id')
      .where('units.closed_on', 'is', null)
      .select([
        sql<string | null>`${sql.ref(`units.${column}`)}`.as('word'),
        sql<number>`count(*)`.as('units'),
      ])
      .groupBy(`units.${column}`)
      .orderBy(`units.${column}`)
      .execute();
  const [levels, kinds, cohorts] = [await count('level'), await count('kind'), await count('cohort')];
  return z.parse(TreeWords, {
    levels: toCounts(levels),
    kinds: toCounts(kinds),
    cohorts: toCounts(cohorts),
  });
}

/** PostgreSQL gives counts as text. */
function toCounts(rows: readonly { word: string | null; units: number }[]) {
  return rows.flatMap(({ word, units }) => (word === null ? [] : [{ word, units: Number(units) }]));
}

/** Devices of a unit and of all below it that may still ask. */
export async function countActiveDevicesBelow(db: Db, unitId: string): Promise<number> {
  const { devices } = await withBelow(db, unitId)
    .selectFrom('below')
    .innerJoin(selectHeld(db).as('held'), 'held.unit_id', 'below.id')
    .select(({ fn }) => fn.count('held.device_id').distinct().as('devices'))
    .executeTakeFirstOrThrow();
  return Number(devices);
}
