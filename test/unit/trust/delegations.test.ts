import { describe, expect, test } from 'vitest';
import type { TrustRefusal } from '../../../utils/contract/trust-refusal.ts';
import { makeTargets } from '../../../utils/trust/make-metadata.ts';
import { refreshTrusted } from '../../../utils/trust/refresh-trusted.ts';
import { toEd25519Key } from '../../../utils/trust/to-key-id.ts';
import {
  aPlan,
  aRefresh,
  aSigner,
  expectFile,
  keepFirst,
  NATIONAL,
  OF_UNIT,
  only,
  type Plan,
  publish,
  serve,
  toBytes,
} from '../../builders/tuf-repository.ts';

const { staff } = aPlan();
const past = '2026-11-20T00:00:00Z';
const pack = toBytes('{}');

describe('a unit that is not believed does not hold up the others', () => {
  test.each<[string, TrustRefusal, Partial<Plan>]>([
    ['one signer of two', 'threshold', { signs: { unit: staff.unit.slice(0, 1) } }],
    ['nobody', 'threshold', { signs: { unit: [] } }],
    ['strangers', 'threshold', { signs: { unit: [aSigner('a'), aSigner('b')] } }],
    ['the national editors', 'threshold', { signs: { unit: staff.targets } }],
    [
      'people who let their word expire',
      'expired',
      { spoil: only('unit', (it) => ({ ...it, expires: past })) },
    ],
    [
      'people who signed something else',
      'malformed',
      { spoil: only('unit', (it) => ({ ...it, _type: 'snapshot' })) },
    ],
    ['an older edition than announced', 'older', { spoil: only('unit', (it) => ({ ...it, version: 1 })) }],
  ])('%s: %s', async (_name, kind, plan) => {
    const trusted = await refreshTrusted(
      aRefresh(publish({ version: 2, ...plan }), { kept: await keepFirst() }),
    );
    const { targets, refused } = await trusted.listTargets();
    expect(refused).toEqual([{ role: 'org/ha-noi', kind }]);
    expect(targets.map(({ path }) => path)).toEqual([NATIONAL]);
    await expect(trusted.readTarget(OF_UNIT)).rejects.toMatchObject({ name: 'TrustError', kind });
    expect(await trusted.readTarget(NATIONAL)).toBeDefined();
  });

  test('a mirror that hides or spoils its metadata', async () => {
    const files = publish({ version: 2 });
    files.delete('metadata/2.org%2Fha-noi.json');
    const hidden = await (await refreshTrusted(aRefresh(files))).listTargets();
    expect(hidden.refused).toEqual([{ role: 'org/ha-noi', kind: 'unreachable' }]);
    files.set(
      'metadata/2.org%2Fha-noi.json',
      expectFile(publish({ version: 3 }), 'metadata/3.org%2Fha-noi.json'),
    );
    const spoilt = await (await refreshTrusted(aRefresh(files))).listTargets();
    expect(spoilt.refused).toEqual([{ role: 'org/ha-noi', kind: 'tampered' }]);
  });
});

describe('a unit that speaks for paths that are not its own', () => {
  test.each([
    ['another unit', 'packs/da-nang/goi-1.json'],
    ['the whole country', 'packs/toan-quoc/goi-2.json'],
    ['a deeper path', 'packs/ha-noi/ba-dinh/goi-1.json'],
    ['a way round', 'packs/ha-noi/../toan-quoc/goi-2.json'],
    ['another spelling', 'packs/HA-NOI/goi-1.json'],
    ['a hidden file', 'packs/ha-noi/.goi'],
    ['no path', ''],
    ['an inherited name', '__proto__'],
  ])('%s', async (_name, path) => {
    const trusted = await refreshTrusted(aRefresh(publish({ ofUnit: new Map([[path, pack]]) })));
    const { targets, refused } = await trusted.listTargets();
    expect(refused).toEqual([{ role: 'org/ha-noi', path, kind: 'out_of_path' }]);
    expect(targets.map((target) => target.path)).toEqual([NATIONAL]);
    await expect(trusted.readTarget(path)).rejects.toMatchObject({ kind: 'out_of_path' });
  });

  test('cannot put its own pack in the place of a national one', async () => {
    const ofUnit = new Map([[OF_UNIT, toBytes('{"id":"unit"}')]]);
    const national = new Map([[OF_UNIT, toBytes('{"id":"national"}')]]);
    const trusted = await refreshTrusted(aRefresh(publish({ ofUnit, national })));
    expect((await trusted.listTargets()).targets.map(({ role }) => role)).toEqual(['targets']);
    expect(new TextDecoder().decode(await trusted.readTarget(OF_UNIT))).toBe('{"id":"national"}');
  });

  test.each(['__proto__', 'constructor', 'toString'])('a role named %s is nobody', async (name) => {
    const rename = only<{ delegations: { roles: object[] } }>('targets', (it) => ({
      ...it,
      delegations: { ...it.delegations, roles: it.delegations.roles.map((role) => ({ ...role, name })) },
    }));
    const trusted = await refreshTrusted(aRefresh(publish({ spoil: rename })));
    const { targets } = await trusted.listTargets();
    expect(targets.map(({ path }) => path)).toEqual([NATIONAL]);
    await expect(trusted.readTarget(OF_UNIT)).rejects.toMatchObject({ name: 'TrustError' });
  });
});

test('a device still gets its packs when 2000 other units publish as well', async () => {
  const { delegations } = makeTargets(
    { version: 1, expiresAt: past },
    new Map(),
    Array.from({ length: 2000 }, (_, at) => ({
      name: `org/cdcs-${at}`,
      paths: [`packs/cdcs-${at}/*`],
      threshold: 2,
      keys: [0, 1, 2].map((person) => toEd25519Key(`${at}-${person}`)),
    })),
  );
  const spoil = only<{ delegations: { keys: object; roles: object[] } }>('targets', (it) => ({
    ...it,
    delegations: {
      keys: { ...delegations?.keys, ...it.delegations.keys },
      roles: [...(delegations?.roles ?? []), ...it.delegations.roles],
    },
  }));
  const trusted = await refreshTrusted(aRefresh(publish({ spoil })));
  const { targets, refused } = await trusted.listTargets((role) => role === 'org/ha-noi');
  expect(refused).toEqual([]);
  expect(targets.map(({ path }) => path)).toEqual([NATIONAL, OF_UNIT]);
  expect(await trusted.readTarget(OF_UNIT)).toBeDefined();
});

test.each(['../../secret.json', 'packs/../../../secret.json'])(
  'a target that leads out of the repository is never asked for: %s',
  async (path) => {
    const fetchFile = serve(publish({ national: new Map([[path, pack]]) }));
    const trusted = await refreshTrusted({ ...aRefresh(publish()), fetchFile });
    await expect(trusted.readTarget(path)).rejects.toMatchObject({ kind: 'out_of_path' });
    expect(fetchFile.asked.filter((asked) => asked.includes('secret'))).toEqual([]);
  },
);

describe('a pack is refused when it', () => {
  const asked = 'targets/packs/ha-noi/';
  const placeOf = (files: Map<string, Uint8Array>) =>
    [...files.keys()].find((name) => name.startsWith(asked)) ?? '';

  test.each<[string, TrustRefusal, Uint8Array | undefined]>([
    ['is gone', 'unreachable', undefined],
    ['is cut short', 'tampered', toBytes('{"id":"ha-no')],
    ['has one other letter', 'tampered', toBytes('{"id":"ha-moi"}')],
    ['is longer than signed', 'too_large', toBytes('{"id":"ha-noi"} ')],
  ])('%s: %s', async (_name, kind, bytes) => {
    const files = publish();
    const trusted = await refreshTrusted(aRefresh(files));
    if (bytes === undefined) files.delete(placeOf(files));
    else files.set(placeOf(files), bytes);
    await expect(trusted.readTarget(OF_UNIT)).rejects.toMatchObject({ name: 'TrustError', kind });
  });

  test.each<[string, TrustRefusal, object]>([
    ['is signed as larger than packs may be', 'too_large', { length: 256_001 }],
    ['is signed without a hash', 'malformed', { hashes: {} }],
  ])('%s: %s', async (_name, kind, change) => {
    const spoil = only<{ targets: Record<string, object> }>('unit', (it) => ({
      ...it,
      targets: { [OF_UNIT]: { ...it.targets[OF_UNIT], ...change } },
    }));
    const trusted = await refreshTrusted(aRefresh(publish({ spoil })));
    expect((await trusted.listTargets()).refused).toEqual([{ role: 'org/ha-noi', path: OF_UNIT, kind }]);
    await expect(trusted.readTarget(OF_UNIT)).rejects.toMatchObject({ kind });
  });
});
