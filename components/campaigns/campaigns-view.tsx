import { useState } from 'preact/hooks';
import type { CampaignSpan } from '../../utils/contract/campaign-state.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { SubView } from '../ui/sub-view.tsx';
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
  const say = words.campaigns;
  const state = desk.campaigns.find(({ campaign }) => campaign.id === opened?.id);
  if (state && opened)
    return (
      <SubView
        key={state.campaign.id}
        heading={state.campaign.title}
        back={say.backToCalendar}
        onBack={() => setOpened(undefined)}
      >
        <CampaignDetail
          words={words}
          desk={desk}
          ownPage={ownPage}
          state={state}
          span={opened.span}
          actions={actions}
          onTemplate={onTemplate}
        />
      </SubView>
    );
  return (
    <SubView key="calendar" heading={say.heading} back={say.back} onBack={onClose}>
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
    </SubView>
  );
}

function toOpened({ campaigns }: Desk, id: string | undefined): OpenedCampaign | undefined {
  const state = campaigns.find(({ campaign }) => campaign.id === id);
  if (!state) return undefined;
  const { standing } = state;
  return { id: state.campaign.id, span: 'span' in standing ? standing.span : undefined };
}
