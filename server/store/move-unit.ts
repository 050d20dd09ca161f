import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { moveUnitInRollups } from './rollups.ts';
import { withBelow } from './unit-tree.ts';
import { listAbove } from './units.ts';

type Db = Kysely<Tables>;

export type MoveRefusal = 'ring' | 'too_deep' | 'there_already';

/**
 * Puts a unit, with everything below it, under another parent. Whoever else moves a unit at the same time waits: two moves that are
 * each without a ring could make one together.
 */
export async function moveUnit(
  transaction: Transaction<Tables>,
  id: string,
  parent: string,
  deepest: number,
): Promise<{ refused: MoveRefusal } | { before: string | null; units: number; devices: number }> {
  await transaction
    .updateTable('units')
    .set((column) => ({ name: column.ref('name') }))
    .execute();
  const above = await listAbove(transaction, parent);
  if (parent === id || above.includes(id)) return { refused: 'ring' };
  const { parent_id: before } = await transaction
    .selectFrom('units')
    .select('parent_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (before === parent) return { refused: 'there_already' };
  const below = (await withBelow(transaction, id).selectFrom('below').select('below.id').execute()).map(
    (unit) => unit.id,
  );
  const depth = await countLevels(transaction, id);
  if (above.length + 1 + depth > deepest) return { refused: 'too_deep' };
  const aboveBefore = await listAbove(transaction, id);
  await transaction.updateTable('units').set({ parent_id: parent }).where('id', '=', id).execute();
  await moveUnitInRollups(transaction, id, aboveBefore, [...above, parent]);
  const { devices } = await withBelow(transaction, id)
    .selectFrom('below')
    .innerJoin('devices', 'devices.unit_id', 'below.id')
    .where('devices.revoked_at', 'is', null)
    .select(({ fn }) => fn.countAll().as('devices'))
    .executeTakeFirstOrThrow();
  return { before, units: below.length - 1, devices: Number(devices) };
}

/** How many steps lead from a unit to the lowest one below it. */
async function countLevels(db: Db, id: string): Promise<number> {
  const { steps } = await db
    .withRecursive('below(id, steps)', (query) =>
      query
        .selectFrom('units')
        .select(['units.id', sql<number>`0`.as('steps')])
        .where('units.id', '=', id)
        .unionAll(
          query
            .selectFrom('units')
            .innerJoin('below', 'below.id', 'units.parent_id')
            .select(['units.id', sql<number>`below.steps + 1`.as('steps')]),
        ),
    )
    .selectFrom('below')
    .select(({ fn }) => fn.max('below.steps').as('steps'))
    .executeTakeFirstOrThrow();
  return Number(steps);
}
