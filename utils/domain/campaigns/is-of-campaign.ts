import type { Campaign } from '../../contract/campaign.ts';
import type { Template } from '../../contract/template.ts';

/** Whether a template belongs to a campaign: it says so itself, or a step of the campaign names it. */
export function isOfCampaign(
  { id, campaignId }: Pick<Template, 'id' | 'campaignId'>,
  campaign: Pick<Campaign, 'id' | 'steps'>,
): boolean {
  return campaignId === campaign.id || campaign.steps.some(({ templateId }) => templateId === id);
}
