import type { Dictionary } from '../../utils/i18n/index.ts';

interface ReminderFailedProps {
  words: Dictionary;
}

/** Stands in the reminder's place when it could not be loaded: an absent reminder must not look like nothing to remind of. */
export function ReminderFailed({ words }: ReminderFailedProps) {
  const { reminders } = words;
  return (
    <aside class="reminder" aria-live="polite" aria-label={reminders.title}>
      <h2>{reminders.title}</h2>
      <p>{reminders.failed}</p>
    </aside>
  );
}
