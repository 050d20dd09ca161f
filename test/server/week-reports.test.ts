import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { checkRollups } from '../../server/store/check-rollups.ts';
import { openWeeks } from '../../server/store/report-weeks.ts';
import { api } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, adminOf, anActivity, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { expectReport, review, submit, WEEK } from './weeks.ts';

const DUE = '2026-11-23T05:00:00.000Z';
const LOCKS = '2026-12-07T05:00:00.000Z';

const setClock = (backend: Backend, at: string) => {
  backend.clock.now = new Date(at);
};

async function codeOf(response: Response): Promise<[number, string, string]> {
  const { code, detail = '' } = Problem.parse(await response.json());
  return [response.status, code, detail];
}

async function list(backend: Backend, token: string, from: string, to: string) {
  const response = await backend.get(`${api['reports.list'].path}?from=${from}&to=${to}`, token);
  return api['reports.list'].success[200].parse(await response.json()).reports;
}

async function aPaired(backend: Backend) {
  const { token } = await backend.pair(HOA_MAI);
  const lan = await aCoordinator(backend, 'Lan');
  return { token, lan };
}

describe.each(engines)('a week report on %s', (engine) => {
  test('is handed in once, however often it is sent; a change is a new revision', async () => {
    const backend = await aBackend(engine);
    const { token } = await aPaired(backend);
    await backend.record(token, [anActivity(), anActivity()]);
    const first = await expectReport(await submit(backend, token));
    expect(first).toMatchObject({
      ...{ unitId: HOA_MAI, week: WEEK, state: 'submitted', revision: 1, late: false, stored: 2 },
      ...{ dueAt: DUE, locksAt: LOCKS, submittedAt: '2026-11-21T02:00:00.000Z' },
      submission: { activities: 3, kind: 'submitted', targets: [] },
    });
    setClock(backend, '2026-11-22T02:00:00.000Z');
    expect(await expectReport(await submit(backend, token))).toEqual(first);
    const more = await expectReport(
      await submit(backend, token, { remarks: 'Thiếu máy ảnh', check: '0A1B 2C3D' }),
    );
    expect(more).toMatchObject({ revision: 2, submission: { remarks: 'Thiếu máy ảnh', check: '0A1B 2C3D' } });
    expect((await list(backend, token, WEEK, WEEK))[0]).toEqual(more);
  });

  test('whose words have half an emoji or U+0000 is taken, and known again when it is sent again', async () => {
    const backend = await aBackend(engine);
    const { token } = await aPaired(backend);
    const target = { targetId: 'ct-1', title: 'Chia sẻ', number: 3, reached: 1, explanation: 'Mưa \ud83d' };
    const words = { remarks: 'Mất điện \u0000 hai ngày \ud83d', targets: [target] };
    const first = await expectReport(await submit(backend, token, words));
    expect(first).toMatchObject({
      revision: 1,
      submission: { remarks: 'Mất điện \ufffd hai ngày \ufffd', targets: [{ explanation: 'Mưa \ufffd' }] },
    });
    expect(await expectReport(await submit(backend, token, words))).toEqual(first);
  });

  test('is late by the clock of the backend alone, and what is mended later stays on time', async () => {
    const backend = await aBackend(engine);
    const { token, lan } = await aPaired(backend);
    const saoMai = await backend.pair(SAO_MAI);
    setClock(backend, DUE);
    expect(await expectReport(await submit(backend, token))).toMatchObject({ late: false });
    setClock(backend, DUE.replace('00.000Z', '00.001Z'));
    expect(await expectReport(await submit(backend, saoMai.token))).toMatchObject({ late: true });
    const returned = await expectReport(
      await review(backend, lan.token, HOA_MAI, { move: 'return', revision: 1, reason: 'Thiếu đường dẫn' }),
    );
    expect(returned).toMatchObject({ state: 'returned', returned: { reason: 'Thiếu đường dẫn' } });
    setClock(backend, '2026-11-24T05:00:00.000Z');
    const again = await expectReport(await submit(backend, token));
    expect(again).toMatchObject({ state: 'submitted', revision: 2, late: false });
    expect(again.returned).toBeUndefined();
  });

  test('that is empty is refused with the advice to say so', async () => {
    const backend = await aBackend(engine);
    const { token } = await aPaired(backend);
    expect(await codeOf(await submit(backend, token, { activities: 0 }))).toEqual([
      400,
      'bad_request',
      expect.stringContaining('"nothing"'),
    ]);
    expect((await codeOf(await submit(backend, token, { kind: 'nothing', activities: 0 })))[2]).toContain(
      'reason',
    );
    const nothing = { kind: 'nothing', activities: 0, reason: 'Cơ quan nghỉ lễ cả tuần' } as const;
    expect(await expectReport(await submit(backend, token, nothing))).toMatchObject({ state: 'nothing' });
    expect((await codeOf(await submit(backend, token, { week: '2026-W48' })))[2]).toContain('has not begun');
  });

  test('of a coordinator who looked at an older revision is not decided on', async () => {
    const backend = await aBackend(engine);
    const { token, lan } = await aPaired(backend);
    await submit(backend, token);
    await submit(backend, token, { activities: 4 });
    const accept = (revision: number) => review(backend, lan.token, HOA_MAI, { move: 'accept', revision });
    expect((await codeOf(await accept(1)))[1]).toBe('conflict');
    const accepted = await expectReport(await accept(2));
    expect(accepted.state).toBe('accepted');
    expect(await expectReport(await accept(2))).toEqual(accepted);
    expect((await codeOf(await submit(backend, token, { activities: 5 })))[1]).toBe('not_allowed');
    expect(await expectReport(await submit(backend, token, { activities: 4 }))).toEqual(accepted);
    expect(
      (await codeOf(await review(backend, lan.token, SAO_MAI, { move: 'accept', revision: 0 })))[1],
    ).toBe('not_found');
  });

  test('is locked for its unit in time, but for one that was given longer', async () => {
    const backend = await aBackend(engine);
    const { token, lan } = await aPaired(backend);
    const saoMai = await backend.pair(SAO_MAI);
    await list(backend, token, WEEK, WEEK);
    setClock(backend, LOCKS);
    const entry = anActivity();
    const record = async () => (await backend.record(token, [entry])).results[0];
    expect(await record()).toMatchObject({ status: 'invalid', code: 'not_allowed' });
    expect((await codeOf(await submit(backend, token)))[1]).toBe('not_allowed');
    expect((await list(backend, token, WEEK, WEEK))[0]?.state).toBe('locked');

    const until = '2026-12-09T05:00:00.000Z';
    const unlocked = await review(backend, lan.token, HOA_MAI, { move: 'unlock', until });
    expect(await expectReport(unlocked)).toMatchObject({ state: 'open', unlockedUntil: until });
    expect(await record()).toMatchObject({ status: 'stored' });
    expect(
      (await backend.record(saoMai.token, [anActivity({ pageKey: 'congdoansaomai' })])).results[0],
    ).toMatchObject({ code: 'not_allowed' });
    expect(await expectReport(await submit(backend, token))).toMatchObject({ late: true, stored: 1 });
    await review(backend, lan.token, HOA_MAI, { move: 'relock' });
    expect((await codeOf(await submit(backend, token, { activities: 9 })))[1]).toBe('not_allowed');
    expect(await record()).toMatchObject({ status: 'already' });
    const accepted = await review(backend, lan.token, HOA_MAI, { move: 'accept', revision: 1 });
    expect(await expectReport(accepted)).toMatchObject({ state: 'locked', late: true });
    expect(
      (await codeOf(await review(backend, lan.token, HOA_MAI, { move: 'unlock', until: LOCKS })))[1],
    ).toBe('bad_request');
  });

  test('weeks from before reports were asked for take entries, and are never due', async () => {
    const backend = await aBackend(engine);
    const { token } = await aPaired(backend);
    const old = anActivity({ day: '2026-03-02' });
    expect((await backend.record(token, [old])).results[0]).toMatchObject({ status: 'stored' });
    const reports = await list(backend, token, '2026-W45', '2027-W05');
    expect(reports.map(({ week, state }) => [week, state])).toEqual([
      ['2026-W45', 'open'],
      ['2026-W46', 'open'],
      ['2026-W47', 'open'],
    ]);
    const tooMany = await backend.get(`${api['reports.list'].path}?from=2024-W01&to=2026-W47`, token);
    expect(tooMany.status).toBe(400);
  });

  test('each move leaves a line of history that nobody can change, one in the audit log, and a figure', async () => {
    const backend = await aBackend(engine);
    const { token, lan } = await aPaired(backend);
    await submit(backend, token);
    await submit(backend, token);
    await review(backend, lan.token, HOA_MAI, { move: 'return', revision: 1, reason: 'Thiếu đường dẫn' });
    await submit(backend, token);
    await review(backend, lan.token, HOA_MAI, { move: 'unlock', until: '2027-01-01T00:00:00.000Z' });
    await review(backend, lan.token, HOA_MAI, { move: 'relock' });
    await review(backend, lan.token, HOA_MAI, { move: 'accept', revision: 2 });
    const moves = ['submit', 'return', 'submit', 'unlock', 'relock', 'accept'];
    const { db } = backend.context;
    const events = await db.selectFrom('week_report_events').selectAll().orderBy('number').execute();
    expect(events.map(({ move }) => move)).toEqual(moves);
    expect(events.map((event) => event.coordinator_id !== null)).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
    ]);
    const lines = await db
      .selectFrom('audit_events')
      .select(['act', 'unit_id', 'subject', 'actor_kind'])
      .where('act', 'like', 'report.%')
      .orderBy('seq')
      .execute();
    expect(lines.map(({ act }) => act)).toEqual(moves.map((move) => `report.${move}`));
    expect(lines[1]).toEqual({
      ...{ act: 'report.return', unit_id: HOA_MAI, subject: WEEK, actor_kind: 'coordinator' },
    });
    await expect(db.updateTable('week_report_events').set({ detail: 'x' }).execute()).rejects.toThrow(
      'append-only',
    );
    await expect(db.deleteFrom('week_report_events').execute()).rejects.toThrow('append-only');
    const text = backend.context.metrics.toText({
      ...{ databaseBytes: 0, missingEntries: 0, residentBytes: 0 },
      eventLoopDelaySeconds: { mean: 0, p99: 0, max: 0 },
    });
    expect(text).toContain('so_tay_report_moves_total{move="submit"} 2');
  });

  test('is due when the organisation says so, for weeks that are not due yet', async () => {
    const backend = await aBackend(engine);
    const { token } = await aPaired(backend);
    await list(backend, token, WEEK, WEEK);
    const run = (options: Record<string, string>) =>
      commands['report settings'](adminOf(backend), new Map(Object.entries(options)));
    expect(await run({})).toContain('Monday, 12:00');
    setClock(backend, '2026-11-24T00:00:00.000Z');
    await openWeeks(backend.context.db, backend.clock.now);
    expect(
      await run({ 'due-day': '5', 'due-time': '17:30', 'lock-days': '3', 'month-before': '28' }),
    ).toContain('Friday, 17:30');
    const times = async () =>
      (await list(backend, token, WEEK, '2026-W48')).map(({ dueAt, locksAt }) => [dueAt, locksAt]);
    expect(await times()).toEqual([
      [DUE, LOCKS],
      ['2026-12-04T10:30:00.000Z', '2026-12-07T10:30:00.000Z'],
    ]);
    for (const wrong of [{ 'due-day': '8' }, { 'due-time': '24:00' }, { 'lock-days': '-1' }])
      await expect(run(wrong)).rejects.toThrow();
  });

  test('a backend that was down over some Mondays opens all weeks that it missed', async () => {
    const backend = await aBackend(engine);
    const { token } = await aPaired(backend);
    await list(backend, token, WEEK, WEEK);
    setClock(backend, '2026-12-16T00:00:00.000Z');
    await Promise.all([1, 2, 3].map(() => openWeeks(backend.context.db, backend.clock.now)));
    const { db } = backend.context;
    const weeks = await db.selectFrom('weeks').select('week').orderBy('week').execute();
    expect(weeks.map(({ week }) => week)).toEqual([
      '2026-W47',
      '2026-W48',
      '2026-W49',
      '2026-W50',
      '2026-W51',
    ]);
    const frozen = await db
      .selectFrom('unit_weeks')
      .select(['week', ({ fn }) => fn.sum<string | number>('expected').as('expected')])
      .groupBy('week')
      .execute();
    expect(frozen.map(({ expected }) => Number(expected))).toEqual([2, 2, 2, 2, 2]);
    expect((await list(backend, token, WEEK, '2026-W51'))[4]?.dueAt).toBe('2026-12-21T05:00:00.000Z');
  });

  /** What the board is read from: the opened weeks, each with the units of which a report is expected. */
  async function readWeeks({ context: { db } }: Backend) {
    const rows = await db
      .selectFrom('weeks')
      .leftJoin('unit_weeks', 'unit_weeks.week', 'weeks.week')
      .select(['weeks.week', ({ fn }) => fn.sum<string | number>('expected').as('expected')])
      .groupBy('weeks.week')
      .orderBy('weeks.week')
      .execute();
    return rows.map(({ week, expected }) => `${week}: ${Number(expected)}`);
  }
  const openAt = async (backend: Backend, at: string) => {
    setClock(backend, at);
    await openWeeks(backend.context.db, backend.clock.now);
    return await readWeeks(backend);
  };

  test('one start with the clock years ahead stops no week reports: each week opens on its Monday, with the units of that day', async () => {
    const backend = await aBackend(engine);
    const now = '2026-11-21T02:00:00.000Z';
    expect(await openAt(backend, now)).toEqual(['2026-W47: 2']);
    expect(await openAt(backend, '2030-03-04T02:00:00.000Z')).toHaveLength(61);
    expect(await openAt(backend, now)).toEqual(['2026-W47: 2']);
    // A unit that came after the false start is expected from its first Monday on.
    for (const [command, options] of [
      ['unit add', { id: 'moi', name: 'Mới' }],
      ['page add', { unit: 'moi', key: 'moi', name: 'Mới', role: 'own' }],
    ] as const)
      await commands[command](adminOf(backend), new Map(Object.entries(options)));
    expect(await openAt(backend, '2026-12-02T02:00:00.000Z')).toEqual([
      '2026-W47: 2',
      '2026-W48: 3',
      '2026-W49: 3',
    ]);
    expect((await checkRollups(backend.context.db)).damages).toEqual([]);
  });

  test('an entry that a device logged ahead of time is still counted when its week opens', async () => {
    const backend = await aBackend(engine);
    const { token } = await aPaired(backend);
    await openAt(backend, '2027-03-01T02:00:00.000Z');
    await backend.record(token, [anActivity({ day: '2026-12-01', occurredAt: '2026-12-01T01:00:00.000Z' })]);
    expect(await openAt(backend, '2026-11-21T02:00:00.000Z')).toEqual(['2026-W47: 2']);
    expect((await checkRollups(backend.context.db)).damages).toEqual([]);
    expect(await openAt(backend, '2026-12-01T02:00:00.000Z')).toHaveLength(3);
    const { db } = backend.context;
    const counted = db.selectFrom('unit_weeks').select(['unit_id', 'activities']).where('activities', '>', 0);
    expect(await counted.execute()).toEqual([{ unit_id: HOA_MAI, activities: 1 }]);
    expect((await checkRollups(db)).damages).toEqual([]);
  });

  test('a clock that is behind takes no week away before anybody has reported', async () => {
    const backend = await aBackend(engine);
    await openAt(backend, '2026-11-14T02:00:00.000Z');
    const weeks = await openAt(backend, '2026-11-21T02:00:00.000Z');
    await aPaired(backend);
    for (const behind of ['2026-11-14T02:00:00.000Z', '1970-01-01T00:00:00.000Z'])
      expect(await openAt(backend, behind)).toEqual(weeks);
  });

  test.each([
    ['months', '2026-07-01T02:00:00.000Z', ['2026-W46: 2', '2026-W47: 2']],
    ['years', '2020-01-01T02:00:00.000Z', ['2026-W46: 2', '2026-W47: 2']],
  ])(
    'a clock that is %s behind takes no week away in which somebody has reported',
    async (_how, at, weeks) => {
      const backend = await aBackend(engine);
      await openAt(backend, '2026-11-14T02:00:00.000Z');
      const { token } = await aPaired(backend);
      setClock(backend, '2026-11-21T02:00:00.000Z');
      await expectReport(await submit(backend, token));
      expect(await openAt(backend, at)).toEqual(weeks);
      expect(await openAt(backend, '2026-11-21T02:00:00.000Z')).toEqual(weeks);
    },
  );
});
