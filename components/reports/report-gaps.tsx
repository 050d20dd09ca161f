import { CircleCheck } from 'lucide';
import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import { findGaps } from '../../utils/domain/reports/find-gaps.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { GapList } from './gap-list.tsx';

interface ReportGapsProps {
  words: Dictionary;
  overview: ReportOverview;
  today: string;
}

/** What is still missing in the report of a longer period, which goes out as a file. A week says it where it is handed in. */
export function ReportGaps({ words, overview, today }: ReportGapsProps) {
  const say = words.reports.week;
  const { to, totals, targets } = overview;
  const cameBack = totals.returned + totals.refused;
  const gaps = findGaps({ to, cameBack, waiting: totals.waiting, targets }, today);
  return (
    <section class="card stack" style={{ gap: '4px' }} aria-label={say.gaps}>
      <h3>{say.gaps}</h3>
      {gaps.length === 0 ? (
        <p class="row gap">
          <Icon of={CircleCheck} size={16} />
          <span>{say.noGaps}</span>
        </p>
      ) : (
        <GapList words={words} gaps={gaps} />
      )}
    </section>
  );
}
