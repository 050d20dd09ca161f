import type { Day } from '../contract/instant.ts';

/** One cell of an export, in words of one language but still with its type: numbers and days must stay such in Excel. */
export type SheetCell =
  | { kind: 'empty' }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  /** A share of one: 0.875 is shown as 87,5 %. */
  | { kind: 'rate'; value: number }
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
  /** What CSV says below the table in place of headings; a row that changes no sum. */
  closing?: SheetCell[];
}
