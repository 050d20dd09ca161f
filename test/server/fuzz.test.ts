import { describe, expect, test } from 'vitest';
import { api, type RouteName } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { fc } from '../builders/properties.ts';
import { aBackend, anActivity, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import { anApproved, aPair, aUnitPack, giveRight, signText } from './coordinators.ts';
import { aSealedFile } from './entries.ts';

const RUNS = 60;
const routes = Object.keys(api) as RouteName[];

/** Values that programs stumble over. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(
    '\u0000',
    '\ud800',
    '9'.repeat(400),
    -0,
    1e308,
    2 ** 53,
    -1,
    0.5,
    '',
    null,
    [],
    {},
    '__proto__',
    'A'.repeat(5000),
    '‮',
    "' or 1=1--",
  ),
);

/** A good body with one place of it, however deep, made odd; or a field more. */
function spoilt(good: unknown): fc.Arbitrary<unknown> {
  const places: (string | number)[][] = [];
  const visit = (value: unknown, path: (string | number)[]) => {
    places.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) visit((value as Record<string, unknown>)[key], [...path, key]);
  };
  visit(good, []);
  return fc.tuple(fc.constantFrom(...places), odd, fc.boolean()).map(([path, value, isMore]) => {
    const copy: { root: unknown } = structuredClone({ root: good });
    let at = copy as Record<string, unknown>;
    const line = ['root', ...path];
    for (const key of line.slice(0, -1)) at = at[key] as Record<string, unknown>;
    const last = String(line.at(-1));
    const inner = at[last];
    if (isMore && typeof inner === 'object' && inner !== null)
      Object.assign(inner, { [(JSON.stringify(value) ?? '').slice(0, 20)]: value });
    else at[last] = value;
    return copy.root;
  });
}

const queries: Partial<Record<RouteName, Record<string, string>>> = {
  'activities.week': { week: '2026-W47', unit: HOA_MAI },
  'activities.digest': { week: '2026-W47', unit: HOA_MAI },
  'activities.reviews': { since: '2026-11-01T00:00:00.000Z', unit: HOA_MAI },
  'activities.entered': { since: '2026-11-01T00:00:00.000Z', unit: HOA_MAI },
  'entries.entering': { unit: HOA_MAI, week: '2026-W47' },
  'activities.history': {
    unit: HOA_MAI,
    from: '2026-11-01',
    after: Buffer.from('2026-11-21 0193c6d0-0000-7000-8000-000000000000').toString('base64url'),
    limit: '10',
  },
  'entries.list': {
    unit: HOA_MAI,
    from: '2026-11-01',
    to: '2026-11-30',
    below: 'yes',
    standing: 'received',
    after: Buffer.from('2026-11-21 0193c6d0-0000-7000-8000-000000000000').toString('base64url'),
    limit: '10',
  },
  'drafts.read': { packId: 'thang-cong-nhan', version: '1' },
  'drafts.candidate': { packId: 'thang-cong-nhan', version: '1' },
  'shares.list': { since: '2026-11-01', unit: HOA_MAI },
  'drafts.delivery': { packId: 'thang-cong-nhan', version: '1' },
  'reports.list': { from: '2026-W40', to: '2026-W47', unit: HOA_MAI },
  'devices.list': { unit: HOA_MAI },
  'reports.read': { unit: HOA_MAI, week: '2026-W47' },
  'board.read': { unit: HOA_MAI, week: '2026-W47', tree: 'was', after: 'Y2Rjcw' },
  'board.trend': { unit: HOA_MAI, week: '2026-W47', tree: 'now' },
};
const ODD_QUERY = [
  '9999-12-31',
  '0000-01-01',
  '9999-12-31T23:59:59.999Z',
  '2026-W60',
  '0000-W00',
  '9999-W53',
  '9999-W52',
  '0000-W01',
  '0001-W01',
  '-1',
  '0x10',
  '1e400',
  '1e9',
  '2147483648',
  '9007199254740991',
  'khong-co',
  '\u0000',
];

/** What a good request to each route says; those without a body are spoilt in their query. */
async function toGoodBodies(
  backend: Backend,
): Promise<{ bodies: Partial<Record<RouteName, unknown>>; tokens: { device: string; coordinator: string } }> {
  const device = await backend.pair(HOA_MAI);
  const { token } = device;
  const entry = anActivity();
  await backend.record(token, [entry]);
  const pair = await aPair(backend);
  // To enter for a unit is a right that coordinating does not include.
  await giveRight(backend, pair.lan, 'enter');
  const { packId, version, revision } = await anApproved(backend, pair);
  const on = { packId, version, revision };
  const code = await backend.newCode(HOA_MAI);
  const bodies: Partial<Record<RouteName, unknown>> = {
    'pairing.create': { code, deviceLabel: 'Máy' },
    'coordinators.create': { code, name: 'Lan', publicKey: 'a'.repeat(64) },
    'activities.record': {
      activities: [
        anActivity({ revision: 2, note: 'x', count: 2, link: 'https://www.facebook.com/a/posts/1' }),
      ],
    },
    'handovers.create': { openItems: '{"added":[]}' },
    'entries.review': { move: 'return', activityId: entry.id, revision: 1, reason: 'Thiếu đường dẫn' },
    'entries.enter': {
      unit: HOA_MAI,
      activities: [anActivity({ revision: 2, withdrawn: true }), anActivity({ contentKind: 'phap_luat' })],
    },
    'reports.enter': {
      ...{
        unit: HOA_MAI,
        week: '2026-W47',
        kind: 'nothing',
        reason: 'Nghỉ Tết',
        remarks: 'x',
        activities: 0,
      },
    },
    'entries.import': aSealedFile(device, [anActivity({ revision: 2, withdrawn: true })]),
    'drafts.save': { revision: 0, pack: aUnitPack({ id: 'goi-khac' }) },
    'drafts.move': { ...on, move: 'reject', reason: 'Vì vậy' },
    'drafts.sign': { ...on, keyId: pair.lan.keyId, signature: signText(pair.lan, 'x') },
    'drafts.reach': { aim: { units: [HOA_MAI], levels: ['grassroots'], kinds: ['a'], cohorts: ['b'] } },
    'units.below': { search: 'hoa mai' },
    'reports.submit': {
      ...{ week: '2026-W47', kind: 'submitted', remarks: 'x', activities: 3, check: '0A1B 2C3D' },
      targets: [{ targetId: 'chia-se', title: 'Chia sẻ', number: 3, reached: 2, explanation: 'x' }],
    },
    'reports.review': { unit: HOA_MAI, week: '2026-W47', move: 'return', revision: 1, reason: 'Thiếu link' },
    'me.units.add': { code: await backend.newCode(SAO_MAI) },
    'me.units.end': { unit: HOA_MAI },
    'devices.end': { unit: HOA_MAI, device: device.deviceId, whole: true },
    'packs.confirm': { packs: [{ unitId: HOA_MAI, packId, version, state: 'shown' }] },
  };
  return { bodies, tokens: { device: token, coordinator: pair.lan.token } };
}

describe.each(engines)('on %s, whatever is sent, the server says yes or no and never breaks', (engine) => {
  test.each(routes)('%s', async (name) => {
    const backend = await aBackend(engine);
    const { bodies, tokens } = await toGoodBodies(backend);
    const route = api[name];
    const token = route.auth === 'none' ? undefined : tokens[route.auth];
    expect('request' in route && bodies[name] === undefined, 'a route with a body has a good one here').toBe(
      false,
    );
    const statuses = new Map<number, number>();
    const check = async (path: string, body?: string | Uint8Array<ArrayBuffer>) => {
      const headers = {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      };
      const response = await backend.request(path, {
        method: route.method,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect(response.status, `${path} ${String(body).slice(0, 500)}`).toBeLessThan(500);
      if (response.status >= 400 && response.status !== 409) Problem.parse(await response.json());
    };
    if ('request' in route) {
      await fc.assert(
        fc.asyncProperty(spoilt(bodies[name]), (body) => check(route.path, JSON.stringify(body) ?? '')),
        { numRuns: RUNS },
      );
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) =>
          check(route.path, Uint8Array.from(bytes)),
        ),
        { numRuns: 15 },
      );
    } else {
      const good: Record<string, string> = 'query' in route ? (queries[name] ?? {}) : {};
      const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ODD_QUERY));
      const query = fc
        .tuple(fc.constantFrom(...Object.keys(good), 'x'), value)
        .map(([key, odd]) => (key === 'x' ? good : { ...good, [key]: odd }));
      await fc.assert(
        fc.asyncProperty(query, (given) => check(`${route.path}?${new URLSearchParams(given)}`)),
        { numRuns: RUNS },
      );
    }
    console.info(`${engine} ${name}: ${JSON.stringify(Object.fromEntries(statuses))}`);
  });
});
