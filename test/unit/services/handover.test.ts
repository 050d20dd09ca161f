import { describe, expect, test } from 'vitest';
import { correctActivity } from '../../../utils/services/change-entry.ts';
import { compareWeek } from '../../../utils/services/compare-week.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { startHandover } from '../../../utils/services/hand-over.ts';
import { pairDevice } from '../../../utils/services/pair-device.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import { refreshReviews } from '../../../utils/services/refresh-reviews.ts';
import { submitReport } from '../../../utils/services/submit-report.ts';
import { continueTakeOver } from '../../../utils/services/take-over.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { putFollowUp, readFollowUps } from '../../../utils/storage/follow-ups.ts';
import { reportQueue } from '../../../utils/storage/reports.ts';
import { readShared } from '../../../utils/storage/shared.ts';
import { readExemptions, writeExemption } from '../../../utils/storage/shares.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLoggingDevice, type LoggingDevice } from '../../builders/a-log-backend.ts';
import { aNetwork, answerJson, faults } from '../../builders/a-network.ts';
import { aWeekReport } from '../../builders/a-report-server.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

const EXEMPTION = { itemId: 'muc-9', reason: 'Ngành khác', day: '2026-11-20' };

async function anOldDevice(count = 3) {
  const given = await aLoggingDevice();
  const entries = await given.device.log(count);
  await drainOutbox(given.device);
  await writeExemption(given.device.database, EXEMPTION);
  return { ...given, ids: entries.map(({ activity }) => activity.id) };
}

/** The next officer's browser, paired with the code of the handover. */
async function aNewDevice({ backend }: Pick<LoggingDevice, 'backend'>) {
  const network = aNetwork(backend.request);
  const device = await aDevice({ fetch: network.fetch });
  const request = { server: 'https://baocao.example', code: 'HM7K-2XRT-9W4P-AB3D', deviceLabel: 'Máy mới' };
  const outcome = await pairDevice(device, request);
  return { device, network, outcome };
}

describe('handing over', () => {
  test('gives a code once everything is at the server, and sends what only this device knows', async () => {
    const { device, backend } = await anOldDevice();
    await device.log(1);
    expect(await startHandover(device)).toEqual({
      started: true,
      code: 'HM7K-2XRT-9W4P-AB3D',
      expiresAt: expect.any(String),
      items: 1,
    });
    expect(backend.rows.size).toBe(4);
    expect(JSON.parse(backend.handovers[0]?.openItems ?? '')).toMatchObject({
      units: [{ unitId: 'cdcs-hoa-mai', exemptions: [EXEMPTION] }],
    });
    expect((await connection.read(device.database))?.revoked).toBe(false);
  });

  test('waits for what is not sent, and says how much that is', async () => {
    const { device, network, backend } = await anOldDevice();
    await device.log(2);
    network.next = [faults.refuse];
    expect(await startHandover(device)).toEqual({ started: false, reason: 'unsent', waiting: 2 });
    expect(backend.handovers).toEqual([]);
  });

  test('waits for a week that was handed in and has no answer, and says which; it goes first when it can', async () => {
    const { device, network, backend } = await anOldDevice();
    await submitReport(device, { week: '2026-W47', kind: 'submitted', activities: 3 });
    network.next = [faults.badGateway];
    expect(await startHandover(device)).toEqual({ started: false, reason: 'unsent', weeks: ['2026-W47'] });
    expect(backend.handovers).toEqual([]);

    const paths: string[] = [];
    device.fetch = async (input, init) => {
      const { pathname } = new URL(String(input));
      paths.push(pathname);
      return pathname === '/v1/reports' ? answerJson(aWeekReport()) : await network.fetch(input, init);
    };
    expect(await startHandover(device)).toMatchObject({ started: true });
    expect(paths).toEqual(['/v1/reports', '/v1/handovers']);
  });

  test('is not held up by a week that the server has refused, or of a unit that is not here any more', async () => {
    const { device } = await anOldDevice();
    const submission = { week: '2026-W47', kind: 'submitted' as const, activities: 3, targets: [] };
    const queuedAt = '2026-11-21T02:00:00.000Z';
    await reportQueue.write(device.database, [
      { unitId: 'cdcs-hoa-mai', submission, queuedAt, refusal: 'not_allowed' },
      { unitId: 'cdcs-khac', submission, queuedAt },
    ]);
    expect(await startHandover(device)).toMatchObject({ started: true });
  });

  test('tells a device that is not paired, or not any more', async () => {
    const device = await aDevice();
    expect(await startHandover(device)).toEqual({ started: false, reason: 'unpaired' });
    const { device: old, network } = await anOldDevice();
    network.next = [faults.captivePortal];
    expect(await startHandover(old)).toEqual({ started: false, reason: 'wrong_reply' });
  });

  test('a log of many years of notes is cut to what one code carries, the oldest first', async () => {
    const { device, backend, ids } = await anOldDevice(1);
    for (let at = 0; at < 900; at += 1)
      await putFollowUp(device.database, {
        activityId: `019a9e00-0000-7000-8000-${String(at).padStart(12, '0')}`,
        note: 'Ễ'.repeat(300),
        changedOn: at < 450 ? '2024-01-01' : '2026-11-01',
      });
    await startHandover(device);
    const sent = backend.handovers[0]?.openItems ?? '';
    expect(sent.length).toBeLessThanOrEqual(200_000);
    const { followUps, units } = JSON.parse(sent);
    const newer = followUps.filter(({ changedOn }: { changedOn: string }) => changedOn === '2026-11-01');
    expect([newer.length, followUps.length < 900]).toEqual([450, true]);
    expect(units[0].exemptions).toHaveLength(1);
    expect(ids).toHaveLength(1);
  });

  test('the old device says that it was handed over once the code was used', async () => {
    const old = await anOldDevice();
    await startHandover(old.device);
    await aNewDevice(old);
    await refreshReviews(old.device);
    expect((await readDesk(old.device)).outbox.trouble).toBe('handed_over');
    expect((await readStored(old.device)).handedOver).toBeDefined();
    expect(await old.device.entries()).toHaveLength(3);
  });

  test('a device that was revoked without a handover does not say so', async () => {
    const { device, backend } = await anOldDevice();
    backend.revoked.add((await connection.read(device.database))?.grant.token ?? '');
    await refreshReviews(device);
    expect((await readDesk(device)).outbox.trouble).toBe('revoked');
  });
});

describe('taking over', () => {
  test('brings the log with its receipts and standings, and the open items', async () => {
    const old = await anOldDevice();
    await old.device.log(1, { kind: 'share', shareItemId: 'muc-1' });
    await startHandover(old.device);
    old.backend.review(old.ids[0] ?? '', 'returned', 'Thiếu ngày');
    const { device, outcome } = await aNewDevice(old);
    expect(outcome).toMatchObject({ paired: true, handoverFrom: 'Máy cũ' });
    expect(await continueTakeOver(device)).toBe(true);
    expect(await device.statesOf()).toEqual(['returned', 'received', 'received', 'received']);
    expect((await device.entries()).map(({ receipt }) => receipt)).toEqual(
      (await old.device.entries()).map(({ receipt }) => receipt),
    );
    expect(await readExemptions(device.database)).toEqual([EXEMPTION]);
    expect((await readShared(device.database)).map(({ itemId }) => itemId)).toEqual(['muc-1']);
    expect((await readStored(device)).takenOver).toEqual({
      fromLabel: 'Máy cũ',
      items: 1,
      entries: 4,
      from: '2025-01-01',
      done: true,
    });
    expect(await continueTakeOver(device)).toBe(false);
  });

  test('the open items are not kept with the pairing, which is read all the time', async () => {
    const old = await anOldDevice();
    await startHandover(old.device);
    const { device } = await aNewDevice(old);
    expect(JSON.stringify(await connection.read(device.database))).not.toContain('muc-9');
  });

  test('that breaks off goes on where it stopped, also after the worker died', async () => {
    const old = await anOldDevice(450);
    await startHandover(old.device);
    const { device, network } = await aNewDevice(old);
    network.next = [(go) => go(), faults.refuse];
    await continueTakeOver(device);
    expect((await readStored(device)).takenOver).toMatchObject({ entries: 200, done: false });
    await device.restart();
    await continueTakeOver(device);
    expect((await readStored(device)).takenOver).toMatchObject({ entries: 450, done: true });
    expect(await device.entries()).toHaveLength(450);
  });

  test('what was here before stays as it is', async () => {
    const old = await anOldDevice();
    await startHandover(old.device);
    const { device } = await aNewDevice(old);
    await writeExemption(device.database, { ...EXEMPTION, reason: 'Của người mới' });
    await continueTakeOver(device);
    expect(await readExemptions(device.database)).toMatchObject([{ reason: 'Của người mới' }]);
    expect(await readFollowUps(device.database)).toEqual([]);
  });

  test('entries of the one before are told apart from one’s own, and can be corrected', async () => {
    const old = await anOldDevice();
    await startHandover(old.device);
    const { device } = await aNewDevice(old);
    await continueTakeOver(device);
    await device.log(1);
    await drainOutbox(device);
    expect(await compareWeek(device, '2026-W47')).toMatchObject({
      here: 1,
      server: 1,
      same: true,
      others: 3,
    });
    await correctActivity(device, old.ids[0] ?? '', anActivityInput({ title: 'Người mới sửa' }));
    device.pass(10_000);
    await drainOutbox(device);
    expect(old.backend.newest(old.ids[0] ?? '')).toMatchObject({ title: 'Người mới sửa', revision: 2 });
    expect(await compareWeek(device, '2026-W47')).toMatchObject({ same: true });
  });
});
