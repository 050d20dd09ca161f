import { ClockAlert } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { isOpenShare } from '../../utils/domain/shares/share-life.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { CampaignLine } from '../campaigns/campaign-line.tsx';
import { NoticeCards } from '../packs/notice-cards.tsx';
import { OpenPost, type OpenShare } from '../shares/open-post.tsx';
import { ShareChecklist } from '../shares/share-checklist.tsx';
import { TargetRows } from '../targets/target-rows.tsx';
import { Note } from '../ui/note.tsx';
import { Progress } from '../ui/progress.tsx';
import { PageChecksLine } from '../units/page-checks-line.tsx';
import { SelfTest } from '../units/self-test.tsx';
import type { PanelActions } from './panel-actions.ts';
import { TodoCards } from './todo-cards.tsx';

interface TodayTabProps {
  words: Dictionary;
  desk: Desk;
  place: Place | undefined;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
  openShare: OpenShare | undefined;
  unknownPostOf: string | undefined;
  wantedId: string | undefined;
  onGoTo: (tab: 'log' | 'packs' | 'week') => void;
  onGoToShare: (itemId: string) => void;
  onTemplate: (id: string) => void;
}

/** The day in one look: what to do, how far the unit is, what waits, the campaign, other notices, then the checklist itself. */
export function TodayTab(props: TodayTabProps) {
  const { words, desk, place, ownPage, actions, openShare, unknownPostOf, wantedId, onGoTo, onGoToShare } =
    props;
  const [campaigns, setCampaigns] = useState<{ first?: string }>();
  const { doneToday, open } = desk.shareCounts;
  const { waiting } = desk.outbox;
  const told = desk.todos.flatMap((todo) => (todo.kind === 'notice' ? [todo.notice.id] : []));
  const others = desk.packs.notices.filter(({ id }) => !told.includes(id));
  return (
    <div class="stack">
      {desk.clockOff === undefined ? null : (
        <Note tone="look" icon={ClockAlert}>
          <p>{words.panel.today.clockOff(desk.clockOff)}</p>
        </Note>
      )}
      <OpenPost
        words={words}
        open={openShare}
        place={place}
        shares={desk.shares}
        today={desk.today}
        actions={actions}
      />
      <TodoCards
        words={words}
        todos={desk.todos}
        actions={actions}
        firstItemId={desk.shares.find(({ state }) => isOpenShare(state))?.item.id}
        onGoTo={onGoTo}
        onGoToShare={onGoToShare}
        onCampaign={(first) => setCampaigns({ first })}
      />
      <NoticeCards
        words={words}
        notices={others.filter(({ urgent }) => urgent)}
        onDismiss={(key) => void actions.dismissNotice(key)}
      />
      <TargetRows words={words} targets={desk.targets} paired={desk.unitName !== undefined} />
      {doneToday + open > 0 ? (
        <Progress
          label={words.panel.today.progress}
          source={words.panel.today.progressSource}
          done={doneToday}
          total={doneToday + open}
        />
      ) : null}
      {waiting > 0 ? <p class="small quiet">{words.panel.today.waiting(waiting)}</p> : null}
      <CampaignLine
        words={words}
        desk={desk}
        ownPage={ownPage}
        actions={actions}
        open={campaigns}
        onOpen={setCampaigns}
        onTemplate={props.onTemplate}
      />
      <NoticeCards
        words={words}
        notices={others.filter(({ urgent }) => urgent !== true)}
        onDismiss={(key) => void actions.dismissNotice(key)}
      />
      <ShareChecklist
        words={words}
        desk={desk}
        ownPage={ownPage}
        actions={actions}
        unknownPostOf={unknownPostOf}
        wantedId={wantedId}
      />
      <PageChecksLine words={words} desk={desk} ownPage={ownPage} actions={actions} />
      <SelfTest
        words={words}
        health={desk.adapterHealth}
        language={desk.settings.language}
        actions={actions}
      />
    </div>
  );
}
