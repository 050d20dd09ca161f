import { Circle, CircleCheck, ExternalLink, PenLine } from 'lucide';
import { useState } from 'preact/hooks';
import type { ActivityInput, ActivityKind } from '../../utils/contract/activity.ts';
import type { CampaignStep } from '../../utils/contract/campaign.ts';
import type { CampaignSpan, CampaignState } from '../../utils/contract/campaign-state.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { isOfRun, toStepDay } from '../../utils/domain/campaigns/to-campaign-states.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { LogForm } from '../activities/log-form.tsx';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';

interface CampaignStepsProps {
  words: ViewWords;
  desk: Desk;
  ownPage: ListedPage | undefined;
  state: CampaignState;
  span: CampaignSpan | undefined;
  actions: PanelActions;
}

/** As what a step of each kind stands in the log. */
const LOGGED_AS: Record<CampaignStep['kind'], ActivityKind> = {
  download: 'other',
  picture: 'page_change',
  post: 'post',
  share: 'share',
  submit: 'submission',
  other: 'other',
};

/** What is asked of the unit. "Đã làm" logs an act, which can be taken back like any other. */
export function CampaignSteps({ words, desk, ownPage, state, span, actions }: CampaignStepsProps) {
  const [writing, setWriting] = useState<string>();
  const say = words.campaigns;
  const { campaign } = state;
  const counts = span !== undefined && isOfRun(campaign, span, desk.today);
  const toInput = (step: CampaignStep): Omit<ActivityInput, 'pageKey'> => ({
    kind: LOGGED_AS[step.kind],
    title: step.title,
    campaignId: campaign.id,
    stepId: step.id,
    ...(step.templateId === undefined ? {} : { templateId: step.templateId }),
  });
  if (campaign.steps.length === 0) return null;
  return (
    <section class="stack" style={{ gap: '6px' }}>
      <h3>{say.steps}</h3>
      <ol class="campaign-list">
        {campaign.steps.map((step) => {
          const doneOn = span && toStepDay(state, step.id, span);
          return (
            <li key={step.id} class="card step">
              <Icon of={doneOn ? CircleCheck : Circle} />
              <div class="stack" style={{ gap: '4px' }}>
                <p class="small quiet">{say.stepKinds[step.kind]}</p>
                <p>{step.title}</p>
                <div class="row">
                  {doneOn ? <Chip tone="good">{say.stepDone(toShortDate(doneOn))}</Chip> : null}
                  {!doneOn && counts && ownPage && writing !== step.id ? (
                    <Button
                      label={say.markDoneLabel(step.title)}
                      onClick={() => void actions.record({ ...toInput(step), pageKey: ownPage.key })}
                    >
                      {say.markDone}
                    </Button>
                  ) : null}
                  {!doneOn && counts && ownPage && step.kind === 'submit' && writing !== step.id ? (
                    <Button
                      tone="plain"
                      icon={PenLine}
                      label={say.writeLabel(step.title)}
                      onClick={() => setWriting(step.id)}
                    >
                      {say.write}
                    </Button>
                  ) : null}
                  {step.link ? (
                    <a
                      class="small out"
                      href={step.link}
                      target="_blank"
                      rel="noopener noreferrer"
                      aria-label={say.openStepLabel(step.title)}
                    >
                      {say.openStep}
                      <Icon of={ExternalLink} size={14} />
                    </a>
                  ) : null}
                </div>
                {writing === step.id && ownPage ? (
                  <LogForm
                    words={words}
                    draft={{ ...toInput(step), title: '' }}
                    ownPage={ownPage}
                    ownPages={desk.pages.filter(({ role }) => role === 'own')}
                    unitName={desk.unitName ?? ownPage.name}
                    nationalPage={desk.pages.find(({ role }) => role === 'national')}
                    campaigns={desk.campaigns}
                    onSave={(input) => void actions.record(input).then(() => setWriting(undefined))}
                    onCancel={() => setWriting(undefined)}
                    onCopy={actions.copy}
                  />
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
      {counts ? null : <p class="small quiet">{say.tooEarly}</p>}
      {ownPage ? null : <p class="small quiet">{words.activities.noPage}</p>}
    </section>
  );
}
