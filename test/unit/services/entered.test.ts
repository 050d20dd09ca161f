import { expect, test } from 'vitest';
import { compareWeek } from '../../../utils/services/compare-week.ts';
import { readReport } from '../../../utils/services/read-report.ts';
import { refreshEntered } from '../../../utils/services/refresh-entered.ts';
import { aPairedDevice } from '../../builders/a-paired-device.ts';
import { anActivity, HOA_MAI } from '../../server/backend.ts';
import { aCoordinator, giveRight } from '../../server/coordinators.ts';
import { enter, readDigest } from '../../server/entries.ts';

test('a device of the unit takes over what was entered, as an entry of another, and its week adds up', async () => {
  const { backend, device, token } = await aPairedDevice();
  const lan = await aCoordinator(backend, 'Lan');
  await giveRight(backend, lan, 'enter');
  const activity = anActivity();
  await enter(backend, lan, HOA_MAI, [activity]);
  expect(await refreshEntered(device)).toBe(true);
  expect(await refreshEntered(device)).toBe(false);
  expect(await device.entries()).toMatchObject([
    { activity: { id: activity.id }, state: 'received', elsewhere: true, onBehalf: true },
  ]);
  expect((await readReport(device, '2026-W47')).totals.entries).toBe(1);
  const [comparison, there] = [
    await compareWeek(device, '2026-W47'),
    await readDigest(backend, token, '2026-W47'),
  ];
  expect([comparison, there.unit.count]).toMatchObject([{ here: 0, server: 0, same: true, others: 1 }, 1]);

  // What is written anew comes too, also when the clocks stand still; one that the unit has corrected meanwhile is not set back.
  await enter(backend, lan, HOA_MAI, [{ ...activity, revision: 2, withdrawn: true }]);
  expect(await refreshEntered(device)).toBe(true);
  expect(await device.entries()).toMatchObject([{ state: 'withdrawn', onBehalf: true }]);
});
