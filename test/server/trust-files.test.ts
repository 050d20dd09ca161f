import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addTrustFile, putTrustTarget } from '../../server/store/trust-files.ts';
import { aBackend, type Backend, engines, HOA_MAI } from './backend.ts';

const LONG = JSON.stringify({ title: 'Tháng Công nhân '.repeat(400) });
const SHORT = '{"signed":{"version":7}}';
const SHA = createHash('sha256').update(LONG).digest('hex');
const PACK = `targets/packs/hoa-mai/${SHA}.goi.json`;

async function aRepository(engine: (typeof engines)[number]) {
  const backend = await aBackend(engine);
  await addTrustFile(backend.context.db, { name: 'timestamp', version: 7, bytes: SHORT });
  const target = { path: 'packs/hoa-mai/goi.json', sha256: SHA, bytes: LONG };
  await putTrustTarget(backend.context.db, target);
  const { token } = await backend.pair(HOA_MAI);
  return { backend, ask: (path: string, headers = {}) => request(backend, path, token, headers) };
}

const request = (backend: Backend, path: string, token: string, headers: Record<string, string>) =>
  backend.request(`/v1/trust/${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });

const etagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url')}"`;

describe.each(engines)('signed files on %s', (engine) => {
  test('a pack travels packed to who can unpack it, and is the same bytes', async () => {
    const { ask } = await aRepository(engine);
    const packed = await ask(PACK, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect(bytes.length).toBeLessThan(LONG.length / 4);
    expect(gunzipSync(bytes).toString()).toBe(LONG);
    const plain = await ask(PACK);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(LONG);
    expect(plain.headers.get('etag')).toBe(etagOf(LONG));
    expect(packed.headers.get('etag')).not.toBe(etagOf(LONG));
  });

  test('whoever holds the newest timestamp is told so without a body, and an extension can read that', async () => {
    const { ask } = await aRepository(engine);
    const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    const first = await ask('metadata/timestamp.json', { 'accept-encoding': 'gzip' });
    expect(first.headers.get('etag')).toBe(etagOf(SHORT));
    expect(await first.text()).toBe(SHORT);
    const headers = { origin, 'if-none-match': etagOf(SHORT) };
    const again = await ask('metadata/timestamp.json', headers);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etagOf(SHORT));
    expect(again.headers.get('access-control-expose-headers')).toContain('ETag');
    const other = await ask('metadata/timestamp.json', { 'if-none-match': etagOf('{}') });
    expect(other.status).toBe(200);
  });
});
