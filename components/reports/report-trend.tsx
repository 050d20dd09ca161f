import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import { type HeatWeek, toHeatWeeks } from '../../utils/domain/reports/heat-weeks.ts';
import { toDayAndMonth } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { HeatMap } from './heat-map.tsx';
import { Sparkline } from './sparkline.tsx';

interface ReportTrendProps {
  words: Dictionary;
  overview: ReportOverview;
  today: string;
}

/** Twelve weeks as a line and the days as a calendar, both with their figures behind them; nothing before anything was done. */
export function ReportTrend({ words, overview, today }: ReportTrendProps) {
  const say = words.reports.week;
  const calendar = toHeatWeeks(overview, today);
  const entries = overview.weeks.map((week) => week.entries);
  const busy = calendar.flatMap(({ days }) => days).filter((day) => day.entries > 0);
  if (busy.length === 0) return null;
  const sum = busy.reduce((total, day) => total + day.entries, 0);
  return (
    <section class="card stack" style={{ gap: '8px' }} aria-label={say.trend}>
      <h3>{say.trend}</h3>
      <Sparkline label={say.weekTrend(Math.min(...entries), Math.max(...entries))} figures={entries} />
      <HeatMap
        label={say.heat(busy.length, sum)}
        calendar={calendar}
        today={today}
        dayNames={say.shortDays}
      />
      <details>
        <summary class="small">{say.figures}</summary>
        <Figures words={words} calendar={calendar} />
      </details>
    </section>
  );
}

function Figures({ words, calendar }: { words: Dictionary; calendar: readonly HeatWeek[] }) {
  const say = words.reports.week;
  return (
    <table class="week">
      <caption class="visually-hidden">{say.trend}</caption>
      <thead>
        <tr>
          <th scope="col">{say.kinds.week}</th>
          {say.shortDays.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
          <th scope="col">{say.total}</th>
        </tr>
      </thead>
      <tbody>
        {calendar.map(({ week, days }) => (
          <tr key={week}>
            <th scope="row">{say.weekOf(Number(week.slice(6)), toDayAndMonth(days[0]?.day ?? ''))}</th>
            {say.shortDays.map((name, index) => (
              <td key={name}>{days[index]?.entries}</td>
            ))}
            <td>{days.reduce((sum, { entries }) => sum + entries, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
