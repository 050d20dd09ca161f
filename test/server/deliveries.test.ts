import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import { DELIVERY_MOST } from '../../utils/contract/pack-delivery.ts';
import type { PairingGrant } from '../../utils/contract/pairing.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import { aCoordinator, anApproved, aPair, aPublished, type Person } from './coordinators.ts';

const PACK = { unitId: HOA_MAI, packId: 'thang-cong-nhan', version: 1 };
const BELOW = 'to-cong-doan';

async function confirm(backend: Backend, { token }: PairingGrant, ...packs: object[]): Promise<number> {
  const said = packs.map((pack) => ({ ...PACK, ...pack }));
  return (await backend.post(api['packs.confirm'].path, { packs: said }, token)).status;
}

async function ask(backend: Backend, { token }: Pick<Person, 'token'>, packId = PACK.packId) {
  const response = await backend.get(`${api['drafts.delivery'].path}?packId=${packId}&version=1`, token);
  return { status: response.status, body: (await response.json()) as unknown };
}

const listPage = async (backend: Backend, { token }: Pick<Person, 'token'>, more = '') =>
  await backend.get(`${api['drafts.deliveryUnits'].path}?packId=${PACK.packId}&version=1${more}`, token);

async function list(backend: Backend, person: Pick<Person, 'token'>, more = '') {
  const response = await listPage(backend, person, more);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return api['drafts.deliveryUnits'].success[200].parse(await response.json());
}

const readFile = async (backend: Backend, { token }: Pick<Person, 'token'>, more: string) =>
  await backend.get(
    `${fileRoutes['drafts.deliveryFile'].path}?packId=${PACK.packId}&version=1&${more}`,
    token,
  );

/** Hoa Mai with a unit below it, two devices and one; Lan and Minh have published a pack. */
async function aSubtree(engine: (typeof engines)[number]) {
  const backend = await aBackend(engine);
  const pair = await aPair(backend);
  await aPublished(backend, pair);
  const unit = { id: BELOW, name: 'Tổ công đoàn', parent: HOA_MAI, level: 'grassroots' };
  await commands['unit add'](adminOf(backend), new Map(Object.entries(unit)));
  const [one, two, below] = [
    await backend.pair(HOA_MAI),
    await backend.pair(HOA_MAI),
    await backend.pair(BELOW),
  ];
  return { backend, ...pair, pair, one, two, below };
}

const count = (units: number, devices: number) => ({ units, devices });

describe.each(engines)('what devices confirm on %s', (engine) => {
  test('is counted by unit and by device, and nothing is counted twice', async () => {
    const { backend, lan, one, below } = await aSubtree(engine);
    expect((await ask(backend, lan)).body).toEqual({
      aimed: count(2, 3),
      received: count(0, 0),
      shown: count(0, 0),
    });
    for (const _again of [1, 2]) {
      expect(await confirm(backend, one, { state: 'received' })).toBe(200);
      expect(await confirm(backend, below, { state: 'received' }, { state: 'shown' })).toBe(200);
    }
    expect((await ask(backend, lan)).body).toEqual({
      aimed: count(2, 3),
      received: count(2, 2),
      shown: count(1, 1),
    });
  });

  test('keeps the first time of each, whatever comes later', async () => {
    const { backend, one } = await aSubtree(engine);
    const rows = () =>
      backend.context.db.selectFrom('pack_confirmations').select(['received_at', 'shown_at']).execute();
    const first = backend.clock.now.toISOString();
    await confirm(backend, one, { state: 'received' });
    backend.clock.now = new Date(backend.clock.now.getTime() + 60_000);
    const second = backend.clock.now.toISOString();
    await confirm(backend, one, { state: 'shown' });
    backend.clock.now = new Date(backend.clock.now.getTime() + 60_000);
    await confirm(backend, one, { state: 'received' }, { state: 'shown' });
    expect(await rows()).toEqual([{ received_at: first, shown_at: second }]);
  });

  test('counts no more once the device is revoked', async () => {
    const { backend, lan, one } = await aSubtree(engine);
    await confirm(backend, one, { state: 'shown' });
    await commands['device revoke'](adminOf(backend), new Map([['id', one.deviceId]]));
    expect((await ask(backend, lan)).body).toEqual({
      aimed: count(2, 2),
      received: count(0, 0),
      shown: count(0, 0),
    });
  });

  test.each([
    ['a device of another line of units', async (backend: Backend) => backend.pair(SAO_MAI), {}],
    ['a pack that nobody knows', (backend: Backend) => backend.pair(HOA_MAI), { packId: 'khong-co' }],
    ['a version that is not out', (backend: Backend) => backend.pair(HOA_MAI), { version: 2 }],
    ['a unit that did not publish it', (backend: Backend) => backend.pair(HOA_MAI), { unitId: SAO_MAI }],
  ])('leaves no row for %s, and the device need not say it again', async (_what, toDevice, over) => {
    const { backend, pair } = await aSubtree(engine);
    await anApproved(backend, pair, { version: 2 });
    expect(await confirm(backend, await toDevice(backend), { state: 'received', ...over })).toBe(200);
    expect(await backend.context.db.selectFrom('pack_confirmations').selectAll().execute()).toEqual([]);
  });

  test('is read by coordinators of the publishing unit alone, and only of what was published', async () => {
    const { backend, lan, pair, one } = await aSubtree(engine);
    const [other, below] = [
      await aCoordinator(backend, 'Hà', SAO_MAI),
      await aCoordinator(backend, 'Tú', BELOW),
    ];
    for (const stranger of [other, below]) expect((await ask(backend, stranger)).status).toBe(404);
    for (const token of [one.token, 'A'.repeat(43)]) expect((await ask(backend, { token })).status).toBe(401);
    await anApproved(backend, pair, { id: 'chua-phat-hanh' });
    expect((await ask(backend, lan, 'chua-phat-hanh')).status).toBe(403);
  });

  test('nothing that says more is accepted', async () => {
    const { backend, one } = await aSubtree(engine);
    for (const more of [
      { state: 'used' },
      { state: 'shown', templateId: 'mau-1' },
      { state: 'shown', at: 1 },
    ])
      expect(await confirm(backend, one, more)).toBe(400);
    expect(await confirm(backend, one)).toBe(400);
  });

  test('are told unit by unit, with the same figures as the sums, and no device is named', async () => {
    const { backend, lan, one, below } = await aSubtree(engine);
    const add = async (id: string, name: string) =>
      await commands['unit add'](adminOf(backend), new Map(Object.entries({ id, name, parent: HOA_MAI })));
    await add('khong-may', '=Chưa ghép máy');
    await confirm(backend, one, { state: 'shown' });
    await confirm(backend, below, { state: 'received' });
    const { rows, next } = await list(backend, lan);
    expect(next).toBeUndefined();
    const figures = rows.map(({ unit, above, devices, received, shown }) => [
      ...[unit.id, above?.id, devices, received, shown],
    ]);
    // By name as bytes have it.
    expect(figures).toEqual([
      ['khong-may', HOA_MAI, 0, 0, 0],
      [HOA_MAI, undefined, 2, 1, 1],
      [BELOW, HOA_MAI, 1, 1, 0],
    ]);
    const sums = (await ask(backend, lan)).body as Record<string, { units: number; devices: number }>;
    const part = async (name: string) => (await list(backend, lan, `&part=${name}`)).rows;
    expect((await part('received')).length).toBe(sums.received?.units);
    expect((await part('shown')).map(({ unit }) => unit.id)).toEqual([HOA_MAI]);
    expect((await part('not_yet')).map(({ unit }) => unit.id)).toEqual(['khong-may']);
    expect(rows.reduce((all, { received }) => all + received, 0)).toBe(sums.received?.devices);
    const text = await (await listPage(backend, lan)).text();
    for (const device of [one, below]) expect(text).not.toContain(device.deviceId);

    const csv = Buffer.from(await (await readFile(backend, lan, 'format=csv')).arrayBuffer());
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = Papa.parse<string[]>(csv.toString().slice(1), { skipEmptyLines: true }).data;
    expect(lines.slice(1).map(([id, name, , above, , state]) => [id, name, above, state])).toEqual([
      ['khong-may', "'=Chưa ghép máy", HOA_MAI, 'Chưa nhận: chưa ghép máy'],
      [HOA_MAI, rows[1]?.unit.name, '', 'Đã hiện'],
      [BELOW, rows[2]?.unit.name, HOA_MAI, 'Đã nhận'],
    ]);
    const xlsx = await (await readFile(backend, lan, 'format=xlsx&language=en&part=shown')).arrayBuffer();
    const sheet = (await readXlsxFile(Buffer.from(xlsx)))[0]?.data ?? [];
    expect(sheet.map((row) => [row[0], row[5], row[6]])).toEqual([
      ['Unit code', 'State', 'Computers'],
      [HOA_MAI, 'Shown', 2],
    ]);
  });

  test('count a device in each unit that it logs for, and until it ends there', async () => {
    const { backend, lan, one, below } = await aSubtree(engine);
    const code = await backend.newCode(BELOW);
    await backend.post(api['me.units.add'].path, { code }, one.token);
    await confirm(backend, one, { state: 'received' });
    const figures = async () =>
      (await list(backend, lan)).rows.map(({ unit, devices, received }) => [unit.id, devices, received]);
    expect(await figures()).toEqual([
      [HOA_MAI, 2, 1],
      [BELOW, 2, 1],
    ]);
    await backend.post(api['me.units.end'].path, { unit: HOA_MAI }, one.token);
    await backend.post(api['me.units.end'].path, { unit: BELOW }, below.token);
    expect((await figures())[0]).toEqual([HOA_MAI, 1, 0]);
  });

  test('go on page by page, each unit once, in a list longer than one answer', async () => {
    const { backend, lan } = await aSubtree(engine);
    // Names that are alike, so that the code decides.
    const ids = Array.from({ length: DELIVERY_MOST + 250 }, (_, index) => `cs-${index}`);
    for (let from = 0; from < ids.length; from += 500)
      await backend.context.db
        .insertInto('units')
        .values(
          ids.slice(from, from + 500).map((id, index) => ({
            ...{ id, name: `Công đoàn ${index % 3}`, created_at: '', parent_id: HOA_MAI },
          })),
        )
        .execute();
    const first = await list(backend, lan, '&part=not_yet');
    expect(first.rows).toHaveLength(DELIVERY_MOST);
    const second = await list(backend, lan, `&part=not_yet&after=${first.next}`);
    expect(second.next).toBeUndefined();
    const all = [...first.rows, ...second.rows].map(({ unit }) => unit.id);
    expect(new Set(all).size).toBe(all.length);
    expect(all.toSorted()).toEqual([HOA_MAI, BELOW, ...ids].toSorted());
    const csv = await (await readFile(backend, lan, 'format=csv')).text();
    expect(csv.trim().split('\r\n')).toHaveLength(all.length + 1);
  });

  test('unit by unit are read by coordinators of the publishing unit alone', async () => {
    const { backend, lan, pair, one } = await aSubtree(engine);
    const [other, below] = [
      await aCoordinator(backend, 'Hà', SAO_MAI),
      await aCoordinator(backend, 'Tú', BELOW),
    ];
    for (const stranger of [other, below]) {
      expect((await listPage(backend, stranger)).status).toBe(404);
      expect((await readFile(backend, stranger, 'format=csv')).status).toBe(404);
    }
    for (const token of [one.token, 'A'.repeat(43)]) {
      expect((await listPage(backend, { token })).status).toBe(401);
      expect((await readFile(backend, { token }, 'format=csv')).status).toBe(401);
    }
    for (const wrong of ['&part=used', '&after=!', '&after=====']) {
      expect((await listPage(backend, lan, wrong)).status).toBe(400);
    }
    await anApproved(backend, pair, { version: 2 });
    const path = fileRoutes['drafts.deliveryFile'].path;
    const unpublished = `${path}?packId=${PACK.packId}&version=2&format=csv`;
    expect((await backend.get(unpublished, lan.token)).status).toBe(403);
  });
});
