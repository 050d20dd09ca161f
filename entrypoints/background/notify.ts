import { browser } from 'wxt/browser';
import type { GentleReminder } from '../../utils/services/remind-gently.ts';

/** One and the same, so that a new one takes the place of one that was never read. */
const ID = 'so-tay-fanpage';

/** Shows a notification of the browser. The permission can have been taken back: then nothing is shown, and nothing breaks. */
export async function notify({ title, text }: GentleReminder): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/reminder.png'),
    title,
    message: text,
  });
}
