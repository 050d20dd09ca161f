import { FileText } from 'lucide';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { BoardQuestion } from '../../../utils/contract/board-desk.ts';
import type { Coordinator } from '../../../utils/contract/pack-draft.ts';
import type { TrendWeek } from '../../../utils/contract/week-report.ts';
import { previousWeek, toWeek } from '../../../utils/domain/time/iso-week.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { BoardTrouble } from '../board-trouble.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import type { BoardPlace } from '../place.ts';
import { usePages } from '../use-pages.ts';
import { BoardFiles } from './board-files.tsx';
import { BoardHead } from './board-head.tsx';
import { BoardImport } from './board-import.tsx';
import { BoardPath } from './board-path.tsx';
import { BoardReminder } from './board-reminder.tsx';
import { BoardSummary } from './board-summary.tsx';
import { BoardTrend } from './board-trend.tsx';
import { BoardUnit } from './board-unit.tsx';
import { BoardUnits } from './board-units.tsx';

export interface BoardViewProps {
  words: CoordinatorDictionary;
  today: string;
  me: Coordinator;
  place: BoardPlace;
  actions: CoordinatorActions;
  onGo: (place: BoardPlace) => void;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The week of a unit and of all that stands below it. Without a week in the address it is the one that is being handed in. */
export function BoardView(props: BoardViewProps) {
  const { words, today, me, place, actions, onGo } = props;
  const week = place.week ?? previousWeek(toWeek(today));
  const view = `${week} ${place.tree}`;
  // Units may be called otherwise in another week, so names of one are forgotten in the next.
  const [seen, setSeen] = useState<{ view: string; names: ReadonlyMap<string, string> }>();
  const names = seen?.view === view ? seen.names : NO_NAMES;
  const at = useMemo(() => ({ ...place, week }), [place, week]);
  const onNames = useCallback(
    (units: readonly { id: string; name: string }[]) => {
      const more = units.map(({ id, name }) => [id, name] as const);
      setSeen((before) => ({
        view,
        names: new Map([...(before?.view === view ? before.names : NO_NAMES), ...more]),
      }));
    },
    [view],
  );
  const unit = place.path.at(-1) ?? me.unit.id;
  return (
    <div class="stack board">
      <BoardPath
        words={words}
        root={me.unit}
        path={place.path}
        names={names}
        week={place.tree === 'was' ? week : undefined}
        ask={actions.unitsBelow}
        onNames={onNames}
        onGo={(path) => onGo({ ...at, at: 'board', path })}
      />
      {place.at === 'unit' ? (
        <BoardUnit
          key={`${unit} ${week}`}
          words={words}
          today={today}
          unit={unit}
          name={names.get(unit) ?? (unit === me.unit.id ? me.unit.name : unit)}
          week={week}
          actions={actions}
          onBack={() => onGo({ ...at, at: 'board', path: place.path.slice(0, -1) })}
        />
      ) : (
        <BoardOfUnit {...props} place={at} unit={unit} week={week} onNames={onNames} />
      )}
    </div>
  );
}

interface BoardOfUnitProps extends BoardViewProps {
  unit: string;
  week: string;
  onNames: (units: readonly { id: string; name: string }[]) => void;
}

function BoardOfUnit({ words, today, place, unit, week, actions, onGo, onNames }: BoardOfUnitProps) {
  const { board: say } = words.coordinator;
  const question = useMemo((): BoardQuestion => ({ unit, week, tree: place.tree }), [unit, week, place.tree]);
  const ask = useCallback((after?: string) => actions.board(question, after), [actions.board, question]);
  const loading = usePages(ask, `${unit} ${week} ${place.tree}`);
  const { page: board, trouble, busy } = loading;
  useEffect(() => {
    if (board) onNames([board.unit, ...board.rows].map((row) => row.unit));
  }, [board, onNames]);
  const { path } = place;
  const onOpen = useCallback((id: string) => onGo({ ...place, path: [...path, id] }), [place]);
  const onReport = useCallback((id: string) => onGo({ ...place, at: 'unit', path: [...path, id] }), [place]);
  return (
    <>
      <BoardHead
        words={words}
        today={today}
        week={week}
        tree={place.tree}
        busy={busy !== undefined}
        onWeek={(next) => onGo({ ...place, week: next })}
        onTree={(tree) => onGo({ ...place, tree })}
        onRefresh={() => void loading.refresh()}
      />
      {trouble ? (
        <div class="stack">
          <BoardTrouble words={words} trouble={trouble} />
          <div>
            <Button onClick={() => void loading.refresh()}>{say.refresh}</Button>
          </div>
        </div>
      ) : null}
      {board ? (
        <>
          <BoardSummary words={words} row={board.unit} />
          {board.unit.report ? (
            <div>
              <Button icon={FileText} tone="plain" onClick={() => onGo({ ...place, at: 'unit' })}>
                {say.rows.own}
              </Button>
            </div>
          ) : null}
          <BoardUnits words={words} loading={loading} onOpen={onOpen} onReport={onReport} />
          <Trend words={words} question={question} ask={actions.trend} />
          <div class="side-by-side board-tools">
            <BoardReminder words={words} week={week} rows={board.rows} onCopy={actions.copy} />
            <BoardFiles words={words} question={question} actions={actions} />
            <BoardImport words={words} take={actions.importOutbox} onTaken={() => void loading.refresh()} />
          </div>
        </>
      ) : trouble ? null : (
        <div class="stack" role="status">
          <span class="visually-hidden">{say.loading}</span>
          <div class="skeleton board-skeleton" />
          <div class="skeleton pack-skeleton" />
          <div class="skeleton pack-skeleton" />
        </div>
      )}
    </>
  );
}

interface TrendProps {
  words: CoordinatorDictionary;
  question: BoardQuestion;
  ask: CoordinatorActions['trend'];
}

/** Comes by itself, after the board: nothing waits for it. */
function Trend({ words, question, ask }: TrendProps) {
  const [weeks, setWeeks] = useState<TrendWeek[] | 'failed'>();
  useEffect(() => {
    let left = false;
    setWeeks(undefined);
    ask(question).then(
      (told) => {
        if (!left) setWeeks('done' in told ? told.done : 'failed');
      },
      (error: unknown) => {
        console.error(error);
        if (!left) setWeeks('failed');
      },
    );
    return () => {
      left = true;
    };
  }, [question, ask]);
  if (weeks === 'failed') return <p class="small quiet">{words.coordinator.board.trend.failed}</p>;
  // As tall as the picture will be: what stands below must not move away under a hand.
  if (!weeks) return <div class="skeleton trend-skeleton" aria-hidden="true" />;
  return weeks.length > 1 ? <BoardTrend words={words} weeks={weeks} week={question.week} /> : null;
}
