import type {
  BoardFileQuestion,
  BoardPage,
  BoardQuestion,
  EntryMove,
  EntryQuestion,
  ListedEntry,
  OutboxImport,
  ReportMove,
} from '../../utils/contract/board-desk.ts';
import type { Told } from '../../utils/contract/coordinator-desk.ts';
import type { EntryPage, EntryReview } from '../../utils/contract/entry-review.ts';
import type { BoardFileFormat } from '../../utils/contract/report-routes.ts';
import type { TrendWeek, WeekReport } from '../../utils/contract/week-report.ts';

/** What the week board asks of the browser and the backend. */
export interface BoardActions {
  /** `after`: where the page before ended. */
  board: (question: BoardQuestion, after?: string) => Promise<Told<BoardPage>>;
  trend: (question: BoardQuestion) => Promise<Told<TrendWeek[]>>;
  report: (unit: string, week: string) => Promise<Told<WeekReport>>;
  reviewReport: (move: ReportMove) => Promise<Told<WeekReport>>;
  entries: (question: EntryQuestion) => Promise<Told<EntryPage>>;
  reviewEntry: (move: EntryMove) => Promise<Told<EntryReview>>;
  importOutbox: (file: File) => Promise<OutboxImport>;
  /** The board of all units below, as the backend writes it, saved by the browser. */
  saveBoard: (question: BoardFileQuestion, format: BoardFileFormat) => Promise<Told<true>>;
  /** What those units reported of their targets, and their entries of the week that were returned. */
  saveTargetFile: (question: BoardQuestion) => Promise<Told<true>>;
  saveReturnedFile: (question: BoardQuestion) => Promise<Told<true>>;
  /** What is on the screen, as a file made on this device. */
  saveReturned: (unit: string, week: string, entries: readonly ListedEntry[]) => void;
  saveTargets: (report: WeekReport, unitName: string) => void;
  print: () => void;
}
