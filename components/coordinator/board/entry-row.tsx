import { useState } from 'preact/hooks';
import type { Activity } from '../../../utils/contract/activity.ts';
import type { EntryMove, ListedEntry } from '../../../utils/contract/board-desk.ts';
import { toShortDate } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type Tone } from '../../ui/chip.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { EnteredMoves } from './entered-moves.tsx';

interface EntryRowProps {
  words: CoordinatorDictionary;
  entry: ListedEntry;
  /** False when it came to nothing. */
  onReview: (move: EntryMove) => Promise<boolean>;
  /** For whoever may enter for the unit. */
  onCorrect?: (activity: Activity) => void;
  onWithdraw?: (activity: Activity) => Promise<void>;
}

const TONES: Record<ListedEntry['standing'], Tone> = {
  received: 'plain',
  returned: 'ask',
  accepted: 'good',
  withdrawn: 'plain',
};

/** One stored entry, with what a coordinator may do with it. */
export function EntryRow({ words, entry, onReview, onCorrect, onWithdraw }: EntryRowProps) {
  const say = words.coordinator.board.entries;
  const { activity, receipt, standing, reason, deviceLabel, onBehalf } = entry;
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { part, giveBack } = useFocusBack<HTMLLIElement>();
  const about = { activityId: activity.id, revision: activity.revision ?? 1 };
  const review = async (move: EntryMove) => {
    setBusy(true);
    if (await onReview(move)) setAsking(false);
    setBusy(false);
  };
  const facts = [
    toShortDate(activity.day),
    words.reports.activityKinds[activity.kind],
    ...(activity.contentKind ? [words.reports.contentKinds[activity.contentKind]] : []),
    ...(activity.count === undefined ? [] : [say.count(activity.count)]),
    receipt.number,
    onBehalf ? say.onBehalf(deviceLabel) : say.device(deviceLabel),
  ];
  const isOpen = onBehalf && (standing === 'received' || standing === 'returned');
  return (
    <li ref={part} class="card stack entry-stored" data-standing={standing}>
      <div class="row spread">
        <strong class="entry-title">{activity.title}</strong>
        <Chip tone={TONES[standing]}>{say.standings[standing]}</Chip>
      </div>
      <p class="small quiet">{facts.join(' · ')}</p>
      {activity.note === undefined ? null : <p class="small">{say.note(activity.note)}</p>}
      {reason === undefined ? null : <p class="small">{say.because(reason)}</p>}
      {asking ? (
        <ReasonForm
          words={words}
          label={words.coordinator.board.unit.returnReason}
          submit={words.coordinator.board.unit.return}
          note={words.coordinator.board.unit.returnNote}
          busy={busy}
          onSubmit={(given) => void review({ move: 'return', ...about, reason: given })}
          onCancel={() => {
            setAsking(false);
            giveBack(say.returnOf(activity.title));
          }}
        />
      ) : (
        <div class="row">
          {activity.link === undefined ? null : (
            <a
              class="small"
              href={activity.link}
              target="_blank"
              rel="noreferrer"
              aria-label={say.openLinkOf(activity.title)}
            >
              {say.openLink}
            </a>
          )}
          {standing === 'received' ? (
            <Button
              tone="plain"
              disabled={busy}
              label={say.acceptOf(activity.title)}
              onClick={() => void review({ move: 'accept', ...about })}
            >
              {words.coordinator.board.unit.accept}
            </Button>
          ) : null}
          {standing === 'received' || standing === 'accepted' ? (
            <Button
              tone="plain"
              disabled={busy}
              label={say.returnOf(activity.title)}
              onClick={() => setAsking(true)}
            >
              {words.coordinator.board.unit.return}
            </Button>
          ) : null}
          {isOpen && onCorrect && onWithdraw ? (
            <EnteredMoves words={words} activity={activity} onCorrect={onCorrect} onWithdraw={onWithdraw} />
          ) : null}
        </div>
      )}
    </li>
  );
}
