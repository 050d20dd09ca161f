import type { ActivityInput } from '../../utils/contract/activity.ts';
import type { FollowUp, FollowUpInput } from '../../utils/contract/follow-up.ts';
import type { HandIn, HandInDesk, HandInOutcome } from '../../utils/contract/hand-in.ts';
import type { LogComparison, LogRepair } from '../../utils/contract/log-comparison.ts';
import type { LogEntry, Recorded } from '../../utils/contract/log-entry.ts';
import type { Material } from '../../utils/contract/material.ts';
import type { MaterialRead } from '../../utils/contract/material-read.ts';
import type { InsertMode, InsertOutcome } from '../../utils/contract/page-calls.ts';
import type { SecurityTick } from '../../utils/contract/page-security.ts';
import type { ReportFormat } from '../../utils/contract/report-file.ts';
import type { ReportOverview } from '../../utils/contract/report-overview.ts';
import type { Language, PanelSettings } from '../../utils/contract/settings.ts';
import type { AddOutcome, LinkRefusal, ShareEntry } from '../../utils/contract/share-state.ts';
import type { TemplateUse } from '../../utils/contract/template-memory.ts';
import type { PanelViews } from './panel-views.ts';

/** What the panel can ask for. Whoever mounts the panel knows how to do it; the panel does not. */
export interface PanelActions {
  /** `already`: it stood in the log before, and nothing was added. */
  record(input: ActivityInput): Promise<Recorded>;
  undo(id: string): Promise<boolean>;
  /** Writes an entry anew, or takes it back; false when it is too late. */
  correct(id: string, input: ActivityInput): Promise<boolean>;
  withdraw(id: string): Promise<boolean>;
  /** The log of some days, both included. */
  readLog(from: string, to: string): Promise<{ entries: LogEntry[]; followUps: FollowUp[] }>;
  /** Whether the backend has the same of a week, and making it so. */
  compareWeek(week: string): Promise<LogComparison>;
  repairWeek(week: string): Promise<LogRepair>;
  retry(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  /** What is heard later of a logged activity; it stays on this device. */
  followUp(followUp: FollowUpInput): Promise<void>;
  tickSecurity(tick: SecurityTick): Promise<void>;
  exempt(itemId: string, reason: string): Promise<void>;
  restore(itemId: string): Promise<void>;
  /** The admin says that the open post is this item. */
  learnShare(itemId: string): Promise<void>;
  /** The admin opens the post of an item. */
  openShare(itemId: string): Promise<void>;
  /** Every item of the checklist, those too that the desk leaves out. */
  readShares(): Promise<ShareEntry[]>;
  addShare(given: { link: string; title?: string }): Promise<AddOutcome>;
  removeShare(itemId: string): Promise<void>;
  /** The unit's own post of a share; the reason when the link is none. */
  linkShare(itemId: string, link: string): Promise<LinkRefusal | undefined>;
  /** Why a target was missed in a period; empty takes it back. */
  explainTarget(about: { targetId: string; from: string; to: string }, sentence: string): Promise<void>;
  /** Kept on this device: the star of a template, or that it was used and with which words. */
  rememberTemplate(use: TemplateUse): Promise<void>;
  /** The picture beside a template, or a file of a campaign. */
  readMaterial(file: Pick<Material, 'sha256'>): Promise<MaterialRead>;
  /** The admin has read a notice. */
  dismissNotice(key: string): Promise<void>;
  drain(): Promise<void>;
  /** What the unit did in a week, month, quarter or year. */
  readReport(period: string): Promise<ReportOverview>;
  exportReport(period: string, format: ReportFormat): Promise<void>;
  /** Opens the report on a page of its own, for the browser's print dialog. */
  printReport(period: string): Promise<void>;
  /** Where the reports of the last weeks stand, with the figures of one of them. */
  readHandIn(week: string): Promise<HandInDesk>;
  /** Hands in a week; it is kept on this device when this resolves. */
  submitReport(handIn: HandIn): Promise<HandInOutcome>;
  remember(change: PanelSettings): Promise<void>;
  /** Which of several units this panel is for, until another page is in front. */
  chooseUnit(unitId: string): Promise<void>;
  openOptions(): Promise<void>;
  insert(text: string, mode: InsertMode): Promise<InsertOutcome>;
  copy(text: string): Promise<boolean>;
  /** Brings the views that are not part of the first screen, able to speak a language. */
  loadViews(language: Language): PanelViews | Promise<PanelViews>;
}
