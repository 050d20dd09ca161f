import { ArrowLeft, RefreshCw } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CoordinatorTrouble } from '../../utils/contract/coordinator-desk.ts';
import type { WeekReport } from '../../utils/contract/week-report.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { BoardReport } from './board-report.tsx';
import { BoardTrouble } from './board-trouble.tsx';
import type { CoordinatorActions } from './coordinator-actions.ts';
import { EntriesView } from './entries-view.tsx';
import { ReportMoves } from './report-moves.tsx';

interface BoardUnitProps {
  words: CoordinatorDictionary;
  today: string;
  unit: string;
  name: string;
  week: string;
  actions: CoordinatorActions;
  onBack: () => void;
}

/** One unit in one week: what it handed in, what may be done with that, and its entries. */
export function BoardUnit({ words, today, unit, name, week, actions, onBack }: BoardUnitProps) {
  const { board } = words.coordinator;
  const [report, setReport] = useState<WeekReport>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const load = useCallback(async () => {
    try {
      const told = await actions.report(unit, week);
      setTrouble('trouble' in told ? told.trouble : undefined);
      if ('done' in told) setReport(told.done);
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
  }, [actions, unit, week]);
  useEffect(() => {
    void load();
  }, [load]);
  const days = weekDays(week);
  return (
    <section class="stack" aria-label={board.unit.heading(name)}>
      <div class="row spread">
        <Button tone="plain" icon={ArrowLeft} onClick={onBack}>
          {board.unit.back}
        </Button>
        <Button tone="plain" icon={RefreshCw} onClick={() => void load()}>
          {board.refresh}
        </Button>
      </div>
      <div>
        <h2>{board.unit.heading(name)}</h2>
        <p class="small quiet">
          {board.week(Number(week.slice(6)), toShortDate(days[0] ?? ''), toShortDate(days.at(-1) ?? ''))}
        </p>
      </div>
      {trouble ? (
        <BoardTrouble words={words} trouble={trouble} instead={{ not_found: board.unit.notExpected }} />
      ) : null}
      {report ? (
        <div class="two-columns">
          <BoardReport words={words} report={report} name={name} onSaveTargets={actions.saveTargets} />
          <aside class="stack beside">
            <ReportMoves
              words={words}
              today={today}
              report={report}
              review={actions.reviewReport}
              onChanged={setReport}
              onStale={load}
            />
          </aside>
        </div>
      ) : trouble ? null : (
        <div role="status">
          <span class="visually-hidden">{board.loading}</span>
          <div class="skeleton board-skeleton" />
        </div>
      )}
      <EntriesView words={words} unit={unit} week={week} actions={actions} />
    </section>
  );
}
