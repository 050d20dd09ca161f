import { UserPen } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Activity } from '../../../utils/contract/activity.ts';
import type { CoordinatorTrouble } from '../../../utils/contract/coordinator-desk.ts';
import type { EnteringDraft } from '../../../utils/contract/entering.ts';
import type { Entering } from '../../../utils/contract/entry-review.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import type { BoardActions } from '../board-actions.ts';
import { BoardTrouble } from '../board-trouble.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { EnterForm } from './enter-form.tsx';
import { toDraftOf, toEnteredBody, toNewDraft } from './entering-draft.ts';
import { toRefusal } from './entering-refusal.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface EnterSectionProps {
  words: CoordinatorDictionary;
  today: string;
  unit: string;
  name: string;
  week: string;
  entering: Entering;
  /** An entry that is written anew; absent: a new one. */
  of: Activity | undefined;
  actions: Pick<BoardActions, 'keptEntry' | 'keepEntry' | 'dropEntry' | 'enterEntry'>;
  /** Of what arrived last, until the form is opened anew. */
  receipt: string | undefined;
  /** What is shown of the week is not what is there any more. */
  onEntered: (receipt: string) => void;
  onOpen: () => void;
  onClose: () => void;
}

/** Where a coordinator enters for a unit. What is typed is kept with every key, and the form stands open again after a reload. */
export function EnterSection(props: EnterSectionProps) {
  const { words, today, unit, name, week, entering, of, actions, receipt } = props;
  const { onEntered, onOpen, onClose } = props;
  const say = words.coordinator.board.enter;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const [refused, setRefused] = useState<string>();
  const { part, giveBack } = useFocusBack<HTMLElement>();
  const fail = (error: unknown) => {
    console.error(error);
    setTrouble('failed');
  };
  const typing = useKeptDraft((next) => actions.keepEntry(unit, next, of?.id), fail);
  const { draft } = typing;
  const start = of ? toDraftOf(of) : toNewDraft(entering, week, today);
  useEffect(() => {
    let left = false;
    actions.keptEntry(unit, of?.id).then((kept) => {
      if (!left && (kept || of)) typing.show(kept, start);
    }, fail);
    return () => {
      left = true;
    };
    // Of another entry it is another section.
  }, [actions, unit, of?.id]);
  const reopen = () => {
    onOpen();
    actions.keptEntry(unit).then((kept) => typing.show(kept, start), fail);
  };
  const close = () => {
    typing.show(undefined);
    setTrouble(undefined);
    setRefused(undefined);
    onClose();
    giveBack();
  };
  const save = async (typed: EnteringDraft) => {
    setBusy(true);
    setTrouble(undefined);
    setRefused(undefined);
    try {
      await typing.settled();
      const told = await actions.enterEntry({ unit, said: toEnteredBody(typed, words, of), of });
      if ('trouble' in told) setTrouble(told.trouble);
      else if ('receipt' in told.done) {
        close();
        onEntered(told.done.receipt.number);
      } else setRefused(toRefusal(told.done, words));
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  if (entering.pages.length === 0) return <p class="small quiet">{say.noPages}</p>;
  return (
    <section ref={part} class="stack" aria-label={say.open}>
      {receipt === undefined || draft ? null : (
        <Note tone="good">
          <p>{say.done(receipt)}</p>
        </Note>
      )}
      {draft ? (
        <div class="card stack">
          {trouble ? (
            <BoardTrouble words={words} trouble={trouble} instead={{ unreachable: say.unreachable }} />
          ) : null}
          {refused === undefined ? null : (
            <Note tone="bad">
              <p>{refused}</p>
            </Note>
          )}
          <EnterForm
            words={words}
            today={today}
            heading={of ? say.correctHeading : say.heading(name)}
            submit={of ? words.logForms.form.saveCorrection : say.save}
            draft={draft}
            pages={entering.pages}
            busy={busy}
            isKept={typing.isKept}
            // What goes is what is on the screen: nothing is typed into it on its way.
            onChange={(next) => {
              if (!busy) typing.change(next);
            }}
            onSave={() => void save(draft)}
            onClose={close}
            onDiscard={() => {
              void typing.settled().then(() => actions.dropEntry(unit, of?.id).catch(fail));
              close();
            }}
          />
        </div>
      ) : of ? null : (
        <div>
          <Button icon={UserPen} onClick={reopen}>
            {say.open}
          </Button>
        </div>
      )}
    </section>
  );
}
