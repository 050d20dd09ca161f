import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ShareEntry, ShareState } from '../../utils/contract/share-state.ts';
import { toToneless } from '../../utils/domain/text/toneless.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { LongList } from '../ui/long-list.tsx';
import { SubView } from '../ui/sub-view.tsx';

export interface AllSharesProps {
  words: ViewWords;
  desk: Desk;
  actions: Pick<PanelActions, 'readShares'>;
  /** Draws an item as the checklist does. */
  toRow: (share: ShareEntry) => JSX.Element;
  /** One item to begin with, shown alone. */
  wantedId?: string | undefined;
  onClose: () => void;
}

const STATES: readonly ShareState[] = ['to_do', 'opened', 'expired', 'done', 'not_applicable'];
/** Of a row with a title of two lines. */
const ROW_HEIGHT = 132;

/** The whole checklist, however long, with a search box: the desk holds only what people read in a day. */
export function AllShares({ words, desk, actions, toRow, wantedId, onClose }: AllSharesProps) {
  const [only, setOnly] = useState(wantedId);
  const [shares, setShares] = useState<readonly ShareEntry[]>();
  const [query, setQuery] = useState('');
  const [state, setState] = useState<ShareState>();
  const say = words.shareList;
  // Each desk may have changed an item; the list on the screen stays until the newer one is there.
  useEffect(() => {
    let isOver = false;
    actions.readShares().then(
      (read) => isOver || setShares(read),
      () => isOver || setShares((before) => before ?? desk.shares),
    );
    return () => {
      isOver = true;
    };
  }, [desk]);
  const texts = useMemo(() => toTexts(shares ?? [], desk), [shares, desk.pages]);
  const asked = toToneless(query).split(/\s+/).filter(Boolean);
  const found = (shares ?? []).filter(
    (share, index) =>
      (only === undefined || share.item.id === only) &&
      (state === undefined || share.state === state) &&
      asked.every((word) => texts[index]?.includes(word)),
  );
  const present = STATES.filter((each) => shares?.some((share) => share.state === each));
  return (
    <SubView heading={say.heading} back={say.back} onBack={onClose}>
      <div class="stack search">
        <input
          class="control"
          type="search"
          value={query}
          aria-label={say.search}
          placeholder={say.search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <fieldset class="filters" tabIndex={-1} aria-label={say.states}>
          {[undefined, ...present].map((each) => (
            <button
              key={each ?? ''}
              type="button"
              class="filter"
              aria-pressed={each === state}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setState(each)}
            >
              {each === undefined ? say.all : words.shares.state[each]}
            </button>
          ))}
        </fieldset>
      </div>
      {shares === undefined ? (
        <div class="skeleton" aria-busy="true" style={{ height: '120px' }} />
      ) : (
        <>
          <p class="small quiet" role="status">
            {say.found(found.length)}
          </p>
          {found.length === 0 ? <p class="quiet">{say.none}</p> : null}
          <LongList
            class="shares"
            items={found}
            toKey={({ item }) => item.id}
            rowHeight={ROW_HEIGHT}
            toRow={toRow}
          />
          {found.length === 0 || only !== undefined ? (
            <div>
              <Button
                onClick={() => {
                  setQuery('');
                  setState(undefined);
                  setOnly(undefined);
                }}
              >
                {say.showAll}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </SubView>
  );
}

/** What each item is searched by: title, page and campaign. */
function toTexts(shares: readonly ShareEntry[], { pages }: Desk): string[] {
  const names = new Map(pages.map(({ key, name }) => [key, name]));
  return shares.map(({ item, campaignTitle }) =>
    toToneless(
      [item.title, names.get(item.pageKey ?? '') ?? item.publisher ?? '', campaignTitle ?? ''].join(' '),
    ),
  );
}
