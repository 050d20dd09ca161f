import { ProblemError } from '../problem.ts';
import type { Handlers } from '../route.ts';
import { countWords, listChildren, namedUnits, searchUnits } from '../store/unit-tree.ts';

/** The tree below the coordinator's own unit, piece by piece: a province has thousands of units. */
export const readTree: Handlers['units.below'] = async ({ db }, { body, actor }) => {
  if ('ids' in body) return { status: 200, body: await namedUnits(db, actor, body.ids) };
  if ('search' in body) return { status: 200, body: await searchUnits(db, actor, body.search) };
  const children = await listChildren(db, actor, body.parent, body.from);
  if (!children) throw new ProblemError('not_found');
  return { status: 200, body: children };
};

export const readTreeWords: Handlers['units.words'] = async ({ db }, { actor }) => ({
  status: 200,
  body: await countWords(db, actor),
});
