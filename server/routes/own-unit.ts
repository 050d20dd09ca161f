import type { Handlers } from '../route.ts';
import { expectUnit, listPages } from '../store/units.ts';

/** A unit is renamed, moved and given pages while its devices stay paired. */
export const readOwnUnit: Handlers['me.unit'] = async ({ db }, { actor }) => ({
  status: 200,
  body: { unit: await expectUnit(db, actor), pages: await listPages(db, actor) },
});
