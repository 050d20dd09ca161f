import { type Kysely, sql } from 'kysely';
import type { Aim } from '../../utils/contract/pack.ts';
import type { Reach } from '../../utils/contract/pack-draft.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { selectHeld } from './device-units.ts';
import { listAbove } from './units.ts';

/** How many units of the coordinator's subtree an aim hits, and their devices that may still ask. */
export async function countReach(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  aim: Aim = {},
): Promise<Reach> {
  const { units, devices } = await (await selectHit(db, permission, aim))
    .leftJoin(selectHeld(db).as('held'), 'held.unit_id', 'units.id')
    .select(({ fn }) => [
      fn.count('units.id').distinct().as('units'),
      // One that logs for several of them is one device.
      fn.count('held.device_id').distinct().as('devices'),
    ])
    .executeTakeFirstOrThrow();
  // PostgreSQL gives large counts as text.
  return { units: Number(units), devices: Number(devices) };
}

/**
 * The units of the coordinator's subtree that an aim hits. The rule is that of `isAimedAt`, asked of the database: a province has
 * thousands of units.
 */
export async function selectHit(db: Kysely<Tables>, { unitId }: Permission<'look'>, aim: Aim = {}) {
  // A unit above that is aimed at includes all of this subtree.
  const line = aim.units === undefined ? [] : [...(await listAbove(db, unitId)), unitId];
  const isRootHit = aim.units === undefined || line.some((id) => aim.units?.includes(id));
  const rootHit = sql<number>`cast(${isRootHit ? 1 : 0} as integer)`;
  const named = aim.units ?? [];
  const isNamed = named.length > 0 ? sql`units.id in (${sql.join(named)})` : sql`1 = 0`;

  return db
    .withRecursive('below(id, hit)', (query) =>
      query
        .selectFrom('units')
        .select(['units.id', rootHit.as('hit')])
        .where('units.id', '=', unitId)
        .unionAll(
          query
            .selectFrom('units')
            .innerJoin('below', 'below.id', 'units.parent_id')
            .select(['units.id', sql<number>`case when ${isNamed} then 1 else below.hit end`.as('hit')]),
        ),
    )
    .selectFrom('below')
    .innerJoin('units', 'units.id', 'below.id')
    .where('below.hit', '=', 1)
    .where('units.closed_on', 'is', null)
    .$if(aim.levels !== undefined, (query) => query.where('units.level', 'in', aim.levels ?? []))
    .$if(aim.kinds !== undefined, (query) => query.where('units.kind', 'in', aim.kinds ?? []))
    .$if(aim.cohorts !== undefined, (query) => query.where('units.cohort', 'in', aim.cohorts ?? []));
}
