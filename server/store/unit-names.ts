import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { UnitLevel } from '../../utils/contract/unit.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import type { Tables } from '../db/tables.ts';
import type { BoardView } from './board.ts';

type Named = Pick<BoardView, 'week' | 'tree'>;

/**
 * What a unit was called, as an expression over the table of units in the query: in the tree of a week, its name on the Monday on which
 * that tree was frozen; of a unit that came later, its first name. In the tree of now, its name of today.
 */
export function nameOf({ tree, week }: Named, units = 'units'): RawBuilder<string> {
  const today = sql.ref(`${units}.name`);
  if (tree === 'now') return sql`${today}`;
  const of = sql`from unit_spans as span where span.unit_id = ${sql.ref(`${units}.id`)}`;
  return sql`coalesce(
    (select span.name ${of} and span.from_day <= ${toMonday(week)} order by span.from_day desc limit 1),
    (select span.name ${of} order by span.from_day limit 1), ${today})`;
}

/** Its level, which may be none, of the same day as its name. */
export function levelOf({ tree, week }: Named): RawBuilder<UnitLevel | null> {
  if (tree === 'now') return sql`units.level`;
  const of = sql`from unit_spans as span where span.unit_id = units.id`;
  return sql`case when exists (select 1 ${of})
    then (select span.level ${of} and span.from_day = coalesce(
      (select max(span.from_day) ${of} and span.from_day <= ${toMonday(week)}), (select min(span.from_day) ${of})))
    else units.level end`;
}

const toMonday = (week: string) => weekDays(week)[0] ?? '';

/** What the named units were called in a week. */
export async function listNames(
  db: Kysely<Tables>,
  view: Named,
  ids: readonly string[],
): Promise<{ id: string; name: string; level: UnitLevel | null }[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom('units')
    .select(['units.id', nameOf(view).as('name'), levelOf(view).as('level')])
    .where('units.id', 'in', ids)
    .execute();
}
