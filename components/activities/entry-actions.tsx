import { PenLine, Undo2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { FollowUp } from '../../utils/contract/follow-up.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import { isRefused, isTakenBack, toNewestBody } from '../../utils/domain/activities/entry-bodies.ts';
import { isEntryMove, toEntryLife } from '../../utils/domain/activities/entry-life.ts';
import { hasFollowUp } from '../../utils/domain/activities/follow-ups.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { LogForm, type LogFormProps } from './log-form.tsx';
import { useUndoTime } from './use-undo-time.ts';

/** What a row needs to change its entry. */
export interface EntryDeeds {
  actions: PanelActions;
  form: Pick<LogFormProps, 'ownPage' | 'ownPages' | 'unitName' | 'nationalPage' | 'campaigns'>;
  /** Whether something is being filled in or asked: such a row has to stay where it is. */
  onBusy: (isBusy: boolean) => void;
}

interface EntryActionsProps extends EntryDeeds {
  words: ViewWords;
  entry: LogEntry;
  followUp: FollowUp | undefined;
}

type Mode = 'correct' | 'withdraw' | 'discard' | 'followUp';

/** What can be done to an entry by now. What cannot be done is not there. */
export function EntryActions({ words, entry, followUp, actions, form, onBusy }: EntryActionsProps) {
  const [mode, changeMode] = useState<Mode>();
  const setMode = (next: Mode | undefined) => {
    changeMode(next);
    onBusy(next !== undefined);
  };
  useEffect(() => () => onBusy(false), []);
  const [tooLate, setTooLate] = useState(false);
  const body = toNewestBody(entry);
  const { id, occurredAt: _at, day: _day, revision: _number, withdrawn: _gone, ...said } = body;
  const { title } = said;
  const say = words.log;
  const close = () => setMode(undefined);
  const take = async (deed: Promise<boolean>) => {
    setTooLate(!(await deed));
    close();
  };
  if (mode === 'correct')
    return (
      <LogForm
        words={words}
        draft={said}
        {...form}
        correcting
        onSave={(input) => void take(actions.correct(id, input))}
        onCancel={close}
        onCopy={actions.copy}
      />
    );
  if (mode === 'followUp')
    return (
      <FollowUpForm
        words={words}
        entry={{ ...entry, activity: body }}
        followUp={followUp}
        onSave={(input) => void actions.followUp(input).then(close)}
        onCancel={close}
      />
    );
  if (mode === 'withdraw')
    return (
      <Sure
        words={words}
        question={toEntryLife(entry) === 'waiting' ? say.removeConfirm : say.withdrawConfirm}
        label={say.withdraw}
        onSure={() => void take(actions.withdraw(id))}
        onCancel={close}
      />
    );
  if (mode === 'discard')
    return (
      <Sure
        words={words}
        question={entry.correction ? say.dropConfirm : say.discardConfirm}
        label={entry.correction ? say.dropCorrection : say.discard}
        onSure={() => void actions.discard(id).then(close)}
        onCancel={close}
      />
    );
  const refused = isRefused(entry);
  const isOpen = !isTakenBack(entry);
  return (
    <>
      {tooLate ? (
        <Note tone="look">
          <p>{say.tooLate}</p>
        </Note>
      ) : null}
      <div class="row entry-actions">
        {refused ? <Button onClick={() => void actions.retry(id)}>{say.retry}</Button> : null}
        {isOpen && isEntryMove(entry, 'correct') ? (
          <Button
            icon={PenLine}
            tone={entry.state === 'returned' && !entry.correction ? 'primary' : 'normal'}
            label={say.correctLabel(title)}
            onClick={() => setMode('correct')}
          >
            {entry.state === 'returned' ? say.correctAndSend : say.correct}
          </Button>
        ) : null}
        {isOpen && hasFollowUp(body.kind) ? (
          <Button label={say.followUpLabel(title)} onClick={() => setMode('followUp')}>
            {say.followUp}
          </Button>
        ) : null}
        {refused ? (
          <Button tone="plain" onClick={() => setMode('discard')}>
            {entry.correction ? say.dropCorrection : say.discard}
          </Button>
        ) : null}
        {isOpen && !refused && isEntryMove(entry, 'withdraw') ? (
          <Button tone="plain" label={say.withdrawLabel(title)} onClick={() => setMode('withdraw')}>
            {say.withdraw}
          </Button>
        ) : null}
        {/* Last: it goes after ten seconds, and what stood after it would move away under the mouse. */}
        <UndoStep words={words} entry={entry} onUndo={() => void take(actions.undo(id))} />
      </div>
    </>
  );
}

/** Takes the last step back, as long as nothing of it was sent. */
function UndoStep({ words, entry, onUndo }: { words: ViewWords; entry: LogEntry; onUndo: () => void }) {
  const { correction, nextCorrection } = entry;
  const step = nextCorrection ?? correction ?? entry;
  const isNumbered = step === nextCorrection ? false : (correction ?? entry).seq !== undefined;
  const seconds = useUndoTime(step);
  if (seconds <= 0 || isNumbered) return null;
  return (
    <Button icon={Undo2} onClick={onUndo}>
      {words.activities.undo(seconds)}
    </Button>
  );
}

interface SureProps {
  words: ViewWords;
  question: string;
  label: string;
  onSure: () => void;
  onCancel: () => void;
}

function Sure({ words, question, label, onSure, onCancel }: SureProps) {
  return (
    <Note tone="look">
      <p>{question}</p>
      <div class="row">
        <Button onClick={onSure}>{label}</Button>
        <Button tone="plain" onClick={onCancel}>
          {words.panel.cancel}
        </Button>
      </div>
    </Note>
  );
}
