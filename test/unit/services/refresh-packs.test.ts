import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Connection } from '../../../utils/contract/connection.ts';
import type { FetchFile } from '../../../utils/contract/fetched-file.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { refreshPacks, takePacks } from '../../../utils/services/refresh-packs.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aConnection, TOKEN } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { expectFile, type Files, only, publish, serve } from '../../builders/tuf-repository.ts';
import { aPack, aPackTemplate } from '../packs/a-pack.ts';

const DAY_MS = 86_400_000;
const PATH = 'packs/ha-noi/goi-thu.json';
const honest = () => publish({ version: 2, national: new Map(), ofUnit: packs() });

/** A pack of the unit above, as its list names it. */
function packs(over: Parameters<typeof aPack>[0] = {}): Files {
  return new Map([[PATH, new TextEncoder().encode(JSON.stringify(aPack({ unitId: 'ha-noi', ...over })))]]);
}

async function aPairedDevice(files: Files = honest()): Promise<{ device: TestDevice; paired: Connection }> {
  const trustRoot = new TextDecoder().decode(expectFile(files, 'metadata/1.root.json'));
  const unit = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', above: ['toan-quoc', 'ha-noi'] };
  const paired = aConnection({ grant: { unit, trustRoot } });
  return { device: await aDevice({ paired }), paired };
}

const titles = async (device: TestDevice) =>
  (await readDesk(device)).templates
    .filter(({ packId, recall }) => packId === 'goi-thu' && !recall)
    .map(({ title }) => title);

test('a pack that two people signed is on the desk, with those who answer for it', async () => {
  const { device, paired } = await aPairedDevice();
  expect(await takePacks(device, paired, serve(honest()))).toEqual({ changed: true });
  const { templates, packs: desk } = await readDesk(device);
  expect(templates.find(({ packId }) => packId === 'goi-thu')?.title).toBe('Mẫu thử');
  expect(desk).toMatchObject({
    packs: [{ id: 'goi-thu', approver: { by: 'Lê Văn Duyệt' }, starter: false }, { starter: true }],
    confirmedAt: '2026-11-21T02:00:00.000Z',
  });
  expect(desk.trouble).toBeUndefined();
});

test('nothing new is no change, and the pack is not downloaded again', async () => {
  const { device, paired } = await aPairedDevice();
  await takePacks(device, paired, serve(honest()));
  const again = serve(honest());
  expect(await takePacks(device, paired, again)).toEqual({ changed: false });
  expect(again.asked.filter((path) => path.startsWith('targets/'))).toEqual([]);
});

test('a recalled pack is gone once its list says so', async () => {
  const { device, paired } = await aPairedDevice();
  await takePacks(device, paired, serve(honest()));
  const without = publish({ version: 3, national: new Map(), ofUnit: new Map() });
  expect(await takePacks(device, paired, serve(without))).toEqual({ changed: true });
  expect(await titles(device)).toEqual([]);
});

describe('what was verified stays in use, and the panel says why the newest is not', () => {
  const next = (over: Parameters<typeof publish>[0]) =>
    publish({ version: 3, national: new Map(), ofUnit: packs({ title: 'Gói mới' }), ...over });
  const tampered = () => {
    const files = next({});
    for (const [path, bytes] of files)
      if (path.startsWith('targets/'))
        files.set(path, new TextEncoder().encode(new TextDecoder().decode(bytes).replace('Mẫu', 'Xấu')));
    return files;
  };
  test.each<[string, FetchFile, string]>([
    ['the server does not answer', async () => 'unreachable', 'unreachable'],
    [
      'one person signed alone',
      serve(next({ thresholds: { root: 2, targets: 2, unit: 1, snapshot: 1, timestamp: 1 } })),
      'threshold',
    ],
    ['the pack was changed on the way', serve(tampered()), 'tampered'],
    [
      'the server hides what is newest',
      serve(next({ timestampExpiresAt: '2026-11-20T00:00:00Z' })),
      'expired',
    ],
    [
      'the unit’s list is past its year, which is not for the server to renew',
      serve(next({ spoil: only('unit', (it) => ({ ...it, expires: '2026-11-20T00:00:00Z' })) })),
      'list_expired',
    ],
    ['an older state is played back', serve(publish({ version: 1 })), 'older'],
    ['endless data', async (_path, { maxBytes }) => new Uint8Array(maxBytes + 1), 'too_large'],
  ])('%s', async (_what, fetchFile, kind) => {
    const { device, paired } = await aPairedDevice();
    await takePacks(device, paired, serve(honest()));
    expect(await takePacks(device, paired, fetchFile)).toEqual({ changed: true, trouble: kind });
    expect(await titles(device)).toEqual(['Mẫu thử']);
    expect((await readDesk(device)).packs).toMatchObject({
      trouble: kind,
      confirmedAt: '2026-11-21T02:00:00.000Z',
    });
    // As soon as all is well again, so says the panel.
    await takePacks(device, paired, serve(next({ version: 4 })));
    expect((await readDesk(device)).packs.trouble).toBeUndefined();
  });

  test('the clock of this machine has gone back', async () => {
    const { device, paired } = await aPairedDevice();
    await takePacks(device, paired, serve(honest()));
    device.pass(-40 * DAY_MS);
    expect(await takePacks(device, paired, serve(next({})))).toMatchObject({ trouble: 'clock' });
    expect(await titles(device)).toEqual(['Mẫu thử']);
  });
});

describe('the clock of this machine ran six days ahead when packs were last verified', () => {
  const edition = (version: number, day: string, over: Parameters<typeof publish>[0] = {}) =>
    publish({
      version,
      timestampExpiresAt: `${day}T00:00:00Z`,
      national: new Map(),
      ofUnit: packs(),
      ...over,
    });

  /** It was put right afterwards. */
  async function aRightedClock(): Promise<{ device: TestDevice; paired: Connection }> {
    const { device, paired } = await aPairedDevice();
    device.pass(6 * DAY_MS);
    await takePacks(device, paired, serve(edition(2, '2026-11-28')));
    device.pass(-6 * DAY_MS);
    return { device, paired };
  }
  const confirmedAt = async (device: TestDevice) => (await readDesk(device)).packs.confirmedAt;

  test('what is newer comes at once, and the date of the last check is right again', async () => {
    const { device, paired } = await aRightedClock();
    expect(await confirmedAt(device)).toBe('2026-11-27T02:00:00.000Z');
    const newer = edition(3, '2026-11-28', {
      ofUnit: packs({ templates: [aPackTemplate({ title: 'Mới' })] }),
    });
    expect(await takePacks(device, paired, serve(newer))).toEqual({ changed: true });
    expect(await titles(device)).toEqual(['Mới']);
    expect(await confirmedAt(device)).toBe('2026-11-21T02:00:00.000Z');
    expect(await takePacks(device, paired, serve(newer))).toEqual({ changed: false });
  });

  test.each([
    ['the same once more proves nothing', edition(2, '2026-11-28'), 'clock'],
    ['an older state is older', edition(1, '2026-11-28'), 'older'],
    ['what is newer and has expired has expired', edition(3, '2026-11-20'), 'expired'],
    ['what would have been signed in the future is not for this clock', edition(3, '2026-12-05'), 'clock'],
  ])('%s', async (_what, files, trouble) => {
    const { device, paired } = await aRightedClock();
    expect(await takePacks(device, paired, serve(files))).toEqual({ changed: true, trouble });
    expect(await titles(device)).toEqual(['Mẫu thử']);
    expect(await confirmedAt(device)).toBe('2026-11-27T02:00:00.000Z');
    const next = edition(4, '2026-11-28');
    expect((await takePacks(device, paired, serve(next))).trouble).toBeUndefined();
  });
});

test('a pack is not believed to come from another unit than the one that may sign it', async () => {
  const files = publish({ national: new Map(), ofUnit: packs({ unitId: 'toan-quoc' }) });
  const { device, paired } = await aPairedDevice(files);
  await takePacks(device, paired, serve(files));
  expect(await titles(device)).toEqual([]);
});

test('a pack for others is kept off the desk', async () => {
  const files = publish({
    national: new Map(),
    ofUnit: packs({ aim: { units: ['cdcs-khac'] }, templates: [aPackTemplate()] }),
  });
  const { device, paired } = await aPairedDevice(files);
  await takePacks(device, paired, serve(files));
  expect(await titles(device)).toEqual([]);
});

test('the files are asked for at the paired backend with its token, and nowhere else', async () => {
  const { device } = await aPairedDevice();
  const asked: [string, unknown][] = [];
  const files = honest();
  device.fetch = async (input, init) => {
    asked.push([String(input), init?.headers]);
    const path = decodeURI(new URL(String(input)).pathname.replace('/v1/trust/', ''));
    const bytes = files.get(path) ?? files.get(path.replace('/', '%2F').replace('%2F', '/'));
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
  expect(await refreshPacks(device)).toMatchObject({ changed: true });
  expect(await titles(device)).toEqual(['Mẫu thử']);
  // What it has received it says to the same backend.
  expect(asked.pop()?.[0]).toBe('https://baocao.example/v1/packs/confirmations');
  for (const [url, headers] of asked) {
    expect(url).toMatch(/^https:\/\/baocao\.example\/v1\/trust\/(metadata|targets)\//);
    expect(headers).toEqual({ authorization: `Bearer ${TOKEN}` });
  }
});

/** Answers as the backend does: by hash, with 304 for who has these bytes. */
function aServer(files: Files) {
  const statuses: [string, number][] = [];
  const answer: typeof fetch = async (input, init) => {
    const path = new URL(String(input)).pathname.replace('/v1/trust/', '');
    const bytes = files.get(path);
    if (path.startsWith('/')) return Response.json({});
    const etag = bytes && `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    const isSame = etag !== undefined && new Headers(init?.headers).get('if-none-match') === etag;
    const status = bytes === undefined ? 404 : isSame ? 304 : 200;
    statuses.push([path, status]);
    const body = status === 200 && bytes ? new Uint8Array(bytes) : null;
    return new Response(body, { status, headers: etag ? { etag } : {} });
  };
  return { answer, statuses };
}

describe('the backend says that nothing is new', () => {
  test('and then no file at all travels', async () => {
    const { device } = await aPairedDevice();
    const { answer, statuses } = aServer(honest());
    device.fetch = answer;
    await refreshPacks(device);
    statuses.length = 0;
    device.pass(DAY_MS);
    expect(await refreshPacks(device)).toEqual({ changed: false });
    expect(statuses).toEqual([
      ['metadata/2.root.json', 404],
      ['metadata/timestamp.json', 304],
    ]);
    expect((await readDesk(device)).packs.confirmedAt).toBe('2026-11-22T02:00:00.000Z');
  });

  test('for ever: what it vouches for expires all the same, and the panel says so', async () => {
    const { device } = await aPairedDevice();
    device.fetch = aServer(honest()).answer;
    await refreshPacks(device);
    device.pass(8 * DAY_MS);
    expect(await refreshPacks(device)).toEqual({ changed: true, trouble: 'expired' });
    expect(await titles(device)).toEqual(['Mẫu thử']);
  });

  test('once the bytes here are spoilt, they are fetched whole', async () => {
    const { device } = await aPairedDevice();
    const { answer, statuses } = aServer(honest());
    device.fetch = answer;
    await refreshPacks(device);
    await device.database.put('trusted', { name: 'timestamp.json', bytes: new Uint8Array([0x7b]) });
    statuses.length = 0;
    expect(await refreshPacks(device)).toEqual({ changed: false });
    expect(statuses).toContainEqual(['metadata/timestamp.json', 200]);
  });
});

test.each([
  ['before pairing', undefined],
  ['after the pairing was revoked', { revoked: true }],
  ['with an organisation that has no packs', {}],
])('%s nothing is asked', async (_when, over) => {
  const device = await aDevice();
  if (over) await connection.write(device.database, aConnection(over));
  let asked = 0;
  device.fetch = async () => {
    asked += 1;
    return new Response();
  };
  expect(await refreshPacks(device)).toEqual({ changed: false });
  expect(asked).toBe(0);
});
