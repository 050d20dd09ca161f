import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { isOpenShare } from '../../utils/domain/shares/share-life.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { LaterDetails } from '../panel/later-details.tsx';
import { LaterView } from '../panel/later-view.tsx';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { ShareRow } from './share-row.tsx';

interface ShareChecklistProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
  /** The source page whose post is open but not recognised: the admin may say which item it is. */
  unknownPostOf: string | undefined;
  /** An item that must be drawn, however far down it is. */
  wantedId?: string | undefined;
}

/** As many rows as are drawn at once; old laptops feel a hundred. */
const ROWS = 20;

/** What the unit is asked to share. What is over with folds away and can be brought back. */
export function ShareChecklist({
  words,
  desk,
  ownPage,
  actions,
  unknownPostOf,
  wantedId,
}: ShareChecklistProps) {
  const [unfolded, setUnfolded] = useState(false);
  const [rows, setRows] = useState(ROWS);
  const [all, setAll] = useState<{ wantedId?: string | undefined }>();
  const open = desk.shares.filter(({ state }) => isOpenShare(state));
  const over = desk.shares.filter(({ state }) => !isOpenShare(state));
  const { done, notApplicable, leftOut } = desk.shareCounts;
  const wantedAt = open.findIndex(({ item }) => item.id === wantedId);
  const shown = open.slice(0, Math.max(rows, wantedAt + 1));
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
  // The page marks posts that the desk leaves out, too.
  const isLeftOut = wantedId !== undefined && !desk.shares.some(({ item }) => item.id === wantedId);
  useEffect(() => {
    if (isLeftOut) setAll({ wantedId });
  }, [isLeftOut, wantedId]);
  if (all)
    return (
      <div class="in-place">
        <LaterView
          load={actions.loadViews}
          language={desk.settings.language}
          name="all_shares"
          given={{ desk, actions, toRow, wantedId: all.wantedId, onClose: () => setAll(undefined) }}
        />
      </div>
    );
  return (
    <section class="stack" style={{ gap: '8px' }} aria-label={words.shares.heading}>
      <h2>{words.shares.heading}</h2>
      {desk.shares.length === 0 ? <p class="quiet">{words.shares.empty}</p> : null}
      <ul class="shares">{shown.map(toRow)}</ul>
      {shown.length < open.length ? (
        <Button onClick={() => setRows(shown.length + ROWS)}>
          {words.shares.more(Math.min(ROWS, open.length - shown.length))}
        </Button>
      ) : null}
      {over.length > 0 ? (
        <details class="over" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{words.shares.folded(done + notApplicable)}</summary>
          <ul class="shares">{over.map(toRow)}</ul>
        </details>
      ) : null}
      {leftOut > 0 ? (
        <div>
          <Button tone="plain" onClick={() => setAll({})}>
            {words.shares.showAll(desk.shares.length + leftOut)}
          </Button>
        </div>
      ) : null}
      <LaterDetails
        class="over"
        summary={words.shares.addLink}
        language={desk.settings.language}
        actions={actions}
        name="add_share"
        given={{ actions }}
      />
    </section>
  );
}
