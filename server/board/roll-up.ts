import type { RollUpRow } from '../../utils/documents/board-paper.ts';
import type { BoardLine, BoardTotals } from '../../utils/documents/board-sheet.ts';
import { addSums, NO_SUMS } from '../../utils/domain/reports/activity-sums.ts';
import { addCounts, NO_COUNTS } from '../../utils/domain/reports/report-counts.ts';
import { Totals } from './totals.ts';

/**
 * Lines of all units, each superior before its units, as one row for the unit at the top by itself and one for each directly below it with all
 * that stands below that. The totals are those of the other files, with their check value.
 */
export async function rollUp(
  lines: AsyncIterable<readonly BoardLine[]>,
): Promise<{ totals: BoardTotals; own: RollUpRow; children: RollUpRow[] }> {
  const totals = new Totals();
  const rows: RollUpRow[] = [];
  let top: string | undefined;
  for await (const chunk of lines) {
    for (const line of chunk) {
      totals.add(line);
      top ??= line.unit.id;
      if (line.unit.id === top || line.above === top) {
        rows.push({ name: line.unit.name, units: 0, counts: NO_COUNTS, sums: NO_SUMS });
      }
      const row = rows.at(-1);
      if (!row) continue;
      row.units += 1;
      row.counts = addCounts(row.counts, line.counts);
      row.sums = addSums(row.sums, line.sums);
    }
  }
  const [own, ...children] = rows;
  if (!own) throw new Error('a subtree has at least one unit');
  return { totals: totals.end(), own, children };
}
