import type { Day } from '../../../contract/instant.ts';
import type { Pack } from '../../../contract/pack.ts';
import { findings, type LintCode, type LintFinding, type Say } from './finding.ts';

const WEB_LINK = /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/i;

/** What is wrong with share items, notices, recalls and the hold. */
export function lintEntries(pack: Pack, today: Day): LintFinding[] {
  const { found, sayAt } = findings();
  pack.shareItems.forEach((item, index) => {
    const say = sayAt('shareItems', index);
    sayWords(item.title, 200, say, 'title_empty', 'title_long');
    sayLink(item.link, say);
    if (Boolean(item.pageKey) === Boolean(item.publisher?.trim())) say('error', 'page_or_publisher');
    if ((item.publisher ?? '').length > 120) say('error', 'words_long', '120');
    if (!item.publishedOn) say('error', 'day_missing');
    else if (item.dueOn && item.dueOn < item.publishedOn) say('error', 'due_before_published');
    else if (item.dueOn && item.dueOn < today) say('warning', 'ended');
  });
  pack.notices?.forEach((notice, index) => {
    const say = sayAt('notices', index);
    sayWords(notice.title, 120, say, 'title_empty', 'title_long');
    sayWords(notice.text, 600, say, 'words_missing', 'words_long');
    sayDays(notice.from, notice.to, today, say);
  });
  const recalled = new Set(pack.recalls?.map(({ templateId }) => templateId));
  pack.recalls?.forEach((recall, index) => {
    const say = sayAt('recalls', index);
    if (recall.templateId === '') say('error', 'id_missing');
    else if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(recall.templateId))
      say('error', 'id_wrong', recall.templateId);
    sayWords(recall.reason, 600, say, 'words_missing', 'words_long');
    if (recall.insteadId && recalled.has(recall.insteadId))
      say('error', 'instead_is_recalled', recall.insteadId);
  });
  if (pack.hold) {
    const say = sayAt('hold');
    sayWords(pack.hold.reason, 600, say, 'words_missing', 'words_long');
    if (!pack.hold.from || !pack.hold.to) say('error', 'day_missing');
    else sayDays(pack.hold.from, pack.hold.to, today, say);
  }
  return found;
}

export function sayLink(link: string, say: Say): void {
  if (!WEB_LINK.test(link) || link.length > 2048) say('error', 'link_wrong', link.slice(0, 60));
}

export function sayWords(words: string, most: number, say: Say, missing: LintCode, long: LintCode): void {
  if (words.trim() === '') say('error', missing);
  else if (words.length > most) say('error', long, String(most));
}

export function sayDays(from: Day | undefined, to: Day | undefined, today: Day, say: Say): void {
  if (from && to && from > to) say('error', 'days_reversed');
  else if (to && to < today) say('warning', 'ended');
}
