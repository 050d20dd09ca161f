import { expect, test } from 'vitest';
import { commands } from '../../../server/admin/commands.ts';
import { WeekReply } from '../../../utils/contract/api.ts';
import { addUnit, leaveUnit, letUnitsGo } from '../../../utils/services/change-units.ts';
import { compareWeek } from '../../../utils/services/compare-week.ts';
import type { Device } from '../../../utils/services/device.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { drainReports } from '../../../utils/services/drain-reports.ts';
import { listAllPages } from '../../../utils/services/list-pages.ts';
import { exemptShare } from '../../../utils/services/move-share.ts';
import { readBadge } from '../../../utils/services/read-badge.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readHandIn } from '../../../utils/services/read-hand-in.ts';
import { readLog } from '../../../utils/services/read-log.ts';
import { toDeviceInFront } from '../../../utils/services/read-paired.ts';
import { readReport } from '../../../utils/services/read-report.ts';
import { readReportOverview } from '../../../utils/services/read-report-overview.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { refreshReports } from '../../../utils/services/refresh-reports.ts';
import { refreshUnit } from '../../../utils/services/refresh-unit.ts';
import { refreshUnitShares } from '../../../utils/services/refresh-unit-shares.ts';
import { repairWeek } from '../../../utils/services/repair-week.ts';
import { submitReport } from '../../../utils/services/submit-report.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { writeAddedShare } from '../../../utils/storage/shares.ts';
import { aPairedDevice, OWN_PAGE, type PairedDevice } from '../../builders/a-paired-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { adminOf, anActivity, HOA_MAI, SAO_MAI } from '../../server/backend.ts';

const SAO_MAI_PAGE = 'congdoansaomai';
const WEEK = '2026-W47';

/** A device of Hoa Mai to which Sao Mai was added. */
async function aDeviceOfBoth(): Promise<PairedDevice & { sao: Device; hoa: Device }> {
  const paired = await aPairedDevice();
  const { backend, device } = paired;
  const { grant } = (await connection.read(device.database)) ?? {};
  await backend.context.db
    .insertInto('device_units')
    .values({ device_id: grant?.deviceId ?? '', unit_id: SAO_MAI, added_at: '', ended_at: null })
    .execute();
  expect(await refreshUnit(device)).toBe(true);
  return {
    ...paired,
    hoa: await toDeviceInFront(device, { pageKey: OWN_PAGE }),
    sao: await toDeviceInFront(device, { pageKey: SAO_MAI_PAGE }),
  };
}

const titlesOf = async (device: Device) =>
  (await readLog(device, '2026-11-16', '2026-11-22')).entries.map(({ activity }) => activity.title);

test('the page in front decides the unit, else what was chosen there, else what was chosen last', async () => {
  const { device } = await aDeviceOfBoth();
  const front = async (asked: object) =>
    (await readDesk(await toDeviceInFront(device, asked))).units?.inFront;
  expect(await front({ pageKey: OWN_PAGE })).toBe(HOA_MAI);
  expect(await front({ pageKey: SAO_MAI_PAGE.toUpperCase() })).toBe(SAO_MAI);
  expect(await front({ pageKey: OWN_PAGE, unitId: SAO_MAI })).toBe(SAO_MAI);
  expect(await front({ pageKey: 'congdoanvietnam' })).toBe(HOA_MAI);
  await writeSettings(device.database, { unitInFront: SAO_MAI });
  expect(await front({ pageKey: 'congdoanvietnam' })).toBe(SAO_MAI);
  expect(await front({ unitId: 'khong-co' })).toBe(SAO_MAI);
  const roles = async (asked: object) =>
    (await readDesk(await toDeviceInFront(device, asked))).pages.map(({ key, role }) => [key, role]);
  expect(await roles({ unitId: SAO_MAI })).toContainEqual([OWN_PAGE, 'listed']);
  expect(await roles({ unitId: SAO_MAI })).toContainEqual([SAO_MAI_PAGE, 'own']);
  expect((await listAllPages(device)).filter(({ role }) => role === 'own')).toHaveLength(2);
});

test('each entry is of the unit of its page, whichever is in front, and is stored there once', async () => {
  const { backend, device, token, hoa, sao } = await aDeviceOfBoth();
  await recordActivity(sao, anActivityInput({ title: 'A', pageKey: OWN_PAGE }));
  await recordActivity(hoa, anActivityInput({ title: 'B', pageKey: SAO_MAI_PAGE }));
  expect([await titlesOf(hoa), await titlesOf(sao)]).toEqual([['A'], ['B']]);
  device.pass(20_000);
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['received', 'received']);
  const rows = await backend.context.db
    .selectFrom('activities')
    .select(['unit_id', 'body'])
    .orderBy('unit_id')
    .execute();
  expect(rows.map(({ unit_id, body }) => [unit_id, JSON.parse(body).title])).toEqual([
    [HOA_MAI, 'A'],
    [SAO_MAI, 'B'],
  ]);
  for (const one of [hoa, sao]) {
    expect(await compareWeek(one, WEEK)).toMatchObject({ here: 1, server: 1, same: true, others: 0 });
    const report = await readReport(one, WEEK);
    expect(report.entries).toHaveLength(1);
    const { days } = await readReportOverview(one, WEEK);
    expect(days.reduce((sum, { entries }) => sum + entries, 0)).toBe(1);
  }
  const there = WeekReply.parse(
    await (
      await backend.request(`/v1/activities?week=${WEEK}&unit=${SAO_MAI}`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).json(),
  );
  expect(there.activities.map(({ activity }) => activity.unitId)).toEqual([SAO_MAI]);
});

test('what an own entry lost here is fetched again for its unit', async () => {
  const { device, sao, hoa } = await aDeviceOfBoth();
  await recordActivity(sao, anActivityInput({ title: 'B', pageKey: SAO_MAI_PAGE }));
  device.pass(20_000);
  await drainOutbox(device);
  await device.database.clear('entries');
  expect(await repairWeek(hoa, WEEK)).toMatchObject({ fetched: 0 });
  expect(await repairWeek(sao, WEEK)).toMatchObject({ fetched: 1, comparison: { same: true } });
  expect([await titlesOf(hoa), await titlesOf(sao)]).toEqual([[], ['B']]);
});

test('each unit hands in its own week', async () => {
  const { backend, device, hoa, sao } = await aDeviceOfBoth();
  await recordActivity(hoa, anActivityInput({ pageKey: OWN_PAGE }));
  await recordActivity(sao, anActivityInput({ pageKey: SAO_MAI_PAGE }));
  await recordActivity(sao, anActivityInput({ pageKey: SAO_MAI_PAGE, title: 'Tin thứ hai' }));
  device.pass(20_000);
  await drainOutbox(device);
  const handIn = { week: WEEK, kind: 'submitted' as const };
  expect(await submitReport(hoa, { ...handIn, activities: 1 })).toEqual({ queued: true });
  expect(await submitReport(sao, { ...handIn, activities: 1 })).toEqual({ queued: false, why: 'changed' });
  expect(await submitReport(sao, { ...handIn, activities: 2 })).toEqual({ queued: true });
  expect(await drainReports(device)).toEqual({ attempted: true, waiting: 0 });
  const rows = await backend.context.db
    .selectFrom('week_reports')
    .select(['unit_id', 'activities', 'stored'])
    .orderBy('unit_id')
    .execute();
  expect(rows).toEqual([
    { unit_id: HOA_MAI, activities: 1, stored: 1 },
    { unit_id: SAO_MAI, activities: 2, stored: 2 },
  ]);
  await refreshReports(device);
  for (const one of [hoa, sao]) {
    const week = (await readHandIn(one, WEEK)).weeks.find((each) => each.week === WEEK);
    expect(week?.report?.state).toBe('submitted');
  }
});

test('the checklist is one for each unit: shared by one, it is still to do for the other', async () => {
  const { device, hoa, sao } = await aDeviceOfBoth();
  const item = {
    id: 'them-1',
    title: 'Bài của trang toàn quốc',
    link: 'https://www.facebook.com/congdoanvietnam/posts/1',
    pageKey: 'congdoanvietnam',
    publishedOn: '2026-11-20',
    dueOn: '2026-11-21',
  };
  await writeAddedShare(device.database, { item, addedAt: '2026-11-20T01:00:00.000Z' });
  await writeAddedShare(device.database, {
    item: { ...item, id: 'them-2' },
    addedAt: '2026-11-20T01:00:00.000Z',
  });
  const states = async (one: Device) =>
    Object.fromEntries((await readDesk(one)).shares.map((share) => [share.item.id, share.state]));
  expect((await readBadge(device)).badge).toEqual({ refused: 0, due: 4 });
  const share = { kind: 'share' as const, shareItemId: 'them-1' };
  await recordActivity(hoa, anActivityInput({ ...share, pageKey: OWN_PAGE }));
  await exemptShare(sao, 'them-2', 'Ngành khác');
  expect(await states(hoa)).toEqual({ 'them-1': 'done', 'them-2': 'to_do' });
  expect(await states(sao)).toEqual({ 'them-1': 'to_do', 'them-2': 'not_applicable' });
  expect((await readBadge(device)).badge).toEqual({ refused: 0, due: 2 });
});

test('what another device of the second unit shared is done here too, for that unit alone', async () => {
  const { backend, device, hoa, sao } = await aDeviceOfBoth();
  const other = await backend.pair(SAO_MAI);
  await backend.record(other.token, [
    anActivity({ kind: 'share', shareItemId: 'them-1', pageKey: SAO_MAI_PAGE }),
  ]);
  await refreshUnitShares(device);
  const item = {
    id: 'them-1',
    title: 'Bài',
    link: 'https://www.facebook.com/congdoanvietnam/posts/1',
    pageKey: 'congdoanvietnam',
    publishedOn: '2026-11-20',
  };
  await writeAddedShare(device.database, { item, addedAt: '2026-11-20T01:00:00.000Z' });
  expect((await readDesk(sao)).shares[0]?.state).toBe('done');
  expect((await readDesk(hoa)).shares[0]?.state).toBe('to_do');
});

test('a unit is left only when all of it has been sent, and the others stay', async () => {
  const { backend, device, token, sao } = await aDeviceOfBoth();
  await recordActivity(sao, anActivityInput({ pageKey: SAO_MAI_PAGE }));
  await leaveUnit(device, SAO_MAI, true);
  expect(await letUnitsGo(device)).toBe(false);
  expect((await connection.read(device.database))?.further).toHaveLength(1);
  device.pass(20_000);
  await drainOutbox(device);
  expect(await letUnitsGo(device)).toBe(true);
  const left = await connection.read(device.database);
  expect([left?.further, left?.leaving]).toEqual([undefined, undefined]);
  expect((await readDesk(device)).entries).toEqual([]);
  const stored = await backend.context.db.selectFrom('activities').select('unit_id').execute();
  expect(stored).toEqual([{ unit_id: SAO_MAI }]);
  // The last one cannot be left.
  await leaveUnit(device, HOA_MAI, true);
  expect((await connection.read(device.database))?.leaving).toBeUndefined();
  expect(await backend.week(token, WEEK)).toEqual([]);
});

test('the first unit can be left too; the log of the second goes on', async () => {
  const { device } = await aDeviceOfBoth();
  await recordActivity(device, anActivityInput({ title: 'A', pageKey: OWN_PAGE }));
  device.pass(20_000);
  await drainOutbox(device);
  await leaveUnit(device, HOA_MAI, true);
  expect(await letUnitsGo(device)).toBe(true);
  const desk = await readDesk(device);
  expect([desk.unitName, desk.units, desk.entries]).toEqual([`Công đoàn ${SAO_MAI}`, undefined, []]);
  await recordActivity(device, anActivityInput({ title: 'B', pageKey: SAO_MAI_PAGE }));
  device.pass(20_000);
  await drainOutbox(device);
  expect((await readDesk(device)).entries.map(({ state }) => state)).toEqual(['received']);
});

test('a further code adds its unit, which is there at once', async () => {
  const { backend, device } = await aPairedDevice();
  const outcome = await addUnit(device, await backend.newCode(SAO_MAI));
  expect(outcome).toEqual({ paired: true, unitName: `Công đoàn ${SAO_MAI}` });
  const { further } = (await connection.read(device.database)) ?? {};
  expect(further?.map(({ unit }) => unit.id)).toEqual([SAO_MAI]);
  // What was told then is what is told by the next look.
  expect(await refreshUnit(device)).toBe(false);
});

test('a code that does not work changes nothing', async () => {
  const { backend, device } = await aPairedDevice();
  const before = await connection.read(device.database);
  expect(await addUnit(device, 'NOT-A-CODE')).toMatchObject({ paired: false });
  expect(await addUnit(device, '2222-2222-2222-2222-2222')).toEqual({
    paired: false,
    reason: 'code_unknown',
  });
  const code = await backend.newCode(HOA_MAI);
  expect(await addUnit(device, code)).toEqual({ paired: false, reason: 'conflict' });
  expect(await addUnit(device, `${code}\n11111-22222-33333-44444-55555`)).toMatchObject({ paired: false });
  await refreshUnit(device);
  expect(await connection.read(device.database)).toEqual(before);
});

test('a coordinator ends the device for one unit: it is gone with the next look, the other stays', async () => {
  const { backend, device } = await aDeviceOfBoth();
  const { grant } = (await connection.read(device.database)) ?? {};
  await commands['device revoke'](
    adminOf(backend),
    new Map([
      ['id', grant?.deviceId ?? ''],
      ['unit', SAO_MAI],
    ]),
  );
  expect(await refreshUnit(device)).toBe(true);
  const now = await connection.read(device.database);
  expect([now?.further, now?.revoked, now?.grant.unit.id]).toEqual([undefined, false, HOA_MAI]);
});
