import type { Campaign } from '../../contract/campaign.ts';
import type { ContentKind } from '../../contract/content-kind.ts';
import type { Day } from '../../contract/instant.ts';
import type { DeskTemplate } from '../../contract/pack-facts.ts';
import type { Template } from '../../contract/template.ts';
import { isOfCampaign } from '../campaigns/is-of-campaign.ts';
import { toDaysBetween } from '../time/days-between.ts';
import type { TemplateIndex } from './index-templates.ts';
import { scoreTemplates } from './score-templates.ts';
import { templateValidity } from './template-validity.ts';

export interface TemplateSearch {
  query: string;
  occasion?: string | undefined;
  contentKind?: ContentKind | undefined;
  packId?: string | undefined;
  campaign?: Pick<Campaign, 'id' | 'steps'> | undefined;
  today?: Day | undefined;
}

/** What a search gives: the templates that hold the words as typed, then those that hold them but for a typing slip. */
export interface FoundTemplates<T> {
  hits: T[];
  near: T[];
}

const VALIDITY_ORDER = { valid: 0, not_yet: 1, expired: 2 } as const;

/**
 * The templates that contain every word of the query (or a word beginning so), best first. An empty query gives all of them,
 * those that matter today first.
 */
export function findTemplates<T extends Template>(
  index: TemplateIndex<T>,
  search: TemplateSearch,
): FoundTemplates<T> {
  const { exact, near } = scoreTemplates(index, search.query);
  return {
    hits: toRanked(index, search, exact),
    near: near ? toRanked(index, search, near) : [],
  };
}

/** The same as one list. */
export function searchTemplates<T extends Template>(index: TemplateIndex<T>, search: TemplateSearch): T[] {
  const { hits, near } = findTemplates(index, search);
  return [...hits, ...near];
}

/** The templates with a score, sorted; without scores all of them. */
function toRanked<T extends Template>(
  { templates }: TemplateIndex<T>,
  { occasion, contentKind, packId, campaign, today }: TemplateSearch,
  scores: Float64Array | undefined,
): T[] {
  const ranked: { template: T; score: number; nearness: Nearness }[] = [];
  templates.forEach((template, position) => {
    const score = scores?.[position] ?? 0;
    if (scores && score === 0) return;
    if (occasion !== undefined && template.occasion !== occasion) return;
    if (contentKind !== undefined && template.contentKind !== contentKind) return;
    if (packId !== undefined && (template as Partial<DeskTemplate>).packId !== packId) return;
    if (campaign !== undefined && !isOfCampaign(template, campaign)) return;
    ranked.push({ template, score, nearness: toNearness(template, today) });
  });
  // Array sort is stable: what is equal stays in the order of the pack.
  ranked.sort(
    (a, b) => b.score - a.score || a.nearness.rank - b.nearness.rank || a.nearness.days - b.nearness.days,
  );
  return ranked.map(({ template }) => template);
}

/** How near a template is to today: campaigns that run now, what always holds, what comes soon, what is over or recalled. */
interface Nearness {
  rank: number;
  days: number;
}

const RECALLED: Nearness = { rank: 99, days: 0 };

function toNearness(template: Template & Partial<Pick<DeskTemplate, 'recall'>>, today?: Day): Nearness {
  if (template.recall) return RECALLED;
  if (today === undefined) return { rank: 0, days: 0 };
  const validity = templateValidity(template, today);
  const rank = VALIDITY_ORDER[validity] * 2;
  if (validity === 'not_yet') return { rank, days: toDaysBetween(today, template.validFrom ?? today) };
  if (template.validTo === undefined) return { rank: rank + 1, days: 0 };
  return { rank, days: Math.abs(toDaysBetween(today, template.validTo)) };
}
