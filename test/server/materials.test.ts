import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { MATERIAL_MOST_BYTES } from '../../utils/contract/material.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aPackTemplate } from '../unit/packs/a-pack.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import { aCoordinator, aUnitPack, save } from './coordinators.ts';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const aPicture = (length = 1_000) => Buffer.concat([PNG, randomBytes(length - PNG.length)]);
const toHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const put = (backend: Backend, token: string, bytes: Buffer, sha256 = toHash(bytes)) =>
  backend.request(`/v1/materials/${sha256}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'image/png' },
    body: new Uint8Array(bytes),
  });
const toCode = async (response: Response) => Problem.parse(await response.json()).code;

describe.each(engines)('files for packs on %s', (engine) => {
  test('what a coordinator sends, devices and coordinators get byte for byte, and may keep for ever', async () => {
    const backend = await aBackend(engine);
    const person = await aCoordinator(backend, 'Lan', HOA_MAI);
    const device = await backend.pair(SAO_MAI);
    const picture = aPicture();
    expect((await put(backend, person.token, picture)).status).toBe(204);
    expect((await put(backend, person.token, picture)).status).toBe(204);
    for (const token of [device.token, person.token]) {
      const response = await backend.get(`/v1/materials/${toHash(picture)}`, token);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(picture)).toBe(true);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-disposition')).toBe('attachment');
    }
    const again = await backend.request(`/v1/materials/${toHash(picture)}`, {
      headers: { authorization: `Bearer ${device.token}`, 'if-none-match': `"${toHash(picture)}"` },
    });
    expect(again.status).toBe(304);
  });

  test('nothing else is kept: another hash, another kind of file, too much, or from somebody else', async () => {
    const backend = await aBackend(engine);
    const person = await aCoordinator(backend, 'Lan', HOA_MAI);
    const device = await backend.pair(HOA_MAI);
    const picture = aPicture();
    expect(await toCode(await put(backend, person.token, picture, 'ab'.repeat(32)))).toBe('bad_request');
    expect(await toCode(await put(backend, person.token, picture, 'x'))).toBe('bad_request');
    const page = Buffer.from('<svg onload="alert(1)">');
    expect(await toCode(await put(backend, person.token, page))).toBe('bad_request');
    expect(await toCode(await put(backend, person.token, aPicture(MATERIAL_MOST_BYTES + 1)))).toBe(
      'too_large',
    );
    expect(await toCode(await put(backend, device.token, picture))).toBe('unauthorized');
    expect(await toCode(await put(backend, 'x'.repeat(43), picture))).toBe('unauthorized');
    expect(await toCode(await backend.get(`/v1/materials/${toHash(picture)}`, device.token))).toBe(
      'not_found',
    );
    expect(await toCode(await backend.get(`/v1/materials/${toHash(picture)}`, 'x'.repeat(43)))).toBe(
      'unauthorized',
    );
  });

  test('who sends or fetches more in a minute than DEVICE_RATE allows is told to wait; others go on', async () => {
    const backend = await aBackend(engine, { perMinute: { device: 5, address: 0 } });
    const lan = await aCoordinator(backend, 'Lan');
    const minh = await aCoordinator(backend, 'Minh');
    const device = await backend.pair(HOA_MAI);
    const picture = aPicture();
    const six = async (ask: () => Promise<Response>) => {
      const statuses: number[] = [];
      for (let count = 0; count < 6; count++) statuses.push((await ask()).status);
      return statuses;
    };
    const get = (token: string) => backend.get(`/v1/materials/${toHash(picture)}`, token);
    expect(await six(() => put(backend, lan.token, picture))).toEqual([...Array(5).fill(204), 429]);
    expect(await six(() => get(minh.token))).toEqual([...Array(5).fill(200), 429]);
    expect(await six(() => get(device.token))).toEqual([...Array(5).fill(200), 429]);
    backend.clock.now = new Date(backend.clock.now.getTime() + 12_000);
    expect((await get(lan.token)).status).toBe(200);
  });

  test('a unit has room for so much and no more; other units have theirs', async () => {
    const backend = await aBackend(engine);
    const person = await aCoordinator(backend, 'Lan', HOA_MAI);
    const other = await aCoordinator(backend, 'Lan', SAO_MAI);
    const row = { media_type: 'image/png', unit_id: HOA_MAI, added_at: '2026-11-01T00:00:00.000Z' };
    await backend.context.db
      .insertInto('materials')
      .values({ ...row, sha256: '00'.repeat(32), size: 199_999_500, bytes: PNG })
      .execute();
    expect(await toCode(await put(backend, person.token, aPicture(501)))).toBe('no_room');
    expect((await put(backend, person.token, aPicture(500))).status).toBe(204);
    expect((await put(backend, other.token, aPicture(501))).status).toBe(204);
  });

  test('a sweep takes what no living version names, and nothing that is new', async () => {
    const backend = await aBackend(engine);
    const person = await aCoordinator(backend, 'Lan', HOA_MAI);
    const [named, left, young] = [aPicture(), aPicture(), aPicture()];
    for (const bytes of [named, left]) await put(backend, person.token, bytes);
    const picture = {
      name: 'ap-phich.png',
      sha256: toHash(named),
      bytes: named.length,
      mediaType: 'image/png' as const,
      alt: 'Áp phích',
    };
    await save(backend, person, aUnitPack({ templates: [aPackTemplate({ picture })] }));
    backend.clock.now = new Date('2026-12-21T02:00:00.000Z');
    await put(backend, person.token, young);
    expect(await commands['material sweep'](adminOf(backend), new Map())).toContain('1 files');
    const statusOf = async (bytes: Buffer) =>
      (await backend.get(`/v1/materials/${toHash(bytes)}`, person.token)).status;
    expect([await statusOf(named), await statusOf(left), await statusOf(young)]).toEqual([200, 404, 200]);
  });
});
