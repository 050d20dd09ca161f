import type { Campaign } from '../contract/campaign.ts';
import type { FollowUp } from '../contract/follow-up.ts';
import type { Week } from '../contract/instant.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import type { ListedPage } from '../contract/page.ts';
import type { TargetProgress } from '../contract/target-progress.ts';
import type { WeekFileFormat } from '../contract/week-file.ts';
import { toWeekTable } from '../domain/reports/week-table.ts';
import type { FullDictionary } from '../i18n/full.ts';
import { toCsv } from './csv.ts';
import type { Sheet } from './sheet.ts';
import { toWeekFileName } from './week-file-name.ts';
import { toWeekSheet } from './week-sheet.ts';
import { toXlsx } from './xlsx.ts';

export interface WeekFileOrder {
  entries: readonly LogEntry[];
  week: Week;
  unitName: string;
  words: FullDictionary;
  format: WeekFileFormat;
  /** The listed pages, so that the file shows their names; without them it shows their keys. */
  pages?: readonly ListedPage[];
  campaigns?: readonly Campaign[];
  followUps?: readonly FollowUp[];
  /** Targets that were not reached in this week. */
  missed?: readonly TargetProgress[];
}

export interface WeekFileBytes {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

interface Writer {
  mediaType: string;
  write: (sheet: Sheet) => Uint8Array | Promise<Uint8Array>;
}

const WRITERS: Record<WeekFileFormat, Writer> = {
  csv: { mediaType: 'text/csv;charset=utf-8', write: toCsv },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: toXlsx },
};

/** A unit's log of one week as a file with its name. Entries of other weeks are left out. */
export async function toWeekFile(order: WeekFileOrder): Promise<WeekFileBytes> {
  const { entries, week, unitName, words, format, pages, campaigns = [], followUps = [], missed } = order;
  const { mediaType, write } = WRITERS[format];
  const table = toWeekTable(entries, week, pages, { campaigns, followUps });
  const sheet = toWeekSheet(table, words, unitName, missed);
  return { name: toWeekFileName(week, unitName, format), mediaType, bytes: await write(sheet) };
}
