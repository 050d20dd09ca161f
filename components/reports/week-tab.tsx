import { FileSpreadsheet, FileText } from 'lucide';
import { useState } from 'preact/hooks';
import type { ActivityKind } from '../../utils/contract/activity.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { WeekFileFormat } from '../../utils/contract/week-file.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

interface WeekTabProps {
  words: Dictionary;
  desk: Desk;
  actions: PanelActions;
}

const KINDS: readonly ActivityKind[] = ['post', 'share', 'reply', 'contest', 'livestream', 'other'];

/** The week at a glance, seven columns of squares by kind with their totals, and the files to hand in. */
export function WeekTab({ words, desk, actions }: WeekTabProps) {
  const [said, setSaid] = useState<'saved' | 'failed'>();
  const days = weekDays(desk.week);
  const kinds = KINDS.filter((kind) => desk.entries.some((entry) => entry.activity.kind === kind));
  const { week } = words.reports;
  const save = async (format: WeekFileFormat) => {
    setSaid(undefined);
    try {
      await actions.exportWeek(desk.week, format);
      setSaid('saved');
    } catch {
      setSaid('failed');
    }
  };
  return (
    <div class="stack">
      <div>
        <h2>{week.heading(Number(desk.week.slice(-2)))}</h2>
        <p class="small quiet">{week.range(toShortDate(days[0] ?? ''), toShortDate(days[6] ?? ''))}</p>
      </div>
      <table class="week">
        <caption class="visually-hidden">{week.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{week.kind}</th>
            {days.map((day, index) => (
              <th scope="col" key={day} data-today={day === desk.today} title={toShortDate(day)}>
                {week.shortDays[index]}
              </th>
            ))}
            <th scope="col">{week.total}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const ofKind = desk.entries.filter((entry) => entry.activity.kind === kind);
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
      {kinds.length === 0 ? <p class="quiet">{words.activities.log.empty}</p> : null}
      <section class="card stack" style={{ gap: '8px' }}>
        <h3>{week.fileHeading}</h3>
        <p class="small quiet">{week.fileExplain}</p>
        <div class="row">
          <Button icon={FileSpreadsheet} onClick={() => void save('xlsx')}>
            {week.xlsx}
          </Button>
          <Button icon={FileText} onClick={() => void save('csv')}>
            {week.csv}
          </Button>
        </div>
        {said ? (
          <Note tone={said === 'saved' ? 'good' : 'look'}>
            <p>{said === 'saved' ? week.saved : words.panel.failed}</p>
          </Note>
        ) : null}
      </section>
    </div>
  );
}
