import { describe, expect, test } from 'vitest';
import { correctActivity, withdrawActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { drainReports } from '../../../utils/services/drain-reports.ts';
import { submitReport } from '../../../utils/services/submit-report.ts';
import type { TestDevice } from '../../builders/a-device.ts';
import { aLoggingDevice } from '../../builders/a-log-backend.ts';
import { faults } from '../../builders/a-network.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

const DAY_MS = 86_400_000;

/** An entry that the server has, on a laptop whose clock is ahead from now on until it is put right. */
async function aheadBy(ms: number) {
  const given = await aLoggingDevice();
  const [entry] = await given.device.log(1);
  await drainOutbox(given.device);
  const right = given.device.clock.now;
  given.device.pass(ms);
  const putRight = () => {
    given.device.clock.now = new Date(right.getTime() + 60_000);
  };
  return { ...given, id: entry?.activity.id ?? '', putRight };
}

const correct = (device: TestDevice, id: string, title = 'Bản sửa') =>
  correctActivity(device, id, anActivityInput({ title }));

describe.each([
  ['an hour', DAY_MS / 24],
  ['a year', 365 * DAY_MS],
])('what was written under a clock that was ahead by %s', (_, ms) => {
  test.each([
    ['a correction', correct],
    ['a withdrawal', withdrawActivity],
  ] as const)('%s goes as soon as the clock is put right', async (_what, change) => {
    const { device, backend, id, putRight } = await aheadBy(ms);
    await change(device, id);
    putRight();
    expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 0 });
    expect(backend.newest(id)).toMatchObject({ revision: 2 });
  });

  test('a second correction goes with the first', async () => {
    const { device, backend, network, id, putRight } = await aheadBy(ms);
    await correct(device, id);
    device.pass(10_000);
    network.next = [faults.refuse];
    await drainOutbox(device);
    await correct(device, id, 'Bản sửa hai');
    putRight();
    await drainOutbox(device);
    await drainOutbox(device);
    expect(backend.newest(id)).toMatchObject({ title: 'Bản sửa hai' });
  });

  test('does not hold back the report of its week', async () => {
    const { device, id, putRight } = await aheadBy(ms);
    await correct(device, id);
    putRight();
    await submitReport(device, { week: '2026-W47', kind: 'submitted', activities: 1 });
    expect(await drainReports(device)).toMatchObject({ attempted: true });
  });

  test('the worker never sleeps for longer than a step can be taken back, nor not at all', async () => {
    const { device, id, putRight } = await aheadBy(ms);
    await correct(device, id);
    const { now } = device;
    const before = now();
    putRight();
    // The clock is put right while the outbox drains.
    let asked = 0;
    device.now = () => (asked++ === 0 ? before : now());
    expect((await drainOutbox(device)).nextDueInMs).toBe(10_000);
  });
});

test('a correction under the right clock of an entry from a clock that was ahead can be taken back for ten seconds', async () => {
  const { device, backend } = await aLoggingDevice();
  const right = device.clock.now;
  device.pass(365 * DAY_MS);
  const [entry] = await device.log(1);
  const id = entry?.activity.id ?? '';
  await drainOutbox(device);
  device.clock.now = right;
  await correct(device, id);
  expect(await drainOutbox(device)).toEqual({ attempted: false, waiting: 1, nextDueInMs: 10_000 });
  device.pass(10_000);
  await drainOutbox(device);
  expect(backend.newest(id)).toMatchObject({ revision: 2 });
});
