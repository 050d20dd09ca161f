import { CalendarCheck, CalendarClock, CalendarOff, CalendarRange, type IconNode } from 'lucide';
import type { CampaignStanding, CampaignState } from '../../utils/contract/campaign-state.ts';
import { toStepDay } from '../../utils/domain/campaigns/to-campaign-states.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Chip, type Tone } from '../ui/chip.tsx';
import type { OpenedCampaign } from './campaigns-view.tsx';
import { toDaysWords, toStandingWords } from './standing-words.ts';

interface CampaignListProps {
  words: ViewWords;
  campaigns: readonly CampaignState[];
  onOpen: (opened: OpenedCampaign) => void;
}

type State = CampaignStanding['state'];

const STATES: readonly State[] = ['running', 'upcoming', 'over', 'unknown'];
const ICONS: Record<State, IconNode> = {
  running: CalendarRange,
  upcoming: CalendarClock,
  over: CalendarCheck,
  unknown: CalendarOff,
};
const TONES: Record<State, Tone> = { running: 'good', upcoming: 'plain', over: 'plain', unknown: 'look' };

/** The campaigns under way, then those to come, then those that are over. */
export function CampaignList({ words, campaigns, onOpen }: CampaignListProps) {
  const say = words.campaigns;
  return (
    <>
      {STATES.map((state) => {
        const ofState = campaigns.filter(({ standing }) => standing.state === state);
        return ofState.length === 0 ? null : (
          <section key={state} class="stack" style={{ gap: '6px' }}>
            <h3>{say.states[state]}</h3>
            <ul class="campaign-list">
              {ofState.map((campaign) => (
                <li key={campaign.campaign.id}>
                  <CampaignRow words={words} state={campaign} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function CampaignRow({
  words,
  state,
  onOpen,
}: {
  words: ViewWords;
  state: CampaignState;
  onOpen: (opened: OpenedCampaign) => void;
}) {
  const say = words.campaigns;
  const { campaign, standing } = state;
  const span = 'span' in standing ? standing.span : undefined;
  const done = span ? campaign.steps.filter((step) => toStepDay(state, step.id, span)).length : 0;
  return (
    <button type="button" class="card campaign-row" onClick={() => onOpen({ id: campaign.id, span })}>
      <strong>{campaign.title}</strong>
      {span ? <span class="small quiet">{toDaysWords(span, say)}</span> : null}
      <span class="row">
        <Chip icon={ICONS[standing.state]} tone={TONES[standing.state]}>
          {standing.state === 'unknown' ? say.states.unknown : toStandingWords(standing, say)}
        </Chip>
        {campaign.steps.length > 0 ? (
          <span class="small">{say.stepsDone(done, campaign.steps.length)}</span>
        ) : null}
      </span>
    </button>
  );
}
