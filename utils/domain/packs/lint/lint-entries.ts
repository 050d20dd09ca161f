import type { Day } from '../../../contract/instant.ts';
import type { Pack } from '../../../contract/pack.ts';
import type { LintCode, LintFinding, LintLevel, LintPlace } from './finding.ts';

const WEB_LINK = /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/i;

type Say = (level: LintLevel, code: LintCode, detail?: string) => void;

/** What is wrong with share items, notices, recalls and the hold. */
export function lintEntries(pack: Pack, today: Day): LintFinding[] {
  const found: LintFinding[] = [];
  const sayAt =
    (part: LintPlace['part'], index?: number): Say =>
    (level, code, detail) =>
      found.push({
        level,
        code,
        at: { part, ...(index === undefined ? {} : { index }) },
        ...(detail === undefined ? {} : { detail }),
      });

  pack.shareItems.forEach((item, index) => {
    const say = sayAt('shareItems', index);
    sayWords(item.title, 200, say, 'title_empty', 'title_long');
    if (!WEB_LINK.test(item.link) || item.link.length > 2048 || item.pageKey === '')
      say('error', 'link_wrong', item.link.slice(0, 60));
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

function sayWords(words: string, most: number, say: Say, missing: LintCode, long: LintCode): void {
  if (words.trim() === '') say('error', missing);
  else if (words.length > most) say('error', long, String(most));
}

function sayDays(from: Day | undefined, to: Day | undefined, today: Day, say: Say): void {
  if (from && to && from > to) say('error', 'days_reversed');
  else if (to && to < today) say('warning', 'ended');
}
