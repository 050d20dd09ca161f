import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { api, type RouteName } from '../../utils/contract/api.ts';
import { toMaterialPath } from '../../utils/contract/file-routes.ts';
import type { Right } from '../../utils/contract/right.ts';
import { aBackend, adminOf, anActivity, type Backend, engines } from './backend.ts';
import { aCoordinator, aUnitPack, enrol, expectDraft, type Person, save } from './coordinators.ts';
import { aSealedFile } from './entries.ts';

type CoordinatorRoute = {
  [N in RouteName]: (typeof api)[N]['auth'] extends 'coordinator' ? N : never;
}[RouteName];

/** `phuong` is everybody's own unit here; the others stand above, below and beside it. */
const UNITS = { tinh: undefined, phuong: 'tinh', truong: 'phuong', 'phuong-khac': 'tinh' } as const;
type UnitId = keyof typeof UNITS;
const unitIds = Object.keys(UNITS) as UnitId[];
const HOME = 'phuong';

/** What each right gives, and for which units; all of it once more by hand. */
const GIVES: Record<Right, readonly Right[]> = {
  look: ['look'],
  enter: ['look', 'enter'],
  review: ['look', 'review'],
  coordinate: ['look', 'review', 'coordinate'],
};
interface Given {
  right: Right;
  unit: UnitId;
  state: 'in force' | 'ended' | 'not yet';
}
const PEOPLE: Record<string, readonly Given[]> = {
  'look at home': [{ right: 'look', unit: HOME, state: 'in force' }],
  'enter at home': [{ right: 'enter', unit: HOME, state: 'in force' }],
  'review at home': [{ right: 'review', unit: HOME, state: 'in force' }],
  'coordinate at home': [{ right: 'coordinate', unit: HOME, state: 'in force' }],
  'coordinate above': [{ right: 'coordinate', unit: 'tinh', state: 'in force' }],
  'coordinate below only': [{ right: 'coordinate', unit: 'truong', state: 'in force' }],
  'coordinate beside only': [{ right: 'coordinate', unit: 'phuong-khac', state: 'in force' }],
  'coordinate, ended': [{ right: 'coordinate', unit: HOME, state: 'ended' }],
  'coordinate, not yet': [{ right: 'coordinate', unit: HOME, state: 'not yet' }],
  'ended here, look beside': [
    { right: 'coordinate', unit: HOME, state: 'ended' },
    { right: 'look', unit: 'phuong-khac', state: 'in force' },
  ],
  nothing: [],
};
const COVERS: Record<UnitId, readonly UnitId[]> = {
  tinh: unitIds,
  phuong: ['phuong', 'truong'],
  truong: ['truong'],
  'phuong-khac': ['phuong-khac'],
};

function may(given: readonly Given[], wanted: Right, unit: UnitId): boolean {
  return given.some(
    (grant) =>
      grant.state === 'in force' && GIVES[grant.right].includes(wanted) && COVERS[grant.unit].includes(unit),
  );
}

/** `tree`: about any unit of the tree. `home`: about packs of the own unit, whatever rights there are elsewhere. */
interface Try {
  right: Right;
  where: 'tree' | 'home';
  ask: (backend: Backend, token: string, target: UnitId, logged: Logged) => Promise<Response>;
}

/** The device of each unit, and the one entry that it sent. */
type Logged = Record<
  UnitId,
  { device: Awaited<ReturnType<Backend['pair']>>; entry: ReturnType<typeof anActivity> }
>;

const packOf = (target: UnitId) => ({ packId: `goi-${target}`, version: 1 });
const read =
  (name: 'drafts.read' | 'drafts.candidate' | 'drafts.delivery' | 'drafts.deliveryUnits'): Try['ask'] =>
  async (backend, token, target) =>
    await backend.get(`${api[name].path}?packId=goi-${target}&version=1`, token);
const put = async (backend: Backend, token: string, path: string, body: string, type: string) =>
  await backend.request(path, {
    method: 'PUT',
    headers: { 'content-type': type, authorization: `Bearer ${token}` },
    body,
  });

/** How each route is tried on a unit; a route that needs a coordinator and has no row here does not compile. */
const tries: Record<CoordinatorRoute, Try> = {
  'drafts.list': {
    right: 'look',
    where: 'home',
    ask: (backend, token) => backend.get(api['drafts.list'].path, token),
  },
  'drafts.listExpiry': {
    right: 'look',
    where: 'home',
    ask: (backend, token) => backend.get(api['drafts.listExpiry'].path, token),
  },
  'drafts.read': { right: 'look', where: 'home', ask: read('drafts.read') },
  'drafts.candidate': { right: 'look', where: 'home', ask: read('drafts.candidate') },
  'drafts.delivery': { right: 'look', where: 'home', ask: read('drafts.delivery') },
  'drafts.deliveryUnits': { right: 'look', where: 'home', ask: read('drafts.deliveryUnits') },
  'drafts.reach': {
    right: 'look',
    where: 'home',
    ask: (backend, token) => backend.post(api['drafts.reach'].path, {}, token),
  },
  'drafts.save': {
    right: 'coordinate',
    where: 'home',
    ask: (backend, token, target) => {
      const pack = aUnitPack({ id: `goi-${target}`, unitId: target, title: 'Đã sửa' });
      return put(
        backend,
        token,
        api['drafts.save'].path,
        JSON.stringify({ revision: 1, pack }),
        'application/json',
      );
    },
  },
  'drafts.move': {
    right: 'review',
    where: 'home',
    ask: (backend, token, target) =>
      backend.post(
        api['drafts.move'].path,
        { ...packOf(target), revision: 1, move: 'reject', reason: 'Không đúng' },
        token,
      ),
  },
  'drafts.sign': {
    right: 'coordinate',
    where: 'home',
    ask: (backend, token, target) => {
      const key = { keyId: '0'.repeat(64), signature: '0'.repeat(128) };
      return backend.post(api['drafts.sign'].path, { ...packOf(target), revision: 1, ...key }, token);
    },
  },
  'units.below': {
    right: 'look',
    where: 'tree',
    ask: (backend, token, target) =>
      backend.post(api['units.below'].path, { parent: target, from: 0 }, token),
  },
  'units.words': {
    right: 'look',
    where: 'home',
    ask: (backend, token) => backend.get(api['units.words'].path, token),
  },
  'entries.list': {
    right: 'look',
    where: 'tree',
    ask: (backend, token, target) =>
      backend.get(`${api['entries.list'].path}?unit=${target}&from=2026-11-01&to=2026-11-30`, token),
  },
  'entries.review': {
    right: 'review',
    where: 'tree',
    ask: (backend, token, target, logged) => {
      const { id: activityId } = logged[target].entry;
      return backend.post(api['entries.review'].path, { move: 'accept', activityId, revision: 1 }, token);
    },
  },
  'entries.import': {
    right: 'enter',
    where: 'tree',
    ask: (backend, token, target, logged) => {
      const { device, entry } = logged[target];
      return backend.post(api['entries.import'].path, aSealedFile(device, [entry]), token);
    },
  },
  'entries.entering': {
    right: 'enter',
    where: 'tree',
    ask: (backend, token, target) =>
      backend.get(`${api['entries.entering'].path}?unit=${target}&week=${WEEK}`, token),
  },
  'entries.enter': {
    right: 'enter',
    where: 'tree',
    ask: (backend, token, target) => {
      const activities = [anActivity({ pageKey: `trang${target}`, title: `Bí mật (${target})` })];
      return backend.post(api['entries.enter'].path, { unit: target, activities }, token);
    },
  },
  'reports.enter': {
    right: 'enter',
    where: 'tree',
    ask: (backend, token, target) => {
      const body = { unit: target, week: WEEK, kind: 'nothing', reason: 'Nghỉ cả tuần', activities: 0 };
      return backend.post(api['reports.enter'].path, body, token);
    },
  },
  'devices.list': {
    right: 'look',
    where: 'tree',
    ask: (backend, token, target) => backend.get(`${api['devices.list'].path}?unit=${target}`, token),
  },
  'devices.end': {
    right: 'coordinate',
    where: 'tree',
    ask: async (backend, token, target) => {
      const { deviceId } = await backend.pair(target);
      return await backend.post(api['devices.end'].path, { unit: target, device: deviceId }, token);
    },
  },
  'reports.read': {
    right: 'look',
    where: 'tree',
    ask: (backend, token, target) =>
      backend.get(`${api['reports.read'].path}?unit=${target}&week=${WEEK}`, token),
  },
  'reports.review': {
    right: 'review',
    where: 'tree',
    ask: (backend, token, target) => {
      const until = '2027-06-01T00:00:00.000Z';
      const body = { unit: target, week: WEEK, move: 'unlock', until };
      return backend.post(api['reports.review'].path, body, token);
    },
  },
  'board.read': {
    right: 'look',
    where: 'tree',
    ask: (backend, token, target) =>
      backend.get(`${api['board.read'].path}?unit=${target}&week=${WEEK}&tree=now`, token),
  },
  'board.trend': {
    right: 'look',
    where: 'tree',
    ask: (backend, token, target) =>
      backend.get(`${api['board.trend'].path}?unit=${target}&week=${WEEK}&tree=now`, token),
  },
};
const WEEK = '2026-W46';
const routes = Object.keys(tries) as CoordinatorRoute[];

async function aTree(
  engine: (typeof engines)[number],
): Promise<{ backend: Backend; people: Map<string, Person>; logged: Logged }> {
  const backend = await aBackend(engine);
  const logged: Partial<Logged> = {};
  const run = (name: 'unit add' | 'page add', options: Record<string, string>) =>
    commands[name](adminOf(backend), new Map(Object.entries(options)));
  for (const [id, parent] of Object.entries(UNITS)) {
    await run('unit add', { id, name: `Tên ${id}`, kind: `loai-${id}`, ...(parent ? { parent } : {}) });
    const author = await aCoordinator(backend, `Người soạn ${id}`, id);
    await enrol(backend, [author], { unit: id });
    expectDraft(
      await save(backend, author, aUnitPack({ id: `goi-${id}`, unitId: id, title: `Bí mật (${id})` })),
    );
  }
  for (const unit of unitIds) {
    await run('page add', { unit, key: `trang${unit}`, name: `Trang ${unit}`, role: 'own' });
    const device = await backend.pair(unit);
    const entry = anActivity({ pageKey: `trang${unit}`, title: `Bí mật (${unit})` });
    await backend.record(device.token, [entry]);
    logged[unit] = { device, entry };
  }
  const people = new Map<string, Person>();
  const { db } = backend.context;
  for (const [name, given] of Object.entries(PEOPLE)) {
    const person = await aCoordinator(backend, name, HOME);
    await db.deleteFrom('grants').where('coordinator_id', '=', person.id).execute();
    for (const { right, unit, state } of given) {
      const from_day = state === 'not yet' ? '2026-11-22' : '2026-01-01';
      const to_day = state === 'ended' ? '2026-11-21' : null;
      const rest = { granted_by: 'administrator:test', granted_at: '' };
      await db
        .insertInto('grants')
        .values({
          id: `${person.id}-${unit}`,
          coordinator_id: person.id,
          unit_id: unit,
          right,
          from_day,
          to_day,
          ...rest,
        })
        .execute();
    }
    people.set(name, person);
  }
  return { backend, people, logged: logged as Logged };
}

const snapshot = async ({ context: { db } }: Backend) => [
  await db.selectFrom('pack_drafts').selectAll().orderBy('pack_id').execute(),
  await db.selectFrom('draft_events').selectAll().orderBy('pack_id').orderBy('revision').execute(),
  await db.selectFrom('materials').select('sha256').execute(),
  await db.selectFrom('activities').selectAll().orderBy('id').execute(),
  // Those that were just paired, for somebody to end, are none of what is looked at.
  await db
    .selectFrom('devices')
    .select(['id', 'coordinator_id', 'revoked_at', 'unit_ended_at'])
    .where((eb) =>
      eb.or([
        ...[eb('coordinator_id', 'is not', null), eb('revoked_at', 'is not', null)],
        eb('unit_ended_at', 'is not', null),
      ]),
    )
    .orderBy('id')
    .execute(),
  await db.selectFrom('entry_reviews').selectAll().orderBy('reviewed_at').execute(),
  await db.selectFrom('week_reports').selectAll().orderBy('unit_id').execute(),
];

describe.each(engines)('rights on %s', (engine) => {
  test.each(routes)('%s gives and changes nothing beyond the rights of whoever asks', async (name) => {
    const { backend, people, logged } = await aTree(engine);
    const { right, where, ask } = tries[name];
    let [refused, served] = [0, 0];
    for (const [who, given] of Object.entries(PEOPLE)) {
      for (const target of unitIds) {
        const cell = `${who} asks for ${target}`;
        const before = await snapshot(backend);
        const response = await ask(backend, people.get(who)?.token ?? '', target, logged);
        const text = await response.text();
        for (const unit of unitIds) {
          if (may(given, 'look', unit)) continue;
          expect(text, cell).not.toContain(`Bí mật (${unit})`);
          expect(text, cell).not.toContain(`"id":"${unit}"`);
          expect(text, cell).not.toContain(`loai-${unit}`);
        }
        const isMine = where === 'tree' ? may(given, right, target) : may(given, right, HOME);
        if (!isMine) {
          expect([403, 404], cell).toContain(response.status);
          expect(await snapshot(backend), cell).toEqual(before);
          refused += 1;
          continue;
        }
        served += 1;
        expect(text, cell).not.toContain('you do not have the right');
        if (where === 'tree') expect(response.status, cell).toBe(200);
        // A right elsewhere never opens another unit's packs.
        if (where === 'home' && target !== HOME && text.includes(`Bí mật (${target})`))
          throw new Error(`${cell}: ${text}`);
        if (target !== HOME) expect((await snapshot(backend))[0], cell).toEqual(before[0]);
      }
    }
    expect(Math.min(refused, served)).toBeGreaterThan(0);
  });

  test('search and codes find what may be looked at, and nothing else', async () => {
    const { backend, people } = await aTree(engine);
    for (const [who, given] of Object.entries(PEOPLE)) {
      const allowed = unitIds.filter((unit) => may(given, 'look', unit)).toSorted();
      for (const question of [{ search: 'ten' }, { ids: unitIds }]) {
        const response = await backend.post(api['units.below'].path, question, people.get(who)?.token);
        const { units, total } = api['units.below'].success[200].parse(await response.json());
        expect([total, units.map(({ id }) => id).toSorted()], who).toEqual([allowed.length, allowed]);
      }
    }
  });

  test('only coordinators keep files for packs', async () => {
    const { backend, people } = await aTree(engine);
    for (const [who, given] of Object.entries(PEOPLE)) {
      const response = await put(
        backend,
        people.get(who)?.token ?? '',
        toMaterialPath('0'.repeat(64)),
        'x',
        'image/png',
      );
      // What is sent is no picture: whoever may send one is told so.
      expect(response.status, who).toBe(may(given, 'coordinate', HOME) ? 400 : 403);
    }
  });

  test('a right that ends is gone with the next request', async () => {
    const { backend, people } = await aTree(engine);
    const { id = '', token = '' } = people.get('coordinate at home') ?? {};
    expect((await backend.get(api['drafts.list'].path, token)).status).toBe(200);
    await commands['grant end'](adminOf(backend), new Map([['id', `${id}-${HOME}`]]));
    expect((await backend.get(api['drafts.list'].path, token)).status).toBe(403);
  });
});
