import type { Language } from '../contract/settings.ts';
import * as enFiles from './en/board-file.ts';
import { coordinatorAim as enAim } from './en/coordinator-aim.ts';
import { reports as enReports } from './en/reports.ts';
import * as viFiles from './vi/board-file.ts';
import { coordinatorAim as viAim } from './vi/coordinator-aim.ts';
import { reports as viReports } from './vi/reports.ts';

const vi = { ...viFiles, levels: viAim.levelNames, reports: viReports };
const en: typeof vi = { ...enFiles, levels: enAim.levelNames, reports: enReports };
const words: Record<Language, typeof vi> = { vi, en };

/** The words of the files that the backend makes of the week board; no part of the extension needs them. */
export function toBoardWords(language: Language): typeof vi {
  return words[language];
}
