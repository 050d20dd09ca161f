import { describe, expect, test } from 'vitest';
import type { Activity } from '../../utils/contract/activity.ts';
import { api, type RouteName } from '../../utils/contract/api.ts';
import type { PairingGrant } from '../../utils/contract/pairing.ts';
import { aBackend, anActivity, type Backend, engines, HOA_MAI, HOA_MAI_PAGE, SAO_MAI } from './backend.ts';
import { aCoordinator, giveRight } from './coordinators.ts';
import { aSealedFile, aUnitBelow, review } from './entries.ts';

type DeviceRoute = { [N in RouteName]: (typeof api)[N]['auth'] extends 'device' ? N : never }[RouteName];

const SECRET = 'Việc riêng của Hoa Mai';

/** How a device of another unit tries each route; a route that needs a device and has no row here does not compile. */
const tries: Record<DeviceRoute, (backend: Backend, token: string) => Promise<Response>> = {
  'activities.record': (backend, token) =>
    backend.post(
      api['activities.record'].path,
      { activities: [anActivity({ pageKey: HOA_MAI_PAGE })] },
      token,
    ),
  'activities.week': (backend, token) => backend.get(`${api['activities.week'].path}?week=2026-W47`, token),
  'activities.digest': (backend, token) =>
    backend.get(`${api['activities.digest'].path}?week=2026-W47`, token),
  'activities.history': (backend, token) =>
    backend.get(`${api['activities.history'].path}?from=2026-01-01`, token),
  'activities.reviews': (backend, token) =>
    backend.get(`${api['activities.reviews'].path}?since=2026-01-01T00:00:00.000Z`, token),
  'handovers.create': (backend, token) =>
    backend.post(api['handovers.create'].path, { openItems: '{}' }, token),
  'me.unit': (backend, token) => backend.get(api['me.unit'].path, token),
  'me.units.add': (backend, token) =>
    backend.post(api['me.units.add'].path, { code: '2222-2222-2222-2222-2222' }, token),
  'me.units.end': (backend, token) => backend.post(api['me.units.end'].path, { unit: HOA_MAI }, token),
  'me.export': (backend, token) => backend.get(api['me.export'].path, token),
  'packs.confirm': (backend, token) =>
    backend.post(
      api['packs.confirm'].path,
      { packs: [{ unitId: HOA_MAI, packId: 'viec-rieng', version: 1, state: 'received' }] },
      token,
    ),
  'reports.list': (backend, token) =>
    backend.get(`${api['reports.list'].path}?from=2026-W40&to=2026-W47`, token),
  'reports.submit': (backend, token) =>
    backend.post(
      api['reports.submit'].path,
      { week: '2026-W47', kind: 'submitted', activities: 1, targets: [] },
      token,
    ),
  'shares.list': (backend, token) => backend.get(`${api['shares.list'].path}?since=2026-11-01`, token),
};

const deviceRoutes = Object.keys(tries) as DeviceRoute[];
/** Those that are about one unit, which the device may name. */
const unitRoutes = deviceRoutes.filter((name) => {
  const route = api[name];
  return 'query' in route && 'unit' in route.query.shape;
});

type EntryRoute = Extract<RouteName, `entries.${string}`>;

/** How a coordinator tries to reach an entry of Hoa Mai, or the device that logged it. */
const entryTries: Record<
  EntryRoute,
  (backend: Backend, token: string, device: PairingGrant, activity: Activity) => Promise<Response>
> = {
  'entries.list': (backend, token) =>
    backend.get(`${api['entries.list'].path}?unit=${HOA_MAI}&from=2026-11-01&to=2026-11-30`, token),
  'entries.review': (backend, token, _device, { id }) =>
    backend.post(api['entries.review'].path, { move: 'accept', activityId: id, revision: 1 }, token),
  'entries.import': (backend, token, device) =>
    backend.post(api['entries.import'].path, aSealedFile(device, [anActivity()]), token),
};

describe.each(engines)('entries on %s', (engine) => {
  test.each(Object.keys(entryTries) as EntryRoute[])(
    '%s is open to coordinators of the unit and above it, to others the unit is not there',
    async (name) => {
      const backend = await aBackend(engine);
      await aUnitBelow(backend, 'to-hoa-mai');
      await aUnitBelow(backend, 'to-ben-canh');
      const device = await backend.pair('to-hoa-mai');
      const activity = anActivity({ title: SECRET, pageKey: 'to-hoa-mai' });
      await backend.record(device.token, [activity]);
      const entry = async (unit: string) => {
        const lan = await aCoordinator(backend, 'Lan', unit);
        // To enter for a unit is a right of its own, which guiding it does not include.
        await giveRight(backend, lan, 'enter', unit);
        const { token } = lan;
        const of = (path: string) => path.replace(`unit=${HOA_MAI}`, 'unit=to-hoa-mai');
        const there = { ...backend, get: (path: string, own: string) => backend.get(of(path), own) };
        return await entryTries[name](there, token, device, activity);
      };
      for (const foreign of [SAO_MAI, 'to-ben-canh']) {
        const answer = await entry(foreign);
        expect([foreign, answer.status]).toEqual([foreign, 404]);
        expect(await answer.text()).not.toContain(SECRET);
      }
      const [kept] = await backend.week(device.token, '2026-W47');
      expect([kept?.activity, kept?.standing]).toEqual([activity, 'received']);
      for (const own of ['to-hoa-mai', HOA_MAI]) expect([own, (await entry(own)).status]).toEqual([own, 200]);
    },
  );

  test.each(Object.keys(entryTries) as EntryRoute[])(
    '%s is closed to devices and without a token',
    async (name) => {
      const backend = await aBackend(engine);
      const device = await backend.pair(HOA_MAI);
      for (const token of ['', device.token, 'A'.repeat(43)]) {
        expect((await entryTries[name](backend, token, device, anActivity())).status).toBe(401);
      }
    },
  );
});

describe.each(engines)('units on %s', (engine) => {
  test.each(deviceRoutes)('%s shows nothing of another unit', async (name) => {
    const backend = await aBackend(engine);
    const [hoaMai, saoMai] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    const activity = anActivity({ title: SECRET });
    await backend.record(hoaMai.token, [activity]);
    const returned = { move: 'return', activityId: activity.id, revision: 1, reason: SECRET } as const;
    expect(await review(backend, await aCoordinator(backend, 'Lan'), returned)).toHaveProperty('review');
    const answer = await (await tries[name](backend, saoMai.token)).text();
    expect(answer).not.toContain(SECRET);
    expect(await backend.week(hoaMai.token, '2026-W47')).toHaveLength(1);
  });

  test.each(unitRoutes)('%s answers a foreign unit like one that is not there', async (name) => {
    const backend = await aBackend(engine);
    const [hoaMai, saoMai] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    await backend.record(hoaMai.token, [anActivity({ title: SECRET })]);
    const asked = async (unit: string) => {
      const at = (path: string) => `${path}${path.includes('?') ? '&' : '?'}unit=${unit}`;
      const there: Backend = {
        ...backend,
        get: (path, token) => backend.get(at(path), token),
        post: (path, body, token) => backend.post(at(path), body, token),
      };
      const answer = await tries[name](there, saoMai.token);
      return [answer.status, (await answer.text()).replaceAll(unit, '…')];
    };
    expect(await asked(HOA_MAI)).toEqual(await asked('khong-co-don-vi'));
    expect((await asked(HOA_MAI))[0]).toBe(404);
  });

  test.each(deviceRoutes)(
    '%s is closed without a token, with a wrong one and with a cut one',
    async (name) => {
      const backend = await aBackend(engine);
      const { token } = await backend.pair(HOA_MAI);
      for (const wrong of ['', 'A'.repeat(43), token.slice(1), `${token}x`]) {
        const response = await tries[name](backend, wrong);
        expect(response.status).toBe(401);
        expect(response.headers.get('www-authenticate')).toBe('Bearer');
      }
    },
  );

  test("a unit cannot log for another unit's page", async () => {
    const backend = await aBackend(engine);
    const saoMai = await backend.pair(SAO_MAI);
    const { results } = await backend.record(saoMai.token, [anActivity({ pageKey: HOA_MAI_PAGE })]);
    expect(results).toMatchObject([{ status: 'invalid', code: 'page_not_yours' }]);
  });

  test("another unit's activity is a conflict that tells nothing, even with the very same content", async () => {
    const backend = await aBackend(engine);
    const [hoaMai, saoMai] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    const activity = anActivity();
    await backend.record(hoaMai.token, [activity]);
    for (const guess of [activity, { ...activity, title: 'x' }]) {
      const { status, results } = await backend.record(saoMai.token, [guess]);
      expect(status).toBe(409);
      expect(results).toEqual([{ status: 'conflict', id: activity.id }]);
    }
  });

  test('two devices of one unit see the same log', async () => {
    const backend = await aBackend(engine);
    const [one, two] = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    const activity = anActivity();
    await backend.record(one.token, [activity]);
    expect((await backend.record(two.token, [activity])).results[0]?.status).toBe('already');
    expect(await backend.week(two.token, '2026-W47')).toHaveLength(1);
  });
});
