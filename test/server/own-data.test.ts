import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { OwnData } from '../../utils/contract/own-data.ts';
import { aBackend, adminOf, anActivity, type Backend, engines, expectReceipt, HOA_MAI } from './backend.ts';
import { aCoordinator, aPair, aPublished } from './coordinators.ts';
import { review } from './entries.ts';
import { aFolder } from './folder.ts';

const run = (backend: Backend, name: CommandName, options: Record<string, string> = {}) =>
  commands[name](adminOf(backend), new Map(Object.entries(options)));

/** Hoa Mai with two devices; the first has logged, and confirmed a pack. */
async function aUsedBackend(engine: (typeof engines)[number]) {
  const backend = await aBackend(engine);
  await aPublished(backend, await aPair(backend));
  const [mine, other] = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
  const activities = [anActivity({ title: 'Việc của máy này' }), anActivity()];
  await backend.record(mine.token, activities);
  await backend.record(other.token, [anActivity({ title: 'Việc của máy khác' })]);
  const packs = [{ unitId: HOA_MAI, packId: 'thang-cong-nhan', version: 1, state: 'shown' }];
  expect((await backend.post(api['packs.confirm'].path, { packs }, mine.token)).status).toBe(200);
  return { backend, mine, other, activities };
}

/** Every cell of every row, as text. */
async function readEverything({ context: { db } }: Backend): Promise<string> {
  const tables = await db.introspection.getTables();
  const rows = await Promise.all(
    tables
      .filter(({ name }) => name !== 'audit_events')
      .map(({ name }) =>
        db
          .selectFrom(name as 'units')
          .selectAll()
          .execute(),
      ),
  );
  return JSON.stringify(rows);
}

describe.each(engines)('what is stored about a device, on %s', (engine) => {
  test('is given to it whole, and to the administrator, and nothing of another device', async () => {
    const { backend, mine, activities } = await aUsedBackend(engine);
    const response = await backend.get(api['me.export'].path, mine.token);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toContain('Việc của máy khác');
    expect(text).not.toContain(mine.token);
    const data = OwnData.parse(JSON.parse(text));
    expect(data.device).toMatchObject({ id: mine.deviceId, unitId: HOA_MAI });
    expect(data.activities.map(({ activity }) => activity)).toEqual(
      [...activities].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(data.packs).toMatchObject([{ packId: 'thang-cong-nhan', version: 1 }]);
    expect(data.acts.map(({ act }) => act)).toEqual(['device.pair', 'device.export']);

    const out = join(aFolder(), 'du-lieu.json');
    expect(await run(backend, 'device export', { id: mine.deviceId, out })).toContain('2 entries');
    expect(OwnData.parse(JSON.parse(readFileSync(out, 'utf8'))).activities).toEqual(data.activities);
    expect(await run(backend, 'audit verify')).toContain('whole');
  });

  test('has what it corrected, also of another device, and what coordinators said of its entries', async () => {
    const { backend, mine, other, activities } = await aUsedBackend(engine);
    const [first] = activities;
    const foreign = anActivity({ title: 'Của máy khác, do máy này sửa' });
    await backend.record(other.token, [foreign]);
    const second = { ...first, title: 'Việc đã sửa', revision: 2 };
    await backend.record(mine.token, [second, { ...foreign, revision: 2 }]);
    const lan = await aCoordinator(backend, 'Lan');
    const id = first?.id ?? '';
    await review(backend, lan, { move: 'return', activityId: id, revision: 2, reason: 'Thiếu ảnh' });
    const read = async (token: string) =>
      OwnData.parse(await (await backend.get(api['me.export'].path, token)).json());
    const data = await read(mine.token);
    const said = data.revisions.map(({ activity, receipt }) => [activity.title, receipt.revision ?? 1]);
    const wanted = [
      [first?.title, 1],
      ['Việc đã sửa', 2],
      [foreign.title, 2],
    ];
    expect(said.sort()).toEqual(wanted.sort());
    expect(data.reviews).toMatchObject([{ activityId: id, revision: 2, reason: 'Thiếu ảnh' }]);
    const theirs = await read(other.token);
    expect([theirs.revisions.length, theirs.reviews]).toEqual([1, []]);

    await run(backend, 'device erase', { id: mine.deviceId });
    expect(await readEverything(backend)).not.toContain(mine.deviceId);
    expect((await backend.record(other.token, [second])).results[0]?.status).toBe('already');
    backend.clock.now = new Date('2027-12-26T02:00:00.000Z');
    await run(backend, 'retention run', { months: '1', apply: 'true' });
    const left = await readEverything(backend);
    for (const word of ['Việc đã sửa', foreign.title, 'Thiếu ảnh']) expect(left).not.toContain(word);
  });

  test('is erased: label and id are gone, the entries stay the acts of the unit', async () => {
    const { backend, mine, other, activities } = await aUsedBackend(engine);
    const { label } = await backend.context.db
      .selectFrom('devices')
      .select('label')
      .where('id', '=', mine.deviceId)
      .executeTakeFirstOrThrow();
    const before = await backend.week(other.token, '2026-W47');
    expect(await readEverything(backend)).toContain(mine.deviceId);
    await run(backend, 'device erase', { id: mine.deviceId });
    const left = await readEverything(backend);
    for (const word of [mine.deviceId, label]) expect(left).not.toContain(word);
    expect(await backend.week(other.token, '2026-W47')).toEqual(before);
    expect((await backend.get('/v1/activities?week=2026-W47', mine.token)).status).toBe(401);
    // The audit log says that it was done, not under which id the entries stand now.
    const ids = await backend.context.db.selectFrom('devices').select('id').execute();
    const lines = JSON.stringify(await backend.context.db.selectFrom('audit_events').selectAll().execute());
    expect(lines).toContain('device.erase');
    expect(ids.filter(({ id }) => lines.includes(id)).map(({ id }) => id)).toEqual([other.deviceId]);
    const codes = await backend.context.db.selectFrom('pairing_codes').select('used_by').execute();
    expect(codes.map(({ used_by }) => used_by).filter(Boolean)).toEqual([other.deviceId]);
    // Sent again by another device of the unit, an entry is still known.
    expect((await backend.record(other.token, activities)).results.map(({ status }) => status)).toEqual([
      'already',
      'already',
    ]);
    await expect(run(backend, 'device erase', { id: mine.deviceId })).rejects.toThrow('There is no device');
    await expect(run(backend, 'device export', { id: mine.deviceId })).rejects.toThrow('There is no device');
  });
});

describe.each(engines)('retention on %s', (engine) => {
  test('tells first, then deletes what is past its time, and never stores it anew', async () => {
    const { backend, mine, other } = await aUsedBackend(engine);
    const old = [
      anActivity({ day: '2025-11-20', title: 'Việc cũ' }),
      anActivity({ day: '2025-11-21', title: 'Việc vừa đủ hạn' }),
    ];
    const { results } = await backend.record(mine.token, old);
    const receipt = expectReceipt(results[0]);
    const options = { months: '12' };
    expect(await run(backend, 'retention run', options)).toMatch(
      /1 entries of days before 2025-11-21.*\nNothing was deleted/,
    );
    expect(await backend.week(other.token, '2025-W47')).toHaveLength(2);

    expect(await run(backend, 'retention run', { ...options, apply: 'true' })).toContain(
      'Deleted: 1 entries',
    );
    expect(await readEverything(backend)).not.toContain('Việc cũ');
    expect((await backend.week(other.token, '2025-W47')).map(({ activity }) => activity.title)).toEqual([
      'Việc vừa đủ hạn',
    ]);
    backend.clock.now = new Date('2027-12-26T02:00:00.000Z');
    const again = await backend.record(mine.token, old);
    expect(again.results[0]).toEqual({ status: 'already', id: receipt.activityId, receipt });
    const changed = await backend.record(other.token, [{ ...old[0], title: 'x' }]);
    expect(changed.results[0]?.status).toBe('conflict');
    expect(await run(backend, 'retention run', { ...options, apply: 'true' })).toMatch(
      /Deleted: 4 entries.*4 codes/,
    );
    const acts = await backend.context.db.selectFrom('audit_events').select(['act', 'subject']).execute();
    expect(acts.filter(({ act }) => act === 'retention.run').map(({ subject }) => subject)).toEqual([
      'before 2025-11-21: 1 entries',
      'before 2026-12-26: 4 entries',
    ]);
    expect(await run(backend, 'audit verify')).toContain('whole');
  });

  test('takes revoked devices along once nothing of theirs is left', async () => {
    const { backend, mine, other } = await aUsedBackend(engine);
    await run(backend, 'device revoke', { id: mine.deviceId });
    backend.clock.now = new Date('2027-12-26T02:00:00.000Z');
    await backend.record(other.token, [anActivity({ day: '2027-12-25' })]);
    expect(await run(backend, 'retention run', { months: '12', apply: 'true' })).toContain(
      '1 revoked devices',
    );
    const ids = await backend.context.db.selectFrom('devices').select('id').execute();
    expect(ids).toEqual([{ id: other.deviceId }]);
  });

  test('leaves a revoked device that corrected an entry which is still there', async () => {
    const { backend, mine, other } = await aUsedBackend(engine);
    const entry = anActivity({ day: '2027-12-25' });
    await backend.record(other.token, [entry]);
    await backend.record(mine.token, [{ ...entry, revision: 2 }]);
    await run(backend, 'device revoke', { id: mine.deviceId });
    backend.clock.now = new Date('2027-12-26T02:00:00.000Z');
    const said = () => backend.context.db.selectFrom('activity_revisions').select('revision').execute();
    await run(backend, 'retention run', { months: '12', apply: 'true' });
    expect(await said()).toHaveLength(2);
    backend.clock.now = new Date('2029-12-26T02:00:00.000Z');
    await run(backend, 'retention run', { months: '12', apply: 'true' });
    expect(await said()).toEqual([]);
    const ids = await backend.context.db.selectFrom('devices').select('id').execute();
    expect(ids).toEqual([{ id: other.deviceId }]);
  });

  test.each([['0'], ['x'], ['']])('refuses %j months', async (months) => {
    await expect(run(await aBackend(engine), 'retention run', { months })).rejects.toThrow(
      /expected|Too small/i,
    );
  });

  test('goes back whole months, to the last day of a shorter one', async () => {
    const backend = await aBackend(engine);
    backend.clock.now = new Date('2028-03-31T02:00:00.000Z');
    expect(await run(backend, 'retention run', { months: '1' })).toContain('before 2028-02-29');
    expect(await run(backend, 'retention run', { months: '13' })).toContain('before 2027-02-28');
  });
});
