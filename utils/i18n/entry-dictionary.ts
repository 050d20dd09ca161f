import type { Language } from '../contract/settings.ts';
import { entryFile as enEntryFile } from './en/entry-file.ts';
import { reports as enReports } from './en/reports.ts';
import { entryFile as viEntryFile } from './vi/entry-file.ts';
import { reports as viReports } from './vi/reports.ts';

const vi = { entryFile: viEntryFile, reports: viReports };
const en: typeof vi = { entryFile: enEntryFile, reports: enReports };
const words: Record<Language, typeof vi> = { vi, en };

/** The words of the files of entries that the backend makes; no part of the extension needs them. */
export function toEntryWords(language: Language): typeof vi {
  return words[language];
}
