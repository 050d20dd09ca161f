import type { ReminderRulesPart } from '../../contract/reminder-rules.ts';
import type { ReminderCategory, Severity } from './finding.ts';
import type { PhraseEntry, PhraseList } from './phrases/phrase-list.ts';

/** How grave what a pack adds to a category is: as what the extension itself finds there. */
const SEVERITY: Readonly<Record<ReminderCategory, Severity>> = {
  labour_dispute: 'high',
  accident_casualty: 'high',
  personal_data: 'high',
  minors: 'high',
  money_call: 'high',
  link_safety: 'high',
  unverified: 'medium',
  commercial_scam: 'medium',
  insult: 'medium',
  image_consent: 'medium',
  title_date: 'low',
  outdated_org: 'low',
};

/** What a pack adds, as phrase lists. */
export function toPhraseLists({ phrases, exceptions }: ReminderRulesPart): PhraseList[] {
  const lists = new Map<ReminderCategory, PhraseEntry[]>();
  const add = (category: ReminderCategory, entry: PhraseEntry) => {
    const entries = lists.get(category);
    if (entries) entries.push(entry);
    else lists.set(category, [entry]);
  };
  for (const { category, phrase, except } of phrases)
    add(category, { say: [toPattern(phrase)], ...(except ? { except } : {}) });
  for (const { category, phrase } of exceptions) add(category, { say: [toPattern(phrase)], silences: true });
  return [...lists].map(([category, entries]) => ({
    category,
    severity: SEVERITY[category],
    phrases: entries,
    // A pack names its exceptions itself.
    calm: {},
  }));
}

/** Signs with a meaning in patterns cannot come in by a pack: its schema has refused them, and they are taken out here as well. */
function toPattern(phrase: string): string {
  return phrase
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
