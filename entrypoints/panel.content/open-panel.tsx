import { render } from 'preact';
import type { PanelProps } from '../../components/panel/panel.tsx';
import type { ReminderCard } from '../../components/reminders/reminder-card.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { PageSight } from '../../utils/contract/page-sight.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import {
  adoptAdapter,
  findPlace,
  makeRoom,
  type PanelSeat,
  readAddress,
  readTheme,
  watchAddress,
  watchTheme,
} from '../../utils/facebook/index.ts';
import { answerPageCalls } from '../../utils/messaging/answer-page-calls.ts';
import { learnShare, toDeskActions, watchDesk } from '../../utils/messaging/desk-client.ts';
import { keepFrontUnit } from '../../utils/messaging/front-unit.ts';
import { watchLife } from '../../utils/messaging/life.ts';
import { keepPageShares } from '../../utils/messaging/page-shares.ts';
import { send } from '../../utils/messaging/send.ts';
import { toBringViews } from './bring-views.ts';
import { toInsert, toReplace, watchWriting } from './composing.ts';
import { watchHealth } from './health.ts';
import { openHost } from './open-host.ts';
import { watchOpenPost } from './open-post.ts';
import { afterWords, expectPart } from './parts.ts';
import { openPostMarks } from './post-marks.tsx';
import { toRecorder } from './recording.ts';
import { startReminding } from './reminding.ts';
import { sayGoodbye } from './say-goodbye.tsx';
import { Surface } from './surface.tsx';

/** Wires the page, the desk and the panel: whenever one of them changes, everything is drawn again from what is known. */
export function openPanel(seat: PanelSeat, signal: AbortSignal): void {
  let refused = false;
  const host = openHost(seat, () => setRefused(true), signal);
  const { root } = host;
  let desk: Desk | undefined;
  let lost = false;
  let told: string | undefined;
  const life = watchLife(() => seat.leave('extension_gone'), signal);

  const reminding = startReminding(async () => {
    const prepare = await expectPart(seat, 'reminders');
    return prepare(desk?.reminders ?? []);
  }, draw);
  const writing = watchWriting(reminding, draw, signal);
  const health = watchHealth(draw, signal);
  const openPost = watchOpenPost(draw, signal);
  const front = keepFrontUnit();
  const pageShares = keepPageShares(draw, front);
  const actions = {
    ...toDeskActions((file) => saveFile(file.name, file.mediaType, file.base64), front),
    learnShare: (itemId: string) => learnShare(itemId, location.href, front),
    insert: toInsert(writing),
    copy: copyText,
    loadViews: toBringViews(seat, root),
  };

  const replace = toReplace(writing);
  let wanted: PanelProps['wanted'];
  const marks = openPostMarks(goTo, signal);

  const findHere = () => desk && findPlace(readAddress(location.href), desk.pages);
  const toSight = (): PageSight => ({
    unknownBox: writing.search.unknownBox === true,
    contradicted: health.contradicted,
    ...(writing.postingAs ? { postingAs: writing.postingAs } : {}),
  });

  /** The docked panel cannot see where this tab is; it is told that it should look. */
  function tellPlace(place: Place | undefined): void {
    const here = place && `${place.page.key} ${place.postLink ?? ''} ${JSON.stringify(toSight())}`;
    if (here === told) return;
    told = here;
    void send('place.changed', {}).catch(() => undefined);
  }

  function draw(): void {
    if (signal.aborted) return;
    const place = findHere();
    life.setLooking(place !== undefined);
    front.setPage(place?.page.key);
    if (!desk || !place) {
      tellPlace(place);
      // What is half written in the panel is there again when the admin comes back to the page.
      host.hide();
      makeRoom(document, 0);
      writing.setPage(undefined);
      health.look(undefined, [], '');
      marks.show(undefined);
      return;
    }
    root.dataset.theme = readTheme(document);
    const { panelWidth, panelFolded, panelDocked = false, panelSide = 'right' } = desk.settings;
    root.dataset.side = panelSide;
    showWidth(panelWidth);
    makeRoom(document, panelFolded || panelDocked ? 0 : panelWidth, panelSide);
    writing.setPage(place.page.role === 'own' ? place.page : undefined);
    const { found, unknownBox } = writing.search;
    health.look(place, desk.pages, found ? `composer ${writing.drafts}` : unknownBox ? 'unknown box' : '');
    const sight = toSight();
    tellPlace(place);
    const shares = place.page.role === 'own' ? desk.shares : pageShares.of(desk, place.page.key);
    render(
      <Surface
        desk={desk}
        place={place}
        lost={lost}
        refused={refused}
        onRefusedRead={() => setRefused(false)}
        writing={writing}
        recorder={desk.settings.recorder ? toRecorder(seat, desk) : undefined}
        sight={sight}
        openShare={place.postLink === undefined ? undefined : openPost.find(shares ?? desk.shares)}
        wanted={wanted}
        actions={actions}
        reminderCard={seat.parts.reminderCard as typeof ReminderCard | undefined}
        onReplace={replace}
        onDock={async () => (await send('panel.dock', {})).opened}
        onDrag={showWidth}
      />,
      root,
    );
    host.show();
    // Behind an open post may be any page, whose posts are none of our business; what the open one is, the panel says.
    const isTimeline = place.page.role !== 'own' && place.postLink === undefined;
    const isMarked = isTimeline && desk.settings.postMarks !== false;
    marks.show(
      isMarked && shares ? { desk, shares, page: place.page, theme: readTheme(document) } : undefined,
    );
  }

  /** From a mark beside a post to its item, in the panel, which may have to come back first. */
  function goTo(itemId: string): void {
    const onShown = () => {
      wanted = undefined;
    };
    wanted = { itemId, onShown };
    const { panelFolded = false, panelDocked = false } = desk?.settings ?? {};
    if (panelFolded || panelDocked) void actions.remember({ panelFolded: false, panelDocked: false });
    else draw();
  }

  function showWidth(width: number): void {
    root.style.setProperty('--panel-width', `${width}px`);
  }

  /** Something was done to the panel that was not in plain sight: the admin is told that it had no effect. */
  function setRefused(next: boolean): void {
    if (refused === next) return;
    refused = next;
    draw();
  }

  const onLost = () => {
    lost = true;
    draw();
  };
  watchDesk(
    afterWords((read) => {
      const isOther = JSON.stringify(read.reminders) !== JSON.stringify(desk?.reminders);
      desk = read;
      lost = false;
      if (isOther) reminding.renew();
      adoptAdapter(read.adapter);
      draw();
    }, onLost),
    onLost,
    signal,
    front,
  );
  answerPageCalls(
    {
      'page.look': async () => {
        const place = findHere();
        tellPlace(place);
        return place ? { place, sight: toSight() } : {};
      },
      'page.insert': async ({ text, mode }) => ({ outcome: await actions.insert(text, mode) }),
    },
    signal,
  );
  watchAddress(draw, signal);
  watchTheme(draw, signal);
  addEventListener('resize', draw, { signal });
  signal.addEventListener('abort', () => {
    render(null, root);
    makeRoom(document, 0);
    if (seat.signal.reason === 'extension_gone' && desk && findHere())
      sayGoodbye(desk.settings.language, readTheme(document));
  });
}
