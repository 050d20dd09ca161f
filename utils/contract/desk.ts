import * as z from 'zod/mini';
import { AdapterDocument } from './adapter-document.ts';
import { AdapterHealthRecord } from './adapter-health.ts';
import { CampaignState } from './campaign-state.ts';
import { FollowUp } from './follow-up.ts';
import { DueReport } from './hand-in.ts';
import { Day, Week } from './instant.ts';
import { LogEntry } from './log-entry.ts';
import { DeskTemplate, PackDesk } from './pack-facts.ts';
import { ListedPage } from './page.ts';
import { PageSecurity } from './page-security.ts';
import { ReminderRulesPart } from './reminder-rules.ts';
import { Settings } from './settings.ts';
import { ShareCounts, ShareEntry } from './share-state.ts';
import { TargetProgress } from './target-progress.ts';
import { TemplateMemory } from './template-memory.ts';
import { Todo } from './todo.ts';
import { Unit, UnitId } from './unit.ts';

/** Why nothing moves in the outbox. */
export const OutboxTrouble = z.enum([
  'unpaired',
  'revoked',
  /** Revoked since it was handed over. */
  'handed_over',
  'unreachable',
  'server_error',
  'wrong_reply',
]);
export type OutboxTrouble = z.infer<typeof OutboxTrouble>;

/** How the log stands with the backend: how many wait, how many need the admin, and why nothing moves if it does not. */
export const OutboxStatus = z.strictObject({
  waiting: z.int(),
  refused: z.int(),
  /** How many came back from a coordinator; absent when none did. */
  returned: z.optional(z.int()),
  trouble: z.optional(OutboxTrouble),
});
export type OutboxStatus = z.infer<typeof OutboxStatus>;

/** Everything that the panel shows, in one consistent picture. Where the admin is on Facebook is not part of it. */
export const Desk = z.strictObject({
  today: Day,
  week: Week,
  settings: Settings,
  unitName: z.optional(z.string()),
  /** Of an admin with several units: which of them this desk is of, and all of them. */
  units: z.optional(
    z.strictObject({
      inFront: UnitId,
      all: z.array(z.pick(Unit, { id: true, name: true })),
    }),
  ),
  pages: z.array(ListedPage),
  templates: z.array(DeskTemplate),
  packs: PackDesk,
  templateMemory: TemplateMemory,
  /** What the panel shows of the checklist: what is open, as far as anybody reads, and what was done lately. */
  shares: z.array(ShareEntry),
  shareCounts: ShareCounts,
  /** At most three, the most pressing first. */
  todos: z.array(Todo),
  /** Of the periods that today is in. */
  targets: z.array(TargetProgress),
  /** Of periods that ended in this week or the one before, what was missed or has an explanation. */
  missedTargets: z.array(TargetProgress),
  /** By how many minutes this computer's clock is ahead of the server's (behind when negative); absent while it agrees. */
  clockOff: z.optional(z.int()),
  /** Of this week and the one before, which may still have to be handed in, and all that the server does not have. */
  entries: z.array(LogEntry),
  /** What became of the submissions and live videos among `entries`. */
  followUps: z.array(FollowUp),
  campaigns: z.array(CampaignState),
  /** The week report that is waited for. */
  dueReport: z.optional(DueReport),
  pageSecurity: PageSecurity,
  outbox: OutboxStatus,
  /** How Facebook's page is read, when a pack says it newer than the extension. */
  adapter: z.optional(AdapterDocument),
  /** How well Facebook's page was seen last; absent before the first look. */
  adapterHealth: z.optional(AdapterHealthRecord),
  /** What packs add to the reminder. */
  reminders: z.optional(z.array(ReminderRulesPart)),
});
export type Desk = z.infer<typeof Desk>;
