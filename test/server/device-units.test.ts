import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { BatchReply } from '../../utils/contract/activity-batch.ts';
import { api, WeekReply } from '../../utils/contract/api.ts';
import { HeldUnit, OwnUnits } from '../../utils/contract/held-unit.ts';
import { PairingGrant } from '../../utils/contract/pairing.ts';
import { Problem } from '../../utils/contract/problem.ts';
import {
  aBackend,
  adminOf,
  anActivity,
  type Backend,
  engines,
  HOA_MAI,
  HOA_MAI_PAGE,
  SAO_MAI,
} from './backend.ts';
import { aCoordinator, giveRight } from './coordinators.ts';
import { aSealedFile, aUnitBelow } from './entries.ts';

const SAO_MAI_PAGE = 'congdoansaomai';
const WEEK = '2026-W47';
const SECRET = 'Việc riêng của Hoa Mai';

async function addUnit(backend: Backend, token: string, code: string) {
  const response = await backend.post(api['me.units.add'].path, { code }, token);
  const body: unknown = await response.json();
  if (response.status !== 201) return { refused: Problem.parse(body).code };
  return { added: HeldUnit.parse(body) };
}

/** A device of Hoa Mai that logs for Sao Mai too. */
async function aDeviceOfBoth(backend: Backend): Promise<PairingGrant> {
  const device = await backend.pair(HOA_MAI);
  expect(await addUnit(backend, device.token, await backend.newCode(SAO_MAI))).toHaveProperty('added');
  return device;
}

const ofSaoMai = (fields = {}) => anActivity({ unitId: SAO_MAI, pageKey: SAO_MAI_PAGE, ...fields });

async function readUnits(backend: Backend, token: string): Promise<string[] | number> {
  const response = await backend.get(api['me.unit'].path, token);
  if (response.status !== 200) return response.status;
  const { unit, further = [], ended } = OwnUnits.parse(await response.json());
  return [...(ended ? [] : [unit.id]), ...further.map((each) => each.unit.id)];
}

async function endBy(backend: Backend, token: string, body: object): Promise<number> {
  return (await backend.post(api['devices.end'].path, body, token)).status;
}

const titles = async (backend: Backend, token: string, unit?: string) => {
  const of = unit === undefined ? '' : `&unit=${unit}`;
  const response = await backend.get(`/v1/activities?week=${WEEK}${of}`, token);
  if (response.status !== 200) return response.status;
  const { activities } = WeekReply.parse(await response.json());
  return activities.map(({ activity }) => activity.title).toSorted();
};

describe.each(engines)('a device of two units on %s', (engine) => {
  test('gets the second by a code of that unit, which works once and leaves the token as it is', async () => {
    const backend = await aBackend(engine);
    const device = await backend.pair(HOA_MAI);
    const code = await backend.newCode(SAO_MAI);
    const { added } = await addUnit(backend, device.token, code);
    expect(added?.unit.id).toBe(SAO_MAI);
    expect(added?.pages.map(({ key }) => key)).toContain(SAO_MAI_PAGE);
    expect(await readUnits(backend, device.token)).toEqual([HOA_MAI, SAO_MAI]);
    // Asked again by the same device, whose answer may have been lost, it says the same; to another it is used.
    expect(await addUnit(backend, device.token, code)).toEqual({ added });
    const third = await backend.pair(HOA_MAI);
    expect(await addUnit(backend, third.token, code)).toEqual({ refused: 'code_used' });
    // A code of a unit that is there already stays good for another device.
    const again = await backend.newCode(SAO_MAI);
    expect(await addUnit(backend, device.token, again)).toEqual({ refused: 'conflict' });
    const other = await backend.post('/v1/pairings', { code: again, deviceLabel: 'Máy khác' });
    expect(PairingGrant.parse(await other.json()).unit.id).toBe(SAO_MAI);
    expect(await addUnit(backend, 'A'.repeat(43), await backend.newCode(SAO_MAI))).toEqual({
      refused: 'unauthorized',
    });
    const { rows } = { rows: await backend.context.db.selectFrom('audit_events').selectAll().execute() };
    expect(rows.filter(({ act }) => act === 'device.add-unit')).toMatchObject([
      { actor_kind: 'device', actor_id: device.deviceId, unit_id: SAO_MAI, subject: device.deviceId },
    ]);
  });

  test('a code does not bring back a unit that was let go', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const code = await backend.newCode(SAO_MAI);
    await addUnit(backend, token, code);
    expect((await backend.post(api['me.units.end'].path, { unit: SAO_MAI }, token)).status).toBe(200);
    expect(await addUnit(backend, token, code)).toEqual({ refused: 'code_used' });
    expect(await readUnits(backend, token)).toEqual([HOA_MAI]);
  });

  test('logs for both in one batch; each entry is stored once, under its own unit', async () => {
    const backend = await aBackend(engine);
    const { token } = await aDeviceOfBoth(backend);
    const mixed = [anActivity({ title: 'A' }), ofSaoMai({ title: 'B' }), anActivity({ title: 'C' })];
    const first = await backend.record(token, mixed);
    expect(first.results.map(({ status, id }) => [status, id])).toEqual(
      mixed.map(({ id }) => ['stored', id]),
    );
    const second = await backend.record(token, mixed);
    expect(second.results.map(({ status }) => status)).toEqual(['already', 'already', 'already']);
    expect(await titles(backend, token)).toEqual(['A', 'C']);
    expect(await titles(backend, token, HOA_MAI)).toEqual(['A', 'C']);
    expect(await titles(backend, token, SAO_MAI)).toEqual(['B']);
    const sums = await backend.context.db
      .selectFrom('unit_weeks')
      .select(['unit_id', 'activities'])
      .where('week', '=', WEEK)
      .orderBy('unit_id')
      .execute();
    expect(sums).toEqual([
      { unit_id: HOA_MAI, activities: 2 },
      { unit_id: SAO_MAI, activities: 1 },
    ]);
    const [{ stored, first: from, last }] = await backend.context.db
      .selectFrom('device_sequences')
      .selectAll()
      .execute()
      .then((rows) => rows as [(typeof rows)[number]]);
    expect([stored, last - from]).toEqual([3, 2]);
  });

  test('cannot put an entry of one unit on a page of the other, nor move it to the other', async () => {
    const backend = await aBackend(engine);
    const { token } = await aDeviceOfBoth(backend);
    const entry = anActivity({ title: 'A' });
    const { results } = await backend.record(token, [
      entry,
      anActivity({ pageKey: SAO_MAI_PAGE }),
      ofSaoMai({ pageKey: HOA_MAI_PAGE }),
      ofSaoMai({ unitId: 'khong-co' }),
    ]);
    expect(results.map((result) => ('code' in result ? result.code : result.status))).toEqual([
      'stored',
      'page_not_yours',
      'page_not_yours',
      'not_allowed',
    ]);
    const moved = { ...entry, unitId: SAO_MAI, pageKey: SAO_MAI_PAGE, revision: 2 };
    expect((await backend.record(token, [moved])).results).toEqual([{ status: 'conflict', id: entry.id }]);
    const corrected = { ...entry, unitId: HOA_MAI, title: 'Z', revision: 2 };
    expect((await backend.record(token, [corrected])).results[0]?.status).toBe('stored');
  });

  test('hands in the weeks of both, each as that unit', async () => {
    const backend = await aBackend(engine);
    const { token } = await aDeviceOfBoth(backend);
    await backend.record(token, [anActivity(), ofSaoMai()]);
    const week = { week: WEEK, kind: 'submitted', activities: 1, targets: [] };
    for (const query of ['', `?unit=${SAO_MAI}`]) {
      expect((await backend.post(`${api['reports.submit'].path}${query}`, week, token)).status).toBe(200);
    }
    const rows = await backend.context.db
      .selectFrom('week_reports')
      .select(['unit_id', 'state', 'stored'])
      .orderBy('unit_id')
      .execute();
    expect(rows).toEqual([HOA_MAI, SAO_MAI].map((unit_id) => ({ unit_id, state: 'submitted', stored: 1 })));
  });

  test('is ended for one unit alone by who may do that for it, at once, and as a whole only by who may for all', async () => {
    const backend = await aBackend(engine);
    const device = await aDeviceOfBoth(backend);
    const [ofHoaMai, ofSao] = [
      await aCoordinator(backend, 'Lan'),
      await aCoordinator(backend, 'Mai', SAO_MAI),
    ];
    await backend.record(device.token, [anActivity({ title: SECRET }), ofSaoMai({ title: 'B' })]);
    const seen = await backend.get(`${api['devices.list'].path}?unit=${SAO_MAI}`, ofSao.token);
    expect(await seen.json()).toMatchObject({ devices: [{ id: device.deviceId, elsewhere: true }] });
    expect((await backend.get(`${api['devices.list'].path}?unit=${HOA_MAI}`, ofSao.token)).status).toBe(404);
    const end = { device: device.deviceId, unit: SAO_MAI };
    expect(await endBy(backend, ofHoaMai.token, end)).toBe(404);
    expect(await endBy(backend, ofSao.token, { ...end, unit: HOA_MAI })).toBe(404);
    expect(await endBy(backend, ofSao.token, { ...end, whole: true })).toBe(403);
    expect(await readUnits(backend, device.token)).toEqual([HOA_MAI, SAO_MAI]);
    expect(await endBy(backend, ofSao.token, end)).toBe(200);
    expect(await titles(backend, device.token, SAO_MAI)).toBe(404);
    expect((await backend.record(device.token, [ofSaoMai()])).results).toMatchObject([
      { code: 'not_allowed' },
    ]);
    expect(await titles(backend, device.token)).toEqual([SECRET]);
    // Its last one ends the device.
    expect(await endBy(backend, ofHoaMai.token, { device: device.deviceId, unit: HOA_MAI })).toBe(200);
    expect(await readUnits(backend, device.token)).toBe(401);
  });

  test('goes on for the second when it is ended for the first, and cannot reach the first any more', async () => {
    const backend = await aBackend(engine);
    const device = await aDeviceOfBoth(backend);
    const entry = anActivity({ title: SECRET });
    await backend.record(device.token, [entry, ofSaoMai({ title: 'B' })]);
    const args = new Map([
      ['id', device.deviceId],
      ['unit', HOA_MAI],
    ]);
    await commands['device revoke'](adminOf(backend), args);
    expect(await readUnits(backend, device.token)).toEqual([SAO_MAI]);
    expect(await titles(backend, device.token)).toBe(404);
    expect(await titles(backend, device.token, SAO_MAI)).toEqual(['B']);
    const tries = [
      { ...entry, revision: 2, title: 'x' },
      { ...ofSaoMai(), id: entry.id, revision: 2 },
    ];
    expect((await backend.record(device.token, tries.slice(0, 1))).results).toMatchObject([
      { code: 'not_allowed' },
    ]);
    expect((await backend.record(device.token, tries.slice(1))).results).toMatchObject([
      { status: 'conflict' },
    ]);
    // Its code brings it back.
    expect(await addUnit(backend, device.token, await backend.newCode(HOA_MAI))).toHaveProperty('added');
    expect(await titles(backend, device.token)).toEqual([SECRET]);
  });

  test('is believed for a file as far as the coordinator may enter for its units', async () => {
    const backend = await aBackend(engine);
    const device = await aDeviceOfBoth(backend);
    const mai = await aCoordinator(backend, 'Mai', SAO_MAI);
    await giveRight(backend, mai, 'enter', SAO_MAI);
    const file = aSealedFile(device, [anActivity({ title: SECRET }), ofSaoMai({ title: 'B' })]);
    const response = await backend.post(api['entries.import'].path, file, mai.token);
    const { results } = BatchReply.parse(await response.json());
    expect(results).toMatchObject([{ status: 'invalid', code: 'not_allowed' }, { status: 'stored' }]);
    expect([await titles(backend, device.token), await titles(backend, device.token, SAO_MAI)]).toEqual([
      [],
      ['B'],
    ]);
  });

  test('lets go of a unit by itself, but not of the last', async () => {
    const backend = await aBackend(engine);
    const { token } = await aDeviceOfBoth(backend);
    const end = async (unit: string) =>
      (await backend.post(api['me.units.end'].path, { unit }, token)).status;
    expect(await end('khong-co')).toBe(404);
    expect(await end(SAO_MAI)).toBe(200);
    expect(await end(SAO_MAI)).toBe(404);
    expect(await end(HOA_MAI)).toBe(403);
    expect(await readUnits(backend, token)).toEqual([HOA_MAI]);
  });

  test('hands both over to the next device, and is counted once where both are counted', async () => {
    const backend = await aBackend(engine);
    await aUnitBelow(backend, 'to-mot');
    const device = await backend.pair(HOA_MAI);
    await addUnit(backend, device.token, await backend.newCode('to-mot'));
    const { token } = await aCoordinator(backend, 'Lan');
    const reach = await backend.post(api['drafts.reach'].path, {}, token);
    expect(await reach.json()).toEqual({ units: 2, devices: 1 });
    const handover = await backend.post(api['handovers.create'].path, { openItems: '{}' }, device.token);
    const { code } = (await handover.json()) as { code: string };
    const taken = await backend.post('/v1/pairings', { code, deviceLabel: 'Máy mới' });
    const next = PairingGrant.parse(await taken.json());
    expect(await readUnits(backend, next.token)).toEqual([HOA_MAI, 'to-mot']);
    expect(await readUnits(backend, device.token)).toBe(401);
  });

  test('follows a unit that merges, under the name it knows and the new one', async () => {
    const backend = await aBackend(engine);
    await aUnitBelow(backend, 'to-mot');
    await aUnitBelow(backend, 'to-hai');
    const device = await backend.pair(SAO_MAI);
    for (const unit of ['to-mot', 'to-hai'])
      await addUnit(backend, device.token, await backend.newCode(unit));
    const late = anActivity({ unitId: 'to-mot', pageKey: 'to-mot', title: 'muộn' });
    backend.clock.now = new Date('2026-11-22T02:00:00.000Z');
    const args = { id: 'to-mot', into: 'to-hai', day: '2026-11-22' };
    await commands['unit merge'](adminOf(backend), new Map(Object.entries(args)));
    expect(await readUnits(backend, device.token)).toEqual([SAO_MAI, 'to-hai']);
    expect((await backend.record(device.token, [late])).results).toMatchObject([{ status: 'stored' }]);
    for (const unit of ['to-mot', 'to-hai'])
      expect(await titles(backend, device.token, unit)).toEqual(['muộn']);
  });

  test('finds both in its export, and leads nowhere once it is erased', async () => {
    const backend = await aBackend(engine);
    const device = await aDeviceOfBoth(backend);
    const data = await (await backend.get(api['me.export'].path, device.token)).json();
    expect(data).toMatchObject({ device: { unitId: HOA_MAI, further: [{ unitId: SAO_MAI }] } });
    await commands['device erase'](adminOf(backend), new Map([['id', device.deviceId]]));
    expect(await backend.context.db.selectFrom('device_units').selectAll().execute()).toEqual([]);
  });
});
