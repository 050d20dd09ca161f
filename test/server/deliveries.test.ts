import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin-commands.ts';
import { api } from '../../utils/contract/api.ts';
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
});
