import type { Language } from '../contract/settings.ts';
import { handover as enHandover } from './en/handover.ts';
import { en } from './en/index.ts';
import { packFile as enPackFile } from './en/pack-file.ts';
import { pageChecks as enPageChecks } from './en/page-checks.ts';
import { registration as enRegistration } from './en/registration.ts';
import { reportFile as enReportFile } from './en/report-file.ts';
import { reportPaper as enReportPaper } from './en/report-paper.ts';
import { units as enUnits } from './en/units.ts';
import { views as enViews } from './en/views.ts';
import { holdDictionaries } from './index.ts';
import { handover as viHandover } from './vi/handover.ts';
import { vi } from './vi/index.ts';
import { packFile as viPackFile } from './vi/pack-file.ts';
import { pageChecks as viPageChecks } from './vi/page-checks.ts';
import { registration as viRegistration } from './vi/registration.ts';
import { reportFile as viReportFile } from './vi/report-file.ts';
import { reportPaper as viReportPaper } from './vi/report-paper.ts';
import { units as viUnits } from './vi/units.ts';
import { views as viViews } from './vi/views.ts';
import { holdViewWords } from './views-dictionary.ts';

const fullVi = {
  ...vi,
  handover: viHandover,
  units: viUnits,
  packFile: viPackFile,
  pageChecks: viPageChecks,
  reportFile: viReportFile,
  reportPaper: viReportPaper,
  registration: viRegistration,
};

/** Every sentence of the product. */
export type FullDictionary = typeof fullVi;

const full: Record<Language, FullDictionary> = {
  vi: fullVi,
  en: {
    ...en,
    handover: enHandover,
    units: enUnits,
    packFile: enPackFile,
    pageChecks: enPageChecks,
    reportFile: enReportFile,
    reportPaper: enReportPaper,
    registration: enRegistration,
  },
};

/** For our own pages and the background; far too much for a page of Facebook. */
export function toFullDictionary(language: Language): FullDictionary {
  return full[language];
}

/** Makes the panel ready to speak any language at once, where its size does not matter. */
export function holdEveryLanguage(): void {
  holdDictionaries({ vi, en });
  holdViewWords({ vi: viViews, en: enViews });
}
