import type { Kysely } from 'kysely';
import type { CoordinatorActor } from './auth.ts';
import type { Tables } from './db/tables.ts';
import { ProblemError } from './problem.ts';
import { isInSubtree } from './store/unit-tree.ts';

/**
 * Whether a coordinator may look at, review or enter what is of this unit: today, when it is the coordinator's own or stands below it.
 * @throws {ProblemError} `not_found`, as for a unit that is not there.
 */
export async function expectInSubtree(
  db: Kysely<Tables>,
  actor: CoordinatorActor,
  unitId: string,
): Promise<void> {
  if (!(await isInSubtree(db, actor, unitId))) throw new ProblemError('not_found');
}
