import { useState } from 'preact/hooks';
import type { Activity } from '../../../utils/contract/activity.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';

interface EnteredMovesProps {
  words: CoordinatorDictionary;
  activity: Activity;
  onCorrect: (activity: Activity) => void;
  onWithdraw: (activity: Activity) => Promise<void>;
}

/** What may be done with an entry that was entered on behalf of a unit. It is taken back only after a question. */
export function EnteredMoves({ words, activity, onCorrect, onWithdraw }: EnteredMovesProps) {
  const say = words.coordinator.board.entries;
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  if (asking)
    return (
      <div class="row" role="status">
        <span class="small">{say.withdrawSure}</span>
        <Button
          disabled={busy}
          onClick={async () => {
            setBusy(true);
            await onWithdraw(activity);
            setBusy(false);
            setAsking(false);
          }}
        >
          {say.withdrawYes}
        </Button>
        <Button tone="plain" onClick={() => setAsking(false)}>
          {words.coordinator.cancel}
        </Button>
      </div>
    );
  return (
    <>
      <Button tone="plain" label={say.correctOf(activity.title)} onClick={() => onCorrect(activity)}>
        {say.correct}
      </Button>
      <Button tone="plain" label={say.withdrawOf(activity.title)} onClick={() => setAsking(true)}>
        {say.withdraw}
      </Button>
    </>
  );
}
