import { ChevronLeft } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CampaignSpan } from '../../utils/contract/campaign-state.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { CampaignDetail } from './campaign-detail.tsx';
import { CampaignList } from './campaign-list.tsx';
import { CampaignMonth } from './campaign-month.tsx';

export interface CampaignsViewProps {
  words: ViewWords;
  desk: Desk;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
  /** Goes to a template. */
  onTemplate: (id: string) => void;
  /** A campaign to begin with, instead of the calendar. */
  first?: string | undefined;
  onClose: () => void;
}

const SHAPES = ['list', 'month'] as const;

/** One run of a campaign that was opened; without days where they are not known. */
export interface OpenedCampaign {
  id: string;
  span: CampaignSpan | undefined;
}

/** The campaign calendar: a list or a month, and one campaign at a time. */
export function CampaignsView({
  words,
  desk,
  ownPage,
  actions,
  onTemplate,
  first,
  onClose,
}: CampaignsViewProps) {
  const [shape, setShape] = useState<(typeof SHAPES)[number]>('list');
  const [month, setMonth] = useState(desk.today.slice(0, 7));
  const [opened, setOpened] = useState<OpenedCampaign | undefined>(() => toOpened(desk, first));
  const heading = useRef<HTMLHeadingElement>(null);
  const say = words.campaigns;
  /** Esc closes the topmost thing, and nothing below it. */
  const onEscape = (close: () => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    close();
  };
  const state = desk.campaigns.find(({ campaign }) => campaign.id === opened?.id);
  // Whoever goes on by keyboard or ear begins at the heading of what has just been opened.
  useEffect(() => heading.current?.focus(), [state?.campaign.id]);
  if (state && opened)
    return (
      <section
        class="campaigns stack"
        aria-label={state.campaign.title}
        onKeyDown={onEscape(() => setOpened(undefined))}
      >
        <div>
          <Button tone="plain" icon={ChevronLeft} onClick={() => setOpened(undefined)}>
            {say.backToCalendar}
          </Button>
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {state.campaign.title}
        </h2>
        <CampaignDetail
          words={words}
          desk={desk}
          ownPage={ownPage}
          state={state}
          span={opened.span}
          actions={actions}
          onTemplate={onTemplate}
        />
      </section>
    );
  return (
    <section class="campaigns stack" aria-label={say.heading} onKeyDown={onEscape(onClose)}>
      <div>
        <Button tone="plain" icon={ChevronLeft} onClick={onClose}>
          {say.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {say.heading}
      </h2>
      {desk.campaigns.length === 0 ? <p class="quiet">{say.empty}</p> : null}
      <fieldset class="shapes" aria-label={say.views.label}>
        {SHAPES.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={shape === each}
            onClick={() => setShape(each)}
          >
            {say.views[each]}
          </button>
        ))}
      </fieldset>
      {shape === 'list' ? (
        <CampaignList words={words} campaigns={desk.campaigns} onOpen={setOpened} />
      ) : (
        <CampaignMonth
          words={words}
          campaigns={desk.campaigns}
          today={desk.today}
          month={month}
          onMonth={setMonth}
          onOpen={setOpened}
        />
      )}
    </section>
  );
}

function toOpened({ campaigns }: Desk, id: string | undefined): OpenedCampaign | undefined {
  const state = campaigns.find(({ campaign }) => campaign.id === id);
  if (!state) return undefined;
  const { standing } = state;
  return { id: state.campaign.id, span: 'span' in standing ? standing.span : undefined };
}
