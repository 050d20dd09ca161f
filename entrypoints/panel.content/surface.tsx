import { useEffect, useRef, useState } from 'preact/hooks';
import { PageNote } from '../../components/panel/page-note.tsx';
import { Panel, type PanelProps } from '../../components/panel/panel.tsx';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { PanelHandle } from '../../components/panel/panel-handle.tsx';
import { PanelResizer } from '../../components/panel/panel-resizer.tsx';
import type { StructureRecorder } from '../../components/panel/recorder.tsx';
import type { ReminderCard } from '../../components/reminders/reminder-card.tsx';
import { ReminderFailed } from '../../components/reminders/reminder-failed.tsx';
import { Resting } from '../../components/ui/resting.tsx';
import type { Desk } from '../../utils/contract/desk.ts';
import type { PageSight } from '../../utils/contract/page-sight.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import { type DraftWords, HOST_TAG, type ShareMatch } from '../../utils/facebook/index.ts';
import { toDictionary } from '../../utils/i18n/index.ts';
import type { Writing } from './composing.ts';
import { toDockStyle } from './dock-style.ts';

interface SurfaceProps {
  desk: Desk;
  place: Place;
  /** The extension was updated under this page: the panel still shows, but cannot act any more. */
  lost: boolean;
  /** The page had covered or faded the panel when the admin last acted on it. */
  refused: boolean;
  onRefusedRead: () => void;
  writing: Writing;
  sight: PageSight;
  /** What the open post is on the checklist. */
  openShare: ShareMatch | undefined;
  wanted: PanelProps['wanted'];
  recorder: StructureRecorder | undefined;
  actions: PanelActions;
  /** Absent until the script of the reminder has run. */
  reminderCard: typeof ReminderCard | undefined;
  /** Puts a masked form into the draft; false when it could only be copied. */
  onReplace: (words: DraftWords, text: string) => Promise<boolean>;
  /** Asks for the browser's side panel; false when the browser wants the admin to open it. */
  onDock: () => Promise<boolean>;
  /** Shows another width for as long as the edge is being dragged. */
  onDrag: (width: number) => void;
}

/** What stands in the page: the handle or the panel, and the reminder beside the composer. */
export function Surface(props: SurfaceProps) {
  const { desk, place, lost, refused, onRefusedRead, writing, sight, wanted, actions, onDock, onDrag } =
    props;
  const words = toDictionary(desk.settings.language);
  const {
    panelFolded,
    panelDocked = false,
    panelSide = 'right',
    panelWidth,
    responsibleOfficer,
    ignoredPhrases = [],
  } = desk.settings;
  const [mustOpenDock, setMustOpenDock] = useState(false);
  // A keyboard user who folds the panel away stands on the handle afterwards, and not at the top of Facebook.
  const byKey = useRef(false);
  const fold = (panelFolded: boolean, withKey = false) => {
    byKey.current = withKey;
    void actions.remember({ panelFolded });
  };
  const open = () => {
    setMustOpenDock(false);
    void actions.remember({ panelFolded: false, panelDocked: false });
  };
  const frame = {
    side: panelSide,
    onFold: (withKey: boolean) => fold(true, withKey),
    onSide: () => void actions.remember({ panelSide: panelSide === 'right' ? 'left' : 'right' }),
    onDock: () => void onDock().then((opened) => setMustOpenDock(!opened)),
  };
  const isAway = panelFolded || panelDocked;
  // Once only: the next time it may be another tab that puts the panel away, while this one is written in.
  useEffect(() => {
    if (isAway) byKey.current = false;
  }, [isAway]);
  const isInPanel = document.activeElement?.localName === HOST_TAG;
  // Once opened it stays, out of sight while it is away: something may be half written in it.
  const wasOpened = useRef(false);
  wasOpened.current ||= !isAway;
  const { found } = writing.search;
  const Card = props.reminderCard;
  return (
    <>
      {isAway ? (
        <PanelHandle words={words} outbox={desk.outbox} focused={byKey.current && isInPanel} onOpen={open} />
      ) : null}
      {wasOpened.current ? (
        <Resting class="frame" resting={isAway}>
          <Panel
            desk={desk}
            place={place}
            surface="page"
            lost={lost}
            published={writing.published}
            sight={sight}
            openShare={props.openShare}
            wanted={wanted}
            {...(props.recorder ? { recorder: props.recorder } : {})}
            actions={actions}
            frame={frame}
          />
          <PanelResizer
            words={words}
            width={panelWidth}
            side={panelSide}
            onDrag={onDrag}
            onChoose={(panelWidth) => void actions.remember({ panelWidth })}
          />
        </Resting>
      ) : null}
      {refused ? (
        <PageNote
          about="not_in_sight"
          words={words}
          language={desk.settings.language}
          onClose={onRefusedRead}
        />
      ) : null}
      {mustOpenDock ? (
        <PageNote
          about="docked"
          words={words}
          language={desk.settings.language}
          onClose={() => setMustOpenDock(false)}
        />
      ) : null}
      {found ? (
        <div class="reminder-dock" style={toDockStyle(found, { [panelSide]: isAway ? 0 : panelWidth })}>
          {writing.unchecked ? <ReminderFailed words={words} /> : null}
          {Card ? (
            <Card
              key={writing.drafts}
              words={words}
              draft={writing.draft}
              findings={writing.findings}
              officer={responsibleOfficer}
              ignored={ignoredPhrases}
              onIgnore={(ignorePhrases) => void actions.remember({ ignorePhrases })}
              onReplace={props.onReplace}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}
