import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { type BoardView, byBytes } from './board.ts';
import { listNames, nameOf } from './unit-names.ts';
import { selectParents } from './week-tree.ts';

/** Units that are read at once. */
const CHUNK = 500;

interface Place {
  /** Directly above it, in the last of the weeks; absent for the unit that was asked for. */
  above: string | undefined;
  /** The last of the weeks in which it stood there. */
  last: string;
  /** In which it stood there. */
  weeks: ReadonlySet<string>;
}

/** A unit and all that stood below it in any of some weeks. */
export interface Subtree {
  /** Each superior before its units, those by name. */
  ids: readonly string[];
  places: ReadonlyMap<string, Place>;
}

/**
 * All at once, since no database gives a tree in its order; a hundred thousand units are some ten megabytes.
 */
export async function listSubtree(
  db: Kysely<Tables>,
  views: readonly BoardView[],
  { unitId }: Permission<'look'>,
): Promise<Subtree> {
  const places = new Map<string, Place>();
  const children = new Map<string, string[]>();
  // The tree of today is one for all weeks.
  const trees = Map.groupBy(views.toReversed(), ({ tree, week }) => (tree === 'now' ? tree : week));
  // The last week first: where a unit stood in it is its place; an earlier one only adds units that have gone.
  let isLast = true;
  for (const [view, ...others] of trees.values()) {
    if (!view) continue;
    const gone: { id: string; above: string }[] = [];
    const grow = toGrower([view, ...others].map(({ week }) => week));
    for (const { id, above } of await listBelow(db, view, unitId, isLast)) {
      const place = places.get(id);
      places.set(id, {
        above: place ? place.above : (above ?? undefined),
        last: place?.last ?? view.week,
        weeks: grow(place?.weeks),
      });
      if (place || above === null) continue;
      if (isLast) addBelow(children, above, id);
      else gone.push({ id, above });
    }
    for (const { id, above } of await sortByName(db, view, gone)) addBelow(children, above, id);
    isLast = false;
  }
  const ids: string[] = [];
  const waiting = places.has(unitId) ? [unitId] : [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    ids.push(id);
    for (const below of children.get(id)?.toReversed() ?? []) waiting.push(below);
  }
  return { ids, places };
}

/** Adds weeks to the set of a unit. Units that stood there in the same weeks share one set of them. */
function toGrower(weeks: readonly string[]) {
  const grown = new Map<ReadonlySet<string> | undefined, ReadonlySet<string>>();
  return (before: ReadonlySet<string> | undefined): ReadonlySet<string> => {
    const known = grown.get(before) ?? new Set([...(before ?? []), ...weeks]);
    grown.set(before, known);
    return known;
  };
}

function addBelow(children: Map<string, string[]>, above: string, id: string): void {
  const beside = children.get(above);
  if (beside) beside.push(id);
  else children.set(above, [id]);
}

/** By name where that is asked for: it costs more than the tree. The unit itself has nothing above it here, wherever it stands. */
async function listBelow(
  db: Kysely<Tables>,
  { tree, week }: BoardView,
  unitId: string,
  isByName: boolean,
): Promise<{ id: string; above: string | null }[]> {
  const parents = selectParents(tree, week);
  const [name, id] = [byBytes(db, 'named.name'), byBytes(db, 'named.id')];
  const sorted = sql`
    select named.id, named.above
    from (select below.id, below.above, ${nameOf({ tree, week })} as name
      from below cross join units where units.id = below.id) as named
    order by ${name}, ${id}`;
  const { rows } = await sql<{ id: string; above: string | null }>`
    with recursive below(id, above) as (
      select unit_id, cast(null as text) from ${parents} as own where unit_id = ${unitId}
      union all
      select parents.unit_id, parents.parent_id from below cross join ${parents} as parents
      where parents.parent_id = below.id)
    ${isByName ? sorted : sql`select below.id, below.above from below`}`.execute(db);
  return rows;
}

async function sortByName(
  db: Kysely<Tables>,
  view: BoardView,
  units: readonly { id: string; above: string }[],
): Promise<{ id: string; above: string }[]> {
  const names = new Map<string, Buffer>();
  for (let from = 0; from < units.length; from += CHUNK) {
    const ids = units.slice(from, from + CHUNK).map(({ id }) => id);
    for (const { id, name } of await listNames(db, view, ids))
      names.set(id, Buffer.from(`${name}\u0000${id}`));
  }
  const none = Buffer.alloc(0);
  return units.toSorted((a, b) => Buffer.compare(names.get(a.id) ?? none, names.get(b.id) ?? none));
}

/** Some hundred units at a time, in their order. */
export function* toChunks({ ids }: Subtree): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += CHUNK) yield ids.slice(from, from + CHUNK);
}

/** Those that stood there in the same weeks together, with these weeks: nearly all of them did in all. */
export function groupByWeeks(
  { places }: Subtree,
  ids: readonly string[],
): Map<ReadonlySet<string>, string[]> {
  return Map.groupBy(ids, (id) => places.get(id)?.weeks ?? new Set<string>());
}
