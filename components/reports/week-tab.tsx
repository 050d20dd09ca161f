import { ChevronLeft, FileSpreadsheet, FileText } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { WeekFileFormat } from '../../utils/contract/week-file.ts';
import { ACTIVITY_KINDS, MEDIA_KINDS } from '../../utils/domain/activities/activity-kinds.ts';
import { previousWeek, weekDays } from '../../utils/domain/time/iso-week.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { MissedTargets } from '../targets/missed-targets.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { HandInCard } from './hand-in-card.tsx';

export interface WeekTabProps {
  words: Dictionary;
  desk: Desk;
  actions: PanelActions;
}

/** The week at a glance, seven columns of squares by kind with their totals, and the files to hand in. */
export function WeekTab({ words, desk, actions }: WeekTabProps) {
  const [saved, setSaved] = useState(false);
  const [week, setWeek] = useState(desk.week);
  const days = weekDays(week);
  const entries = desk.entries.filter((entry) => days.includes(entry.activity.day));
  const kinds = ACTIVITY_KINDS.filter((kind) => entries.some((entry) => entry.activity.kind === kind));
  const media = MEDIA_KINDS.flatMap((kind) => {
    const count = entries.filter((entry) => entry.activity.media === kind).length;
    return count > 0 ? [`${words.reports.media[kind]}: ${count}`] : [];
  });
  const say = words.reports.week;
  const save = async (format: WeekFileFormat) => {
    setSaved(false);
    await actions.exportWeek(week, format);
    setSaved(true);
  };
  return (
    <div class="stack">
      <div class="row week-head">
        <div>
          <h2>{say.heading(Number(week.slice(-2)))}</h2>
          <p class="small quiet">{say.range(toShortDate(days[0] ?? ''), toShortDate(days[6] ?? ''))}</p>
        </div>
        {week === desk.week ? (
          <Button icon={ChevronLeft} onClick={() => setWeek(previousWeek(desk.week))}>
            {say.previous}
          </Button>
        ) : (
          <Button onClick={() => setWeek(desk.week)}>{say.current}</Button>
        )}
      </div>
      <table class="week">
        <caption class="visually-hidden">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.kind}</th>
            {days.map((day, index) => (
              <th scope="col" key={day} data-today={day === desk.today} title={toShortDate(day)}>
                {say.shortDays[index]}
              </th>
            ))}
            <th scope="col">{say.total}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const ofKind = entries.filter((entry) => entry.activity.kind === kind);
            return (
              <tr key={kind}>
                <th scope="row">{words.reports.activityKinds[kind]}</th>
                {days.map((day) => {
                  const count = ofKind.filter((entry) => entry.activity.day === day).length;
                  return (
                    <td key={day} data-today={day === desk.today}>
                      {count > 0 ? (
                        <span class="square" data-kind={kind}>
                          {count}
                        </span>
                      ) : null}
                    </td>
                  );
                })}
                <td>{ofKind.length}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {media.length > 0 ? <p class="small">{media.join(' · ')}</p> : null}
      {kinds.length === 0 ? <p class="quiet">{say.empty}</p> : null}
      <MissedTargets
        words={words}
        missed={desk.missedTargets.filter(({ to }) => days.includes(to))}
        actions={actions}
      />
      <HandInCard desk={desk} week={week} actions={actions} />
      <section class="card stack" style={{ gap: '8px' }}>
        <h3>{say.fileHeading}</h3>
        <p class="small quiet">{say.fileExplain}</p>
        <div class="row">
          <Button icon={FileSpreadsheet} onClick={() => void save('xlsx')}>
            {say.xlsx}
          </Button>
          <Button icon={FileText} onClick={() => void save('csv')}>
            {say.csv}
          </Button>
        </div>
        {saved ? (
          <Note tone="good">
            <p>{say.saved}</p>
          </Note>
        ) : null}
      </section>
    </div>
  );
}
