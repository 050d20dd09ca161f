import type * as z from 'zod/mini';
import type { BatchResult } from './activity-batch.ts';
import type { Told } from './coordinator-desk.ts';
import type { EntryPage, EntryStanding } from './entry-review.ts';
import type { entryRoutes } from './entry-routes.ts';
import type { Period } from './period.ts';
import type { reportRoutes, TreeView } from './report-routes.ts';

/** Which part of the tree is looked at in which week, as it stood then or as it is now. */
export interface BoardQuestion {
  unit: string;
  week: string;
  tree: TreeView;
}

/** The same for a file, of any period. */
export interface BoardFileQuestion extends Pick<BoardQuestion, 'unit' | 'tree'> {
  period: Period;
}

export type BoardPage = z.infer<(typeof reportRoutes)['board.read']['success'][200]>;
export type ReportMove = z.infer<(typeof reportRoutes)['reports.review']['request']>;
export type EntryMove = z.infer<(typeof entryRoutes)['entries.review']['request']>;

/** The entries of one unit over some days. */
export interface EntryQuestion {
  unit: string;
  from: string;
  to: string;
  standing?: EntryStanding | undefined;
  after?: string | undefined;
}

export type ListedEntry = EntryPage['entries'][number];

/** What became of one entry of a file. */
export interface ImportedEntry {
  title: string;
  day: string;
  status: BatchResult['status'];
  /** Of the receipt. */
  number?: string;
}

/** What came of the outbox of a device that was carried by file. */
export type OutboxImport = Told<ImportedEntry[]> | { refused: 'not_an_outbox' | 'too_large' };
