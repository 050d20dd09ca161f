import type { Campaign } from '../../../contract/campaign.ts';
import type { Day } from '../../../contract/instant.ts';
import type { Pack } from '../../../contract/pack.ts';
import type { SourceDocument } from '../../../contract/source-document.ts';
import type { Target } from '../../../contract/target.ts';
import { MOST_KEPT_BYTES } from '../file-size.ts';
import { findings, type LintFinding, type Say } from './finding.ts';
import { sayDays, sayLink, sayWords } from './lint-entries.ts';

/** What is wrong with targets and campaigns, and with what points to a campaign. */
export function lintPlans(pack: Pack, today: Day): LintFinding[] {
  const { found, sayAt } = findings();
  const campaigns = new Set(pack.campaigns?.map(({ id }) => id));
  const templates = new Set(pack.templates.map(({ id }) => id));
  const sayCampaign = (id: string | undefined, say: Say) => {
    // It may be one of another pack; that cannot be seen from here.
    if (id !== undefined && !campaigns.has(id)) say('warning', 'campaign_unknown', id);
  };
  pack.templates.forEach(({ campaignId, picture }, index) => {
    const say = sayAt('templates', index);
    sayCampaign(campaignId, say);
    if (picture && picture.alt.trim() === '') say('error', 'alt_missing', picture.name);
    else if (picture && picture.alt.length > 300) say('error', 'words_long', '300');
  });
  pack.shareItems.forEach(({ campaignId }, index) => {
    sayCampaign(campaignId, sayAt('shareItems', index));
  });
  pack.targets?.forEach((target, index) => {
    const say = sayAt('targets', index);
    sayCampaign(target.campaignId, say);
    lintTarget(target, today, say);
  });
  pack.campaigns?.forEach((campaign, index) => {
    lintCampaign(campaign, templates, today, sayAt('campaigns', index));
  });
  return found;
}

function lintTarget(target: Target, today: Day, say: Say): void {
  sayWords(target.title, 120, say, 'title_empty', 'title_long');
  saySource(target.source, say);
  if (!Number.isInteger(target.number) || target.number < 1 || target.number > 10_000)
    say('error', 'number_wrong');
  if (!target.from) say('error', 'day_missing');
  else sayDays(target.from, target.to, today, say);
  if (target.kind === 'media' && !target.media?.length) say('error', 'media_missing');
  const isOfCampaign = target.kind === 'campaign_step' || target.period === 'campaign';
  if (isOfCampaign && target.campaignId === undefined) say('error', 'campaign_missing');
  if (target.tetOff) sayWords(target.tetOff.title, 80, say, 'title_empty', 'title_long');
  for (const { title, from, to } of target.daysOff ?? []) {
    sayWords(title, 80, say, 'title_empty', 'title_long');
    if (!from || !to) say('error', 'day_missing');
    else if (from > to) say('error', 'days_reversed');
  }
}

function lintCampaign(campaign: Campaign, templates: ReadonlySet<string>, today: Day, say: Say): void {
  const { title, days, message, about, anniversary, steps, materials, source } = campaign;
  sayWords(title, 160, say, 'title_empty', 'title_long');
  saySource(source, say);
  if ('from' in days) {
    if (!days.from || !days.to) say('error', 'day_missing');
    else sayDays(days.from, days.to, today, say);
  } else if ('everyYear' in days) {
    const { from, to } = days.everyYear;
    if (!isYearDay(from) || !isYearDay(to)) say('error', 'year_day_wrong');
  }
  if ((message ?? '').length > 200 || (about ?? '').length > 1000) say('error', 'words_long', '1000');
  if (anniversary) {
    sayWords(anniversary.of, 120, say, 'words_missing', 'words_long');
    if (!anniversary.on) say('error', 'day_missing');
  }
  if (steps.length === 0) say('warning', 'steps_none');
  for (const step of steps) {
    sayWords(step.title, 160, say, 'step_untitled', 'title_long');
    if (step.link !== undefined) sayLink(step.link, say);
    // The template may be one of another pack.
    if (step.templateId !== undefined && !templates.has(step.templateId))
      say('warning', 'template_unknown', step.templateId);
  }
  for (const { name, mediaType, bytes, alt, link } of materials) {
    if (bytes > MOST_KEPT_BYTES && link === undefined) say('error', 'file_link_missing', name);
    if (mediaType.startsWith('image/') && !alt?.trim()) say('error', 'alt_missing', name);
    if (link !== undefined) sayLink(link, say);
  }
}

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isYearDay(text: string): boolean {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= (LAST_DAYS[Number(month) - 1] ?? 0);
}

function saySource({ title, number }: SourceDocument, say: Say): void {
  if (title.trim() === '') say('error', 'source_empty');
  else if (title.length > 200 || (number ?? '').length > 60) say('error', 'source_long');
  else if (!number) say('warning', 'source_unnumbered');
}
