import { type WeekCell, type WeekColumn, type WeekTable, weekColumns } from '../domain/reports/week-table.ts';
import { weekDays } from '../domain/time/iso-week.ts';
import { toShortDate } from '../domain/time/vietnam-day.ts';
import type { Dictionary } from '../i18n/index.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const WIDTHS: Record<WeekColumn, number> = {
  number: 6,
  day: 12,
  weekday: 11,
  activity_kind: 16,
  title: 42,
  content_kind: 19,
  page: 28,
  link: 34,
  count: 9,
  note: 26,
  state: 16,
  receipt: 18,
};

/** A week's log in words: what the CSV and the XLSX file of that week both hold, so that their totals cannot differ. */
export function toWeekSheet(table: WeekTable, words: Dictionary['reports'], unitName: string): Sheet {
  const days = weekDays(table.week);
  const number = Number(table.week.slice(6));
  return {
    name: words.sheetName(number),
    headings: [
      words.heading(number, toShortDate(days[0] ?? ''), toShortDate(days.at(-1) ?? '')),
      words.unit(unitName),
      words.totals(table.totals.activities, table.totals.received),
    ],
    columns: weekColumns.map((column) => ({ title: words.columns[column], width: WIDTHS[column] })),
    rows: table.rows.map((row) => weekColumns.map((column) => toSheetCell(row[column], words))),
  };
}

function toSheetCell(cell: WeekCell, words: Dictionary['reports']): SheetCell {
  switch (cell.kind) {
    case 'weekday':
      return { kind: 'text', value: words.weekdays[cell.code] };
    case 'activity_kind':
      return { kind: 'text', value: words.activityKinds[cell.code] };
    case 'content_kind':
      return { kind: 'text', value: words.contentKinds[cell.code] };
    case 'state':
      return { kind: 'text', value: words.states[cell.code] };
    default:
      return cell;
  }
}
