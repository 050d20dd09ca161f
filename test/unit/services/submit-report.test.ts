import { describe, expect, test } from 'vitest';
import { countQueuedReports, drainReports } from '../../../utils/services/drain-reports.ts';
import { pairDevice } from '../../../utils/services/pair-device.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readHandIn } from '../../../utils/services/read-hand-in.ts';
import { readReport } from '../../../utils/services/read-report.ts';
import { explainTarget } from '../../../utils/services/read-targets.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { refreshReports } from '../../../utils/services/refresh-reports.ts';
import { submitReport } from '../../../utils/services/submit-report.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { aConnection, aGrant, TOKEN } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { answerJson, faults } from '../../builders/a-network.ts';
import { aReportServer, aWeekReport } from '../../builders/a-report-server.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aTarget } from '../targets/a-target.ts';

const WEEK = '2026-W47';
const handIn = { week: WEEK, kind: 'submitted', activities: 2 } as const;

/** A paired device on Saturday of week 47 with two entries in its log, at a server that takes reports. */
async function aUnit(weeks?: string[]) {
  const server = aReportServer(weeks);
  const device = await aDevice({ fetch: server.network.fetch, paired: aConnection() });
  await device.log(2, { kind: 'share' });
  return { server, device };
}

const weekOf = async (device: TestDevice, week = WEEK) =>
  (await readHandIn(device, week)).weeks.find((each) => each.week === week);

describe('a week that is handed in', () => {
  test('is on disk before anything is sent, and arrives once', async () => {
    const { server, device } = await aUnit();
    expect(await submitReport(device, { ...handIn, remarks: ' Mất điện hai ngày. ' })).toEqual({
      queued: true,
    });
    expect(server.network.sent).toEqual([]);
    expect((await weekOf(device))?.queued?.submission).toEqual({
      week: WEEK,
      kind: 'submitted',
      remarks: 'Mất điện hai ngày.',
      activities: 2,
      // As in the unit's own files of that week.
      check: (await readReport(device, WEEK)).check,
      targets: [],
    });
    expect(await drainReports(device)).toEqual({ attempted: true, waiting: 0 });
    expect(await drainReports(device)).toEqual({ attempted: false, waiting: 0 });
    expect(server.handedIn).toHaveLength(1);
    expect(await weekOf(device)).toMatchObject({ report: { state: 'submitted', revision: 1, late: false } });
    expect((await weekOf(device))?.queued).toBeUndefined();
  });

  test('stands in the log of what was sent, without the token', async () => {
    const { device } = await aUnit();
    await submitReport(device, { ...handIn, remarks: 'Thiếu máy ảnh.' });
    await drainReports(device);
    const [payload] = await readPayloads(device.database);
    expect(payload).toMatchObject({ method: 'POST', url: 'https://baocao.example/v1/reports' });
    expect(payload?.body).toContain('Thiếu máy ảnh.');
    expect(JSON.stringify(payload)).not.toContain(TOKEN);
  });

  test.each(Object.entries(faults))('arrives exactly once after %s', async (_, fault) => {
    const { server, device } = await aUnit();
    await submitReport(device, handIn);
    server.network.next.push(fault);
    await drainReports(device);
    // The worker was killed meanwhile; the next one finds what is left.
    await device.restart();
    await drainReports(device);
    expect(server.handedIn).toHaveLength(1);
    expect(server.reports.get(WEEK)?.revision).toBe(1);
    expect(await countQueuedReports(device)).toBe(0);
  });

  test('waits without a network, and says so', async () => {
    const { server, device } = await aUnit();
    await submitReport(device, handIn);
    server.network.next.push(faults.refuse, faults.refuse);
    expect(await drainReports(device)).toEqual({ attempted: true, waiting: 1 });
    expect(await weekOf(device)).toMatchObject({ queued: { submission: { week: WEEK } } });
  });

  test('gives place to what is handed in for it later, also while the first is under way', async () => {
    const { server, device } = await aUnit();
    await submitReport(device, handIn);
    server.network.next.push(async (go) => {
      device.pass(1_000);
      await submitReport(device, { ...handIn, remarks: 'Bản sau.' });
      return await go();
    });
    await drainReports(device);
    expect(await countQueuedReports(device)).toBe(1);
    await drainReports(device);
    expect(server.handedIn.map(({ remarks }) => remarks)).toEqual([undefined, 'Bản sau.']);
    expect(server.reports.get(WEEK)?.revision).toBe(2);
  });

  test('is not sent while an entry that it counts can still be taken back', async () => {
    const { server, device } = await aUnit();
    await recordActivity(device, anActivityInput());
    await submitReport(device, { ...handIn, activities: 3 });
    expect(await drainReports(device)).toEqual({ attempted: false, waiting: 1 });
    device.pass(11_000);
    await drainReports(device);
    expect(server.handedIn).toHaveLength(1);
  });

  test('goes to no server before pairing, and to no other unit’s', async () => {
    const { server, device } = await aUnit();
    await submitReport(device, handIn);
    await connection.erase(device.database);
    expect(await drainReports(device)).toEqual({ attempted: false, waiting: 1 });
    await connection.write(
      device.database,
      aConnection({ grant: aGrant({ unit: { id: 'cdcs-khac', name: 'Đơn vị khác' } }) }),
    );
    expect(await drainReports(device)).toEqual({ attempted: false, waiting: 1 });
    expect(server.network.sent).toEqual([]);
    expect((await weekOf(device))?.queued).toBeUndefined();
  });

  test('that the server refuses is kept, and told with what the server has', async () => {
    const { server, device } = await aUnit();
    await submitReport(device, handIn);
    server.reports.set(WEEK, aWeekReport({ state: 'locked' }));
    await drainReports(device);
    expect(await weekOf(device)).toMatchObject({
      queued: { refusal: 'not_allowed', submission: { activities: 2 } },
      report: { state: 'locked' },
    });
    expect(await countQueuedReports(device)).toBe(0);
  });

  test.each([
    ['another week', aWeekReport({ week: '2026-W46', state: 'submitted' })],
    ['another unit', aWeekReport({ unitId: 'cdcs-khac', state: 'submitted' })],
  ])('stays when the answer is about %s', async (_, report) => {
    const { server, device } = await aUnit();
    await submitReport(device, handIn);
    server.network.next.push(async () => answerJson(report));
    await drainReports(device);
    expect(await countQueuedReports(device)).toBe(1);
  });

  test('stays when the server no longer accepts the device', async () => {
    const { server, device } = await aUnit();
    await submitReport(device, handIn);
    server.network.next.push(async () =>
      answerJson({ type: 'about:blank', title: 'no', status: 401, code: 'unauthorized' }, 401),
    );
    await drainReports(device);
    expect((await connection.read(device.database))?.revoked).toBe(true);
    expect(await countQueuedReports(device)).toBe(1);
  });
});

describe('what is not handed in', () => {
  test.each([
    ['a log that changed since it was shown', { ...handIn, activities: 1 }, 'changed'],
    ['an empty week', { week: '2026-W46', kind: 'submitted', activities: 0 } as const, 'empty'],
    [
      '"nothing" with something in the log',
      { ...handIn, kind: 'nothing', reason: 'Nghỉ' } as const,
      'not_empty',
    ],
    [
      '"nothing" without a reason',
      { week: '2026-W46', kind: 'nothing', activities: 0 } as const,
      'no_reason',
    ],
    [
      '"nothing" with a reason of which only two signs can be read',
      { week: '2026-W46', kind: 'nothing', activities: 0, reason: 'Ốm\ud83d' } as const,
      'no_reason',
    ],
    ['a week of last year', { ...handIn, week: '2025-W40' }, 'closed'],
    ['a week that has not begun', { ...handIn, week: '2026-W48' }, 'closed'],
  ])('%s', async (_, asked, why) => {
    const { device } = await aUnit();
    expect(await submitReport(device, asked)).toEqual({ queued: false, why });
    expect(await countQueuedReports(device)).toBe(0);
  });

  test('an unpaired device', async () => {
    const device = await aDevice();
    expect(await submitReport(device, handIn)).toEqual({ queued: false, why: 'unpaired' });
    expect(await readHandIn(device, WEEK)).toEqual({ weeks: [] });
  });

  test('a week that the server has locked or accepted', async () => {
    const { server, device } = await aUnit();
    for (const state of ['locked', 'accepted'] as const) {
      server.reports.set(WEEK, aWeekReport({ state }));
      expect(await refreshReports(device)).toBe(true);
      expect(await submitReport(device, handIn)).toEqual({ queued: false, why: 'closed' });
    }
  });
});

test('nothing to report goes with its reason', async () => {
  const { server, device } = await aUnit();
  const reason = 'Trang tạm dừng để bảo trì';
  await submitReport(device, { week: '2026-W46', kind: 'nothing', activities: 0, reason });
  await drainReports(device);
  expect(server.handedIn).toMatchObject([
    { week: '2026-W46', kind: 'nothing', reason, activities: 0, targets: [] },
  ]);
});

test('what a text box has cut in two is in no text of a report', async () => {
  const { server, device } = await aUnit();
  await keepPacks(device, aPack({ unitId: aGrant().unit.id, targets: [aTarget({ id: 'tuan', number: 3 })] }));
  const days = { from: '2026-11-16', to: '2026-11-22' };
  await explainTarget(device, { targetId: 'tuan', ...days, sentence: 'Khắc phục bão \ud83d' });
  await submitReport(device, { ...handIn, remarks: 'Mất\u0000 điện \ud83d' });
  const reason = 'Trang tạm dừng \ud83d';
  await submitReport(device, { week: '2026-W46', kind: 'nothing', activities: 0, reason });
  await drainReports(device);
  expect(server.handedIn).toMatchObject([
    { week: '2026-W46', reason: 'Trang tạm dừng' },
    { week: WEEK, remarks: 'Mất điện', targets: [{ explanation: 'Khắc phục bão' }] },
  ]);
});

test('the targets of the week go along as they stand, with why one was missed', async () => {
  const { server, device } = await aUnit();
  await keepPacks(
    device,
    aPack({
      unitId: aGrant().unit.id,
      targets: [
        aTarget({ id: 'tuan', title: 'Ba bài mỗi tuần', number: 3, period: 'week', kind: 'item' }),
        aTarget({ id: 'ngay', title: 'Mỗi ngày một bài', number: 1, period: 'day', kind: 'item' }),
        aTarget({ id: 'thang', title: 'Mười bài mỗi tháng', number: 10, period: 'month', kind: 'item' }),
      ],
    }),
  );
  await explainTarget(device, {
    targetId: 'tuan',
    from: '2026-11-16',
    to: '2026-11-22',
    sentence: 'Khắc phục bão',
  });
  await submitReport(device, handIn);
  await drainReports(device);
  // On Saturday six days are over or begun; the month ends in another week.
  expect(server.handedIn[0]?.targets).toEqual([
    { targetId: 'tuan', title: 'Ba bài mỗi tuần', number: 3, reached: 2, explanation: 'Khắc phục bão' },
    { targetId: 'ngay', title: 'Mỗi ngày một bài', number: 6, reached: 2 },
  ]);
});

describe('what the desk says of reports', () => {
  test('a week that was over before the pairing is not asked for, unless something was logged in it', async () => {
    const { device } = await aUnit(['2026-W45', '2026-W46', '2026-W47']);
    device.clock.now = new Date('2026-11-17T02:00:00.000Z');
    await refreshReports(device);
    expect((await readDesk(device)).dueReport).toBeUndefined();
    device.clock.now = new Date('2026-11-14T02:00:00.000Z');
    await device.log(1);
    device.clock.now = new Date('2026-11-17T02:00:00.000Z');
    expect((await readDesk(device)).dueReport).toMatchObject({ week: '2026-W46' });
  });

  test('is bounded to five weeks, and asks for the oldest that is due', async () => {
    const { device } = await aUnit(['2026-W44', '2026-W45', '2026-W46', '2026-W47', '2026-W48']);
    device.clock.now = new Date('2026-11-23T02:00:00.000Z');
    await refreshReports(device);
    const desk = await readDesk(device);
    expect((await readHandIn(device, WEEK)).weeks.map(({ week }) => week)).toEqual([
      '2026-W48',
      '2026-W47',
      '2026-W46',
      '2026-W45',
      '2026-W44',
    ]);
    expect(desk.dueReport).toMatchObject({ week: WEEK, why: 'due' });
    expect(desk.todos[0]).toEqual({ kind: 'report', report: desk.dueReport });
    device.clock.now = new Date('2026-11-23T06:00:00.000Z');
    expect((await readDesk(device)).dueReport).toMatchObject({ week: WEEK, why: 'overdue' });
    await submitReport(device, handIn);
    expect((await readDesk(device)).dueReport).toBeUndefined();
  });

  test('a returned report comes first, and is handed in anew', async () => {
    const { server, device } = await aUnit(['2026-W46', '2026-W47']);
    device.clock.now = new Date('2026-11-24T02:00:00.000Z');
    const returned = { reason: 'Thiếu đường dẫn của hai bài', at: '2026-11-23T09:00:00.000Z' };
    const submission = { ...handIn, remarks: 'Bản đầu', targets: [] };
    server.reports.set(WEEK, aWeekReport({ state: 'returned', revision: 1, returned, submission }));
    await refreshReports(device);
    expect((await readDesk(device)).dueReport).toMatchObject({ week: WEEK, why: 'returned' });
    await submitReport(device, { ...handIn, remarks: 'Đã bổ sung' });
    await drainReports(device);
    expect(await weekOf(device)).toMatchObject({ report: { state: 'submitted', revision: 2 } });
  });

  test('goes by the clock of the server where that of the device is off', async () => {
    const { server, device } = await aUnit(['2026-W47']);
    device.clock.now = new Date('2026-11-23T06:00:00.000Z');
    server.network.next.push(async (go) => {
      const response = await go();
      response.headers.set('date', 'Mon, 23 Nov 2026 02:00:00 GMT');
      return response;
    });
    await refreshReports(device);
    expect((await readDesk(device)).dueReport).toMatchObject({ why: 'due' });
  });

  test('an older server without reports changes nothing', async () => {
    const { server, device } = await aUnit();
    server.network.next.push(async () =>
      answerJson({ type: 'about:blank', title: 'no', status: 404, code: 'not_found' }, 404),
    );
    expect(await refreshReports(device)).toBe(false);
    expect((await weekOf(device))?.facts).toMatchObject({ activities: 2, kinds: { share: 2 }, waiting: 2 });
    expect((await readDesk(device)).dueReport).toBeUndefined();
  });

  test('another unit’s reports are not shown after pairing anew', async () => {
    const { server, device } = await aUnit();
    await refreshReports(device);
    const grant = aGrant({ unit: { id: 'cdcs-khac', name: 'Đơn vị khác' } });
    server.network.next.push(async () => answerJson(grant, 201));
    expect(
      await pairDevice(device, {
        server: 'https://baocao.example',
        code: 'HM7K-2XRT-9W4P',
        deviceLabel: 'Máy',
      }),
    ).toMatchObject({ paired: true });
    expect((await weekOf(device))?.report).toBeUndefined();
  });
});
