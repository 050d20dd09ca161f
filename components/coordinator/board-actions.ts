import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import type {
  BoardFileQuestion,
  BoardPage,
  BoardQuestion,
  EntryMove,
  EntryQuestion,
  EntryToEnter,
  ListedEntry,
  OutboxImport,
  ReportMove,
  ReportToEnter,
} from '../../utils/contract/board-desk.ts';
import type { Told } from '../../utils/contract/coordinator-desk.ts';
import type { SeenDevice } from '../../utils/contract/device-routes.ts';
import type { EnteringDraft } from '../../utils/contract/entering.ts';
import type { Entering, EntryPage, EntryReview } from '../../utils/contract/entry-review.ts';
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
  /** What is needed to enter for a unit; `not_allowed` for whoever may not. */
  entering: (unit: string, week: string) => Promise<Told<Entering>>;
  /** What is being typed stays on this device; without an `activityId` it is a new entry. */
  keptEntry: (unit: string, activityId?: string) => Promise<EnteringDraft | undefined>;
  keepEntry: (unit: string, draft: EnteringDraft, activityId?: string) => Promise<void>;
  dropEntry: (unit: string, activityId?: string) => Promise<void>;
  enterEntry: (entry: EntryToEnter) => Promise<Told<BatchResult>>;
  enterReport: (report: ReportToEnter) => Promise<Told<WeekReport>>;
  /** The computers that log for a unit. */
  devices: (unit: string) => Promise<Told<readonly SeenDevice[]>>;
  /** For this unit alone, or as a whole; at once, and for good. */
  endDevice: (unit: string, device: string, whole: boolean) => Promise<Told<true>>;
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
