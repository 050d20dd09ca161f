import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReminderCard } from '../components/reminders/reminder-card.tsx';
import { compileRules, startChecking } from '../utils/domain/reminders/index.ts';
import { toVietnamDay } from '../utils/domain/time/vietnam-day.ts';
// Not through the barrel, which brings along all that the panel has already.
import { findSeat } from '../utils/facebook/panel-seat.ts';

/** What looks at drafts, and the card that tells of it; loaded into a tab when the first composer is open there. */
export default defineUnlistedScript(() => {
  const seat = findSeat();
  if (!seat) return;
  seat.parts.reminders = (parts) => startChecking(compileRules({ asOf: toVietnamDay(new Date()), parts }));
  seat.parts.reminderCard = ReminderCard;
});
