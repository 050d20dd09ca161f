import { useLayoutEffect, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
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
  words: Dictionary;
  desk: Desk;
  actions: PanelActions;
}

/** The unit's own view of a week, month, quarter or year: what was done, what is missing, how it goes, and the files. */
export function WeekTab({ words, desk, actions }: WeekTabProps) {
  const [period, setPeriod] = useState(desk.week);
  const [read, setRead] = useState<ReportOverview>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // Not after the next frame: a tab in the background has none.
  useLayoutEffect(() => {
    let wanted = true;
    setFailed(false);
    actions.readReport(period).then(
      (overview) => wanted && setRead(overview),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [period, desk, tries]);
  const overview = read?.period === period ? read : undefined;
  const isWeek = period.includes('W');
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
          <ReportTargets words={words} language={desk.settings.language} targets={overview.targets} />
          <ReportGaps
            words={words}
            overview={overview}
            today={desk.today}
            paired={desk.unitName !== undefined}
          />
          <MissedTargets
            words={words}
            missed={desk.missedTargets.filter(({ to }) => overview.from <= to && to <= overview.to)}
            actions={actions}
          />
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
      {isWeek ? <HandInCard desk={desk} week={period} actions={actions} /> : null}
      <ReportFiles words={words} period={period} check={overview?.check} actions={actions} />
    </div>
  );
}
