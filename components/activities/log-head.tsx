import { ChevronLeft, ChevronRight } from 'lucide';
import type { Day } from '../../utils/contract/instant.ts';
import {
  type LogPeriod,
  type LogSpan,
  toLogPeriod,
  toPeriodAfter,
  toPeriodBefore,
} from '../../utils/domain/activities/log-period.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import { toDayAndMonth, toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface LogHeadProps {
  words: ViewWords;
  today: Day;
  period: LogPeriod;
  onChange: (period: LogPeriod) => void;
}

const SPANS: readonly LogSpan[] = ['week', 'month'];

/** Which days are shown: a week or a month, the one before, the one after, and back to now. */
export function LogHead({ words: { log: say }, today, period, onChange }: LogHeadProps) {
  const { span, from, to } = period;
  const now = toLogPeriod(span, today);
  const isNow = from === now.from;
  return (
    <header class="log-head">
      <div class="row log-turn">
        <IconButton
          icon={ChevronLeft}
          label={say.before[span]}
          onClick={() => onChange(toPeriodBefore(period))}
        />
        <h2 aria-live="polite">
          {span === 'week'
            ? say.week(Number(toWeek(from).slice(-2)), toDayAndMonth(from), toShortDate(to))
            : say.month(Number(from.slice(5, 7)), Number(from.slice(0, 4)))}
        </h2>
        {to < today ? (
          <IconButton
            icon={ChevronRight}
            label={say.after[span]}
            onClick={() => onChange(toPeriodAfter(period))}
          />
        ) : (
          <span class="log-turn-end" />
        )}
      </div>
      <fieldset class="shapes" aria-label={say.span}>
        {SPANS.map((each) => (
          <button
            key={each}
            type="button"
            class="filter"
            aria-pressed={each === span}
            onMouseDown={(event) => event.preventDefault()}
            // From now to now, and from a month in the past to its first week.
            onClick={() => onChange(toLogPeriod(each, isNow ? today : from))}
          >
            {say.spans[each]}
          </button>
        ))}
        {isNow ? null : (
          <button type="button" class="filter" onClick={() => onChange(now)}>
            {say.now[span]}
          </button>
        )}
      </fieldset>
    </header>
  );
}
