import { describe, expect, test } from 'vitest';
import { AdminError } from '../../server/admin/command.ts';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { TreeReply, TreeWords, UNITS_MOST } from '../../utils/contract/unit-tree.ts';
import { aBackend, adminOf, type Backend, engines } from './backend.ts';
import { aCoordinator, type Person } from './coordinators.ts';

const run = (backend: Backend, name: CommandName, options: Record<string, string>) =>
  commands[name](adminOf(backend), new Map(Object.entries(options)));

const TREE = [
  { id: 'tong', name: 'Tổng Liên đoàn', level: 'national' },
  { id: 'tinh', name: 'Liên đoàn Lao động tỉnh Sao Biển', parent: 'tong', level: 'province' },
  {
    id: 'phuong',
    name: 'Công đoàn phường Hải Đăng',
    parent: 'tinh',
    level: 'intermediate',
    cohort: 'thi-diem',
  },
  {
    id: 'truong',
    name: 'Trường Mầm non Ánh Dương',
    parent: 'phuong',
    level: 'grassroots',
    kind: 'truong-hoc',
  },
  { id: 'nha-may', name: 'Nhà máy Đại Dương', parent: 'tinh', level: 'grassroots', kind: 'doanh-nghiep' },
  { id: 'tinh-khac', name: 'Liên đoàn Lao động tỉnh Đồi Chè', parent: 'tong', level: 'province' },
  { id: 'truong-khac', name: 'Trường Ánh Dương khác', parent: 'tinh-khac', kind: 'truong-hoc' },
];

async function plant(backend: Backend): Promise<Person> {
  for (const unit of TREE) await run(backend, 'unit add', unit);
  return await aCoordinator(backend, 'Lan', 'tinh');
}

const ask = async (backend: Backend, { token }: Person, question: unknown) =>
  TreeReply.parse(await (await backend.post(api['units.below'].path, question, token)).json());

describe.each(engines)('the tree that coordinators aim at on %s', (engine) => {
  test('is read level by level, with what each unit is', async () => {
    const backend = await aBackend(engine);
    const person = await plant(backend);
    expect(await ask(backend, person, { parent: 'tinh', from: 0 })).toEqual({
      total: 2,
      units: [
        {
          id: 'phuong',
          name: 'Công đoàn phường Hải Đăng',
          parentId: 'tinh',
          parentName: 'Liên đoàn Lao động tỉnh Sao Biển',
          level: 'intermediate',
          cohort: 'thi-diem',
          below: 1,
        },
        expect.objectContaining({ id: 'nha-may', kind: 'doanh-nghiep', below: 0 }),
      ],
    });
    const { units } = await ask(backend, person, { parent: 'phuong', from: 0 });
    expect(units.map(({ id }) => id)).toEqual(['truong']);
  });

  test('ends at the coordinator: units above and beside are neither listed nor found', async () => {
    const backend = await aBackend(engine);
    const person = await plant(backend);
    for (const parent of ['tong', 'tinh-khac', 'khong-co']) {
      const response = await backend.post(api['units.below'].path, { parent, from: 0 }, person.token);
      expect(Problem.parse(await response.json()).code).toBe('not_found');
    }
    expect((await ask(backend, person, { search: 'anh duong' })).units.map(({ id }) => id)).toEqual([
      'truong',
    ]);
    expect((await ask(backend, person, { ids: ['truong', 'truong-khac', 'tong'] })).units).toHaveLength(1);
    const device = await backend.pair('tinh');
    const response = await backend.post(api['units.below'].path, { ids: [] }, device.token);
    expect(response.status).toBe(401);
  });

  test.each([
    ['nha may dai duong', ['nha-may']],
    ['ĐẠI', ['nha-may']],
    ['phuong hai', ['phuong']],
    ['truong', ['truong']],
    ['khong co gi', []],
  ])('"%s" finds %j, with or without diacritics', async (search, ids) => {
    const backend = await aBackend(engine);
    const person = await plant(backend);
    expect((await ask(backend, person, { search })).units.map(({ id }) => id)).toEqual(ids);
  });

  test('the words that units have are counted within the subtree', async () => {
    const backend = await aBackend(engine);
    const person = await plant(backend);
    const response = await backend.get(api['units.words'].path, person.token);
    expect(TreeWords.parse(await response.json())).toEqual({
      levels: [
        { word: 'grassroots', units: 2 },
        { word: 'intermediate', units: 1 },
        { word: 'province', units: 1 },
      ],
      kinds: [
        { word: 'doanh-nghiep', units: 1 },
        { word: 'truong-hoc', units: 1 },
      ],
      cohorts: [{ word: 'thi-diem', units: 1 }],
    });
  });

  test('ten thousand units below one come in pieces', async () => {
    const backend = await aBackend(engine);
    const person = await plant(backend);
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      id: `cs-${index}`,
      name: `Công đoàn cơ sở số ${String(index).padStart(5, '0')}`,
      created_at: '',
      parent_id: 'phuong',
    }));
    for (let from = 0; from < rows.length; from += 1_000)
      await backend.context.db
        .insertInto('units')
        .values(rows.slice(from, from + 1_000))
        .execute();
    const first = await ask(backend, person, { parent: 'phuong', from: 0 });
    expect([first.total, first.units.length]).toEqual([10_001, UNITS_MOST]);
    const next = await ask(backend, person, { parent: 'phuong', from: UNITS_MOST });
    expect(next.units[0]?.id).toBe(`cs-${UNITS_MOST}`);
    const found = await ask(backend, person, { search: 'co so so 09999' });
    expect(found.units.map(({ id }) => id)).toEqual(['cs-9999']);
    expect((await ask(backend, person, { search: 'cong doan' })).total).toBe(10_001);
  });
});

describe.each(engines)('moving a unit on %s', (engine) => {
  test('it goes with all below it; packs reach it from its new superiors, and signers stay', async () => {
    const backend = await aBackend(engine);
    const person = await plant(backend);
    const { token } = await aCoordinator(backend, 'Minh', 'tinh-khac');
    await backend.pair('truong');
    const reachOf = async (by: string) => await (await backend.post(api['drafts.reach'].path, {}, by)).json();
    expect(await reachOf(person.token)).toEqual({ units: 4, devices: 1 });
    expect(await reachOf(token)).toEqual({ units: 2, devices: 0 });
    const printed = await run(backend, 'unit move', { id: 'phuong', parent: 'tinh-khac' });
    expect(printed).toContain('phuong stands below tinh-khac now (before: tinh), with 1 units below it.');
    expect(printed).toContain('1 paired devices');
    expect(await reachOf(person.token)).toEqual({ units: 2, devices: 0 });
    expect(await reachOf(token)).toEqual({ units: 4, devices: 1 });
    const { unit } = await backend.pair('truong');
    expect(unit.above).toEqual(['tong', 'tinh-khac', 'phuong']);
  });

  test.each([
    [{ id: 'tinh', parent: 'truong' }, 'below itself'],
    [{ id: 'tinh', parent: 'tinh' }, 'below itself'],
    [{ id: 'phuong', parent: 'tinh' }, 'there already'],
    [{ id: 'phuong', parent: 'khong-co' }, 'There is no unit "khong-co"'],
    [{ id: 'khong-co', parent: 'tinh' }, 'There is no unit "khong-co"'],
    [{ id: 'phuong' }, 'There is no unit ""'],
  ])('%j is refused, and nothing is changed', async (options, words) => {
    const backend = await aBackend(engine);
    await plant(backend);
    const before = await backend.context.db
      .selectFrom('units')
      .select(['id', 'parent_id'])
      .orderBy('id')
      .execute();
    const refusal = run(backend, 'unit move', options);
    await expect(refusal).rejects.toThrow(AdminError);
    await expect(refusal).rejects.toThrow(words);
    expect(
      await backend.context.db.selectFrom('units').select(['id', 'parent_id']).orderBy('id').execute(),
    ).toEqual(before);
  });

  test('a tree that would be deeper than devices take is refused', async () => {
    const backend = await aBackend(engine);
    await plant(backend);
    let parent = 'tinh-khac';
    for (let level = 0; level < 18; level++) {
      const id = `tang-${level}`;
      await run(backend, 'unit add', { id, name: id, parent });
      parent = id;
    }
    await expect(run(backend, 'unit move', { id: 'phuong', parent })).rejects.toThrow('more than 20');
    await run(backend, 'unit move', { id: 'truong', parent });
    expect((await backend.pair('truong')).unit.above).toHaveLength(20);
  });
});

test('of two moves at once that would make a ring together, one is refused', async () => {
  const backend = await aBackend('postgresql');
  await plant(backend);
  const outcomes = await Promise.allSettled([
    run(backend, 'unit move', { id: 'tinh', parent: 'truong-khac' }),
    run(backend, 'unit move', { id: 'tinh-khac', parent: 'truong' }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});
