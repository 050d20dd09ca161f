import '../../components/own-page.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';
import { PanelSkeleton } from '../../components/panel/panel-skeleton.tsx';
import { panelViews } from '../../components/panel/views.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { expectRoot } from '../../components/ui/expect-root.ts';
import { followTheme } from '../../components/ui/follow-theme.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { UnreadPage } from '../../components/units/unread-page.tsx';
import type { Desk } from '../../utils/contract/desk.ts';
import type { InsertMode } from '../../utils/contract/page-calls.ts';
import type { PageSight } from '../../utils/contract/page-sight.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import { findShare, toSeenPost } from '../../utils/facebook/index.ts';
import { holdEveryLanguage } from '../../utils/i18n/full.ts';
import { callPage, onTabInFront } from '../../utils/messaging/call-page.ts';
import { learnShare, toDeskActions, watchDesk } from '../../utils/messaging/desk-client.ts';
import { keepFrontUnit } from '../../utils/messaging/front-unit.ts';
import { keepPageShares } from '../../utils/messaging/page-shares.ts';
import { onSignal } from '../../utils/messaging/signal.ts';

const root = expectRoot();
const { signal } = new AbortController();
let desk: Desk | undefined;
let place: Place | undefined;
let sight: PageSight | undefined;
const front = keepFrontUnit();
const pageShares = keepPageShares(draw, front);

const actions = {
  ...toDeskActions((file) => saveFile(file.name, file.mediaType, file.base64), front),
  copy: copyText,
  loadViews: () => panelViews,
  learnShare: async (itemId: string) => {
    if (place?.postLink !== undefined) await learnShare(itemId, place.postLink, front);
  },
  insert: async (text: string, mode: InsertMode) =>
    (await callPage('page.insert', { text, mode }))?.outcome ?? 'no_composer',
};

function draw(): void {
  render(
    desk ? (
      <Panel
        desk={desk}
        place={place && toPlaceOf(desk, place)}
        surface="docked"
        actions={actions}
        openShare={
          place?.postLink === undefined
            ? undefined
            : findShare(pageShares.of(desk, place.page.key) ?? desk.shares, toSeenPost(place.postLink))
        }
        {...(sight ? { sight } : {})}
      />
    ) : (
      <PanelSkeleton />
    ),
    root,
  );
}

/** What the page is to the unit in front, which the admin may have chosen here and not in the tab. */
function toPlaceOf({ pages }: Desk, { page, ...rest }: Place): Place {
  return { ...rest, page: pages.find(({ key }) => key === page.key) ?? page };
}

let looks = 0;

/** Which page the tab beside us is on is asked of our own script there; the tab's address is not ours to read. */
async function look(): Promise<void> {
  const turn = ++looks;
  const seen = await callPage('page.look', {});
  // A busy tab may answer when another one is in front.
  if (turn !== looks) return;
  place = seen?.place && {
    page: seen.place.page,
    ...(seen.place.postLink === undefined ? {} : { postLink: seen.place.postLink }),
  };
  sight = seen?.sight;
  front.setPage(place?.page.key);
  draw();
}

holdEveryLanguage();
followTheme(root);
draw();
watchDesk(
  (read) => {
    desk = read;
    void look();
  },
  () => {
    if (desk) draw();
    else render(<UnreadPage onAgain={() => location.reload()} />, root);
  },
  signal,
  front,
);
onTabInFront(() => void look(), signal);
onSignal('place.changed', () => void look(), signal);
