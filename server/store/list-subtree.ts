import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { BoardView } from './board.ts';
import { selectParents } from './week-tree.ts';

interface Place {
  /** Directly above it, in the last of the weeks; absent for the unit that was asked for. */
  above?: string;
  /** In which it stood there. */
  weeks: ReadonlySet<string>;
}

interface Found {
  id: string;
  above: string | null;
  name: string;
}

/**
 * The codes of a unit and of all that stood below it in any of the weeks: each superior before its units, those by name. All at once, since
 * no database gives a tree in its order; a hundred thousand units are some ten megabytes.
 */
export async function listSubtree(
  db: Kysely<Tables>,
  views: readonly BoardView[],
  unitId: string,
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, { above: string | null; name: string; weeks: ReadonlySet<string> }>();
  // Units that stood there in the same weeks share one set of them.
  const sets = new Map<string, ReadonlySet<string>>();
  const share = (weeks: readonly string[]) => {
    const key = weeks.join();
    const known = sets.get(key) ?? new Set(weeks);
    sets.set(key, known);
    return known;
  };
  for (const view of views) {
    for (const { id, above, name } of await listBelow(db, view, unitId)) {
      places.set(id, { above, name, weeks: share([...(places.get(id)?.weeks ?? []), view.week]) });
    }
  }
  const children = Map.groupBy(places.keys(), (id) => places.get(id)?.above ?? null);
  const ordered = new Map<string, Place>();
  const waiting = [unitId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const place = places.get(id);
    if (place)
      ordered.set(id, { ...(place.above === null ? {} : { above: place.above }), weeks: place.weeks });
    const below = children.get(id) ?? [];
    waiting.push(
      ...below.sort((a, b) => compare(places.get(b)?.name ?? '', places.get(a)?.name ?? '') || compare(b, a)),
    );
  }
  return ordered;
}

/** The unit itself has nothing above it here, wherever it stands. */
async function listBelow(db: Kysely<Tables>, { tree, week }: BoardView, unitId: string): Promise<Found[]> {
  const parents = selectParents(tree, week);
  const { rows } = await sql<Found>`
    with recursive below(id, above) as (
      select unit_id, cast(null as text) from ${parents} as own where unit_id = ${unitId}
      union all
      select parents.unit_id, parents.parent_id from below cross join ${parents} as parents
      where parents.parent_id = below.id)
    select below.id, below.above, units.name from below cross join units where units.id = below.id`.execute(
    db,
  );
  return rows;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
