import { CircleAlert, House, type IconNode, Link2, Share2 } from 'lucide';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { todayProgress } from '../../utils/domain/shares/today-progress.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { CampaignLine } from '../campaigns/campaign-line.tsx';
import { NoticeCards } from '../packs/notice-cards.tsx';
import { OpenPost, type OpenShare } from '../shares/open-post.tsx';
import { ShareChecklist } from '../shares/share-checklist.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Progress } from '../ui/progress.tsx';
import { PageChecksLine } from '../units/page-checks-line.tsx';
import type { PanelActions } from './panel-actions.ts';

interface TodayTabProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
  openShare: OpenShare | undefined;
  unknownPostOf: string | undefined;
  onGoTo: (tab: 'log') => void;
  onTemplate: (id: string) => void;
}

interface Task {
  icon: IconNode;
  title: string;
  how?: string;
  act?: { label: string; run: () => void };
}

const MOST_TASKS = 3;

/** What is left to do today, in one look: at most three tasks, the progress, then the checklist itself. */
export function TodayTab({
  words,
  desk,
  ownPage,
  actions,
  openShare,
  unknownPostOf,
  onGoTo,
  onTemplate,
}: TodayTabProps) {
  const progress = todayProgress(desk.shares, desk.today);
  const tasks = toTasks(words, desk, ownPage, actions, onGoTo).slice(0, MOST_TASKS);
  return (
    <div class="stack">
      {openShare ? (
        <OpenPost words={words} open={openShare} onConfirm={(itemId) => void actions.learnShare(itemId)} />
      ) : null}
      <NoticeCards
        words={words}
        notices={desk.packs.notices}
        onDismiss={(key) => void actions.dismissNotice(key)}
      />
      <section class="stack" style={{ gap: '8px' }} aria-label={words.panel.today.heading}>
        <h2>{words.panel.today.heading}</h2>
        {tasks.length === 0 ? <p class="quiet">{words.panel.today.nothing}</p> : null}
        {tasks.map((task) => (
          <div class="card todo" key={task.title}>
            <Icon of={task.icon} />
            <div>
              <h3>{task.title}</h3>
              {task.how ? <p class="small quiet">{task.how}</p> : null}
              {task.act ? (
                <Button tone="plain" onClick={task.act.run}>
                  {task.act.label}
                </Button>
              ) : null}
            </div>
          </div>
        ))}
        {progress.total > 0 ? (
          <Progress
            label={words.panel.today.progress}
            source={words.panel.today.progressSource}
            done={progress.done}
            total={progress.total}
          />
        ) : null}
      </section>
      <CampaignLine words={words} desk={desk} ownPage={ownPage} actions={actions} onTemplate={onTemplate} />
      <ShareChecklist
        words={words}
        desk={desk}
        ownPage={ownPage}
        actions={actions}
        unknownPostOf={unknownPostOf}
      />
      <PageChecksLine words={words} desk={desk} ownPage={ownPage} actions={actions} />
    </div>
  );
}

function toTasks(
  words: Dictionary,
  desk: Desk,
  ownPage: ListedPage | undefined,
  actions: PanelActions,
  onGoTo: (tab: 'log') => void,
): Task[] {
  const { today, openOptions, tabs, pairNow } = words.panel;
  const settings = () => void actions.openOptions();
  const left = desk.shares.filter((share) => share.state === 'to_do').length;
  const tasks: Task[] = [];
  if (desk.outbox.refused > 0) {
    tasks.push({
      icon: CircleAlert,
      title: today.refused(desk.outbox.refused),
      how: today.refusedHow,
      act: { label: tabs.log, run: () => onGoTo('log') },
    });
  }
  if (desk.unitName === undefined) {
    tasks.push({
      icon: Link2,
      title: pairNow,
      how: today.pairHow,
      act: { label: openOptions, run: settings },
    });
  }
  if (!ownPage) {
    tasks.push({
      icon: House,
      title: today.bind,
      how: today.bindHow,
      act: { label: openOptions, run: settings },
    });
  }
  if (left > 0) tasks.push({ icon: Share2, title: today.share(left) });
  return tasks;
}
