import { describe, expect, test } from 'vitest';
import { withdrawActivity } from '../../../utils/services/change-entry.ts';
import { compareWeek } from '../../../utils/services/compare-week.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { repairWeek } from '../../../utils/services/repair-week.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLoggingDevice, type LoggingDevice } from '../../builders/a-log-backend.ts';
import { faults } from '../../builders/a-network.ts';

const WEEK = '2026-W47';

async function aLogOf(count: number, given?: LoggingDevice) {
  const logging = given ?? (await aLoggingDevice());
  const entries = await logging.device.log(count);
  await drainOutbox(logging.device);
  return { ...logging, ids: entries.map(({ activity }) => activity.id) };
}

const otherDevice = ({ backend }: Pick<LoggingDevice, 'backend'>) => aLoggingDevice(backend, 'z'.repeat(43));

describe('comparing', () => {
  test('says that both sides have the same, and counts other devices apart', async () => {
    const given = await aLogOf(3);
    await aLogOf(2, await otherDevice(given));
    expect(await compareWeek(given.device, WEEK)).toEqual({
      week: WEEK,
      here: 3,
      server: 3,
      same: true,
      others: 2,
      waiting: 0,
    });
  });

  test('what was withdrawn is the same on both sides too', async () => {
    const { device, ids } = await aLogOf(2);
    await withdrawActivity(device, ids[0] ?? '');
    expect(await compareWeek(device, WEEK)).toMatchObject({ here: 2, server: 2, same: true, waiting: 1 });
    device.pass(10_000);
    await drainOutbox(device);
    expect(await compareWeek(device, WEEK)).toMatchObject({ same: true, waiting: 0 });
  });

  test('the same number of other entries is not the same', async () => {
    const { device, backend, ids } = await aLogOf(1);
    const row = backend.rows.get(ids[0] ?? '')?.revisions[0];
    if (row) row.receipt = { ...row.receipt, sha256: 'b'.repeat(64) };
    expect(await compareWeek(device, WEEK)).toMatchObject({ here: 1, server: 1, same: false });
  });

  test.each([
    ['no network', 'unreachable', faults.refuse],
    ['the sign-in page of a hotel', 'wrong_reply', faults.captivePortal],
  ] as const)('%s: what is here is said, and why the server was not heard', async (_, trouble, fault) => {
    const { device, network } = await aLogOf(2);
    network.next = [fault];
    expect(await compareWeek(device, WEEK)).toEqual({ week: WEEK, here: 2, waiting: 0, trouble });
  });

  test('before pairing and after it ended nothing is asked', async () => {
    const device = await aDevice();
    await device.log(1);
    expect(await compareWeek(device, WEEK)).toEqual({ week: WEEK, here: 0, waiting: 1, trouble: 'unpaired' });
    await connection.write(device.database, aConnection({ revoked: true }));
    expect(await compareWeek(device, WEEK)).toMatchObject({ trouble: 'revoked' });
  });
});

describe('repairing', () => {
  test('what the server lost goes there again, byte for byte, and gets its receipt', async () => {
    const { device, backend, network, ids } = await aLogOf(3);
    const before = JSON.parse(network.sent[0]?.body ?? '').activities;
    backend.rows.delete(ids[1] ?? '');
    const repair = await repairWeek(device, WEEK);
    expect(repair).toEqual({
      sentAgain: 1,
      fetched: 0,
      comparison: { week: WEEK, here: 3, server: 3, same: true, others: 0, waiting: 0 },
    });
    const again = network.sent.filter(({ url }) => url.endsWith('/batch')).at(-1);
    expect(JSON.parse(again?.body ?? '').activities).toEqual([before[1]]);
  });

  test('what was withdrawn and lost is withdrawn again', async () => {
    const { device, backend, ids } = await aLogOf(1);
    await withdrawActivity(device, ids[0] ?? '');
    device.pass(10_000);
    await drainOutbox(device);
    backend.rows.clear();
    expect((await repairWeek(device, WEEK)).comparison).toMatchObject({ same: true, server: 1 });
    expect(backend.newest(ids[0] ?? '')).toMatchObject({ withdrawn: true });
  });

  test('what this device lost comes back with its receipt and its standing', async () => {
    const { device, backend, ids } = await aLogOf(3);
    backend.review(ids[0] ?? '', 'returned', 'Thiếu ngày');
    const before = await device.entries();
    for (const id of ids.slice(0, 2)) await device.database.delete('entries', id);
    const repair = await repairWeek(device, WEEK);
    expect(repair).toMatchObject({ sentAgain: 0, fetched: 2, comparison: { here: 3, same: true } });
    expect((await device.entries()).map(({ activity, receipt }) => [activity, receipt])).toEqual(
      before.map(({ activity, receipt }) => [activity, receipt]),
    );
    expect(await device.statesOf()).toEqual(['returned', 'received', 'received']);
  });

  test('entries of another device are not taken for its own', async () => {
    const given = await aLogOf(4);
    const { device, ids } = given;
    await aLogOf(2, await otherDevice(given));
    await device.database.delete('entries', ids[3] ?? '');
    const { fetched, comparison } = await repairWeek(device, WEEK);
    expect([fetched, comparison]).toEqual([
      1,
      { week: WEEK, here: 4, server: 4, same: true, others: 2, waiting: 0 },
    ]);
    expect((await device.entries()).map(({ activity }) => activity.id)).toEqual(ids);
  });

  test('what another device corrected since is taken over', async () => {
    const { device, backend, ids } = await aLogOf(1);
    const row = backend.rows.get(ids[0] ?? '');
    const [first] = row?.revisions ?? [];
    if (!row || !first) throw new Error('no row');
    const activity = { ...first.activity, revision: 2, title: 'Sửa ở máy khác' };
    const receipt = { ...first.receipt, revision: 2, sha256: 'c'.repeat(64) };
    row.revisions.push({ ...first, activity, receipt });
    expect(await repairWeek(device, WEEK)).toMatchObject({ fetched: 1, comparison: { same: true } });
    expect(await device.entries()).toMatchObject([{ activity: { title: 'Sửa ở máy khác', revision: 2 } }]);
  });

  test('without a network nothing changes, and that is said', async () => {
    const { device, network } = await aLogOf(2);
    network.next = Array.from({ length: 5 }, () => faults.refuse);
    expect(await repairWeek(device, WEEK)).toMatchObject({
      sentAgain: 0,
      fetched: 0,
      comparison: { trouble: 'unreachable', here: 2 },
    });
    expect(await device.statesOf()).toEqual(['received', 'received']);
  });
});
