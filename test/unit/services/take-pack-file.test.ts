import { expect, test } from 'vitest';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { takePackFile } from '../../../utils/services/take-pack-file.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { expectFile, type Files, publish } from '../../builders/tuf-repository.ts';
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
  const unit = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', above: ['ha-noi'] };
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
    'a pack changed on the way',
    (files) => toFile(files).replace('Nội dung mẫu', 'Nội dung khác'),
    'tampered',
  ],
  [
    'a part is missing',
    (files) => toFile(new Map([...files].filter(([path]) => !path.startsWith('targets')))),
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

test('without pairing nobody is known whose signature could count', async () => {
  expect(await takePackFile(await aDevice(), toFile(honest()))).toEqual({ taken: false, reason: 'unpaired' });
});
