import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import type { Handlers } from '../http/route.ts';
import { permit, permitAnywhere, permitAtHome } from '../permission.ts';
import { expectWeek } from '../reports/week-given.ts';
import { countWords, listChildren, namedUnits, searchUnits } from '../store/unit-tree.ts';

/** The parts of the tree that the coordinator may look at, piece by piece: a province has thousands of units. */
export const readTree: Handlers['units.below'] = async (context, { body, actor }) => {
  const { db, now } = context;
  if ('parent' in body) {
    const permission = await permit(db, actor, 'look', body.parent, toVietnamDay(now()));
    return { status: 200, body: await listChildren(db, permission, body.from) };
  }
  const permissions = await permitAnywhere(context, actor, 'look');
  if ('ids' in body) {
    if (body.week !== undefined) expectWeek(body.week);
    return { status: 200, body: await namedUnits(db, permissions, body.ids, body.week) };
  }
  return { status: 200, body: await searchUnits(db, permissions, body.search) };
};

export const readTreeWords: Handlers['units.words'] = async (context, { actor }) => ({
  status: 200,
  body: await countWords(context.db, await permitAtHome(context, actor, 'look')),
});
