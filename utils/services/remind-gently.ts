import { shouldRemind } from '../domain/reports/should-remind.ts';
import { toFullDictionary } from '../i18n/full.ts';
import { remindedOn } from '../storage/reminded-on.ts';
import type { Device } from './device.ts';
import { readBadge } from './read-badge.ts';

export interface GentleReminder {
  title: string;
  /** Numbers only: nothing of any post, for whoever looks over the admin's shoulder. */
  text: string;
}

/**
 * Shows the reminder of the day when it is time for it. Asked again and again by an alarm, so that a worker that died in between makes no
 * difference; what was shown is on disk before it is shown, so that it is never shown twice.
 */
export async function remindGently(
  device: Device,
  show: (reminder: GentleReminder) => Promise<void>,
): Promise<void> {
  await device.withLock('remind-gently', async () => {
    const { desk, badge } = await readBadge(device);
    const situation = {
      gentle: desk.settings.gentleReminders,
      badge,
      now: device.now().toISOString(),
      today: desk.today,
      remindedOn: await remindedOn.read(device.database),
    };
    if (!shouldRemind(situation)) return;
    await remindedOn.write(device.database, desk.today);
    const { gentle } = toFullDictionary(desk.settings.language).units;
    await show({ title: gentle.title, text: gentle.text(badge.refused, badge.due) });
  });
}
