import type { TargetProgress } from '../contract/target-progress.ts';
import { type WeekCell, type WeekColumn, type WeekTable, weekColumns } from '../domain/reports/week-table.ts';
import { weekDays } from '../domain/time/iso-week.ts';
import { toShortDate } from '../domain/time/vietnam-day.ts';
import type { FullDictionary } from '../i18n/full.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** The kinds are called in the file as they are in the panel. */
type FileWords = Pick<FullDictionary, 'weekFile' | 'reports'>;

const WIDTHS: Record<WeekColumn, number> = {
  number: 6,
  day: 12,
  weekday: 11,
  activity_kind: 16,
  title: 42,
  content_kind: 19,
  media: 14,
  campaign: 26,
  page: 28,
  link: 34,
  outlet: 20,
  count: 9,
  note: 26,
  follow_up: 30,
  state: 16,
  receipt: 18,
};

/** A week's log in words: what the CSV and the XLSX file of that week both hold, so that their totals cannot differ. */
export function toWeekSheet(
  table: WeekTable,
  words: FileWords,
  unitName: string,
  missed: readonly TargetProgress[] = [],
): Sheet {
  const days = weekDays(table.week);
  const number = Number(table.week.slice(6));
  return {
    name: words.weekFile.sheetName(number),
    headings: [
      words.weekFile.heading(number, toShortDate(days[0] ?? ''), toShortDate(days.at(-1) ?? '')),
      words.weekFile.unit(unitName),
      words.weekFile.totals(table.totals.activities, table.totals.received),
    ],
    columns: weekColumns.map((column) => ({ title: words.weekFile.columns[column], width: WIDTHS[column] })),
    rows: [
      ...table.rows.map((row) => weekColumns.map((column) => toSheetCell(row[column], words))),
      ...missed.map((progress) => toMissedRow(progress, words)),
    ],
  };
}

/** Below the entries, without a number and without a count, so that it changes no sum. */
function toMissedRow(
  { target, reached, from, to, explanation }: TargetProgress,
  { weekFile }: FileWords,
): SheetCell[] {
  const days = [...new Set([from, to])].map(toShortDate).join(' – ');
  const cells: Partial<Record<WeekColumn, SheetCell>> = {
    day: { kind: 'day', day: to },
    activity_kind: { kind: 'text', value: weekFile.missed },
    title: { kind: 'text', value: `${target.title}: ${reached}/${target.number} (${days})` },
    ...(explanation === undefined ? {} : { note: { kind: 'text', value: explanation } }),
  };
  return weekColumns.map((column) => cells[column] ?? { kind: 'empty' });
}

function toSheetCell(cell: WeekCell, words: FileWords): SheetCell {
  switch (cell.kind) {
    case 'weekday':
      return { kind: 'text', value: words.weekFile.weekdays[cell.code] };
    case 'activity_kind':
      return { kind: 'text', value: words.reports.activityKinds[cell.code] };
    case 'content_kind':
      return { kind: 'text', value: words.reports.contentKinds[cell.code] };
    case 'media':
      return { kind: 'text', value: words.reports.media[cell.code] };
    case 'follow_up':
      return { kind: 'text', value: toFollowUpWords(cell, words) };
    case 'state':
      return { kind: 'text', value: words.weekFile.states[cell.code] };
    default:
      return cell;
  }
}

/** "Đã đăng · https://… · Đăng lúc 9h" */
function toFollowUpWords(cell: Extract<WeekCell, { kind: 'follow_up' }>, words: FileWords): string {
  const status = cell.code === undefined ? undefined : words.reports.submissionStates[cell.code];
  return [status, cell.link, cell.note].filter((part) => part !== undefined).join(' · ');
}
