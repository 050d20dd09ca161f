import { CircleAlert, Clock } from 'lucide';
import type { Gap } from '../../utils/domain/reports/find-gaps.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

/** What an admin may want to see to before handing a report in, each in a sentence. */
export function GapList({ words, gaps }: { words: Dictionary; gaps: readonly Gap[] }) {
  return (
    <ul class="gaps">
      {gaps.map((gap) => {
        const sentence = toSentence(gap, words.reports.week.gap);
        return (
          <li class="row gap" key={sentence} data-kind={gap.kind}>
            <Icon of={gap.kind === 'running' || gap.kind === 'waiting' ? Clock : CircleAlert} size={16} />
            <span>{sentence}</span>
          </li>
        );
      })}
    </ul>
  );
}

function toSentence(gap: Gap, say: Dictionary['reports']['week']['gap']): string {
  switch (gap.kind) {
    case 'running':
      return say.running(toShortDate(gap.to));
    case 'short':
      return say.short(gap.missing, gap.title);
    default:
      return say[gap.kind](gap.number);
  }
}
