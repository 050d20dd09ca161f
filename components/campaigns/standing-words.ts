import type { CampaignSpan, CampaignStanding } from '../../utils/contract/campaign-state.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';

type CampaignWords = ViewWords['campaigns'];

/** "Ngày 5/30, còn 25 ngày". */
export function toStandingWords(standing: CampaignStanding, say: CampaignWords): string {
  switch (standing.state) {
    case 'running':
      return say.running(standing.day, standing.days, standing.daysLeft);
    case 'upcoming':
      return say.upcoming(standing.daysUntil);
    case 'over':
      return say.over(standing.daysSince);
    case 'unknown':
      return say.unknown;
  }
}

export function toDaysWords({ from, to }: CampaignSpan, say: CampaignWords): string {
  return from === to ? say.oneDay(toShortDate(from)) : say.days(toShortDate(from), toShortDate(to));
}
