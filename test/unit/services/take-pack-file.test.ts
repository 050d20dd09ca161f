import { describe, expect, test } from 'vitest';
import type { TrustRefusal } from '../../../utils/contract/trust-refusal.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { refreshPacks } from '../../../utils/services/refresh-packs.ts';
import { takePackFile } from '../../../utils/services/take-pack-file.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { aPlan, expectFile, type Files, only, publish } from '../../builders/tuf-repository.ts';
import { aPack } from '../packs/a-pack.ts';

const PATH = 'packs/ha-noi/goi-thu.json';
const toBytes = (text: string) => new TextEncoder().encode(text);
const ofUnit = (title: string) =>
  new Map([[PATH, toBytes(JSON.stringify(aPack({ unitId: 'ha-noi', title })))]]);
const honest = (version = 2) => publish({ version, national: new Map(), ofUnit: ofUnit(`Gói ${version}`) });
const toFile = (files: Files) =>
  JSON.stringify({
    what: 'so-tay-fanpage packs',
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
  });

/** A paired device without any network. */
async function anOfflineDevice(): Promise<TestDevice> {
  const trustRoot = new TextDecoder().decode(expectFile(honest(), 'metadata/1.root.json'));
  const unit = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', above: ['toan-quoc', 'ha-noi'] };
  return await aDevice({ paired: aConnection({ grant: { unit, trustRoot } }) });
}

test('a file is taken without any network, after the same checks', async () => {
  const device = await anOfflineDevice();
  expect(await takePackFile(device, toFile(honest()))).toEqual({ taken: true, packs: 1 });
  expect((await readDesk(device)).templates.some(({ packId }) => packId === 'goi-thu')).toBe(true);
});

test.each<[string, (files: Files) => string, string]>([
  ['no JSON', () => 'xin chào', 'no_pack_file'],
  ['some other JSON', () => '{"what":"nothing"}', 'no_pack_file'],
  ['a bomb of brackets', () => '['.repeat(100_000), 'no_pack_file'],
  [
    'the editors’ list was changed on the way',
    (files) => {
      const text = new TextDecoder().decode(expectFile(files, 'metadata/3.targets.json'));
      return toFile(new Map([...files, ['metadata/3.targets.json', toBytes(text.replace('2027', '2028'))]]));
    },
    'tampered',
  ],
  [
    'the snapshot is missing',
    (files) => toFile(new Map([...files].filter(([path]) => !path.endsWith('.snapshot.json')))),
    'unreachable',
  ],
  ['older than what the device has', () => toFile(honest(1)), 'older'],
  [
    'too old to be relied on',
    () =>
      toFile(
        publish({
          version: 3,
          national: new Map(),
          ofUnit: ofUnit('Gói 3'),
          timestampExpiresAt: '2026-11-20T00:00:00Z',
        }),
      ),
    'expired',
  ],
])('%s: refused, and nothing changes', async (_what, make, reason) => {
  const device = await anOfflineDevice();
  await takePackFile(device, toFile(honest()));
  const before = await readDesk(device);
  expect(await takePackFile(device, make(honest(3)))).toEqual({ taken: false, reason });
  expect(await readDesk(device)).toEqual(before);
});

const COMMON = 'packs/toan-quoc/goi-chung.json';
const PAST = '2026-11-20T00:00:00Z';
const common = (title: string) =>
  toBytes(JSON.stringify(aPack({ id: 'goi-chung', unitId: 'toan-quoc', title })));
const withCommon = (version: number, over: Parameters<typeof publish>[0] = {}) =>
  publish({
    version,
    national: new Map([[COMMON, common(`Chung ${version}`)]]),
    ofUnit: ofUnit(`Gói ${version}`),
    ...over,
  });
const spoilt = (path: string, to: string) => (files: Files) => {
  const name = [...files.keys()].find((each) => each.startsWith('targets/') && each.endsWith(path)) ?? '';
  const text = new TextDecoder().decode(expectFile(files, name));
  return new Map([...files, [name, toBytes(text.replace('Gói', to))]]);
};
const titles = async (device: TestDevice) =>
  (await readDesk(device)).packs.packs.filter(({ starter }) => !starter).map(({ title }) => title);

describe('an offline commune takes its packs from a file although another list on its line is in trouble', () => {
  test.each<[string, TrustRefusal, Parameters<typeof publish>[0], (files: Files) => Files]>([
    [
      'is past its year',
      'list_expired',
      { spoil: only('unit', (it) => ({ ...it, expires: PAST })) },
      (it) => it,
    ],
    [
      'was left one signer short',
      'threshold',
      { signs: { unit: aPlan().staff.unit.slice(0, 1) } },
      (it) => it,
    ],
    ['has a pack that was changed on the way', 'tampered', {}, spoilt('goi-thu.json', 'Goi')],
    [
      'has a pack that is not in the file',
      'unreachable',
      {},
      (files) => new Map([...files].filter(([path]) => !path.endsWith('.goi-thu.json'))),
    ],
  ])('the list %s', async (_what, trouble, over, spoil) => {
    const device = await anOfflineDevice();
    expect(await takePackFile(device, toFile(withCommon(2)))).toEqual({ taken: true, packs: 2 });
    const file = toFile(spoil(withCommon(3, over)));
    expect(await takePackFile(device, file)).toEqual({ taken: true, packs: 2, trouble });
    expect((await titles(device)).sort()).toEqual(['Chung 3', 'Gói 2']);
    // The panel speaks of the server, and nobody has asked it.
    expect((await readDesk(device)).packs.trouble).toBeUndefined();
  });

  test('a recall in the file counts', async () => {
    const device = await anOfflineDevice();
    await takePackFile(device, toFile(withCommon(2)));
    const recalled = withCommon(3, { national: new Map(), signs: { unit: [] } });
    expect(await takePackFile(device, toFile(recalled))).toEqual({
      taken: true,
      packs: 1,
      trouble: 'threshold',
    });
    expect(await titles(device)).toEqual(['Gói 2']);
  });

  test('what the panel says of the server stays until a file without trouble, or the server, has answered it', async () => {
    const device = await anOfflineDevice();
    const trouble = async () => (await readDesk(device)).packs.trouble;
    await refreshPacks(device);
    expect(await trouble()).toBe('unreachable');
    await takePackFile(device, toFile(withCommon(2, { signs: { unit: [] } })));
    expect(await trouble()).toBe('unreachable');
    await takePackFile(device, toFile(withCommon(3)));
    expect(await trouble()).toBeUndefined();
  });
});

test('without pairing nobody is known whose signature could count', async () => {
  expect(await takePackFile(await aDevice(), toFile(honest()))).toEqual({ taken: false, reason: 'unpaired' });
});
