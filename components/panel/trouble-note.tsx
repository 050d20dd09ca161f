import type { OutboxStatus } from '../../utils/contract/desk.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import type { PanelActions } from './panel-actions.ts';

interface TroubleNoteProps {
  words: Dictionary;
  outbox: OutboxStatus;
  actions: PanelActions;
}

/** Why nothing is being sent: what happened, what was kept, and the one thing to do about it. */
export function TroubleNote({ words, outbox: { trouble, waiting }, actions }: TroubleNoteProps) {
  // Not being paired with nothing to send is a thing to do, not a trouble: the Today tab has a card for it.
  if (!trouble || (trouble === 'unpaired' && waiting === 0)) return null;
  const byHand = trouble === 'unpaired' || trouble === 'revoked' || trouble === 'handed_over';
  return (
    <div class="body-note">
      <Note tone="look">
        <p>{words.panel.trouble[trouble](waiting)}</p>
        {byHand ? (
          <Button tone="plain" onClick={() => void actions.openOptions()}>
            {trouble === 'handed_over' ? words.panel.openOptions : words.panel.pairNow}
          </Button>
        ) : (
          <Button tone="plain" onClick={() => void actions.drain()}>
            {words.panel.retry}
          </Button>
        )}
      </Note>
    </div>
  );
}
