import { describe, expect, test } from 'vitest';
import { AdminError } from '../../server/admin/command.ts';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { verifyAudit } from '../../server/store/audit.ts';
import { checkRollups } from '../../server/store/check-rollups.ts';
import { readHistory } from '../../server/store/unit-history.ts';
import type { Activity } from '../../utils/contract/activity.ts';
import { api } from '../../utils/contract/api.ts';
import { sumUp } from '../../utils/domain/units/unit-lines.ts';
import {
  aBackend,
  adminOf,
  anActivity,
  type Backend,
  engines,
  expectReceipt,
  HOA_MAI,
  HOA_MAI_PAGE,
  SAO_MAI,
} from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { readReviews, review } from './entries.ts';
import { expectReport, review as reviewReport, submit, WEEK } from './weeks.ts';

const run = (backend: Backend, name: CommandName, options: Record<string, string>) =>
  commands[name](adminOf(backend), new Map(Object.entries(options)));

/** The day after the units were added: a unit cannot end on its first day. */
async function aDayLater(engine: (typeof engines)[number]): Promise<Backend> {
  const backend = await aBackend(engine);
  for (const [id, parent] of [
    ['tinh', undefined],
    ['huyen', 'tinh'],
    ['truong', 'huyen'],
  ]) {
    await run(backend, 'unit add', { id: id ?? '', name: `Đơn vị ${id}`, ...(parent ? { parent } : {}) });
  }
  backend.clock.now = new Date('2026-11-22T02:00:00.000Z');
  return backend;
}

const ownUnit = async (backend: Backend, token: string) =>
  api['me.unit'].success[200].parse(await (await backend.get(api['me.unit'].path, token)).json());

describe.each(engines)('a unit that merges on %s', (engine) => {
  test('hands over devices, pages and unused codes; its entries stay and are seen by its heir', async () => {
    const backend = await aDayLater(engine);
    const [device, code] = [await backend.pair(HOA_MAI), await backend.newCode(HOA_MAI)];
    const before = anActivity();
    const { results } = await backend.record(device.token, [before]);
    const printed = await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    expect(printed).toContain(
      'cdcs-hoa-mai has merged into cdcs-sao-mai on 2026-11-22: 1 paired devices, 1 unused codes and 2 pages go to it, and 0 units now stand below it.',
    );

    const { unit, pages } = await ownUnit(backend, device.token);
    expect(unit.id).toBe(SAO_MAI);
    expect(pages.map(({ key, role }) => `${key} ${role}`)).toEqual([
      'congdoanvietnam national',
      'congdoanhoamai own',
      'congdoansaomai own',
    ]);
    // A receipt that was lost on the way is given again, though the device is another unit's now.
    const again = await backend.record(device.token, [before, anActivity()]);
    expect(again.results.map(({ status }) => status)).toEqual(['already', 'stored']);
    expect(expectReceipt(again.results[0])).toEqual(expectReceipt(results[0]));
    const rows = await backend.context.db
      .selectFrom('activities')
      .select('unit_id')
      .orderBy('receipt_number')
      .execute();
    expect(rows).toEqual([{ unit_id: HOA_MAI }, { unit_id: SAO_MAI }]);
    expect(await backend.week(device.token, '2026-W47')).toHaveLength(2);

    const paired = await backend.post('/v1/pairings', { code, deviceLabel: 'Máy' });
    expect((await paired.json()).unit.id).toBe(SAO_MAI);
  });

  test("makes its page the own page of an heir that had listed it as another unit's", async () => {
    const backend = await aDayLater(engine);
    await run(backend, 'page add', {
      unit: SAO_MAI,
      key: HOA_MAI_PAGE,
      name: 'Trang cấp trên',
      role: 'superior',
    });
    const { token } = await backend.pair(HOA_MAI);
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    const { pages } = await ownUnit(backend, token);
    expect(pages.filter(({ key }) => key === HOA_MAI_PAGE)).toMatchObject([{ role: 'own' }]);
    expect((await backend.record(token, [anActivity()])).results[0]?.status).toBe('stored');
  });

  test('shows what it shared to the devices of its heir, so that nothing is shared twice', async () => {
    const backend = await aDayLater(engine);
    const [gone, heir] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    const share = { kind: 'share', shareItemId: 'bai-1' } as const;
    await backend.record(gone.token, [anActivity(share)]);
    const list = async () =>
      (await (await backend.get(`${api['shares.list'].path}?since=2026-11-01`, heir.token)).json()).shares;
    expect(await list()).toEqual([]);
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    expect(await list()).toEqual([{ itemId: 'bai-1', pageKey: HOA_MAI_PAGE, day: '2026-11-21' }]);
  });

  test.each(['unit merge', 'unit close'] as const)(
    'what it handed in before can still be accepted after %s, and nothing else',
    async (command) => {
      const backend = await aDayLater(engine);
      await run(backend, 'unit add', { id: 'cum', name: 'Cụm' });
      for (const id of [HOA_MAI, SAO_MAI]) await run(backend, 'unit move', { id, parent: 'cum' });
      backend.clock.now = new Date('2026-11-23T02:00:00.000Z');
      const { token, deviceId } = await backend.pair(HOA_MAI);
      await expectReport(await submit(backend, token, { kind: 'nothing', reason: 'Nghỉ', activities: 0 }));
      backend.clock.now = new Date('2026-11-24T02:00:00.000Z');
      if (command === 'unit close') await run(backend, 'device revoke', { id: deviceId });
      const into = command === 'unit merge' ? { into: SAO_MAI } : {};
      await run(backend, command, { id: HOA_MAI, ...into });
      const { token: lan } = await aCoordinator(backend, 'Lan', 'cum');
      const seen = await backend.get(`${api['reports.read'].path}?unit=${HOA_MAI}&week=${WEEK}`, lan);
      expect(await seen.json()).toMatchObject({ state: 'nothing', ended: true });
      const back = { move: 'return', revision: 1, reason: 'Thiếu' };
      expect((await reviewReport(backend, lan, HOA_MAI, back)).status).toBe(403);
      const longer = { move: 'unlock', until: '2027-01-01T00:00:00.000Z' };
      expect((await reviewReport(backend, lan, HOA_MAI, longer)).status).toBe(403);
      const accepted = await reviewReport(backend, lan, HOA_MAI, { move: 'accept', revision: 1 });
      expect(await expectReport(accepted)).toMatchObject({ state: 'accepted', ended: true });
      const { token: elsewhere } = await aCoordinator(backend, 'Minh', 'tinh');
      const again = await reviewReport(backend, elsewhere, HOA_MAI, { move: 'accept', revision: 1 });
      expect(again.status).toBe(404);
      expect((await checkRollups(backend.context.db)).damages).toEqual([]);
    },
  );

  test('has its reviews told in one order with those of its heir, also when the clock stands still', async () => {
    const backend = await aDayLater(engine);
    const gone = await backend.pair(HOA_MAI);
    const heir = await backend.pair(SAO_MAI);
    const [before, after] = [anActivity(), anActivity({ pageKey: 'congdoansaomai' })];
    await backend.record(gone.token, [before]);
    await backend.record(heir.token, [after]);
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    const lan = await aCoordinator(backend, 'Lan', SAO_MAI);
    const say = async ({ id: activityId }: Activity, move: 'accept' | 'return') => {
      const said = { activityId, revision: 1 };
      const asked = move === 'accept' ? { move, ...said } : { move, ...said, reason: 'Thiếu đường dẫn' };
      expect(await review(backend, lan, asked)).toHaveProperty('review');
      await listen();
    };
    // Each device asks after every word, and goes on from the last one that it heard.
    const heard: string[] = [];
    let since = '2026-01-01T00:00:00.000Z';
    const listen = async () => {
      const { reviews } = await readReviews(backend, gone.token, since);
      heard.push(...reviews.map(({ activityId }) => activityId));
      since = reviews.at(-1)?.reviewedAt ?? since;
    };
    await say(after, 'accept');
    await say(before, 'accept');
    backend.clock.now = new Date(backend.clock.now.getTime() - 60_000);
    await say(before, 'return');
    await say(after, 'return');
    await say(before, 'accept');
    expect(heard).toEqual([after.id, before.id, before.id, after.id, before.id]);
  });

  test('has reviews that are given at once with those of its heir told each once', async () => {
    const backend = await aDayLater(engine);
    const [gone, heir] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    const old = Array.from({ length: 8 }, () => anActivity());
    const own = Array.from({ length: 8 }, () => anActivity({ pageKey: 'congdoansaomai' }));
    await backend.record(gone.token, old);
    await backend.record(heir.token, own);
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    const lan = await aCoordinator(backend, 'Lan', SAO_MAI);
    await Promise.all(
      [...old, ...own].map(({ id }) => review(backend, lan, { move: 'accept', activityId: id, revision: 1 })),
    );
    const { reviews } = await readReviews(backend, heir.token);
    expect(reviews.map(({ activityId }) => activityId).sort()).toEqual(
      [...old, ...own].map(({ id }) => id).sort(),
    );
    expect(new Set(reviews.map(({ reviewedAt }) => reviewedAt)).size).toBe(16);
  });

  test("is a stranger's to every other unit: neither its log nor its entries are theirs", async () => {
    const backend = await aDayLater(engine);
    const gone = await backend.pair(HOA_MAI);
    const activity = anActivity();
    await backend.record(gone.token, [activity]);
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    const other = await backend.pair('truong');
    expect((await backend.record(other.token, [activity])).results[0]?.status).toBe('conflict');
    expect(await backend.week(other.token, '2026-W47')).toEqual([]);
  });

  test('takes what stands below it along, and leaves its coordinators where they are', async () => {
    const backend = await aDayLater(engine);
    await aCoordinator(backend, 'Lan', 'huyen');
    const { token } = await backend.pair('truong');
    await run(backend, 'unit add', { id: 'xa', name: 'Công đoàn xã', parent: 'tinh' });
    const printed = await run(backend, 'unit merge', { id: 'huyen', into: 'xa' });
    expect(printed).toContain('1 units now stand below it');
    expect(printed).toContain('1 coordinators stay with huyen');
    expect((await ownUnit(backend, token)).unit.above).toEqual(['tinh', 'xa']);
    const told = await run(backend, 'unit history', { id: 'truong', day: '2026-11-21' });
    expect(told).toContain('2026-11-21 – before 2026-11-22  Đơn vị truong  no level  below huyen');
    expect(told).toContain(
      'On 2026-11-21 it stood: Đơn vị truong (truong) < Đơn vị huyen (huyen) < Đơn vị tinh (tinh)',
    );
    expect(told).toContain(
      'Today it counts: Đơn vị truong (truong) < Công đoàn xã (xa) < Đơn vị tinh (tinh)',
    );
    const gone = await run(backend, 'unit history', { id: 'huyen' });
    expect(gone).toContain('It leads to xa today.');
    expect(gone).toContain('At last it stood: Đơn vị huyen (huyen) < Đơn vị tinh (tinh)');
  });

  test('is hidden where units are aimed at, and takes no device, page or code any more', async () => {
    const backend = await aDayLater(engine);
    const lan = await aCoordinator(backend, 'Lan', 'tinh');
    await run(backend, 'unit add', { id: 'truong-2', name: 'Trường hai', parent: 'huyen' });
    backend.clock.now = new Date('2026-11-23T02:00:00.000Z');
    const reach = async () => await (await backend.post(api['drafts.reach'].path, {}, lan.token)).json();
    expect(await reach()).toEqual({ units: 4, devices: 0 });
    await run(backend, 'unit merge', { id: 'truong', into: 'truong-2' });
    expect(await reach()).toEqual({ units: 3, devices: 0 });
    const below = await backend.post(api['units.below'].path, { parent: 'huyen', from: 0 }, lan.token);
    expect(await below.json()).toMatchObject({ total: 1, units: [{ id: 'truong-2' }] });
    const found = await backend.post(api['units.below'].path, { search: 'truong' }, lan.token);
    expect(await found.json()).toMatchObject({ total: 1 });
    for (const [name, options] of [
      ['pairing new', { unit: 'truong' }],
      ['coordinator code', { unit: 'truong' }],
      ['page add', { unit: 'truong', key: 'a', name: 'A', role: 'own' }],
      ['unit rename', { id: 'truong', name: 'x' }],
      ['unit add', { id: 'moi', name: 'x', parent: 'truong' }],
    ] as const) {
      await expect(run(backend, name, options)).rejects.toThrow('truong has ended on 2026-11-23');
    }
  });
});

describe.each(engines)('the tree of every day on %s', (engine) => {
  test('is what the spans say, and `units` is its last day', async () => {
    const backend = await aDayLater(engine);
    const { db } = backend.context;
    await run(backend, 'unit rename', { id: 'truong', name: 'Trường mới', level: 'grassroots' });
    await run(backend, 'unit add', { id: 'nganh', name: 'Công đoàn ngành' });
    await run(backend, 'unit move', { id: 'truong', parent: 'nganh', tree: 'sector' });
    await run(backend, 'unit move', { id: 'truong', top: 'true' });
    await run(backend, 'unit move', { id: 'huyen', parent: 'nganh', day: '2026-11-22' });
    const { spans } = await readHistory(db);
    expect(spans.get('truong')).toEqual([
      {
        unitId: 'truong',
        fromDay: '2026-11-21',
        toDay: '2026-11-22',
        name: 'Đơn vị truong',
        parentId: 'huyen',
      },
      {
        unitId: 'truong',
        fromDay: '2026-11-22',
        name: 'Trường mới',
        level: 'grassroots',
        sectorParentId: 'nganh',
      },
    ]);
    const units = await db.selectFrom('units').selectAll().where('closed_on', 'is', null).execute();
    for (const unit of units) {
      expect(spans.get(unit.id)?.at(-1)).toEqual({
        ...{ unitId: unit.id, fromDay: expect.any(String), name: unit.name },
        ...(unit.level === null ? {} : { level: unit.level }),
        ...(unit.parent_id === null ? {} : { parentId: unit.parent_id }),
        ...(unit.sector_parent_id === null ? {} : { sectorParentId: unit.sector_parent_id }),
      });
    }
  });

  test('adds stored entries up to the same, as it was and as it is now', async () => {
    const backend = await aDayLater(engine);
    const [hoaMai, saoMai] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    for (const id of [HOA_MAI, SAO_MAI]) await run(backend, 'unit move', { id, parent: 'huyen' });
    await backend.record(hoaMai.token, [anActivity(), anActivity({ day: '2026-11-22' })]);
    await backend.record(saoMai.token, [anActivity({ pageKey: 'congdoansaomai' })]);
    await run(backend, 'unit move', { id: 'huyen', top: 'true' });
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI, day: '2026-11-22' });
    const history = await readHistory(backend.context.db);
    const rows = await backend.context.db.selectFrom('activities').select(['unit_id', 'day']).execute();
    const counts = rows.map(({ unit_id: unitId, day }) => ({ unitId, day, count: 1 }));
    const toObject = (sums: Map<string, number>) => Object.fromEntries(sums);
    // Moved below `huyen` on the 22nd, and merged on the same day: on the 21st both stood at the top.
    expect(toObject(sumUp(history, 'territory', 'as_it_was', counts))).toEqual({
      [HOA_MAI]: 2,
      [SAO_MAI]: 1,
    });
    expect(toObject(sumUp(history, 'territory', 'as_it_is_now', counts))).toEqual({ [SAO_MAI]: 3, huyen: 3 });
  });

  test('a unit with devices at work neither closes nor ends in a split; one without does', async () => {
    const backend = await aDayLater(engine);
    const { deviceId } = await backend.pair('truong');
    await run(backend, 'unit add', { id: 'phan-1', name: 'Phần một', parent: 'huyen' });
    for (const [name, options] of [
      ['unit close', { id: 'truong' }],
      ['unit split', { id: 'truong', into: 'phan-1', close: 'true' }],
    ] as const) {
      await expect(run(backend, name, options)).rejects.toThrow('truong still has 1 paired devices');
    }
    expect(await run(backend, 'unit split', { id: 'truong', into: 'phan-1' })).toContain('truong was split');
    await run(backend, 'device revoke', { id: deviceId });
    expect(await run(backend, 'unit close', { id: 'truong' })).toContain('truong has ended on 2026-11-22');
    const told = await run(backend, 'unit history', { id: 'truong' });
    expect(told).toContain('2026-11-22  truong split into phan-1');
    expect(told).toContain(
      'Today it counts: Đơn vị truong (truong) < Đơn vị huyen (huyen) < Đơn vị tinh (tinh)',
    );
  });

  test.each([
    ['unit merge', { id: 'tinh', into: 'truong' }, 'A unit cannot stand below itself'],
    ['unit merge', { into: 'truong' }, '--id is missing'],
    ['unit merge', { id: 'huyen', into: 'khong-co' }, 'There is no unit "khong-co"'],
    ['unit move', { id: 'truong', parent: 'tinh', day: '2026-11-23' }, '2026-11-23 lies ahead'],
    ['unit move', { id: 'truong', parent: 'tinh', day: '2026-11-20' }, 'begins here on 2026-11-21'],
    ['unit move', { id: 'truong', parent: 'tinh', tree: 'cay' }, 'Invalid option'],
    ['unit rename', { id: 'truong' }, '--name or --level is missing'],
    ['unit rename', { id: 'truong', name: 'Đơn vị truong' }, 'is called so already'],
    ['unit close', { id: 'huyen' }, 'truong still stands below it'],
    ['unit history', { id: 'khong-co' }, 'There is no unit "khong-co"'],
  ] as const)('%s %j is refused in plain words, and nothing is changed', async (name, options, words) => {
    const backend = await aDayLater(engine);
    const read = async () => [
      await backend.context.db.selectFrom('units').selectAll().orderBy('id').execute(),
      await readHistory(backend.context.db),
    ];
    const before = await read();
    const refusal = run(backend, name, options);
    await expect(refusal).rejects.toThrow(AdminError);
    await expect(refusal).rejects.toThrow(words);
    expect(await read()).toEqual(before);
  });

  test('a unit that was closed or merged by mistake is there again, and the sums of the board are those of the entries', async () => {
    const backend = await aDayLater(engine);
    const { db } = backend.context;
    for (const id of [HOA_MAI, SAO_MAI]) await run(backend, 'unit move', { id, parent: 'huyen' });
    const device = await backend.pair(HOA_MAI);
    await backend.record(device.token, [anActivity(), anActivity({ day: '2026-11-22' })]);
    const lan = await aCoordinator(backend, 'Lan', 'huyen');
    const sumNow = async (unit: string) => {
      const path = `${api['board.read'].path}?unit=${unit}&week=2026-W47&tree=now`;
      const answer = await (await backend.get(path, lan.token)).json();
      return api['board.read'].success[200].parse(answer).unit.sums.activities;
    };
    backend.clock.now = new Date('2026-11-23T02:00:00.000Z');
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    expect([await sumNow(SAO_MAI), await sumNow('huyen')]).toEqual([2, 2]);
    const again = { id: HOA_MAI, day: '2026-11-24' };
    backend.clock.now = new Date('2026-11-25T02:00:00.000Z');
    await expect(run(backend, 'unit reopen', again)).rejects.toThrow(
      'It merged into cdcs-sao-mai on 2026-11-23, and what it had done counts there. With --undo-merge',
    );
    const printed = await run(backend, 'unit reopen', { ...again, 'undo-merge': 'true' });
    expect(printed).toContain('cdcs-hoa-mai is there again since 2026-11-24, below huyen.');
    expect([await sumNow(SAO_MAI), await sumNow('huyen')]).toEqual([0, 2]);
    expect((await checkRollups(db)).damages).toEqual([]);
    expect((await readHistory(db)).spans.get(HOA_MAI)?.map(({ fromDay, toDay }) => [fromDay, toDay])).toEqual(
      [
        ['2026-11-21', '2026-11-22'],
        ['2026-11-22', '2026-11-23'],
        ['2026-11-24', undefined],
      ],
    );

    await run(backend, 'unit close', { id: 'truong' });
    await expect(run(backend, 'unit reopen', { id: 'huyen' })).rejects.toThrow('huyen has not ended.');
    backend.clock.now = new Date('2026-11-26T02:00:00.000Z');
    await run(backend, 'unit reopen', { id: 'truong' });
    const truong = await db.selectFrom('units').selectAll().where('id', '=', 'truong').executeTakeFirst();
    expect(truong).toMatchObject({ closed_on: null, parent_id: 'huyen' });
    expect((await backend.pair('truong')).unit.id).toBe('truong');
    expect((await checkRollups(db)).damages).toEqual([]);
    const acts = await db.selectFrom('audit_events').select('act').where('act', '=', 'unit.reopen').execute();
    expect(acts).toHaveLength(2);
  });

  test('each change leaves a line in the audit log', async () => {
    const backend = await aDayLater(engine);
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    const rows = await backend.context.db
      .selectFrom('audit_events')
      .select(['act', 'unit_id', 'subject'])
      .execute();
    expect(rows.at(-1)).toEqual({ act: 'unit.merge', unit_id: SAO_MAI, subject: HOA_MAI });
    expect((await verifyAudit(backend.context.db)).damages).toEqual([]);
  });
});
