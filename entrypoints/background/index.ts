import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../utils/messaging/answer.ts';
import { letUnitsGo } from '../../utils/services/change-units.ts';
import { countSendable } from '../../utils/services/count-sendable.ts';
import { drainOutbox } from '../../utils/services/drain-outbox.ts';
import { drainReports } from '../../utils/services/drain-reports.ts';
import { refreshEntered } from '../../utils/services/refresh-entered.ts';
import { refreshPacks } from '../../utils/services/refresh-packs.ts';
import { refreshReports } from '../../utils/services/refresh-reports.ts';
import { refreshReviews } from '../../utils/services/refresh-reviews.ts';
import { refreshUnit } from '../../utils/services/refresh-unit.ts';
import { refreshUnitShares } from '../../utils/services/refresh-unit-shares.ts';
import { remindGently } from '../../utils/services/remind-gently.ts';
import { continueTakeOver } from '../../utils/services/take-over.ts';
import { openDevice } from './device.ts';
import { toHandlers } from './handlers.ts';
import { notify } from './notify.ts';
import { showDesk } from './show-desk.ts';

const DRAIN = 'drain';
const REFRESH = 'refresh';
const REFRESH_MINUTES = 30;
const AT_MOST_EVERY_MS = 60_000;

async function keepAlarm(waiting: number): Promise<void> {
  if (waiting > 0) await browser.alarms.create(DRAIN, { periodInMinutes: 1 });
  else await browser.alarms.clear(DRAIN);
}

export default defineBackground(() => {
  const device = openDevice();

  let next: ReturnType<typeof setTimeout> | undefined;

  /**
   * Sends what is due, and comes back for what is not. The timer dies with the worker; the alarm is the second leg, and there
   * is one only while something waits: a worker that nobody needs should not wake.
   */
  const drainOnce = async (how: 'now' | 'patiently') => {
    const ready = await device;
    // Before anything is sent, too: a worker that is ended in the middle is woken again for what is left.
    await keepAlarm(await countSendable(ready));
    const { attempted, nextDueInMs } = await drainOutbox(ready, how);
    // After the entries that they count.
    const reports = await drainReports(ready);
    const gone = await letUnitsGo(ready);
    if (attempted || reports.attempted || gone) await showDesk(ready);
    if (attempted) void hear();
    clearTimeout(next);
    if (nextDueInMs !== undefined) next = setTimeout(() => void drain(), nextDueInMs + 50);
    await keepAlarm(await countSendable(ready));
  };
  let draining = Promise.resolve();
  /** One after the other: the end of an earlier one must not put out the alarm of a later one. */
  const drain = (how: 'now' | 'patiently' = 'patiently') => {
    const turn = () => drainOnce(how);
    draining = draining.then(turn, turn);
    return draining;
  };
  /** What coordinators have entered for the unit meanwhile, and said of its entries. */
  const hear = async () => {
    const ready = await device;
    const [entered, reviewed] = [await refreshEntered(ready), await refreshReviews(ready)];
    if (entered || reviewed) await showDesk(ready);
  };
  /** What only the clock brings: a day that has begun, a reminder whose hour has come. */
  const passTime = async () => {
    const ready = await device;
    await showDesk(ready);
    await remindGently(ready, notify);
  };
  let refreshedAt = Number.NEGATIVE_INFINITY;
  const refresh = async () => {
    refreshedAt = performance.now();
    // Whoever asks has something else to do as well: a full disk must not make a pairing look as if it had failed.
    try {
      const ready = await device;
      // First: whose packs count follows from where the unit stands.
      const isMoved = await refreshUnit(ready);
      const [{ changed }, ...others] = await Promise.all([
        refreshPacks(ready),
        refreshUnitShares(ready),
        refreshReports(ready),
      ]);
      await hear();
      if (await continueTakeOver(ready)) await showDesk(ready);
      if (isMoved || changed || others.includes(true)) await showDesk(ready);
    } catch (error) {
      console.error('packs:', error);
    }
  };
  /** Opening a panel looks for newer packs, but ten tabs opened at once do so once. */
  const refreshSoon = () => {
    if (performance.now() - refreshedAt > AT_MOST_EVERY_MS) void refresh();
  };

  // Listeners are added in the first turn of the worker: the event that woke it would be lost otherwise.
  answerMessages(toHandlers(device, { drain, refresh, refreshSoon }));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DRAIN) void drain();
    if (name === REFRESH) void refresh().then(passTime);
  });
  self.addEventListener('online', () => void drain('now'));
  browser.runtime.onStartup.addListener(() => void device.then(showDesk));

  // An alarm may be gone after a restart of the browser. One that is there is left alone: made again at every start of the
  // worker, it would wake the worker a minute later, for ever.
  void browser.alarms.get(REFRESH).then((alarm) => {
    // At another minute on every machine: a hundred thousand of them start at eight in the morning.
    const delayInMinutes = 1 + Math.random() * (REFRESH_MINUTES - 1);
    if (!alarm) void browser.alarms.create(REFRESH, { periodInMinutes: REFRESH_MINUTES, delayInMinutes });
  });
  void drain();
});
