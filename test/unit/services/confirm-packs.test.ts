import { describe, expect, test } from 'vitest';
import { isOpenPanel } from '../../../entrypoints/background/is-open-panel.ts';
import type { PackConfirmation } from '../../../utils/contract/pack-delivery.ts';
import { confirmPacks, noteReceived, noteShown } from '../../../utils/services/confirm-packs.ts';
import { forgetPairing } from '../../../utils/services/pair-device.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';

const UNIT = 'cdcs-hoa-mai';
const PACK = { unitId: UNIT, packId: 'goi-thu', version: 1 };

interface Heard extends TestDevice {
  said: PackConfirmation[][];
  answer: () => Promise<Response>;
}

/** A device that holds a pack; what it tells the backend is heard. */
async function aHolder(over: Parameters<typeof aPack>[0] = {}): Promise<Heard> {
  const device = await aDevice({ paired: aConnection() });
  const heard: Heard = Object.assign(device, {
    said: [],
    answer: async () => Response.json({}),
  });
  device.fetch = async (_input, init) => {
    heard.said.push(JSON.parse(String(init?.body)).packs);
    return heard.answer();
  };
  await keepPacks(device, aPack({ unitId: UNIT, ...over }));
  await noteReceived(device);
  return heard;
}

test('a pack is told as received once, and as shown once', async () => {
  const device = await aHolder();
  for (const _again of [1, 2, 3]) await confirmPacks(device);
  for (const _again of [1, 2, 3]) await noteShown(device);
  for (const _again of [1, 2, 3]) await confirmPacks(device);
  expect(device.said).toEqual([[{ ...PACK, state: 'received' }], [{ ...PACK, state: 'shown' }]]);
});

test('nothing is told while people have not agreed to it, and all of it once they have', async () => {
  const device = await aHolder();
  device.mayConfirmPacks = async () => false;
  await confirmPacks(device);
  await noteShown(device);
  await confirmPacks(device);
  expect(device.said).toEqual([]);
  device.mayConfirmPacks = async () => true;
  await confirmPacks(device);
  expect(device.said).toEqual([[{ ...PACK, state: 'shown' }]]);
});

test('received and shown before the next refresh is one request', async () => {
  const device = await aHolder();
  await noteShown(device);
  await confirmPacks(device);
  expect(device.said).toEqual([[{ ...PACK, state: 'shown' }]]);
});

test.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a server in trouble', async () => new Response(null, { status: 503 })],
  ['a page of the network', async () => new Response('<html>', { status: 200 })],
  ['an older server', async () => new Response(null, { status: 404 })],
])('it waits through %s, and through the end of the worker', async (_what, answer) => {
  const device = await aHolder();
  const well = device.answer;
  device.answer = answer;
  await confirmPacks(device);
  await device.restart();
  device.answer = well;
  await confirmPacks(device);
  await confirmPacks(device);
  expect(device.said).toHaveLength(2);
  expect(device.said[1]).toEqual([{ ...PACK, state: 'received' }]);
});

test('a panel that opens while the backend answers is told with the next refresh', async () => {
  const device = await aHolder();
  device.answer = async () => {
    await noteShown(device);
    return Response.json({});
  };
  await confirmPacks(device);
  await confirmPacks(device);
  expect(device.said.flat().map(({ state }) => state)).toEqual(['received', 'shown']);
});

test('what replaced a pack is told by itself, and the old one still if nobody heard of it', async () => {
  const device = await aHolder();
  await keepPacks(device, aPack({ unitId: UNIT, version: 2 }));
  await noteReceived(device);
  await confirmPacks(device);
  expect(device.said[0]?.map(({ version }) => version).sort()).toEqual([1, 2]);
  await keepPacks(device, aPack({ unitId: UNIT, version: 3 }));
  await noteReceived(device);
  await confirmPacks(device);
  expect(device.said[1]?.map(({ version }) => version)).toEqual([3]);
});

test('a pack whose first day is still to come is received and not shown', async () => {
  const device = await aHolder({ validFrom: '2026-11-22' });
  await noteShown(device);
  await confirmPacks(device);
  expect(device.said).toEqual([[{ ...PACK, state: 'received' }]]);
});

test('nothing is said of the pack that came with the extension, without a pairing or after it was revoked', async () => {
  const bare = await aHolder();
  await keepPacks(bare);
  await forgetPairing(bare);
  await noteReceived(bare);
  await noteShown(bare);
  await confirmPacks(bare);
  const revoked = await aHolder();
  await connection.write(revoked.database, aConnection({ revoked: true }));
  await confirmPacks(revoked);
  expect([...bare.said, ...revoked.said]).toEqual([]);
});

test('another pairing is another device, which has said nothing yet', async () => {
  const device = await aHolder();
  await confirmPacks(device);
  const deviceId = crypto.randomUUID();
  await connection.write(device.database, aConnection({ grant: { deviceId } }));
  await confirmPacks(device);
  expect(device.said).toHaveLength(1);
  await noteReceived(device);
  await confirmPacks(device);
  expect(device.said[1]).toEqual([{ ...PACK, state: 'received' }]);
});

test('the admin can read in the settings what was said', async () => {
  const device = await aHolder();
  await confirmPacks(device);
  const { payloads } = await readStored(device);
  expect(payloads[0]).toMatchObject({ url: 'https://baocao.example/v1/packs/confirmations' });
  expect(JSON.parse(payloads[0]?.body ?? '')).toEqual({ packs: [{ ...PACK, state: 'received' }] });
});

test('a token that is not accepted any more ends the pairing', async () => {
  const device = await aHolder();
  device.answer = async () =>
    Response.json({ type: 'x', title: 'x', status: 401, code: 'unauthorized' }, { status: 401 });
  await confirmPacks(device);
  expect((await connection.read(device.database))?.revoked).toBe(true);
});

describe('a panel is before somebody only when it is open', () => {
  const tab = { url: 'https://www.facebook.com/congdoanhoamai', tab: {} as never };
  const own = (page: string) => ({ url: `chrome-extension://test-extension-id/${page}` });
  test.each([
    ['open in the page', tab, { panelFolded: false }, true],
    ['folded', tab, { panelFolded: true }, false],
    ['in the side panel, as the page sees it', tab, { panelFolded: false, panelDocked: true }, false],
    ['in the side panel', own('sidepanel.html'), { panelFolded: true, panelDocked: true }, true],
    ['the settings', own('options.html'), { panelFolded: false }, false],
    ["the button's window", own('popup.html'), { panelFolded: false }, false],
  ])('%s', (_what, sender, settings, open) => {
    expect(isOpenPanel(sender, settings)).toBe(open);
  });
});
