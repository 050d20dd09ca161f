import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { addDays } from '../../utils/domain/time/add-days.ts';
import { toDaysBetween } from '../../utils/domain/time/days-between.ts';
import type { Tables } from '../db/tables.ts';
import { type EntryFilter, type EntryPlace, type ListedRow, listEntriesOf } from './entries.ts';
import { withBelow } from './unit-tree.ts';

/** Units that are asked for in one question. */
const UNITS_AT_ONCE = 500;
/** Entries whose text is read in one turn; the server does other work between two turns. */
const AT_ONCE = 250;
/** Most ids of one day that are in memory at once: 36 letters each. */
const IDS_MOST = 100_000;

/**
 * The entries of a unit, or of it and all below it, day by day in the order of their ids; as many as whoever asks takes. What is stored
 * meanwhile may come along or not; nothing comes twice.
 */
export async function* walkEntries(
  db: Kysely<Tables>,
  unitId: string,
  withThoseBelow: boolean,
  filter: EntryFilter,
  after: EntryPlace | undefined,
  atOnce = AT_ONCE,
): AsyncGenerator<ListedRow> {
  const units = withThoseBelow ? await listBelow(db, unitId) : [unitId];
  // Each question looks into the place of every unit: of many units, more is taken away from it.
  const most = Math.max(atOnce, Math.min(units.length, IDS_MOST));
  const first = after && after.day > filter.from ? after.day : filter.from;
  // By count: the day after the last one that can be written is none.
  for (let left = toDaysBetween(first, filter.to), day = first; left >= 0; left--, day = addDays(day, 1)) {
    let last = after?.day === day ? after.id : '';
    for (;;) {
      const ids = await listIds(db, units, day, last, most);
      for (let from = 0; from < ids.length; from += atOnce) {
        yield* await listEntriesOf(db, ids.slice(from, from + atOnce), filter.standing);
        await setImmediate();
      }
      if (ids.length < most) break;
      last = ids.at(-1) ?? '';
    }
  }
}

/** The first ids of a day after one, in order, of all these units together. */
async function listIds(
  db: Kysely<Tables>,
  units: readonly string[],
  day: string,
  after: string,
  most: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < units.length; from += UNITS_AT_ONCE) {
    const rows = await db
      .selectFrom('activities')
      .select('id')
      .where('unit_id', 'in', units.slice(from, from + UNITS_AT_ONCE))
      .where('day', '=', day)
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
      .execute();
    for (const { id } of rows) ids.push(id);
    await setImmediate();
  }
  return ids.sort().slice(0, most);
}

async function listBelow(db: Kysely<Tables>, unitId: string): Promise<string[]> {
  const rows = await withBelow(db, unitId).selectFrom('below').select('below.id').execute();
  return rows.map(({ id }) => id);
}
