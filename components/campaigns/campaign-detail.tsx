import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { CampaignSpan, CampaignState } from '../../utils/contract/campaign-state.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { toAnniversaryYears } from '../../utils/domain/campaigns/campaign-span.ts';
import { isOfCampaign } from '../../utils/domain/campaigns/is-of-campaign.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { CampaignMaterials } from './campaign-materials.tsx';
import { CampaignSteps } from './campaign-steps.tsx';
import { toDaysWords, toStandingWords } from './standing-words.ts';

interface CampaignDetailProps {
  words: ViewWords;
  desk: Desk;
  ownPage: ListedPage | undefined;
  state: CampaignState;
  span: CampaignSpan | undefined;
  actions: PanelActions;
  onTemplate: (id: string) => void;
}

/** All of one campaign: its words, what is asked of the unit, the files, and the document that it rests on. */
export function CampaignDetail({
  words,
  desk,
  ownPage,
  state,
  span,
  actions,
  onTemplate,
}: CampaignDetailProps) {
  const [copied, setCopied] = useState<boolean>();
  const say = words.campaigns;
  const { campaign, standing } = state;
  const { message, about, anniversary, materials, source } = campaign;
  const years = span && toAnniversaryYears(campaign, span);
  const isCurrent = !('span' in standing) || standing.span.from === span?.from;
  const templates = desk.templates.filter((template) => isOfCampaign(template, campaign));
  const shares = desk.shares.filter(({ item }) => item.campaignId === campaign.id);
  return (
    <>
      <div>
        {span ? <p>{toDaysWords(span, say)}</p> : null}
        {isCurrent ? <p class="small quiet">{toStandingWords(standing, say)}</p> : null}
        {anniversary && years ? (
          <p>
            <strong>{say.anniversary(years, anniversary.of)}</strong>
          </p>
        ) : null}
      </div>
      {message ? (
        <section class="card stack" style={{ gap: '8px' }} aria-label={say.message}>
          <h3>{say.message}</h3>
          <p class="message">{message}</p>
          <div class="row">
            <Button icon={Copy} onClick={() => void actions.copy(message).then(setCopied)}>
              {say.copyMessage}
            </Button>
            <span class="small quiet" role="status">
              {copied === undefined ? '' : copied ? say.copied : say.notCopied}
            </span>
          </div>
        </section>
      ) : null}
      {about ? <p>{about}</p> : null}
      <CampaignSteps
        words={words}
        desk={desk}
        ownPage={ownPage}
        state={state}
        span={span}
        actions={actions}
      />
      {materials.length > 0 ? (
        <CampaignMaterials words={words} materials={materials} actions={actions} />
      ) : null}
      {templates.length > 0 ? (
        <section class="stack" style={{ gap: '4px' }}>
          <h3>{say.templates}</h3>
          <ul class="plain-list">
            {templates.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => onTemplate(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {shares.length > 0 ? (
        <section class="stack" style={{ gap: '4px' }}>
          <h3>{say.shares}</h3>
          <ul class="plain-list">
            {shares.map(({ item, state }) => (
              <li key={item.id}>
                <a href={item.link} target="_blank" rel="noopener noreferrer">
                  {item.title}
                </a>{' '}
                <span class="small quiet">{words.shares.state[state]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="stack" style={{ gap: '4px' }}>
        <h3>{say.source}</h3>
        <p class="small">
          {say.sourceLine(
            source.title,
            source.number ?? '',
            source.issuedOn === undefined ? '' : toShortDate(source.issuedOn),
          )}
        </p>
      </section>
    </>
  );
}
