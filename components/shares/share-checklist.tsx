import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { ShareRow } from './share-row.tsx';

interface ShareChecklistProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
  /** The source page whose post is open but not recognised: the admin may say which item it is. */
  unknownPostOf: string | undefined;
}

/** What the unit is asked to share. What is over with folds away and can be brought back. */
export function ShareChecklist({ words, desk, ownPage, actions, unknownPostOf }: ShareChecklistProps) {
  const [unfolded, setUnfolded] = useState(false);
  const open = desk.shares.filter((share) => share.state === 'to_do' || share.state === 'expired');
  const over = desk.shares.filter((share) => share.state === 'done' || share.state === 'not_applicable');
  const toRow = (share: (typeof desk.shares)[number]) => (
    <ShareRow
      key={share.item.id}
      words={words}
      share={share}
      desk={desk}
      ownPage={ownPage}
      actions={actions}
      unknownPostOf={unknownPostOf}
    />
  );
  return (
    <section class="stack" style={{ gap: '8px' }} aria-label={words.shares.heading}>
      <h2>{words.shares.heading}</h2>
      {desk.shares.length === 0 ? <p class="quiet">{words.shares.empty}</p> : null}
      <ul class="shares">{open.map(toRow)}</ul>
      {over.length > 0 ? (
        <details class="over" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{words.shares.folded(over.length)}</summary>
          <ul class="shares">{over.map(toRow)}</ul>
        </details>
      ) : null}
    </section>
  );
}
