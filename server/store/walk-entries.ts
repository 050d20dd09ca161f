import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { addDays } from '../../utils/domain/time/add-days.ts';
import { toDaysBetween } from '../../utils/domain/time/days-between.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { type EntryFilter, type EntryPlace, type ListedRow, listEntriesOf } from './entries.ts';
import { withBelow } from './unit-tree.ts';

/**
 * Up to so many units are asked for one by one. Of more, a day of the whole table is looked through instead, which costs less than so
 * many questions.
 */
const FEW_UNITS = 300;
/** Entries that are read in one turn; the server does other work between two turns. */
const AT_ONCE = 250;
/** Entries of a day, all units', that are looked at in one turn. */
const LOOKED_AT_ONCE = 1000;

/**
 * The entries of a unit, or of it and all below it, day by day in the order of their ids; as many as whoever asks takes. What is stored
 * meanwhile may come along or not; nothing comes twice.
 */
export async function* walkEntries(
  db: Kysely<Tables>,
  { unitId }: Permission<'look'>,
  withThoseBelow: boolean,
  filter: EntryFilter,
  after: EntryPlace | undefined,
  atOnce = AT_ONCE,
): AsyncGenerator<ListedRow> {
  const units = withThoseBelow ? await listBelow(db, unitId) : [unitId];
  const find = units.length <= FEW_UNITS ? findOfFew(units, atOnce) : findOfMany(units);
  const first = after && after.day > filter.from ? after.day : filter.from;
  // By count: the day after the last one that can be written is none.
  for (let left = toDaysBetween(first, filter.to), day = first; left >= 0; left--, day = addDays(day, 1)) {
    let last = after?.day === day ? after.id : '';
    for (;;) {
      await setImmediate();
      const turn = await find(db, day, last);
      for (let from = 0; from < turn.ids.length; from += atOnce) {
        yield* await listEntriesOf(db, turn.ids.slice(from, from + atOnce), filter.standing);
      }
      if (turn.last === undefined) break;
      last = turn.last;
    }
  }
}

/** Ids of a day after one, in order. `last`: where to go on; absent when the day is over. */
type Find = (
  db: Kysely<Tables>,
  day: string,
  after: string,
) => Promise<{ ids: string[]; last: string | undefined }>;

function findOfFew(units: readonly string[], most: number): Find {
  return async (db, day, after) => {
    const rows = await db
      .selectFrom('activities')
      .select('id')
      .where('unit_id', 'in', units)
      .where('day', '=', day)
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
      .execute();
    const ids = rows.map(({ id }) => id);
    return { ids, last: ids.length < most ? undefined : ids.at(-1) };
  };
}

function findOfMany(units: readonly string[]): Find {
  const wanted = new Set(units);
  return async (db, day, after) => {
    const rows = await db
      .selectFrom('activities')
      .select(['id', 'unit_id'])
      .where('day', '=', day)
      .where('id', '>', after)
      .orderBy('id')
      .limit(LOOKED_AT_ONCE)
      .execute();
    const ids = rows.filter((row) => wanted.has(row.unit_id)).map(({ id }) => id);
    return { ids, last: rows.length < LOOKED_AT_ONCE ? undefined : rows.at(-1)?.id };
  };
}

async function listBelow(db: Kysely<Tables>, unitId: string): Promise<string[]> {
  const rows = await withBelow(db, unitId).selectFrom('below').select('below.id').execute();
  return rows.map(({ id }) => id);
}
