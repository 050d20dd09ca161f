import type { Day } from '../../contract/instant.ts';
import type { ReportOverview } from '../../contract/report-overview.ts';

/** Something that an admin may want to see to before handing a report in. */
export type Gap =
  | { kind: 'running'; to: Day }
  | { kind: 'nothing' }
  | { kind: 'short'; title: string; missing: number }
  | { kind: 'returned' | 'refused' | 'waiting'; number: number }
  | { kind: 'unpaired' };

/** What is missing in a report, as far as this device knows, the weightiest first. None of it keeps a file from being made. */
export function findGaps(
  { to, totals, targets }: Pick<ReportOverview, 'to' | 'totals' | 'targets'>,
  { today, paired }: { today: Day; paired: boolean },
): Gap[] {
  const inState = (['returned', 'refused', 'waiting'] as const).filter((state) => totals[state] > 0);
  return [
    ...(paired ? [] : [{ kind: 'unpaired' } as const]),
    ...inState.map((kind) => ({ kind, number: totals[kind] })),
    ...(totals.entries === 0 ? [{ kind: 'nothing' } as const] : []),
    ...targets
      .filter(({ asked, done }) => done < asked)
      .map(({ title, asked, done }) => ({ kind: 'short' as const, title, missing: asked - done })),
    ...(today <= to ? [{ kind: 'running' as const, to }] : []),
  ];
}
