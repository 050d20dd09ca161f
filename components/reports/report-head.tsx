import { ChevronLeft, ChevronRight } from 'lucide';
import { MONTHLY_REPORT_BEFORE, PERIOD_KINDS } from '../../utils/domain/reports/period-kinds.ts';
import { toDueDay } from '../../utils/domain/time/due-day.ts';
import {
  nextPeriod,
  previousPeriod,
  toPeriod,
  toPeriodKind,
  toPeriodNumber,
  toPeriodSpan,
} from '../../utils/domain/time/period.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface ReportHeadProps {
  words: Dictionary;
  period: string;
  today: string;
  onChange: (period: string) => void;
}

/** Which period is shown, always with its days, and the way to others. None that has not begun can be chosen. */
export function ReportHead({ words, period, today, onChange }: ReportHeadProps) {
  const say = words.reports.week;
  const kind = toPeriodKind(period);
  const { from, to } = toPeriodSpan(period);
  const current = toPeriod(kind, today);
  const days = [toShortDate(from), toShortDate(to)] as const;
  return (
    <div class="stack" style={{ gap: '8px' }}>
      <div>
        <h2>{say.headings[kind](String(toPeriodNumber(period)), period.slice(0, 4))}</h2>
        <p class="small quiet">{kind === 'week' ? say.range(...days) : say.days(...days)}</p>
        {kind === 'month' ? (
          <p class="small">{say.dueDay(toShortDate(toDueDay(period, MONTHLY_REPORT_BEFORE)))}</p>
        ) : null}
      </div>
      <div class="row report-head">
        <IconButton
          icon={ChevronLeft}
          label={say.previous[kind]}
          onClick={() => onChange(previousPeriod(period))}
        />
        <Choice
          label={say.period}
          value={kind}
          options={PERIOD_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
          // The period of the other kind that the end of this one is in, and today's rather than one to come.
          onChange={(chosen) => onChange(toPeriod(chosen, to < today ? to : today))}
        />
        {period === current ? null : (
          <>
            <IconButton
              icon={ChevronRight}
              label={say.next[kind]}
              onClick={() => onChange(nextPeriod(period))}
            />
            <Button onClick={() => onChange(current)}>{say.current[kind]}</Button>
          </>
        )}
      </div>
    </div>
  );
}
