import { ChevronLeft, ChevronRight } from 'lucide';
import type { CampaignState } from '../../utils/contract/campaign-state.ts';
import type { Day } from '../../utils/contract/instant.ts';
import {
  type CampaignBar,
  type MonthWeek,
  toMonthWeeks,
  toOtherMonth,
} from '../../utils/domain/campaigns/month-weeks.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { OpenedCampaign } from './campaigns-view.tsx';

interface CampaignMonthProps {
  words: ViewWords;
  campaigns: readonly CampaignState[];
  today: Day;
  month: string;
  onMonth: (month: string) => void;
  onOpen: (opened: OpenedCampaign) => void;
}

const STEPS: Record<string, number> = { PageUp: -1, PageDown: 1 };

/**
 * A month as a wall calendar: a table of days, and under each week the campaigns that lie in it, as bars with their names. The days are not
 * things to choose, so the bars alone are stops of the keyboard.
 */
export function CampaignMonth({ words, campaigns, today, month, onMonth, onOpen }: CampaignMonthProps) {
  const say = words.campaigns.month;
  const title = say.title(say.names[Number(month.slice(5)) - 1] ?? '', Number(month.slice(0, 4)));
  const weeks = toMonthWeeks(
    campaigns.map(({ campaign }) => campaign),
    month,
  );
  return (
    <section
      class="stack"
      style={{ gap: '8px' }}
      aria-label={title}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        onMonth(toOtherMonth(month, step));
      }}
    >
      <div class="row month-head">
        <IconButton
          icon={ChevronLeft}
          label={say.previous}
          onClick={() => onMonth(toOtherMonth(month, -1))}
        />
        <h3 aria-live="polite">{title}</h3>
        <IconButton icon={ChevronRight} label={say.next} onClick={() => onMonth(toOtherMonth(month, 1))} />
      </div>
      <table class="month">
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
          <Week key={week.days[0]} words={words} week={week} month={month} today={today} onOpen={onOpen} />
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

interface WeekProps {
  words: ViewWords;
  week: MonthWeek;
  month: string;
  today: Day;
  onOpen: (opened: OpenedCampaign) => void;
}

function Week({ words, week, month, today, onOpen }: WeekProps) {
  const say = words.campaigns.month;
  return (
    <tbody>
      <tr class="days">
        {week.days.map((day) => (
          <td
            key={day}
            data-other={day.slice(0, 7) !== month}
            aria-current={day === today ? 'date' : undefined}
          >
            <time dateTime={day}>{Number(day.slice(8))}</time>
            {day === today ? <span class="today">{say.isToday}</span> : null}
          </td>
        ))}
      </tr>
      {week.lanes.map((lane) => (
        <tr key={lane.map(({ campaign }) => campaign.id).join()} class="lane">
          {lane.map((bar, index) => {
            const before = lane[index - 1];
            const gap = bar.column - (before ? before.column + before.length : 0);
            return [
              gap > 0 ? <td key={`gap-${bar.campaign.id}`} colSpan={gap} /> : null,
              <td key={bar.campaign.id} colSpan={bar.length}>
                <Bar words={words} bar={bar} onOpen={onOpen} />
              </td>,
            ];
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Bar({
  words,
  bar,
  onOpen,
}: {
  words: ViewWords;
  bar: CampaignBar;
  onOpen: (opened: OpenedCampaign) => void;
}) {
  const { campaign, span, begun, goesOn } = bar;
  const name = words.campaigns.month.bar(campaign.title, toShortDate(span.from), toShortDate(span.to));
  return (
    <button
      type="button"
      class="bar"
      data-begun={begun}
      data-goes-on={goesOn}
      aria-label={name}
      title={name}
      onClick={() => onOpen({ id: campaign.id, span })}
    >
      {campaign.title}
    </button>
  );
}
