import * as z from 'zod/mini';
import { ActivityId, ActivityInput } from './activity.ts';
import { OutboxStatus } from './desk.ts';
import { FollowUp, FollowUpInput } from './follow-up.ts';
import { Day, Week } from './instant.ts';
import { LogComparison, LogRepair } from './log-comparison.ts';
import { LogEntry, Recorded } from './log-entry.ts';

const Nothing = z.strictObject({});
const OfWeek = z.strictObject({ week: Week });
const OfEntry = z.strictObject({ id: ActivityId });

/** The part of `messages` that is about the log. */
export const logMessages = {
  /** A share that stands in the log already is not logged again: the reply is the entry that is there. */
  'activity.record': { from: 'page', request: ActivityInput, reply: Recorded },
  'activity.undo': {
    from: 'page',
    request: OfEntry,
    reply: z.strictObject({ undone: z.boolean() }),
  },
  /** Written anew: the body of an entry that has no number yet, the next revision of one that has. */
  'activity.correct': {
    from: 'page',
    request: z.strictObject({ id: ActivityId, input: ActivityInput }),
    reply: z.strictObject({ corrected: z.boolean() }),
  },
  'activity.withdraw': {
    from: 'page',
    request: OfEntry,
    reply: z.strictObject({ withdrawn: z.boolean() }),
  },
  'activity.retry': { from: 'page', request: OfEntry, reply: Nothing },
  'activity.discard': { from: 'page', request: OfEntry, reply: Nothing },
  'followUp.write': { from: 'page', request: FollowUpInput, reply: Nothing },
  /** The log of some days as it is: what was withdrawn or is being corrected, too. */
  'log.read': {
    from: 'page',
    request: z.strictObject({ from: Day, to: Day }),
    reply: z.strictObject({ entries: z.array(LogEntry), followUps: z.array(FollowUp) }),
  },
  /** Whether the backend has the same of a week; asks it. */
  'log.compare': { from: 'page', request: OfWeek, reply: LogComparison },
  'log.repair': { from: 'page', request: OfWeek, reply: LogRepair },
  'outbox.drain': { from: 'page', request: Nothing, reply: OutboxStatus },
} as const;
