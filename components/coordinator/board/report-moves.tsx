import { useState } from 'preact/hooks';
import type { ReportMove } from '../../../utils/contract/board-desk.ts';
import type { WeekReport } from '../../../utils/contract/week-report.ts';
import { addDays } from '../../../utils/domain/time/add-days.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Note } from '../../ui/note.tsx';
import type { BoardActions } from '../board-actions.ts';
import { BoardTrouble } from '../board-trouble.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { useTold } from '../use-told.ts';

interface ReportMovesProps {
  words: CoordinatorDictionary;
  today: string;
  report: WeekReport;
  review: BoardActions['reviewReport'];
  onChanged: (report: WeekReport) => void;
  /** Somebody was faster: what is shown is not what is there. */
  onStale: () => Promise<void>;
}

type Done = 'accepted' | 'returned' | 'unlocked' | 'relocked';
const DONE: Record<ReportMove['move'], Done> = {
  accept: 'accepted',
  return: 'returned',
  unlock: 'unlocked',
  relock: 'relocked',
};

/** What a unit is given when nobody says otherwise. */
const USUAL_DAYS = 3;

/** What a coordinator may do with a report in the state it is in. The backend judges again. */
export function ReportMoves({ words, today, report, review, onChanged, onStale }: ReportMovesProps) {
  const { board } = words.coordinator;
  const say = board.unit;
  const [form, setForm] = useState<'return' | 'unlock'>();
  const [until, setUntil] = useState<string | undefined>(addDays(today, USUAL_DAYS));
  const { busy, trouble, ask } = useTold();
  const { part, giveBack } = useFocusBack<HTMLElement>();
  const [done, setDone] = useState<Done>();
  const { unitId: unit, week, revision, state } = report;
  const move = async (asked: ReportMove) => {
    setDone(undefined);
    const met = await ask(
      () => review(asked),
      (changed) => {
        setForm(undefined);
        setDone(DONE[asked.move]);
        onChanged(changed);
      },
    );
    if (met === 'conflict') await onStale();
  };
  const close = () => {
    setForm(undefined);
    giveBack(form && say[form]);
  };
  const handedIn = state === 'submitted' || state === 'nothing';
  const isLonger = report.unlockedUntil !== undefined;
  const isOver = report.ended !== undefined;
  const mayUnlock = state !== 'accepted' && !isLonger && !isOver;
  return (
    <section ref={part} class="card stack" aria-label={say.decide}>
      {done ? (
        <Note tone="good">
          <p>{say[done]}</p>
        </Note>
      ) : null}
      {trouble ? <BoardTrouble words={words} trouble={trouble} instead={{ conflict: say.conflict }} /> : null}
      {form === 'return' ? (
        <ReasonForm
          words={words}
          label={say.returnReason}
          submit={say.return}
          note={say.returnNote}
          busy={busy}
          onSubmit={(reason) => void move({ unit, week, move: 'return', revision, reason })}
          onCancel={close}
        />
      ) : null}
      {form === 'unlock' ? (
        <form
          class="stack"
          aria-label={say.unlock}
          onSubmit={(event) => {
            event.preventDefault();
            if (until === undefined || until < today) return;
            void move({ unit, week, move: 'unlock', until: toEndOfDay(until) });
          }}
        >
          <DayField label={say.unlockUntil} value={until} onInput={setUntil} />
          {until === undefined || until < today ? (
            <p class="small" role="alert">
              {say.unlockMissing}
            </p>
          ) : null}
          <div class="row">
            <Button type="submit" tone="primary" disabled={busy}>
              {say.unlockYes}
            </Button>
            <Button tone="plain" onClick={close}>
              {words.coordinator.cancel}
            </Button>
          </div>
        </form>
      ) : null}
      {form ? null : (
        <div class="row">
          {handedIn ? (
            <>
              <Button
                tone="primary"
                disabled={busy}
                onClick={() => void move({ unit, week, move: 'accept', revision })}
              >
                {say.accept}
              </Button>
              {isOver ? null : (
                <Button disabled={busy} onClick={() => setForm('return')}>
                  {say.return}
                </Button>
              )}
            </>
          ) : null}
          {mayUnlock ? (
            <Button tone={handedIn ? 'plain' : 'normal'} disabled={busy} onClick={() => setForm('unlock')}>
              {say.unlock}
            </Button>
          ) : null}
          {isLonger && !isOver ? (
            <Button tone="plain" disabled={busy} onClick={() => void move({ unit, week, move: 'relock' })}>
              {say.relock}
            </Button>
          ) : null}
          {isOver ? <p class="small quiet">{say.ended}</p> : null}
          {state === 'accepted' ? <p class="small quiet">{say.states.accepted}</p> : null}
        </div>
      )}
    </section>
  );
}

/** The last moment of a day in Viet Nam, which is at UTC+7 all year. */
const toEndOfDay = (day: string) => `${day}T16:59:59.999Z`;
