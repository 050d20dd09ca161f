import type { CampaignState } from '../../contract/campaign-state.ts';
import { toStepDay } from './to-campaign-states.ts';

/** The first step that is left of the campaign that ends soonest, of those that run. */
export function findNextStep(
  states: readonly CampaignState[],
): { campaignId: string; campaign: string; step: string } | undefined {
  for (const state of states) {
    const { campaign, standing } = state;
    if (standing.state !== 'running') continue;
    const step = campaign.steps.find(({ id }) => toStepDay(state, id, standing.span) === undefined);
    if (step) return { campaignId: campaign.id, campaign: campaign.title, step: step.title };
  }
  return undefined;
}
