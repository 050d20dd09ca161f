import type { Handlers } from '../http/route.ts';
import { listUnitShares } from '../store/unit-shares.ts';

/** What the other devices of the unit need to know so as not to share twice. */
export const listShares: Handlers['shares.list'] = async (context, { query, actor }) => {
  const shares = await listUnitShares(context.db, actor, query.since);
  return { status: 200, body: { since: query.since, shares } };
};
