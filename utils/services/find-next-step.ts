import type { Campaign } from '../contract/campaign.ts';
import type { Day } from '../contract/instant.ts';
import { toCampaignStates, toStepDay } from '../domain/campaigns/to-campaign-states.ts';
import { readEntriesOfCampaign } from '../storage/activities.ts';
import type { Device } from './device.ts';

/** The first step that is left of the campaign that ends soonest, of those that run today. */
export async function findNextStep(
  device: Device,
  campaigns: readonly Campaign[],
  today: Day,
): Promise<{ campaign: string; step: string } | undefined> {
  const running = toCampaignStates(campaigns, [], today).filter(
    ({ standing }) => standing.state === 'running',
  );
  for (const { campaign, standing } of running) {
    if (standing.state !== 'running') continue;
    const entries = await readEntriesOfCampaign(device.database, campaign.id);
    const [state] = toCampaignStates([campaign], entries, today);
    const step = state && campaign.steps.find(({ id }) => toStepDay(state, id, standing.span) === undefined);
    if (step) return { campaign: campaign.title, step: step.title };
  }
  return undefined;
}
