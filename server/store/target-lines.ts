import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { ReportedTarget } from '../../utils/contract/week-report.ts';
import type { TargetLine } from '../../utils/documents/target-file-sheet.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { type BoardView, listUnitRows } from './board.ts';
import { listSubtree, toChunks } from './list-subtree.ts';

const Targets = z.array(ReportedTarget);

/**
 * The targets that the units of a subtree reported for a week, in the order of the tree, some hundred units at a time. A unit that handed
 * nothing in, or reported no target, has no line.
 */
export async function* targetLines(
  db: Kysely<Tables>,
  view: BoardView,
  permission: Permission<'look'>,
): AsyncGenerator<TargetLine[]> {
  const units = await listSubtree(db, [view], permission);
  for (const ids of toChunks(units)) {
    const reports = await db
      .selectFrom('week_reports')
      .select(['unit_id', 'targets', 'state', 'submitted_at'])
      .where('week', '=', view.week)
      .where('unit_id', 'in', ids)
      .where('targets', 'is not', null)
      .execute();
    const reported = new Map(reports.map((report) => [report.unit_id, report]));
    const rows = await listUnitRows(db, view, [...reported.keys()]);
    const byId = new Map(rows.map((row) => [row.unit.id, row]));
    yield ids.flatMap((id) => {
      const [row, report] = [byId.get(id), reported.get(id)];
      if (!row || !report) return [];
      const { unit } = row;
      const above = units.places.get(id)?.above;
      // Who was not expected to report may have done so, and has no report on the board.
      const state = row.report?.state ?? report.state;
      const when = report.submitted_at === null ? {} : { submittedAt: report.submitted_at };
      const targets = Targets.parse(JSON.parse(report.targets ?? '[]'));
      return targets.map((target) => ({ unit, above, week: view.week, state, target, ...when }));
    });
  }
}
