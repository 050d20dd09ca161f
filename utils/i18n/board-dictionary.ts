import type { Language } from '../contract/settings.ts';
import * as enFiles from './en/board-file.ts';
import { boardPaper as enBoardPaper } from './en/board-paper.ts';
import { coordinatorAim as enAim } from './en/coordinator-aim.ts';
import { reportFile as enReportFile } from './en/report-file.ts';
import { reportPaper as enReportPaper } from './en/report-paper.ts';
import { reports as enReports } from './en/reports.ts';
import * as viFiles from './vi/board-file.ts';
import { boardPaper as viBoardPaper } from './vi/board-paper.ts';
import { coordinatorAim as viAim } from './vi/coordinator-aim.ts';
import { reportFile as viReportFile } from './vi/report-file.ts';
import { reportPaper as viReportPaper } from './vi/report-paper.ts';
import { reports as viReports } from './vi/reports.ts';

const vi = {
  ...viFiles,
  boardPaper: viBoardPaper,
  levels: viAim.levelNames,
  reportFile: viReportFile,
  reportPaper: viReportPaper,
  reports: viReports,
};
const en: typeof vi = {
  ...enFiles,
  boardPaper: enBoardPaper,
  levels: enAim.levelNames,
  reportFile: enReportFile,
  reportPaper: enReportPaper,
  reports: enReports,
};
const words: Record<Language, typeof vi> = { vi, en };

/** The words of the files that the backend makes of the week board; the extension makes none of them. */
export function toBoardWords(language: Language): typeof vi {
  return words[language];
}
