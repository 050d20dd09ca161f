import { expect, test } from 'vitest';
import type { Pack } from '../../../utils/contract/pack.ts';
import { pairDevice } from '../../../utils/services/pair-device.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import { refreshPacks, takePacks } from '../../../utils/services/refresh-packs.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { readTrustedMetadata, readVerifiedPacks } from '../../../utils/storage/trusted-metadata.ts';
import { aConnection, aGrant } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { aPlan, aSigner, expectFile, type Files, publish, serve } from '../../builders/tuf-repository.ts';
import { aPack } from '../packs/a-pack.ts';

const DAY_MS = 86_400_000;
const unit = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', above: ['toan-quoc', 'ha-noi'] };
const { staff } = aPlan();

/** The unit's packs by their paths. */
const packs = (...of: Partial<Pack>[]): Files =>
  new Map(
    of.map((over) => {
      const pack = aPack({ unitId: 'ha-noi', ...over });
      return [`packs/ha-noi/${pack.id}.json`, new TextEncoder().encode(JSON.stringify(pack))];
    }),
  );
const edition = (version: number, over: Parameters<typeof publish>[0] = {}) =>
  publish({ version, national: new Map(), ofUnit: packs({ title: `Gói ${version}` }), ...over });
const rootOf = (files: Files) => new TextDecoder().decode(expectFile(files, 'metadata/1.root.json'));

const paired = aConnection({ grant: { unit, trustRoot: rootOf(edition(1)) } });
const take = (device: TestDevice, files: Files) => takePacks(device, paired, serve(files));
const titles = async (device: TestDevice) =>
  (await readDesk(device)).packs.packs.filter(({ starter }) => !starter).map(({ title }) => title);

/** What a backend with these files answers. */
const serving =
  (files: Files): typeof fetch =>
  async (input) => {
    const path = new URL(String(input)).pathname.replace('/v1/trust/', '');
    const bytes = files.get(path);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };

test('the laptop’s clock was wrong for an hour: an old list is refused afterwards as it was before', async () => {
  const device = await aDevice({ paired });
  await take(device, edition(2));
  device.pass(-40 * DAY_MS);
  expect(await take(device, edition(3))).toMatchObject({ trouble: 'clock' });
  device.pass(40 * DAY_MS);
  expect(await take(device, edition(1))).toMatchObject({ trouble: 'older' });
  expect(await titles(device)).toEqual(['Gói 2']);
});

test('an older extension names a part that it does not know, uses the rest, and keeps the part for its successor', async () => {
  const device = await aDevice({ paired });
  const pack = { ...aPack({ unitId: 'ha-noi' }), quizzes: [{ question: 'Năm nào?' }] };
  const ofUnit: Files = new Map([
    ['packs/ha-noi/goi-thu.json', new TextEncoder().encode(JSON.stringify(pack))],
  ]);
  expect(await take(device, edition(2, { ofUnit }))).toEqual({ changed: true });
  const { packs, templates } = await readDesk(device).then((desk) => ({ ...desk, packs: desk.packs.packs }));
  expect(packs.find(({ starter }) => !starter)?.unknownParts).toEqual(['quizzes']);
  expect(templates.some(({ packId }) => packId === 'goi-thu')).toBe(true);
  const [kept] = await readVerifiedPacks(device.database);
  expect(JSON.parse(new TextDecoder().decode(kept?.bytes))).toEqual(pack);
});

test('a coordinator’s right was taken away: what only he had signed with one other is gone from the panel', async () => {
  const device = await aDevice({ paired });
  const [first, second, third] = staff.unit;
  if (!first || !second || !third) throw new Error('three people of the unit');
  const signs = { unit: [first, second] };
  await take(device, edition(2, { signs }));
  const without = { ...staff, unit: [second, third, aSigner('unit-4')] };
  const after = edition(3, { signs, ofUnit: packs({ title: 'Gói 2' }), staff: without });
  expect(await take(device, after)).toMatchObject({ changed: true, trouble: 'threshold' });
  expect(await titles(device)).toEqual([]);
});

test('a coordinator left, and two who signed are still there: their packs stay while the new list is not signed', async () => {
  const device = await aDevice({ paired });
  await take(device, edition(2, { signs: { unit: staff.unit.slice(0, 2) } }));
  const fewer = { ...staff, unit: staff.unit.slice(0, 2) };
  const after = edition(3, { signs: { unit: staff.unit.slice(0, 1) }, staff: fewer });
  expect(await take(device, after)).toMatchObject({ trouble: 'threshold' });
  expect(await titles(device)).toEqual(['Gói 2']);
});

test('one pack was spoilt on the server: the others arrive, and so does a recall', async () => {
  const device = await aDevice({ paired });
  await take(
    device,
    edition(2, { ofUnit: packs({ id: 'a-hong', title: 'A' }, { id: 'b-lanh', title: 'B' }) }),
  );
  const next = edition(3, {
    ofUnit: packs({ id: 'a-hong', title: 'A mới' }, { id: 'b-lanh', title: 'B mới' }),
  });
  for (const path of next.keys())
    if (path.includes('a-hong')) next.set(path, new TextEncoder().encode('{"title":"giả"}'));
  expect(await take(device, next)).toEqual({ changed: true, trouble: 'tampered' });
  expect(await titles(device)).toEqual(['A', 'B mới']);
});

test('endless packs of one unit do not fill the disk, and the others arrive', async () => {
  const device = await aDevice({ paired });
  const big = 'x'.repeat(250_000);
  const many = Array.from({ length: 120 }, (_, index) => ({ id: `goi-${index}`, title: 'Lớn' }));
  const ofUnit = packs(...many);
  for (const path of ofUnit.keys()) ofUnit.set(path, new TextEncoder().encode(JSON.stringify({ big, path })));
  const national = new Map([
    [
      'packs/toan-quoc/goi-chung.json',
      new TextEncoder().encode(JSON.stringify(aPack({ id: 'goi-chung', unitId: 'toan-quoc' }))),
    ],
  ]);
  expect(await take(device, edition(2, { ofUnit, national }))).toMatchObject({ trouble: 'too_large' });
  const kept = await readVerifiedPacks(device.database);
  expect(kept.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(16_000_000);
  expect(await titles(device)).toEqual(['Gói thử']);
});

test('a pack whose bytes were damaged on the disk is set aside, not shown, and comes again', async () => {
  const device = await aDevice({ paired });
  await take(device, edition(2));
  const [pack] = await readVerifiedPacks(device.database);
  const text = new TextDecoder().decode(pack?.bytes).replace('Gói 2', 'Gói giả');
  await device.database.put('packs', { ...pack, bytes: new TextEncoder().encode(text) });
  // What was verified is still in memory; the next worker reads the disk.
  expect(await titles(device)).toEqual(['Gói 2']);
  await device.restart();
  expect(await titles(device)).toEqual([]);
  expect((await readStored(device)).setAside).toHaveLength(1);
  expect(await take(device, edition(2))).toEqual({ changed: true });
  expect(await titles(device)).toEqual(['Gói 2']);
});

test('spoilt trusted records do no lasting harm', async () => {
  const device = await aDevice({ paired });
  await take(device, edition(2));
  for (const name of (await readTrustedMetadata(device.database)).keys())
    await device.database.put('trusted', { name, bytes: new Uint8Array([0x7b, 0xff]) });
  await device.database.put('trusted', { name: '../x.json', bytes: new Uint8Array(3) });
  expect(await take(device, edition(3))).toEqual({ changed: true });
  expect(await titles(device)).toEqual(['Gói 3']);
});

test('paired anew while packs of the organisation before were on their way: none of them is there afterwards', async () => {
  const other = edition(7, { ofUnit: packs({ title: 'Gói của tổ chức cũ' }) });
  const device = await aDevice({ paired });
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const grant = aGrant({
    deviceId: '6a9b1c3e-0f2a-4b57-9a0e-0d7c4f6a1b22',
    unit,
    trustRoot: rootOf(publish({ root: { version: 1, expiresAt: '2027-05-05T00:00:00Z' } })),
  });
  device.fetch = async (input, init) => {
    if (String(input).endsWith('/v1/pairings')) return Response.json(grant, { status: 201 });
    await held;
    return serving(other)(input, init);
  };
  const running = refreshPacks(device);
  const { withLock } = device;
  let queued: Promise<unknown> | undefined;
  let asked = 0;
  // A panel is opened just when the packs of before are about to be forgotten.
  device.withLock = (name, work) => {
    const turn = withLock(name, work);
    asked += 1;
    if (asked === 2) queued = refreshPacks(device);
    return turn;
  };
  const pairing = pairDevice(device, { server: 'https://moi.example', code: 'x', deviceLabel: 'Máy' });
  await expect.poll(() => queued !== undefined).toBe(true);
  release();
  expect(await pairing).toMatchObject({ paired: true });
  await Promise.all([running, queued]);
  expect((await connection.read(device.database))?.server).toBe('https://moi.example');
  expect(await readVerifiedPacks(device.database)).toEqual([]);
  expect((await readTrustedMetadata(device.database)).size).toBe(0);
});
