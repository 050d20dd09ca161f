import { ArrowLeft, RefreshCw } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Activity } from '../../../utils/contract/activity.ts';
import type { CoordinatorTrouble } from '../../../utils/contract/coordinator-desk.ts';
import type { WeekReport } from '../../../utils/contract/week-report.ts';
import { weekDays } from '../../../utils/domain/time/iso-week.ts';
import { toShortDate } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { BoardTrouble } from '../board-trouble.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { BoardReport } from './board-report.tsx';
import { EnterReport } from './enter-report.tsx';
import { EnterSection } from './enter-section.tsx';
import { EntriesView } from './entries-view.tsx';
import { ReportMoves } from './report-moves.tsx';
import { UnitDevices } from './unit-devices.tsx';
import { useEntering } from './use-entering.ts';

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
  const { entering, load: askEntering } = useEntering(actions, unit, week);
  const [correcting, setCorrecting] = useState<Activity>();
  const [receipt, setReceipt] = useState<string>();
  const [round, setRound] = useState(0);
  const refresh = async () => {
    setRound((before) => before + 1);
    await Promise.all([load(), askEntering()]);
  };
  const canBeHandedIn = report?.state === 'open' || report?.state === 'returned';
  const days = weekDays(week);
  return (
    <section class="stack" aria-label={board.unit.heading(name)}>
      <div class="row spread">
        <Button tone="plain" icon={ArrowLeft} onClick={onBack}>
          {board.unit.back}
        </Button>
        <Button tone="plain" icon={RefreshCw} onClick={() => void refresh()}>
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
            {entering && canBeHandedIn ? (
              <EnterReport
                words={words}
                report={report}
                activities={entering.activities}
                enter={actions.enterReport}
                onChanged={setReport}
                onStale={refresh}
              />
            ) : null}
          </aside>
        </div>
      ) : trouble ? null : (
        <div role="status">
          <span class="visually-hidden">{board.loading}</span>
          <div class="skeleton board-skeleton" />
        </div>
      )}
      {entering ? (
        <EnterSection
          key={correcting?.id ?? 'new'}
          words={words}
          today={today}
          unit={unit}
          name={name}
          week={week}
          entering={entering}
          of={correcting}
          actions={actions}
          receipt={receipt}
          onEntered={(number) => {
            setReceipt(number);
            void refresh();
          }}
          onOpen={() => setReceipt(undefined)}
          onClose={() => setCorrecting(undefined)}
        />
      ) : null}
      <EntriesView
        words={words}
        unit={unit}
        week={week}
        round={round}
        actions={actions}
        {...(entering ? { onCorrect: setCorrecting, onWithdrawn: () => void refresh() } : {})}
      />
      <UnitDevices words={words} unit={unit} name={name} actions={actions} />
    </section>
  );
}
