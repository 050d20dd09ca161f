import { CircleAlert, CircleCheck, Clock } from 'lucide';
import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import { findGaps, type Gap } from '../../utils/domain/reports/find-gaps.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

interface ReportGapsProps {
  words: Dictionary;
  overview: ReportOverview;
  today: string;
  paired: boolean;
}

/** What is still missing before the report is handed in. */
export function ReportGaps({ words, overview, today, paired }: ReportGapsProps) {
  const say = words.reports.week;
  const gaps = findGaps(overview, { today, paired });
  return (
    <section class="card stack" style={{ gap: '4px' }} aria-label={say.gaps}>
      <h3>{say.gaps}</h3>
      {gaps.length === 0 ? (
        <p class="row gap">
          <Icon of={CircleCheck} size={16} />
          <span>{say.noGaps}</span>
        </p>
      ) : (
        <ul class="gaps">
          {gaps.map((gap) => (
            <li class="row gap" key={toSentence(gap, say.gap)} data-kind={gap.kind}>
              <Icon of={gap.kind === 'running' ? Clock : CircleAlert} size={16} />
              <span>{toSentence(gap, say.gap)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function toSentence(gap: Gap, say: Dictionary['reports']['week']['gap']): string {
  switch (gap.kind) {
    case 'running':
      return say.running(toShortDate(gap.to));
    case 'short':
      return say.short(gap.missing, gap.title);
    case 'waiting':
    case 'refused':
    case 'returned':
      return say[gap.kind](gap.number);
    case 'nothing':
    case 'unpaired':
      return say[gap.kind];
  }
}
