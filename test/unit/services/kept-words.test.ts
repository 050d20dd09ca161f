import { describe, expect, test } from 'vitest';
import { correctActivity, retryActivity } from '../../../utils/services/change-entry.ts';
import { compareWeek } from '../../../utils/services/compare-week.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { refreshEntered } from '../../../utils/services/refresh-entered.ts';
import { repairWeek } from '../../../utils/services/repair-week.ts';
import { countOutbox } from '../../../utils/storage/activities.ts';
import { faults } from '../../builders/a-network.ts';
import { aPairedDevice, type PairedDevice } from '../../builders/a-paired-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { anActivity, HOA_MAI } from '../../server/backend.ts';
import { aCoordinator, giveRight } from '../../server/coordinators.ts';
import { enter } from '../../server/entries.ts';

const WEEK = '2026-W47';

const said = (title: string) => anActivityInput({ title });
const titleThere = async ({ backend, token }: PairedDevice, id: string) =>
  (await backend.week(token, WEEK)).find(({ activity }) => activity.id === id)?.activity.title;

/** A device with an entry that a coordinator entered for its unit, and that coordinator's way to write it anew. */
async function anEntered() {
  const paired = await aPairedDevice();
  const lan = await aCoordinator(paired.backend, 'Lan');
  await giveRight(paired.backend, lan, 'enter');
  const activity = anActivity();
  const write = (over: object) => enter(paired.backend, lan, HOA_MAI, [{ ...activity, ...over }]);
  await write({});
  await refreshEntered(paired.device);
  return { ...paired, id: activity.id, write };
}

/** The second correction is written while the first is on its way. */
async function correctTwice({ device, network }: PairedDevice, id: string): Promise<void> {
  await correctActivity(device, id, said('Bản sửa một'));
  device.pass(10_000);
  network.next = [faults.dropAnswer];
  await drainOutbox(device);
  await correctActivity(device, id, said('Bản sửa hai'));
}

test('a second correction is still there after “Bù cho khớp” while the network was bad, and reaches the server', async () => {
  const paired = await aPairedDevice();
  const { device, network } = paired;
  const [entry] = await device.log(1);
  const id = entry?.activity.id ?? '';
  await drainOutbox(device);
  await correctTwice(paired, id);
  network.next = [faults.refuse];
  const { comparison } = await repairWeek(device, WEEK);
  expect(comparison).toMatchObject({ same: true, waiting: 1 });
  expect(await device.entries()).toMatchObject([{ correction: { activity: { title: 'Bản sửa hai' } } }]);

  // It has its second copy as before: a database that is lost now loses nothing.
  await device.loseUnsent();
  device.pass(10_000);
  await drainOutbox(device);
  expect(await titleThere(paired, id)).toBe('Bản sửa hai');
  expect(await compareWeek(device, WEEK)).toMatchObject({ same: true, waiting: 0 });
});

describe('of an entry that was entered for the unit', () => {
  test('words that the server refused stay and are shown when the other words come, and can be sent after them', async () => {
    const entered = await anEntered();
    const { device, id, write } = entered;
    await correctActivity(device, id, said('Lời của đơn vị'));
    await write({ revision: 2, title: 'Lời của cấp trên' });
    device.pass(10_000);
    await drainOutbox(device);
    await refreshEntered(device);
    expect(await device.entries()).toMatchObject([
      {
        activity: { title: 'Lời của cấp trên' },
        correction: { refusal: 'conflict', activity: { title: 'Lời của đơn vị' } },
      },
    ]);
    expect(await countOutbox(device.database)).toEqual({ waiting: 0, refused: 1, returned: 0 });

    expect(await retryActivity(device, id)).toBe(true);
    await drainOutbox(device);
    expect(await titleThere(entered, id)).toBe('Lời của đơn vị');
    expect(await countOutbox(device.database)).toEqual({ waiting: 0, refused: 0, returned: 0 });
  });

  test('a second correction stays when the first is heard of before its answer', async () => {
    const entered = await anEntered();
    const { device, id } = entered;
    await correctTwice(entered, id);
    await refreshEntered(device);
    device.pass(10_000);
    await drainOutbox(device);
    expect(await titleThere(entered, id)).toBe('Bản sửa hai');
    expect(await countOutbox(device.database)).toEqual({ waiting: 0, refused: 0, returned: 0 });
  });

  test('words on their way come to an answer when it is taken back meanwhile', async () => {
    const entered = await anEntered();
    const { device, network, id, write } = entered;
    await correctActivity(device, id, said('Lời của đơn vị'));
    device.pass(10_000);
    network.next = [faults.refuse];
    await drainOutbox(device);
    await write({ revision: 2, withdrawn: true });
    await refreshEntered(device);
    await drainOutbox(device);
    expect(await countOutbox(device.database)).toEqual({ waiting: 0, refused: 1, returned: 0 });
    await retryActivity(device, id);
    await drainOutbox(device);
    expect(await titleThere(entered, id)).toBe('Lời của đơn vị');
    expect(await device.statesOf()).toEqual(['received']);
  });
});
