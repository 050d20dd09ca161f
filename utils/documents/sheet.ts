import type { Day } from '../contract/instant.ts';

/** One cell of an export, in words of one language but still with its type: numbers and days must stay such in Excel. */
export type SheetCell =
  | { kind: 'empty' }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'day'; day: Day }
  | { kind: 'link'; url: string };

export interface SheetColumn {
  title: string;
  /** In characters, as spreadsheets count. */
  width: number;
}

/** A table ready for writing. Headings stand above the table in files for people, and not in CSV. */
export interface Sheet {
  name: string;
  headings: string[];
  columns: SheetColumn[];
  rows: SheetCell[][];
}
