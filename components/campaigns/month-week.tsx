import type { Day } from '../../utils/contract/instant.ts';
import type { CampaignBar, MonthWeek } from '../../utils/domain/campaigns/month-weeks.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { OpenedCampaign } from './campaigns-view.tsx';

interface MonthReportRowsProps {
  words: ViewWords;
  week: MonthWeek;
  month: string;
  today: Day;
  /** The one day that is a stop of the Tab key; arrows go on from there. */
  stop: Day;
  onOpen: (opened: OpenedCampaign) => void;
}

/** A row of days, and under it the campaigns of that week. */
export function MonthReportRows({ words, week, month, today, stop, onOpen }: MonthReportRowsProps) {
  const say = words.campaigns.month;
  return (
    <tbody>
      <tr class="days">
        {week.days.map((day, index) => (
          <td
            key={day}
            data-day={day}
            data-other={day.slice(0, 7) !== month}
            tabIndex={day === stop ? 0 : -1}
            aria-label={[say.weekdays[index], toShortDate(day), ...toTitles(week, index)].join(', ')}
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

const isOn = ({ column, length }: CampaignBar, index: number) => index >= column && index < column + length;

function toTitles({ lanes }: MonthWeek, index: number): string[] {
  return lanes.flatMap((lane) =>
    lane.filter((bar) => isOn(bar, index)).map(({ campaign }) => campaign.title),
  );
}

interface BarProps {
  words: ViewWords;
  bar: CampaignBar;
  onOpen: (opened: OpenedCampaign) => void;
}

function Bar({ words, bar, onOpen }: BarProps) {
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
