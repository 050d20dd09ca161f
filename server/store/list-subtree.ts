import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { type BoardView, byBytes } from './board.ts';
import { nameOf } from './unit-names.ts';
import { selectParents } from './week-tree.ts';

interface Place {
  /** Directly above it, in the last of the weeks; absent for the unit that was asked for. */
  above: string | undefined;
  /** The last of the weeks in which it stood there. */
  last: string;
  /** In which it stood there. */
  weeks: ReadonlySet<string>;
}

/**
 * The codes of a unit and of all that stood below it in any of the weeks, each superior before its units, those by name, with their places.
 * All at once, since no database gives a tree in its order; a hundred thousand units are some ten megabytes.
 */
export async function listSubtree(
  db: Kysely<Tables>,
  views: readonly BoardView[],
  unitId: string,
): Promise<{ ids: string[]; places: ReadonlyMap<string, Place> }> {
  const places = new Map<string, Place>();
  // Units that stood there in the same weeks share one set of them.
  const sets = new Map<string, ReadonlySet<string>>();
  const share = (weeks: readonly string[]) => {
    const key = weeks.join();
    const known = sets.get(key) ?? new Set(weeks);
    sets.set(key, known);
    return known;
  };
  const children = new Map<string, string[]>();
  // The last week first: where a unit stood in it is its place; an earlier one only adds units that have gone.
  for (const view of views.toReversed()) {
    for (const { id, above } of await listBelow(db, view, unitId)) {
      const place = places.get(id);
      const weeks = share([...(place?.weeks ?? []), view.week]);
      places.set(id, {
        above: place ? place.above : (above ?? undefined),
        last: place?.last ?? view.week,
        weeks,
      });
      if (place || above === null) continue;
      const beside = children.get(above);
      if (beside) beside.push(id);
      else children.set(above, [id]);
    }
  }
  const ids: string[] = [];
  const waiting = places.has(unitId) ? [unitId] : [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    ids.push(id);
    for (const below of children.get(id)?.toReversed() ?? []) waiting.push(below);
  }
  return { ids, places };
}

/** By name. The unit itself has nothing above it here, wherever it stands. */
async function listBelow(
  db: Kysely<Tables>,
  { tree, week }: BoardView,
  unitId: string,
): Promise<{ id: string; above: string | null }[]> {
  const parents = selectParents(tree, week);
  const [name, id] = [byBytes(db, 'named.name'), byBytes(db, 'named.id')];
  const { rows } = await sql<{ id: string; above: string | null }>`
    with recursive below(id, above) as (
      select unit_id, cast(null as text) from ${parents} as own where unit_id = ${unitId}
      union all
      select parents.unit_id, parents.parent_id from below cross join ${parents} as parents
      where parents.parent_id = below.id)
    select named.id, named.above
    from (select below.id, below.above, ${nameOf({ tree, week })} as name
      from below cross join units where units.id = below.id) as named
    order by ${name}, ${id}`.execute(db);
  return rows;
}
