import { Send } from 'lucide';
import { useState } from 'preact/hooks';
import type { ReportToEnter } from '../../../utils/contract/board-desk.ts';
import type { WeekReport } from '../../../utils/contract/week-report.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { BoardActions } from '../board-actions.ts';
import { BoardTrouble } from '../board-trouble.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { useTold } from '../use-told.ts';

interface EnterReportProps {
  words: CoordinatorDictionary;
  report: WeekReport;
  /** Entries of the unit in this week, as the backend has them. */
  activities: number;
  enter: BoardActions['enterReport'];
  onChanged: (report: WeekReport) => void;
  onStale: () => Promise<void>;
}

/** Hands in the week for the unit: what the backend has of it, or that there was nothing. */
export function EnterReport({ words, report, activities, enter, onChanged, onStale }: EnterReportProps) {
  const say = words.coordinator.board.enter.report;
  const [open, setOpen] = useState(false);
  const [remarks, setRemarks] = useState('');
  const { busy, trouble, ask } = useTold();
  const { part, giveBack } = useFocusBack<HTMLElement>();
  const { unitId: unit, week } = report;
  const send = async (said: Omit<ReportToEnter, 'unit' | 'week' | 'activities'>) => {
    const met = await ask(
      () => enter({ unit, week, activities, ...said }),
      (changed) => {
        setOpen(false);
        onChanged(changed);
      },
    );
    if (met === 'conflict') await onStale();
  };
  const close = () => {
    setOpen(false);
    giveBack();
  };
  const sendActivities = () => {
    const said = remarks.trim().normalize('NFC');
    void send({ kind: 'submitted', ...(said === '' ? {} : { remarks: said }) });
  };
  return (
    <section ref={part} class="card stack" aria-label={say.heading}>
      {trouble ? <BoardTrouble words={words} trouble={trouble} instead={{ conflict: say.conflict }} /> : null}
      {!open ? (
        <div>
          <Button icon={Send} onClick={() => setOpen(true)}>
            {say.heading}
          </Button>
        </div>
      ) : activities === 0 ? (
        <ReasonForm
          words={words}
          label={say.reason}
          submit={say.sendNothing}
          note={say.nothing}
          busy={busy}
          onSubmit={(reason) => void send({ kind: 'nothing', reason })}
          onCancel={close}
        />
      ) : (
        <form
          class="stack"
          aria-label={say.heading}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) sendActivities();
          }}
        >
          <p class="small quiet">{say.explain}</p>
          <Field label={say.remarks} kind="paragraph" value={remarks} maxLength={2000} onInput={setRemarks} />
          <div class="row">
            <Button tone="primary" type="submit" disabled={busy}>
              {say.send(activities)}
            </Button>
            <Button tone="plain" onClick={close}>
              {words.coordinator.cancel}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
