import { browser } from 'wxt/browser';
import { tellEverywhere } from '../../utils/messaging/signal.ts';
import type { Device } from '../../utils/services/device.ts';
import { readDesk } from '../../utils/services/read-desk.ts';

/** Shows the number of unsent entries on the toolbar button and tells the open panels to read again. */
export async function showDesk(device: Device): Promise<void> {
  const { outbox } = await readDesk(device);
  const open = outbox.waiting + outbox.refused;
  await browser.action.setBadgeText({ text: open === 0 ? '' : String(open) });
  await browser.action.setBadgeBackgroundColor({ color: outbox.refused > 0 ? '#a3195b' : '#0b5aa2' });
  await tellEverywhere('desk.changed');
}
