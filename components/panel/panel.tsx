import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { PageSight } from '../../utils/contract/page-sight.ts';
import type { Template } from '../../utils/contract/template.ts';
import { type InsertedTemplate, suggestActivity } from '../../utils/domain/activities/suggest-activity.ts';
import { toBadge } from '../../utils/domain/reports/to-badge.ts';
import { toOtherHolds } from '../../utils/domain/today/other-holds.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import { toDictionary } from '../../utils/i18n/index.ts';
import { LogBar } from '../activities/log-bar.tsx';
import { HoldBanner } from '../packs/hold-banner.tsx';
import { PackTrouble } from '../packs/pack-trouble.tsx';
import type { OpenShare } from '../shares/open-post.tsx';
import { BodyNote } from '../ui/body-note.tsx';
import { Resting } from '../ui/resting.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { PostingAs } from '../units/posting-as.tsx';
import type { Frame } from './frame-buttons.tsx';
import { goToItem } from './go-to-item.ts';
import { isWriting } from './is-writing.ts';
import { LaterView } from './later-view.tsx';
import type { PanelActions } from './panel-actions.ts';
import { PanelHead } from './panel-head.tsx';
import type { ViewProps } from './panel-views.ts';
import type { StructureRecorder } from './recorder.tsx';
import { TodayTab } from './today-tab.tsx';
import { type Failure, toToldActions } from './told-actions.ts';
import { TroubleNote } from './trouble-note.tsx';
import { type TabId, useTabs } from './use-tabs.ts';

export interface PanelProps {
  desk: Desk;
  place: Place | undefined;
  surface: 'page' | 'docked';
  actions: PanelActions;
  /** The extension was updated under this page, and only a reload brings the panel back to life. */
  lost?: boolean;
  /** How many posts the admin has published since the panel was opened. */
  published?: number;
  /** What was seen in the page beyond its address; absent where there is no page to look at. */
  sight?: PageSight;
  /** What the open post is on the checklist, when that is known or likely. */
  openShare?: OpenShare | undefined;
  /** An item of the checklist that was asked for from outside the panel; `onShown` is called when it is in view. */
  wanted?: { itemId: string; onShown: () => void } | undefined;
  /** Present only when the admin has turned it on in options. */
  recorder?: StructureRecorder;
  /** Absent where the panel is not a thing in the page, as in the browser's side panel. */
  frame?: Frame;
}

/** The whole panel: the same in the page, in the side panel and in the sidebar. */
export function Panel({
  desk,
  place,
  surface,
  actions: given,
  lost = false,
  published = 0,
  sight,
  openShare,
  wanted,
  recorder,
  frame,
}: PanelProps) {
  const [inserted, setInserted] = useState<InsertedTemplate>();
  const [first, setFirst] = useState<{ id: string }>();
  const [failed, setFailed] = useState<Failure>(false);
  const actions = useMemo(() => toToldActions(given, setFailed), [given]);
  const root = useRef<HTMLElement>(null);
  const { tab, goTo, wasShown } = useTabs(root);
  const { language } = desk.settings;
  const words = toDictionary(language);
  const ownPages = desk.pages.filter((page) => page.role === 'own');
  const ownPage = ownPages.find((page) => page.key === place?.page.key) ?? ownPages[0];
  const [asked, setAsked] = useState<string>();
  const certain = openShare?.certainty === 'certain' ? openShare.entry : undefined;
  const suggestion = suggestActivity({ ownPage, place, openShare: certain, inserted });
  const unknownPostOf = place?.postLink && !certain ? place.page.key : undefined;
  const wantedId = wanted?.itemId ?? asked;
  useEffect(() => {
    if (wantedId === undefined) return;
    goTo('today');
    // The list is drawn before the item can be gone to.
    setTimeout(() => {
      goToItem(root.current?.querySelector<HTMLElement>(`[data-item="${wantedId}"]`));
      setAsked(undefined);
      wanted?.onShown();
    });
  }, [wanted, asked]);
  const later = <N extends keyof ViewProps>(name: N, given: ViewProps[N], key?: string) => (
    <LaterView key={key} load={actions.loadViews} language={language} name={name} given={given} />
  );
  const onInserted = (template: Template) => setInserted({ template, pageKey: ownPage?.key });
  const packs = { desk, ownPage, postingAs: sight?.postingAs, first, actions, onInserted };
  const inTab = (id: TabId, view: JSX.Element) =>
    wasShown(id) ? (
      <Resting key={id} resting={tab !== id}>
        {view}
      </Resting>
    ) : null;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    // Where something is being typed, either key is part of that.
    if (isWriting(event.target)) return;
    if (event.key === 'Escape') frame?.onFold(true);
    if (event.key !== '/') return;
    event.preventDefault();
    goTo('packs');
    // The list is drawn before the focus can go to its search box.
    setTimeout(() => root.current?.querySelector<HTMLElement>('[data-focus-key="/"]')?.focus());
  };
  return (
    <section
      ref={root}
      class="panel"
      data-surface={surface}
      aria-label={words.panel.product}
      lang={language}
      onKeyDown={onKey}
    >
      <PanelHead
        words={words}
        place={place}
        outbox={desk.outbox}
        frame={frame}
        units={desk.units}
        actions={actions}
      />
      <Tabs
        label={words.panel.product}
        chosen={tab}
        onChoose={goTo}
        tabs={[
          { id: 'today', label: words.panel.tabs.today, number: desk.shareCounts.open },
          { id: 'packs', label: words.panel.tabs.packs },
          { id: 'log', label: words.panel.tabs.log, number: toBadge(desk).refused },
          { id: 'week', label: words.panel.tabs.week },
        ]}
      />
      <div class="body" role="tabpanel" aria-label={words.panel.tabs[tab]}>
        {failed || lost ? <BodyNote sentence={words.panel[lost ? 'reload' : failed || 'failed']} /> : null}
        {surface === 'docked' && !place ? <BodyNote sentence={words.panel.docked.elsewhere} /> : null}
        {sight?.contradicted && place ? (
          <BodyNote sentence={words.panel.contradicted(place.page.name)} />
        ) : null}
        {sight?.unknownBox ? <BodyNote sentence={words.panel.unknownBox} /> : null}
        {sight?.postingAs && place && tab !== 'packs' ? (
          <div class="body-note">
            <PostingAs words={words} postingAs={sight.postingAs} pageName={place.page.name} />
          </div>
        ) : null}
        {tab === 'today' || tab === 'packs' ? (
          <HoldBanner words={words} holds={tab === 'today' ? toOtherHolds(desk) : desk.packs.holds} />
        ) : null}
        {tab === 'packs' || (tab === 'today' && desk.packs.trouble !== 'unreachable') ? (
          <PackTrouble words={words} packs={desk.packs} />
        ) : null}
        <TroubleNote words={words} outbox={desk.outbox} actions={actions} />
        {inTab(
          'today',
          <TodayTab
            words={words}
            desk={desk}
            place={place}
            ownPage={ownPage}
            actions={actions}
            openShare={openShare}
            unknownPostOf={unknownPostOf}
            wantedId={wantedId}
            onGoTo={goTo}
            onTemplate={(id) => {
              setFirst({ id });
              goTo('packs');
            }}
            onGoToShare={setAsked}
          />,
        )}
        {inTab('packs', later('packs', packs))}
        {inTab('log', later('log', { desk, actions }, `${desk.units?.inFront}`))}
        {inTab('week', later('week', { desk, actions }, `${desk.units?.inFront}`))}
      </div>
      <LogBar
        words={words}
        desk={desk}
        ownPage={ownPage}
        place={place}
        suggestion={suggestion}
        published={published}
        actions={actions}
        onRecorded={(entry) => {
          if (entry.activity.templateId !== undefined) setInserted(undefined);
        }}
      />
      {recorder ? later('recorder', { recorder }) : null}
    </section>
  );
}
