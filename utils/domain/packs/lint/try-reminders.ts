import type { ReminderRulesPart } from '../../../contract/reminder-rules.ts';
import { type FailedSentence, type ReminderRules, tryPart } from '../../reminders/index.ts';

interface Tried {
  /** What templates of the pack are looked at with: words that fail their own sentences are used nowhere. */
  rules: ReminderRules;
  failing: readonly FailedSentence[];
}

/** Trying costs a look at every sentence; while another part of the pack is written, the words stay as they are. */
const tried = new WeakMap<ReminderRulesPart, Tried & { shipped: ReminderRules }>();

/** A pack's words for the reminder, tried by their own sentences as each device will try them. */
export function tryReminders(shipped: ReminderRules, part: ReminderRulesPart | undefined): Tried {
  if (!part) return { rules: shipped, failing: [] };
  const known = tried.get(part);
  if (known?.shipped === shipped) return known;
  // A sentence that is not written yet is told as missing, and fails nothing.
  const written = {
    ...part,
    mustRemind: part.mustRemind.filter(({ text }) => text.trim() !== ''),
    mustNotRemind: part.mustNotRemind.filter((text) => text.trim() !== ''),
  };
  const { rules, failing } = tryPart(shipped, written);
  const outcome = { shipped, rules: failing.length === 0 ? rules : shipped, failing };
  tried.set(part, outcome);
  return outcome;
}
