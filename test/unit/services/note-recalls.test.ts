import { expect, test } from 'vitest';
import { forgetPacks } from '../../../utils/services/forget-packs.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { takePacks } from '../../../utils/services/refresh-packs.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import {
  aPlan,
  aSigner,
  expectFile,
  type Files,
  only,
  publish,
  serve,
} from '../../builders/tuf-repository.ts';
import { aPack } from '../packs/a-pack.ts';

const DAY_MS = 86_400_000;
const listed = (over: Parameters<typeof aPack>[0] = {}): Files =>
  new Map([
    [
      'packs/ha-noi/goi-thu.json',
      new TextEncoder().encode(JSON.stringify(aPack({ unitId: 'ha-noi', ...over }))),
    ],
  ]);
const first = publish({ version: 2, national: new Map(), ofUnit: listed() });
const without = () => publish({ version: 3, national: new Map(), ofUnit: new Map() });

function aLine(above: string[] = ['toan-quoc', 'ha-noi']) {
  const trustRoot = new TextDecoder().decode(expectFile(first, 'metadata/1.root.json'));
  return aConnection({
    grant: { unit: { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', above }, trustRoot },
  });
}

/** A device that holds the pack. */
async function aHolder(): Promise<TestDevice> {
  const device = await aDevice({ paired: aLine() });
  await takePacks(device, aLine(), serve(first));
  return device;
}

const recalled = async (device: TestDevice) =>
  (await readDesk(device)).templates.flatMap(({ title, recall }) =>
    recall?.pack ? [[title, recall.on]] : [],
  );

test('a pack that its unit took back is told for a month, and is no pack in use', async () => {
  const device = await aHolder();
  expect(await recalled(device)).toEqual([]);
  expect(await takePacks(device, aLine(), serve(without()))).toEqual({ changed: true });
  expect(await recalled(device)).toEqual([['Mẫu thử', '2026-11-21']]);
  expect((await readDesk(device)).packs.packs.map(({ starter }) => starter)).toEqual([true]);
  device.pass(29 * DAY_MS);
  expect(await recalled(device)).toHaveLength(1);
  device.pass(DAY_MS);
  expect(await recalled(device)).toEqual([]);
});

test('it is forgotten when the pack is published again', async () => {
  const device = await aHolder();
  await takePacks(device, aLine(), serve(without()));
  const again = publish({ version: 4, national: new Map(), ofUnit: listed({ version: 2 }) });
  await takePacks(device, aLine(), serve(again));
  expect(await recalled(device)).toEqual([]);
});

test('a list that is not believed takes nothing back', async () => {
  const device = await aHolder();
  const thresholds = { root: 2, targets: 2, unit: 1, snapshot: 1, timestamp: 1 };
  const signedByOne = publish({ version: 3, national: new Map(), ofUnit: new Map(), thresholds });
  await takePacks(device, aLine(), serve(signedByOne));
  expect(await recalled(device)).toEqual([]);
});

test('a unit that now belongs elsewhere is told of no recall', async () => {
  const device = await aHolder();
  await takePacks(device, aLine(['toan-quoc']), serve(first));
  expect(await recalled(device)).toEqual([]);
});

const standing = async (device: TestDevice) =>
  (await readDesk(device)).templates.find(({ recall }) => recall?.pack)?.recall;
const noteOf = (over: object = {}) => ({
  version: 1,
  on: '2026-11-21',
  reason: 'Sai số điện thoại',
  ...over,
});
const withNotes = (notes: unknown) =>
  publish({
    version: 3,
    national: new Map(),
    ofUnit: new Map(),
    spoil: only('unit', (signed: object) => ({ ...signed, 'x-so-tay-recalls': notes })),
  });
const PATH = 'packs/ha-noi/goi-thu.json';

test('why it was taken back is told as it was signed', async () => {
  const device = await aHolder();
  await takePacks(device, aLine(), serve(withNotes({ [PATH]: noteOf() })));
  expect(await standing(device)).toMatchObject({ on: '2026-11-21', reason: 'Sai số điện thoại' });
});

test.each([
  ['text that is turned around', { [PATH]: noteOf({ reason: 'Sai \u202eố' }) }],
  ['a reason without end', { [PATH]: noteOf({ reason: 'x'.repeat(601) }) }],
  ['the reason of another version', { [PATH]: noteOf({ version: 2 }) }],
  ["another unit's pack", { 'packs/toan-quoc/goi-thu.json': noteOf() }],
  ['no note', { [PATH]: [1, { a: null }] }],
  ['no list of notes', 'Sai số điện thoại'],
])('a recall with %s is a recall without a reason', async (_what, notes) => {
  const device = await aHolder();
  expect(await takePacks(device, aLine(), serve(withNotes(notes)))).toEqual({ changed: true });
  expect(await standing(device)).toMatchObject({ on: '2026-11-21' });
  expect(await standing(device)).not.toHaveProperty('reason');
});

test('a unit that may publish no more has recalled nothing, and that is what the panel says', async () => {
  const device = await aHolder();
  const elsewhere = publish({
    version: 3,
    national: new Map(),
    ofUnit: new Map(),
    spoil: only('targets', ({ delegations: _gone, ...signed }: { delegations?: unknown }) => signed),
  });
  await takePacks(device, aLine(), serve(elsewhere));
  expect(await standing(device)).toMatchObject({ pack: { cause: 'unit_may_not' } });
});

test('nor has one whose signers were replaced and that has not signed anew', async () => {
  const device = await aHolder();
  const { staff, signs } = aPlan();
  const files = publish({
    version: 3,
    national: new Map(),
    ofUnit: listed(),
    staff: { ...staff, unit: [aSigner('new-1'), aSigner('new-2')] },
    signs: { ...signs, unit: staff.unit.slice(0, 2) },
  });
  expect(await takePacks(device, aLine(), serve(files))).toMatchObject({ trouble: 'threshold' });
  expect(await standing(device)).toMatchObject({ pack: { cause: 'signers_may_not' } });
});

test('it goes with the pairing', async () => {
  const device = await aHolder();
  await takePacks(device, aLine(), serve(without()));
  await forgetPacks(device);
  expect(await recalled(device)).toEqual([]);
});
