import { CalendarCheck, CircleAlert, Flag, House, type IconNode, Link2, Reply, Share2, Target } from 'lucide';
import type { DueReport } from '../../utils/contract/hand-in.ts';
import type { Todo } from '../../utils/contract/todo.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { HoldBanner } from '../packs/hold-banner.tsx';
import { NoticeCard } from '../packs/notice-cards.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { PanelActions } from './panel-actions.ts';

interface TodoCardsProps {
  words: Dictionary;
  todos: readonly Todo[];
  actions: PanelActions;
  /** The first item of the checklist that is open, for a target that it would serve. */
  firstItemId: string | undefined;
  onGoTo: (tab: 'log' | 'packs' | 'week') => void;
  onGoToShare: (itemId: string) => void;
  onCampaign: (id: string) => void;
}

interface Card {
  icon: IconNode;
  title: string;
  how?: string;
  act?: { label: string; run: () => void };
}

/** The few things to do now, each with one way forward. */
export function TodoCards(props: TodoCardsProps) {
  const { words, todos } = props;
  return (
    <section class="stack" style={{ gap: '8px' }} aria-label={words.panel.today.heading}>
      <h2>{words.panel.today.heading}</h2>
      {todos.length === 0 ? <p class="quiet">{words.panel.today.nothing}</p> : null}
      {todos.map((todo) => {
        if (todo.kind === 'hold')
          return <HoldBanner key={todo.hold.reason} words={words} holds={[todo.hold]} />;
        if (todo.kind === 'notice')
          return (
            <NoticeCard
              key={todo.notice.id}
              words={words}
              notice={todo.notice}
              onDismiss={(key) => void props.actions.dismissNotice(key)}
            />
          );
        return (
          <TodoCard key={`${todo.kind} ${'title' in todo ? todo.title : ''}`} {...toCard(todo, props)} />
        );
      })}
    </section>
  );
}

function TodoCard({ icon, title, how, act }: Card) {
  return (
    <div class="card todo">
      <Icon of={icon} />
      <div>
        <h3>{title}</h3>
        {how ? <p class="small quiet">{how}</p> : null}
        {act ? (
          <Button tone="plain" onClick={act.run}>
            {act.label}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type PlainTodo = Exclude<Todo, { kind: 'hold' | 'notice' }>;

function toCard(todo: PlainTodo, props: TodoCardsProps): Card {
  const { words, actions, onGoTo, onGoToShare, onCampaign } = props;
  const { today, openOptions, pairNow } = words.panel;
  const settings = { label: openOptions, run: () => void actions.openOptions() };
  switch (todo.kind) {
    case 'refused':
      return {
        icon: CircleAlert,
        title: today.refused(todo.count),
        how: today.refusedHow,
        act: { label: today.goTo.log, run: () => onGoTo('log') },
      };
    case 'returned':
      return {
        icon: Reply,
        title: today.returned(todo.count),
        how: today.returnedHow,
        act: { label: today.goTo.log, run: () => onGoTo('log') },
      };
    case 'pair':
      return { icon: Link2, title: pairNow, how: today.pairHow, act: settings };
    case 'bind':
      return { icon: House, title: today.bind, how: today.bindHow, act: settings };
    case 'report':
      return {
        icon: CalendarCheck,
        ...toReportWords(todo.report, today),
        act: { label: today.goTo.week, run: () => onGoTo('week') },
      };
    case 'due':
      return {
        icon: Share2,
        title: today.due(todo.count),
        ...(todo.overdue > 0 ? { how: today.overdue(todo.overdue) } : {}),
        act: { label: today.showPost, run: () => onGoToShare(todo.itemId) },
      };
    case 'step':
      return {
        icon: Flag,
        title: todo.step,
        how: today.step(todo.campaign),
        act: { label: today.showCampaign, run: () => onCampaign(todo.campaignId) },
      };
    case 'target':
      return { icon: Target, title: today.target(todo.left, todo.title), act: toTargetAct(todo.asks, props) };
    case 'share':
      return {
        icon: Share2,
        title: today.share(todo.count),
        act: { label: today.showPost, run: () => onGoToShare(todo.itemId) },
      };
  }
}

/** Where what a target asks for is begun: a post in the templates, a share in the checklist, anything else in the log. */
function toTargetAct(
  asks: Extract<Todo, { kind: 'target' }>['asks'],
  { words, firstItemId, onGoTo, onGoToShare }: TodoCardsProps,
): NonNullable<Card['act']> {
  const { today } = words.panel;
  if ((asks === 'share' || asks === 'item') && firstItemId !== undefined)
    return { label: today.showPost, run: () => onGoToShare(firstItemId) };
  const tab = asks === 'post' || asks === 'item' || asks === 'media' ? 'packs' : 'log';
  return { label: today.goTo[tab], run: () => onGoTo(tab) };
}

function toReportWords(
  { week, why, dueAt }: DueReport,
  say: Dictionary['panel']['today'],
): Pick<Card, 'title' | 'how'> {
  const number = Number(week.slice(6));
  const due = toVietnamDayAndTime(dueAt);
  if (why === 'returned') return { title: say.reportReturned(number), how: say.reportReturnedHow };
  return { title: say.report(number), how: why === 'due' ? say.reportDue(due) : say.reportOverdue(due) };
}
