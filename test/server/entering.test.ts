import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { checkRollups } from '../../server/store/check-rollups.ts';
import { api } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { type ReportSubmission, WeekReport } from '../../utils/contract/week-report.ts';
import { aBackend, adminOf, anActivity, type Backend, engines, expectReceipt, HOA_MAI } from './backend.ts';
import { aCoordinator, giveRight, type Person } from './coordinators.ts';
import { enter, listEntries, readDigest, readEntered, review } from './entries.ts';

const WEEK = '2026-W47';

/** Lan guides Hoa Mai and may enter for it. */
async function aStandIn(engine: (typeof engines)[number]) {
  const backend = await aBackend(engine);
  const lan = await aCoordinator(backend, 'Lan');
  await giveRight(backend, lan, 'enter');
  return { backend, lan, device: await backend.pair(HOA_MAI) };
}

async function handInFor(backend: Backend, { token }: Person, fields: Partial<ReportSubmission> = {}) {
  const body = { unit: HOA_MAI, week: WEEK, kind: 'submitted', activities: 0, ...fields };
  const response = await backend.post(api['reports.enter'].path, body, token);
  const answer: unknown = await response.json();
  return response.status === 200
    ? { report: WeekReport.parse(answer) }
    : { refused: Problem.parse(answer).code };
}

const statuses = ({ results }: Awaited<ReturnType<typeof enter>>) =>
  results.map((result) => (result.status === 'invalid' ? result.code : result.status));

describe.each(engines)('what a coordinator enters for a unit, on %s', (engine) => {
  test('is stored once with a receipt, counts at once, and is marked for the unit and for coordinators', async () => {
    const { backend, lan, device } = await aStandIn(engine);
    const activity = anActivity({ contentKind: 'phap_luat', link: 'https://www.facebook.com/a/posts/1' });
    const first = await enter(backend, lan, HOA_MAI, [activity]);
    expect([first.status, statuses(first)]).toEqual([200, ['stored']]);
    const receipt = expectReceipt(first.results[0]);
    const again = await enter(backend, lan, HOA_MAI, [activity]);
    expect(again.results).toEqual([{ status: 'already', id: activity.id, receipt }]);
    expect((await enter(backend, lan, HOA_MAI, [{ ...activity, title: 'Khác' }])).status).toBe(409);

    const seen = { activity, receipt, standing: 'received', onBehalf: true };
    expect(await backend.week(device.token, WEEK)).toEqual([seen]);
    expect(await readEntered(backend, device.token)).toEqual({ entries: [seen], more: false });
    expect((await readEntered(backend, device.token, receipt.receivedAt)).entries).toEqual([]);
    expect((await listEntries(backend, lan)).entries).toMatchObject([
      { onBehalf: true, deviceLabel: 'Lan', unitId: HOA_MAI },
    ]);
    expect(await readDigest(backend, device.token, WEEK)).toMatchObject({
      unit: { count: 1 },
      device: { count: 0 },
    });
    expect((await checkRollups(backend.context.db)).damages).toEqual([]);
    const board = await backend.get(
      `${api['board.read'].path}?unit=${HOA_MAI}&week=${WEEK}&tree=now`,
      lan.token,
    );
    expect(api['board.read'].success[200].parse(await board.json()).unit.sums.activities).toBe(1);
    const acts = await backend.context.db.selectFrom('audit_events').selectAll().orderBy('seq').execute();
    expect(acts.filter(({ act }) => act.startsWith('entry.'))).toMatchObject([
      {
        act: 'entry.enter',
        actor_kind: 'coordinator',
        actor_id: lan.id,
        unit_id: HOA_MAI,
        subject: activity.id,
      },
    ]);
  });

  test('is corrected and taken back by whoever may enter there, and by the unit; what a device logged is not', async () => {
    const { backend, lan, device } = await aStandIn(engine);
    const minh = await aCoordinator(backend, 'Minh');
    const [entered, logged] = [anActivity(), anActivity()];
    await enter(backend, lan, HOA_MAI, [entered]);
    await backend.record(device.token, [logged]);
    const second = { ...entered, revision: 2, title: 'Sửa hộ' };
    expect(await enter(backend, minh, HOA_MAI, [second])).toMatchObject({ status: 403 });
    await giveRight(backend, minh, 'enter');
    expect(
      statuses(await enter(backend, minh, HOA_MAI, [second, { ...logged, revision: 2 }, logged])),
    ).toEqual(['stored', 'conflict', 'conflict']);
    expect(
      statuses(await backend.record(device.token, [{ ...entered, revision: 3, title: 'Đơn vị sửa' }])),
    ).toEqual(['stored']);
    expect(
      statuses(await enter(backend, lan, HOA_MAI, [{ ...entered, revision: 4, withdrawn: true }])),
    ).toEqual(['stored']);
    const { entries } = await readEntered(backend, device.token);
    expect(entries).toMatchObject([{ standing: 'withdrawn', onBehalf: true, activity: { revision: 4 } }]);
    expect((await checkRollups(backend.context.db)).damages).toEqual([]);
    const acts = await backend.context.db
      .selectFrom('audit_events')
      .select(['act', 'actor_id'])
      .orderBy('seq')
      .execute();
    expect(acts.filter(({ act }) => act.startsWith('entry.'))).toEqual([
      { act: 'entry.enter', actor_id: lan.id },
      { act: 'entry.correct', actor_id: minh.id },
      { act: 'entry.withdraw', actor_id: lan.id },
    ]);
  });

  test('is for own pages and open weeks of that unit only; each item has its answer', async () => {
    const { backend, lan } = await aStandIn(engine);
    const answer = await enter(backend, lan, HOA_MAI, [
      anActivity({ pageKey: 'congdoansaomai' }),
      { id: 'x' },
      anActivity(),
    ]);
    expect(statuses(answer)).toEqual(['page_not_yours', 'bad_request', 'stored']);
    const entering = await backend.get(
      `${api['entries.entering'].path}?unit=${HOA_MAI}&week=${WEEK}`,
      lan.token,
    );
    expect(await entering.json()).toEqual({
      pages: [{ key: 'congdoanhoamai', name: 'Trang congdoanhoamai', role: 'own' }],
      activities: 1,
    });
  });

  test('comes from no machine: it is in no list of devices, counts in no reach, and cannot be erased or revoked', async () => {
    const { backend, lan } = await aStandIn(engine);
    await enter(backend, lan, HOA_MAI, [anActivity()]);
    await enter(backend, lan, HOA_MAI, [anActivity()]);
    const own = await backend.context.db
      .selectFrom('devices')
      .selectAll()
      .where('coordinator_id', 'is not', null)
      .execute();
    expect(own).toMatchObject([{ coordinator_id: lan.id, unit_id: HOA_MAI }]);
    const { id = '' } = own[0] ?? {};
    expect(await commands['device list'](adminOf(backend), new Map())).not.toContain(id);
    for (const name of ['device erase', 'device revoke'] as const)
      await expect(commands[name](adminOf(backend), new Map([['id', id]]))).rejects.toThrow('There is no');
    const reach = await backend.post(api['drafts.reach'].path, {}, lan.token);
    expect(await reach.json()).toMatchObject({ devices: 1 });
  });

  test('many at once by one person are each stored once', async () => {
    const { backend, lan, device } = await aStandIn(engine);
    const activities = Array.from({ length: 8 }, () => anActivity());
    const answers = await Promise.all(
      [...activities, ...activities].map((each) => enter(backend, lan, HOA_MAI, [each])),
    );
    expect(answers.flatMap(statuses).sort()).toEqual([
      ...Array(8).fill('already'),
      ...Array(8).fill('stored'),
    ]);
    expect(await backend.week(device.token, WEEK)).toHaveLength(8);
  });

  test('may be reviewed like any other, and the word reaches the devices of the unit', async () => {
    const { backend, lan, device } = await aStandIn(engine);
    const activity = anActivity();
    await enter(backend, lan, HOA_MAI, [activity]);
    const said = { activityId: activity.id, revision: 1 };
    expect(await review(backend, lan, { move: 'return', ...said, reason: 'Thiếu link' })).toHaveProperty(
      'review',
    );
    expect((await backend.week(device.token, WEEK))[0]).toMatchObject({ standing: 'returned' });
    expect(statuses(await enter(backend, lan, HOA_MAI, [{ ...activity, revision: 2 }]))).toEqual(['stored']);
  });
});

describe.each(engines)('a week that is handed in for a unit, on %s', (engine) => {
  test('has what the backend has of it, is late by its clock, and is marked until the unit hands it in itself', async () => {
    const { backend, lan, device } = await aStandIn(engine);
    await enter(backend, lan, HOA_MAI, [anActivity(), anActivity()]);
    expect(await handInFor(backend, lan, { activities: 1 })).toEqual({ refused: 'conflict' });
    expect(await handInFor(backend, lan, { activities: 0 })).toEqual({ refused: 'bad_request' });
    const { report } = await handInFor(backend, lan, { activities: 2, remarks: 'Cán bộ nghỉ ốm' });
    expect(report).toMatchObject({ state: 'submitted', revision: 1, stored: 2, late: false, onBehalf: true });
    expect(await handInFor(backend, lan, { activities: 2, remarks: 'Cán bộ nghỉ ốm' })).toEqual({ report });
    const list = await backend.get(`${api['reports.list'].path}?from=${WEEK}&to=${WEEK}`, device.token);
    expect(api['reports.list'].success[200].parse(await list.json()).reports).toEqual([report]);
    const own = { week: WEEK, kind: 'submitted', activities: 2, targets: [] };
    const anew = await backend.post(api['reports.submit'].path, own, device.token);
    expect(await anew.json()).not.toHaveProperty('onBehalf');

    backend.clock.now = new Date('2026-11-26T02:00:00.000Z');
    const { report: late } = await handInFor(backend, lan, { activities: 2, remarks: 'Bổ sung' });
    expect(late).toMatchObject({ late: false, revision: 3, onBehalf: true });
    expect((await checkRollups(backend.context.db)).damages).toEqual([]);
    const events = await backend.context.db
      .selectFrom('week_report_events')
      .select(['move', 'coordinator_id'])
      .orderBy('number')
      .execute();
    expect(events.map(({ coordinator_id }) => coordinator_id)).toEqual([lan.id, null, lan.id]);
    const acts = await backend.context.db
      .selectFrom('audit_events')
      .select(['act', 'actor_kind'])
      .where('act', '=', 'report.submit')
      .orderBy('seq')
      .execute();
    expect(acts.map(({ actor_kind }) => actor_kind)).toEqual(['coordinator', 'device', 'coordinator']);
  });

  test('comes late when the first handing in does, and not at all once the week is locked', async () => {
    const { backend, lan } = await aStandIn(engine);
    await backend.get(`${api['board.read'].path}?unit=${HOA_MAI}&week=${WEEK}&tree=now`, lan.token);
    backend.clock.now = new Date('2026-11-26T02:00:00.000Z');
    const nothing = { kind: 'nothing', reason: 'Nghỉ ốm cả tuần' } as const;
    expect(await handInFor(backend, lan, nothing)).toMatchObject({
      report: { late: true, state: 'nothing' },
    });
    backend.clock.now = new Date('2027-01-26T02:00:00.000Z');
    expect(await handInFor(backend, lan, { ...nothing, reason: 'Khác' })).toEqual({ refused: 'not_allowed' });
    const late = await enter(backend, lan, HOA_MAI, [anActivity()]);
    expect(statuses(late)).toEqual(['not_allowed']);
  });
});
