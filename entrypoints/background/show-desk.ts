import { browser } from 'wxt/browser';
import { toFullDictionary } from '../../utils/i18n/full.ts';
import { tellEverywhere } from '../../utils/messaging/signal.ts';
import type { Device } from '../../utils/services/device.ts';
import { readBadge } from '../../utils/services/read-badge.ts';

/** Says on the toolbar button how many things need the admin, in a number and in words, and tells the open panels to read again. */
export async function showDesk(device: Device): Promise<void> {
  const {
    desk,
    badge: { refused, due },
  } = await readBadge(device);
  const { badge } = toFullDictionary(desk.settings.language).units;
  const count = refused + due;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: refused > 0 ? '#a3195b' : '#0b5aa2' });
  await browser.action.setTitle({ title: count === 0 ? badge.nothing : badge.todo(refused, due) });
  await tellEverywhere('desk.changed');
}
