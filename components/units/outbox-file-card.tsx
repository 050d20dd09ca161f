import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import type { OutboxFileOutcome } from '../../utils/contract/handover-messages.ts';
import type { StoredOverview } from '../../utils/contract/stored-overview.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

interface OutboxFileCardProps {
  words: FullDictionary;
  overview: StoredOverview;
  /** Makes the file and saves it. */
  onSave: () => Promise<OutboxFileOutcome>;
}

/** What waits, as a file for the coordinator; there only while something waits. */
export function OutboxFileCard({ words, overview: { connection, outbox }, onSave }: OutboxFileCardProps) {
  const [outcome, setOutcome] = useState<OutboxFileOutcome>();
  const { file: say } = words.handover;
  if (!connection || (outbox.waiting === 0 && outcome === undefined)) return null;
  return (
    <section class="card stack" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      <p class="quiet">{say.explain(outbox.waiting)}</p>
      <div class="row">
        <Button icon={Download} onClick={() => void onSave().then(setOutcome)}>
          {say.save}
        </Button>
      </div>
      {outcome ? (
        <Note tone={outcome.made ? 'good' : 'look'}>
          <p>{outcome.made ? say.saved(outcome.entries) : say[outcome.reason]}</p>
          {outcome.made && outcome.left > 0 ? <p>{say.left(outcome.left)}</p> : null}
        </Note>
      ) : null}
    </section>
  );
}
