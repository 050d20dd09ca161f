import type { Language } from '../contract/settings.ts';
import { campaigns as enCampaigns } from './en/campaigns.ts';
import { handIn as enHandIn } from './en/hand-in.ts';
import { log as enLog } from './en/log.ts';
import { logForms as enLogForms } from './en/log-forms.ts';
import { pageChecks as enPageChecks } from './en/page-checks.ts';
import { shareList as enShareList } from './en/share-list.ts';
import { type Dictionary, toDictionary } from './index.ts';
import { campaigns } from './vi/campaigns.ts';
import { handIn } from './vi/hand-in.ts';
import { log } from './vi/log.ts';
import { logForms } from './vi/log-forms.ts';
import { pageChecks } from './vi/page-checks.ts';
import { shareList } from './vi/share-list.ts';

const vi = { campaigns, handIn, log, logForms, pageChecks, shareList };
const own: Record<Language, typeof vi> = {
  vi,
  en: {
    campaigns: enCampaigns,
    handIn: enHandIn,
    log: enLog,
    logForms: enLogForms,
    pageChecks: enPageChecks,
    shareList: enShareList,
  },
};

/** The panel's words with those of the views that are loaded on demand, which bring their own in every language. */
export type ViewWords = Dictionary & typeof vi;

/** @throws when the panel's own words are not loaded. */
export function toViewWords(language: Language): ViewWords {
  return { ...toDictionary(language), ...own[language] };
}
