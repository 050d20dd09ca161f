import { CalendarRange } from 'lucide';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { LaterView } from '../panel/later-view.tsx';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';

interface CampaignLineProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
  /** The calendar is open, at a campaign or at the month. */
  open: { first?: string } | undefined;
  onOpen: (open: { first?: string } | undefined) => void;
  onTemplate: (id: string) => void;
}

/** Farther away, the next campaign is no news for today. */
const SOON_DAYS = 30;

/** "Đợt đang diễn ra: …", and the way to the calendar, which takes the place of what stands beside this line while it is open. */
export function CampaignLine({ words, desk, ownPage, actions, open, onOpen, onTemplate }: CampaignLineProps) {
  const say = words.panel.campaigns;
  if (open)
    return (
      <div class="in-place">
        <LaterView
          load={actions.loadViews}
          language={desk.settings.language}
          name="campaigns"
          given={{ desk, ownPage, actions, onTemplate, first: open.first, onClose: () => onOpen(undefined) }}
        />
      </div>
    );
  const running = desk.campaigns.filter(({ standing }) => standing.state === 'running');
  const shown = running.length > 0 ? running : desk.campaigns.slice(0, 1);
  return (
    <section class="campaign-line" aria-label={say.calendar}>
      {shown.flatMap(({ campaign: { id, title }, standing }) =>
        standing.state === 'running' || (standing.state === 'upcoming' && standing.daysUntil <= SOON_DAYS)
          ? [
              <button key={id} type="button" class="link" onClick={() => onOpen({ first: id })}>
                {standing.state === 'running'
                  ? say.running(title, standing.daysLeft)
                  : say.upcoming(title, standing.daysUntil)}
              </button>,
            ]
          : [],
      )}
      <Button tone="plain" icon={CalendarRange} onClick={() => onOpen({})}>
        {say.calendar}
      </Button>
    </section>
  );
}
