import { describe, expect, test } from 'vitest';
import type { Activity } from '../../utils/contract/activity.ts';
import { api } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, anActivity, type Backend, engines, expectReceipt, HOA_MAI, SAO_MAI } from './backend.ts';
import { aCoordinator, giveRight, type Person } from './coordinators.ts';
import { aSealedFile, aUnitBelow, importFile, listEntries, review } from './entries.ts';

const days = ['2026-11-19', '2026-11-20', '2026-11-21'];

/** Hoa Mai with two units below it, each with entries on three days. */
async function aTree(engine: (typeof engines)[number]) {
  const backend = await aBackend(engine);
  const activities: Activity[] = [];
  for (const unit of ['to-mot', 'to-hai']) {
    await aUnitBelow(backend, unit);
    const { token } = await backend.pair(unit);
    const own = Array.from({ length: 9 }, (_, index) =>
      anActivity({ pageKey: unit, day: days[index % 3] ?? '' }),
    );
    activities.push(...own);
    await backend.record(token, own);
  }
  await backend.record((await backend.pair(SAO_MAI)).token, [anActivity({ pageKey: 'congdoansaomai' })]);
  const order = (a: Activity, b: Activity) => (a.day + a.id < b.day + b.id ? -1 : 1);
  return { backend, activities: activities.sort(order), lan: await aCoordinator(backend, 'Lan') };
}

async function walk(backend: Backend, person: Person, query: Record<string, string>): Promise<Activity[]> {
  const seen: Activity[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page = await listEntries(backend, person, { ...query, ...(after === '' ? {} : { after }) });
    seen.push(...page.entries.map(({ activity }) => activity));
    expect(page.entries.length).toBeLessThanOrEqual(Number(query.limit ?? 200));
    after = page.next;
  }
  return seen;
}

describe.each(engines)('the list of entries on %s', (engine) => {
  test.each(['1', '4', '18', '200'])('has each entry of the subtree once, %s to a page', async (limit) => {
    const { backend, activities, lan } = await aTree(engine);
    expect(await walk(backend, lan, { limit })).toEqual(activities);
  });

  test('is of one unit, of some days or of one standing where that is asked for', async () => {
    const { backend, activities, lan } = await aTree(engine);
    expect(await walk(backend, lan, { below: 'no' })).toEqual([]);
    const of = (unit: string) => activities.filter(({ pageKey }) => pageKey === unit);
    expect(await walk(backend, lan, { unit: 'to-mot', below: 'no', limit: '2' })).toEqual(of('to-mot'));
    expect(await walk(backend, lan, { unit: 'to-hai' })).toEqual(of('to-hai'));
    const friday = { from: '2026-11-20', to: '2026-11-20' };
    expect(await walk(backend, lan, friday)).toEqual(activities.filter(({ day }) => day === '2026-11-20'));
    const first = activities[0];
    await review(backend, lan, {
      move: 'return',
      activityId: first?.id ?? '',
      revision: 1,
      reason: 'Thiếu ảnh',
    });
    const { entries } = await listEntries(backend, lan, { standing: 'returned' });
    expect(entries).toMatchObject([
      { activity: first, standing: 'returned', reason: 'Thiếu ảnh', unitName: `Công đoàn ${first?.pageKey}` },
    ]);
    expect(await walk(backend, lan, { standing: 'received', limit: '5' })).toEqual(activities.slice(1));
  });

  test('goes on where it was when entries come in meanwhile', async () => {
    const { backend, activities, lan } = await aTree(engine);
    const page = await listEntries(backend, lan, { limit: '6' });
    const { token } = await backend.pair('to-mot');
    const before = anActivity({ pageKey: 'to-mot', day: '2026-11-18' });
    const later = anActivity({ pageKey: 'to-mot', day: '2026-11-22' });
    await backend.record(token, [before, later]);
    const rest = await listEntries(backend, lan, { after: page.next ?? '' });
    const seen = [...page.entries, ...rest.entries].map(({ activity }) => activity);
    expect(seen).toEqual([...activities, later]);
  });

  test.each([
    [{ unit: SAO_MAI }, 404],
    [{ unit: 'khong-co' }, 404],
    [{ from: '2026-11-30', to: '2026-11-01' }, 400],
    [{ from: '2020-01-01', to: '2026-11-01' }, 400],
    [{ from: '9999-01-01', to: '9999-12-31' }, 200],
    [{ after: 'AAAA' }, 400],
    [{ limit: '201' }, 400],
  ])('asked for %j answers %i', async (query, status) => {
    const backend = await aBackend(engine);
    const { token } = await aCoordinator(backend, 'Lan');
    const all = { unit: HOA_MAI, from: '2026-11-01', to: '2026-11-30', ...query };
    const response = await backend.get(`${api['entries.list'].path}?${new URLSearchParams(all)}`, token);
    expect(response.status).toBe(status);
  });

  test('of more units than fit into one question gives the same', async () => {
    const { backend, activities, lan } = await aTree(engine);
    const rows = Array.from({ length: 1200 }, (_, index) => ({
      id: `nhom-${index}`,
      name: `Nhóm ${index}`,
      created_at: '',
      parent_id: HOA_MAI,
    }));
    await backend.context.db.insertInto('units').values(rows).execute();
    expect(await walk(backend, lan, { limit: '4' })).toEqual(activities);
  });
});

describe.each(engines)('the history of a unit, on %s', (engine) => {
  test('is its entries from a day on, page by page, and says which are of the asking device', async () => {
    const backend = await aBackend(engine);
    const [one, two] = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    const activities = days.flatMap((day) => [anActivity({ day }), anActivity({ day })]);
    await backend.record(one.token, activities.slice(0, 5));
    await backend.record(two.token, activities.slice(5));
    const route = api['activities.history'];
    const read = async (query: Record<string, string>) => {
      const response = await backend.get(`${route.path}?${new URLSearchParams(query)}`, two.token);
      return route.success[200].parse(await response.json());
    };
    const seen: string[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const query = { from: '2026-11-20', limit: '3', ...(after === '' ? {} : { after }) };
      const page: Awaited<ReturnType<typeof read>> = await read(query);
      seen.push(...page.entries.map(({ activity, ownDevice }) => `${activity.id} ${ownDevice ?? false}`));
      after = page.next;
    }
    const wanted = activities.slice(2).map(({ id }, index) => `${id} ${index === 3}`);
    expect(seen.sort()).toEqual(wanted.sort());
  });
});

describe.each(engines)('an outbox that comes by file, on %s', (engine) => {
  async function aFile() {
    const backend = await aBackend(engine);
    const device = await backend.pair(HOA_MAI);
    const activities = Array.from({ length: 120 }, () => anActivity());
    const lan = await aCoordinator(backend, 'Lan');
    await giveRight(backend, lan, 'enter');
    return { backend, device, activities, lan };
  }

  test('is stored for its device, and what the device sends later adds nothing', async () => {
    const { backend, device, activities, lan } = await aFile();
    const { status, results } = await importFile(backend, lan, aSealedFile(device, activities));
    expect([status, new Set(results.map((each) => each.status))]).toEqual([200, new Set(['stored'])]);
    const later = await backend.record(device.token, activities.slice(0, 50));
    expect(later.results.map((each) => expectReceipt(each))).toEqual(
      results.slice(0, 50).map((each) => expectReceipt(each)),
    );
    const stored = await backend.week(device.token, '2026-W47');
    expect([stored.length, stored.every(({ ownDevice }) => ownDevice)]).toEqual([120, true]);
    const { last_seen_at } = await backend.context.db
      .selectFrom('devices')
      .select('last_seen_at')
      .executeTakeFirstOrThrow();
    expect(last_seen_at).not.toBeNull();
    const line = await backend.context.db
      .selectFrom('audit_events')
      .select(['actor_id', 'subject', 'unit_id'])
      .where('act', '=', 'entry.import')
      .execute();
    expect(line).toEqual([{ actor_id: lan.id, subject: device.deviceId, unit_id: HOA_MAI }]);
    // Once more changes nothing.
    const again = await importFile(backend, lan, aSealedFile(device, activities));
    expect(new Set(again.results.map((each) => each.status))).toEqual(new Set(['already']));
  });

  test('is judged item by item, as a batch is', async () => {
    const { backend, device, activities, lan } = await aFile();
    const [first] = activities;
    const file = aSealedFile(device, [
      first,
      { ...first, title: 'x' },
      { deep: [{}] },
      anActivity({ pageKey: 'congdoanvietnam' }),
      { ...first, revision: 2 },
    ]);
    const { status, results } = await importFile(backend, lan, file);
    expect([status, results.map((each) => each.status)]).toEqual([
      409,
      ['stored', 'conflict', 'invalid', 'invalid', 'stored'],
    ]);
  });

  test('is taken from a revoked device, and from none whose token is another', async () => {
    const { backend, device, activities, lan } = await aFile();
    await backend.context.db.updateTable('devices').set({ revoked_at: '2026-11-21T01:00:00.000Z' }).execute();
    const file = aSealedFile(device, activities);
    const other = await backend.pair(HOA_MAI);
    const forged = [
      { ...file, seal: file.seal.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
      { ...file, activities: activities.slice(1) },
      { ...file, deviceId: other.deviceId },
      { ...file, madeAt: '2026-11-21T01:31:00.000Z' },
      { ...file, unitId: SAO_MAI },
      aSealedFile({ ...device, token: other.token }, activities),
      aSealedFile(device, activities, { seal: 'f'.repeat(64) }),
    ];
    for (const wrong of forged) expect((await importFile(backend, lan, wrong)).status).toBe(403);
    expect(await backend.week(other.token, '2026-W47')).toEqual([]);
    expect((await importFile(backend, lan, file)).status).toBe(200);
    expect(await backend.week(other.token, '2026-W47')).toHaveLength(120);
  });

  test('that is too deep, too long or too large is refused before it is judged', async () => {
    const { backend, device, lan } = await aFile();
    const post = async (body: string) => {
      const response = await backend.post(api['entries.import'].path, body, lan.token);
      return [response.status, Problem.parse(await response.json()).code];
    };
    const file = aSealedFile(device, [0]);
    const deep = JSON.stringify(file).replace('[0]', '['.repeat(100_000) + ']'.repeat(100_000));
    expect(await post(deep)).toEqual([400, 'bad_request']);
    expect(await post(JSON.stringify(aSealedFile(device, Array(2001).fill(0))))).toEqual([
      400,
      'bad_request',
    ]);
    expect(await post(JSON.stringify({ ...file, activities: ['x'.repeat(9_000_000)] }))).toEqual([
      413,
      'too_large',
    ]);
  });
});
