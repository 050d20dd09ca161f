import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReminderCard } from '../components/reminders/reminder-card.tsx';
import { checkText, compileRules } from '../utils/domain/reminders/index.ts';
import { toVietnamDay } from '../utils/domain/time/vietnam-day.ts';
// Not through the barrel, which brings along all that the panel has already.
import { findSeat } from '../utils/facebook/panel-seat.ts';

/** What looks at drafts, and the card that tells of it; loaded into a tab when the first composer is open there. */
export default defineUnlistedScript(() => {
  const seat = findSeat();
  const rules = compileRules({ asOf: toVietnamDay(new Date()) });
  if (!seat) return;
  seat.parts.reminders = (draft) => checkText(draft, rules);
  seat.parts.reminderCard = ReminderCard;
});
