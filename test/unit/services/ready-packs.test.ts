import { expect, test } from 'vitest';
import type { Pack } from '../../../utils/contract/pack.ts';
import { listPages } from '../../../utils/services/list-pages.ts';
import { forgetPairing } from '../../../utils/services/pair-device.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readMerged, readPacks } from '../../../utils/services/read-packs.ts';
import { nothingReady } from '../../../utils/services/ready-packs.ts';
import { takePacks } from '../../../utils/services/refresh-packs.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { expectFile, type Files, publish, serve } from '../../builders/tuf-repository.ts';
import { aPack } from '../packs/a-pack.ts';

const DAY_MS = 86_400_000;

const toFiles = (...packs: Pack[]): Files =>
  new Map(
    packs.map((pack) => [`packs/ha-noi/${pack.id}.json`, new TextEncoder().encode(JSON.stringify(pack))]),
  );
const numbered = (id: string, version = 1) => aPack({ id, unitId: 'ha-noi', version });
const first = publish({ version: 2, national: new Map(), ofUnit: toFiles(numbered('a'), numbered('b')) });
const paired = aConnection({
  grant: {
    unit: { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', above: ['toan-quoc', 'ha-noi'] },
    trustRoot: new TextDecoder().decode(expectFile(first, 'metadata/1.root.json')),
  },
});

async function aHolder(): Promise<TestDevice> {
  const device = await aDevice({ paired });
  await takePacks(device, paired, serve(first));
  return device;
}

/** The very objects: the same one again was parsed no second time. */
async function read(device: TestDevice): Promise<Pack[]> {
  const held = await readPacks(device, await connection.read(device.database));
  return held.map(({ pack }) => pack).filter(({ unitId }) => unitId !== undefined);
}
const today = '2026-11-21';

test('nothing is parsed or merged twice, however often the desk and the places are read', async () => {
  const device = await aHolder();
  const packs = await read(device);
  const merged = await readMerged(device, paired, today);
  const pages = (await Promise.all([readDesk(device), listPages(device), readDesk(device)])).length;
  expect(pages).toBe(3);
  for (const [index, pack] of (await read(device)).entries()) expect(pack).toBe(packs[index]);
  expect(await readMerged(device, paired, today)).toBe(merged);
});

test('a refresh that brings nothing new, and one that brings one pack, leave the others as they were parsed', async () => {
  const device = await aHolder();
  const [a, b] = await read(device);
  await takePacks(device, paired, serve(first));
  expect((await read(device))[0]).toBe(a);
  const next = publish({
    version: 3,
    national: new Map(),
    ofUnit: toFiles(numbered('a'), numbered('b', 2), numbered('c')),
  });
  await takePacks(device, paired, serve(next));
  const after = await read(device);
  expect(after[0]).toBe(a);
  expect(after.map(({ id, version }) => `${id} ${version}`)).toEqual(['a 1', 'b 2', 'c 1']);
  expect(after[1]).not.toBe(b);
});

test('when it was last verified is of the last refresh all the same', async () => {
  const device = await aHolder();
  await readDesk(device);
  device.pass(DAY_MS);
  await takePacks(device, paired, serve(first));
  expect((await readDesk(device)).packs.packs[0]?.verifiedAt).toBe('2026-11-22T02:00:00.000Z');
});

test('what another context wrote is seen by the next reading', async () => {
  const device = await aHolder();
  await read(device);
  const other: TestDevice = { ...device, ready: nothingReady() };
  await keepPacks(other, numbered('khac'));
  expect((await read(device)).map(({ id }) => id)).toEqual(['khac']);
});

test('what is written while the packs are being read is seen by the next reading', async () => {
  const device = await aHolder();
  const reading = read(device);
  await keepPacks(device, numbered('khac'));
  await reading;
  expect((await read(device)).map(({ id }) => id)).toEqual(['khac']);
});

test('the next worker reads the same from the disk', async () => {
  const device = await aHolder();
  const before = await read(device);
  await device.restart();
  const after = await read(device);
  expect(after).toEqual(before);
  expect(after[0]).not.toBe(before[0]);
});

test('at midnight another day is merged from the same packs', async () => {
  const device = await aDevice({ paired });
  await keepPacks(device, aPack({ unitId: 'ha-noi', validTo: today, pages: [] }), numbered('b'));
  const packs = await read(device);
  const [before, after] = [
    await readMerged(device, paired, today),
    await readMerged(device, paired, '2026-11-22'),
  ];
  expect(after).not.toBe(before);
  expect((await read(device))[0]).toBe(packs[0]);
});

test('another unit, another pairing and none at all have packs of their own', async () => {
  const device = await aHolder();
  await keepPacks(device, aPack({ unitId: 'ha-noi', aim: { units: ['cdcs-hoa-mai'] } }));
  expect(await read(device)).toHaveLength(1);
  const unit = { id: 'cdcs-khac', name: 'Khác', above: ['ha-noi'] };
  await connection.write(device.database, aConnection({ grant: { unit } }));
  expect(await read(device)).toHaveLength(0);
  await connection.write(device.database, paired);
  expect(await read(device)).toHaveLength(1);
  await forgetPairing(device);
  expect(await read(device)).toHaveLength(0);
  expect((await readDesk(device)).packs.packs.map(({ starter }) => starter)).toEqual([true]);
});

test('a reading that failed is tried again', async () => {
  const device = await aHolder();
  await device.restart();
  const { database } = device;
  const broken = new Proxy(database, {
    get: (target, name) => {
      if (name === 'getAll') return () => Promise.reject(new Error('disk'));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await expect(readPacks({ ...device, database: broken }, paired)).rejects.toThrow('disk');
  expect(await read(device)).toHaveLength(2);
});
