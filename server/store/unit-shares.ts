import type { Kysely } from 'kysely';
import type { UnitShare } from '../../utils/contract/unit-shares.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import { listMerged } from './unit-history.ts';

const MOST = 20_000;

/**
 * Each item with the first day on which the actor's unit, or one that merged into it, shared it on a page, in a fixed order. However many devices logged the same
 * share, it is one line: whoever counts shares counts these. `since` is about that first day.
 */
export async function listUnitShares(db: Kysely<Tables>, actor: Actor, since: string): Promise<UnitShare[]> {
  const rows = await db
    .selectFrom('activities')
    .select(['share_item_id', 'page_key', ({ fn }) => fn.min('day').as('first_day')])
    .where('unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('share_item_id', 'is not', null)
    .groupBy(['share_item_id', 'page_key'])
    .having(({ fn }) => fn.min('day'), '>=', since)
    .orderBy('first_day', 'desc')
    .orderBy('share_item_id')
    .orderBy('page_key')
    .limit(MOST)
    .execute();
  return rows.flatMap(({ share_item_id: itemId, page_key: pageKey, first_day: day }) =>
    itemId === null || pageKey === null ? [] : [{ itemId, pageKey, day }],
  );
}
