import { useLayoutEffect, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { HandInDesk } from '../../utils/contract/hand-in.ts';
import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { MissedTargets } from '../targets/missed-targets.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { HandInCard } from './hand-in-card.tsx';
import { ReportFiles } from './report-files.tsx';
import { ReportGaps } from './report-gaps.tsx';
import { ReportHead } from './report-head.tsx';
import { KindTable, WeekTable } from './report-tables.tsx';
import { ReportTargets } from './report-targets.tsx';
import { ReportTrend } from './report-trend.tsx';

export interface WeekTabProps {
  words: ViewWords;
  desk: Desk;
  actions: PanelActions;
}

/** The unit's own view of a week, month, quarter or year, begun with the week that is due: what was done, handing it in, how it goes, and the files. */
export function WeekTab({ words, desk, actions }: WeekTabProps) {
  const [period, setPeriod] = useState(desk.dueReport?.week ?? desk.week);
  const [read, setRead] = useState<{ overview: ReportOverview; handIn: HandInDesk | undefined }>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const isWeek = period.includes('W');
  // Not after the next frame: a tab in the background has none.
  useLayoutEffect(() => {
    let wanted = true;
    setFailed(false);
    Promise.all([actions.readReport(period), isWeek ? actions.readHandIn(period) : undefined]).then(
      ([overview, handIn]) => wanted && setRead({ overview, handIn }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [period, desk, tries]);
  const shown = read?.overview.period === period ? read : undefined;
  const overview = shown?.overview;
  const missed = desk.missedTargets.filter(({ to }) => overview && overview.from <= to && to <= overview.to);
  // What was missed over exactly these days stands with the room for why, and not twice.
  const missedWhole = missed.filter(({ from, to }) => from === overview?.from && to === overview.to);
  return (
    <div class="stack">
      <ReportHead words={words} period={period} today={desk.today} onChange={setPeriod} />
      {overview ? (
        <>
          {isWeek ? (
            <WeekTable words={words} overview={overview} today={desk.today} />
          ) : (
            <KindTable words={words} overview={overview} />
          )}
          {overview.media.length > 0 ? (
            <p class="small">
              {overview.media
                .map(({ media, entries }) => `${words.reports.media[media]}: ${entries}`)
                .join(' · ')}
            </p>
          ) : null}
          <ReportTargets
            words={words}
            language={desk.settings.language}
            targets={overview.targets.filter(({ id }) => !missedWhole.some(({ target }) => target.id === id))}
          />
          <MissedTargets words={words} missed={missed} actions={actions} />
          {shown?.handIn ? (
            <HandInCard
              words={words}
              desk={desk}
              week={period}
              handIn={shown.handIn}
              actions={actions}
              onWeek={setPeriod}
            />
          ) : (
            <ReportGaps words={words} overview={overview} today={desk.today} />
          )}
          <ReportTrend words={words} overview={overview} today={desk.today} />
        </>
      ) : failed ? (
        <Note tone="look">
          <p>{words.panel.failed}</p>
          <Button onClick={() => setTries(tries + 1)}>{words.panel.tryAgain}</Button>
        </Note>
      ) : (
        <div class="skeleton" aria-busy="true" style={{ height: '160px' }} />
      )}
      {/* With the rest: what comes late above would push its buttons away under the hand. */}
      {overview || failed ? (
        <ReportFiles words={words} period={period} check={overview?.check} actions={actions} />
      ) : null}
    </div>
  );
}
