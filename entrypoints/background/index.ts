import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../utils/messaging/answer.ts';
import { drainOutbox } from '../../utils/services/drain-outbox.ts';
import { refreshShares } from '../../utils/services/refresh-shares.ts';
import { toBadge } from './badge.ts';
import { openDevice } from './device.ts';
import { toHandlers } from './handlers.ts';

const DRAIN = 'drain';
const REFRESH = 'refresh';

export default defineBackground(() => {
  const device = openDevice();

  let next: ReturnType<typeof setTimeout> | undefined;

  /**
   * Sends what is due, shows the new state everywhere, and comes back when the next entry is due. Runs at every start, alarm
   * and click that may matter. The timer dies with the worker; the alarm is the second leg.
   */
  const drain = async () => {
    const ready = await device;
    const wait = await drainOutbox(ready);
    await toBadge(ready);
    clearTimeout(next);
    if (wait !== undefined) next = setTimeout(() => void drain(), wait + 50);
  };
  const refresh = async () => void (await refreshShares(await device));

  // Listeners are added in the first turn of the worker: the event that woke it would be lost otherwise.
  answerMessages(toHandlers(device, drain, refresh));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DRAIN) void drain();
    if (name === REFRESH) void refresh();
  });
  self.addEventListener('online', () => void drain());
  browser.runtime.onStartup.addListener(() => void drain());

  // Alarms may be gone after a restart of the browser; making them again under the same name replaces them.
  void browser.alarms.create(DRAIN, { periodInMinutes: 1 });
  void browser.alarms.create(REFRESH, { periodInMinutes: 30, delayInMinutes: 1 });
  void drain();
});
