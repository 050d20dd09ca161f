import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { ReportedTarget } from '../../utils/contract/week-report.ts';
import type { RollUpTarget } from '../../utils/documents/board-paper.ts';
import type { Tables } from '../db/tables.ts';
import { groupByWeeks, type Subtree, toChunks } from './list-subtree.ts';

const Targets = z.array(ReportedTarget);

/**
 * What units said of their targets in the reports of some weeks that were handed in and not returned: of how many reports the number was
 * reached. By title.
 */
export async function sumTargets(
  db: Kysely<Tables>,
  units: Subtree,
  weeks: readonly string[],
): Promise<RollUpTarget[]> {
  const known = new Map<string, RollUpTarget>();
  for (const ids of toChunks(units)) {
    for (const [here, some] of groupByWeeks(units, ids)) {
      const asked = weeks.filter((week) => here.has(week));
      if (asked.length === 0) continue;
      // Many say the same: each text is read once for all of them.
      const rows = await db
        .selectFrom('week_reports')
        .select(['targets', ({ fn }) => fn.countAll().as('count')])
        .where('unit_id', 'in', some)
        .where('week', 'in', asked)
        .where('kind', '=', 'submitted')
        .where('state', 'in', ['submitted', 'accepted'])
        .groupBy('targets')
        .execute();
      for (const { targets, count } of rows) {
        for (const target of Targets.parse(JSON.parse(targets ?? '[]'))) add(known, target, Number(count));
      }
    }
  }
  return [...known.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** A target whose words or number were changed meanwhile is another one. */
function add(
  known: Map<string, RollUpTarget>,
  { targetId, title, number, reached }: ReportedTarget,
  count: number,
) {
  const key = JSON.stringify([targetId, title, number]);
  const target = known.get(key) ?? { title, number, reports: 0, met: 0 };
  target.reports += count;
  if (reached >= number) target.met += count;
  known.set(key, target);
}
