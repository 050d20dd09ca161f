import type { Day, Instant } from '../../contract/instant.ts';
import type { GentleReminders } from '../../contract/settings.ts';
import { toVietnamDayAndTime } from '../time/vietnam-day.ts';
import type { Badge } from './to-badge.ts';

interface Situation {
  /** Undefined when reminders are off, as they are until somebody turns them on. */
  gentle: GentleReminders | undefined;
  badge: Badge;
  now: Instant;
  today: Day;
  /** The last day on which there was a reminder. */
  remindedOn: Day | undefined;
}

/** Whether a notification is in order: once a day at most, outside the quiet hours, and only when something is due. */
export function shouldRemind({ gentle, badge, now, today, remindedOn }: Situation): boolean {
  if (!gentle || badge.refused + badge.due === 0 || remindedOn === today) return false;
  return !isQuiet(gentle, toVietnamDayAndTime(now).slice(-5));
}

/** From one time of the day to another, over midnight when the second is the earlier one; two equal times are no hours at all. */
function isQuiet({ quietFrom, quietTo }: GentleReminders, time: string): boolean {
  return quietFrom <= quietTo ? quietFrom <= time && time < quietTo : time >= quietFrom || time < quietTo;
}
