import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';

interface TableProps {
  words: Dictionary;
  overview: ReportOverview;
}

/** A week at a glance: seven columns of squares by kind, with their totals. */
export function WeekTable({ words, overview, today }: TableProps & { today: string }) {
  const say = words.reports.week;
  const days = weekDays(overview.period);
  const { byKind } = overview.totals;
  const count = (kind: string, day: string) =>
    overview.days.find((one) => one.kind === kind && one.day === day)?.entries ?? 0;
  return (
    <>
      <table class="week">
        <caption class="visually-hidden">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.kind}</th>
            {days.map((day, index) => (
              <th scope="col" key={day} data-today={day === today} title={toShortDate(day)}>
                {say.shortDays[index]}
              </th>
            ))}
            <th scope="col">{say.total}</th>
          </tr>
        </thead>
        <tbody>
          {byKind.map(({ kind, entries }) => (
            <tr key={kind}>
              <th scope="row">{words.reports.activityKinds[kind]}</th>
              {days.map((day) => (
                <td key={day} data-today={day === today}>
                  {count(kind, day) > 0 ? (
                    <span class="square" data-kind={kind}>
                      {count(kind, day)}
                    </span>
                  ) : null}
                </td>
              ))}
              <td>{entries}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {byKind.length === 0 ? <p class="quiet">{say.empty}</p> : null}
    </>
  );
}

/** A longer period: how many entries of each kind, and what their counts come to. */
export function KindTable({ words, overview: { totals } }: TableProps) {
  const say = words.reports.week;
  if (totals.entries === 0) return <p class="quiet">{say.empty}</p>;
  return (
    <table class="week">
      <caption class="visually-hidden">{say.totalsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.kind}</th>
          <th scope="col">{say.entries}</th>
          <th scope="col">{say.count}</th>
        </tr>
      </thead>
      <tbody>
        {totals.byKind.map(({ kind, entries, count }) => (
          <tr key={kind}>
            <th scope="row">{words.reports.activityKinds[kind]}</th>
            <td>{entries}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say.total}</th>
          <td>{totals.entries}</td>
          <td>{totals.count}</td>
        </tr>
      </tfoot>
    </table>
  );
}
