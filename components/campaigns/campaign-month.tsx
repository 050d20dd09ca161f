import { ChevronLeft, ChevronRight } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CampaignState } from '../../utils/contract/campaign-state.ts';
import type { Day } from '../../utils/contract/instant.ts';
import { findDayByKey } from '../../utils/domain/campaigns/find-day-by-key.ts';
import { toMonthWeeks, toOtherMonth } from '../../utils/domain/campaigns/month-weeks.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { OpenedCampaign } from './campaigns-view.tsx';
import { MonthReportRows } from './month-week.tsx';

interface CampaignMonthProps {
  words: ViewWords;
  campaigns: readonly CampaignState[];
  today: Day;
  month: string;
  onMonth: (month: string) => void;
  onOpen: (opened: OpenedCampaign) => void;
}

/**
 * A month as a wall calendar: a grid of days, and under each week the campaigns that lie in it, as bars with their names. One day is a stop
 * of the Tab key and the arrows go from day to day; each bar is a button of its own.
 */
export function CampaignMonth({ words, campaigns, today, month, onMonth, onOpen }: CampaignMonthProps) {
  const say = words.campaigns.month;
  const [chosen, setChosen] = useState(today);
  const moved = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  const stop = chosen.slice(0, 7) === month ? chosen : today.slice(0, 7) === month ? today : `${month}-01`;
  const title = say.title(say.names[Number(month.slice(5)) - 1] ?? '', Number(month.slice(0, 4)));
  const weeks = toMonthWeeks(
    campaigns.map(({ campaign }) => campaign),
    month,
  );
  // The focus goes after the day once the day is drawn, in whichever month it is.
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${stop}"]`)?.focus();
  }, [stop]);
  return (
    <section class="stack" style={{ gap: '8px' }} aria-label={title}>
      <div class="row month-head">
        <IconButton
          icon={ChevronLeft}
          label={say.previous}
          onClick={() => onMonth(toOtherMonth(month, -1))}
        />
        <h3 aria-live="polite">{title}</h3>
        <IconButton icon={ChevronRight} label={say.next} onClick={() => onMonth(toOtherMonth(month, 1))} />
      </div>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days that the arrows move in is what the grid pattern is.
        role="grid"
        class="month"
        ref={grid}
        onKeyDown={(event) => {
          const next =
            event.altKey || event.ctrlKey || event.metaKey ? undefined : findDayByKey(stop, event.key);
          if (next === undefined) return;
          event.preventDefault();
          moved.current = next !== stop;
          setChosen(next);
          if (next.slice(0, 7) !== month) onMonth(next.slice(0, 7));
        }}
      >
        <caption class="visually-hidden">{say.caption(title)}</caption>
        <thead>
          <tr>
            {say.weekdays.map((weekday, index) => (
              <th scope="col" key={weekday} abbr={weekday}>
                {words.reports.week.shortDays[index]}
              </th>
            ))}
          </tr>
        </thead>
        {weeks.map((week) => (
          <MonthReportRows
            key={week.days[0]}
            words={words}
            week={week}
            month={month}
            today={today}
            stop={stop}
            onOpen={onOpen}
          />
        ))}
      </table>
      <div class="row">
        {month === today.slice(0, 7) ? null : (
          <Button onClick={() => onMonth(today.slice(0, 7))}>{say.today}</Button>
        )}
        <p class="small quiet">{say.keys}</p>
      </div>
    </section>
  );
}
