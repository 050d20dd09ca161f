import { describe, expect, test } from 'vitest';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, anActivity, HOA_MAI } from './backend.ts';

const CHROMIUM = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const FIREFOX = 'moz-extension://6d0a2c5e-1111-4222-8333-444455556666';

describe('origins', () => {
  test.each([CHROMIUM, FIREFOX])('%s may ask and read', async (origin) => {
    const backend = await aBackend('sqlite');
    const preflight = await backend.request('/v1/activities/batch', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-private-network': 'true',
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    });
    for (const path of ['/v1/health', '/v1/activities', '/nowhere']) {
      const answer = await backend.request(path, { headers: { origin } });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test.each([
    'https://www.facebook.com',
    'null',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnoz',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop.example.vn',
    `https://example.vn/?${CHROMIUM}`,
    'moz-extension://x',
  ])('%s may not', async (origin) => {
    const backend = await aBackend('sqlite');
    for (const method of ['OPTIONS', 'GET']) {
      const answer = await backend.request('/v1/health', { method, headers: { origin } });
      const names = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect(names).toEqual([]);
    }
  });
});

/** As an old program would send it: one byte a letter. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what is not in the agreed form', () => {
  const json = 'application/json';
  test.each<[string, string, string, string | Uint8Array<ArrayBuffer>, number]>([
    ['broken JSON', '/v1/pairings', json, '{"code":', 400],
    ['no body', '/v1/pairings', json, '', 400],
    ['a field too much', '/v1/pairings', json, '{"code":"HM7K2XRT9C4P","deviceLabel":"x","name":"y"}', 400],
    [
      'a label of two lines',
      '/v1/pairings',
      json,
      '{"code":"HM7K2XRT9C4P","deviceLabel":"x\\u0000\\ny"}',
      400,
    ],
    ['another type', '/v1/pairings', 'text/plain', '{"code":"HM7K2XRT9C4P","deviceLabel":"x"}', 400],
    [
      'bytes that are not UTF-8',
      '/v1/pairings',
      json,
      latin1('{"code":"HM7K2XRT9C4P","deviceLabel":"M\xe1y"}'),
      400,
    ],
    ['too many bytes', '/v1/pairings', json, ' '.repeat(256 * 1024 + 1), 413],
    ['an unknown path', '/v1/pairing', json, '{}', 404],
    ['an unknown method', '/v1/health', json, '{}', 405],
  ])('%s', async (_, path, type, body, status) => {
    const backend = await aBackend('sqlite');
    const response = await backend.request(path, { method: 'POST', headers: { 'content-type': type }, body });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(await response.json()).status).toBe(status);
  });

  test.each([
    ['no item', []],
    ['51 items', Array(51).fill({})],
  ])('a batch of %s', async (_, activities) => {
    const backend = await aBackend('sqlite');
    const { token } = await backend.pair(HOA_MAI);
    const response = await backend.post('/v1/activities/batch', { activities }, token);
    expect(response.status).toBe(400);
  });

  test('50 items with the longest title and note fit', async () => {
    const backend = await aBackend('sqlite');
    const { token } = await backend.pair(HOA_MAI);
    const largest = () => anActivity({ title: 'ố'.repeat(300), note: 'ề'.repeat(1000) });
    const { results } = await backend.record(token, Array.from({ length: 50 }, largest));
    expect(results.every(({ status }) => status === 'stored')).toBe(true);
  });
});

test('every answer forbids sniffing, keeping, framing and referring', async () => {
  const backend = await aBackend('sqlite');
  for (const path of ['/v1/health', '/v1/openapi.json', '/v1/activities', '/nowhere']) {
    const { headers } = await backend.request(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test('the log says what happened, and nothing about who or what', async () => {
  const backend = await aBackend('sqlite');
  const { token } = await backend.pair(HOA_MAI);
  await backend.record(token, [anActivity({ title: 'Không ghi vào nhật ký' })]);
  await backend.get('/v1/activities?week=2026-W47', token);
  await backend.request('/nowhere/else');
  const requests = backend.events.filter(({ event }) => event === 'request');
  expect(requests.map(({ id: _, ...event }) => ({ ...event, ms: 0 }))).toEqual(
    [
      { method: 'POST', route: '/v1/pairings', status: 201 },
      { method: 'POST', route: '/v1/activities/batch', status: 200 },
      { method: 'GET', route: '/v1/activities', status: 200 },
      { method: 'GET', route: '-', status: 404 },
    ].map((event) => ({ event: 'request', ...event, ms: 0 })),
  );
});

describe('behind a proxy', () => {
  test('a request that came over plain http is refused', async () => {
    const backend = await aBackend('sqlite', { trustProxy: true });
    const over = async (headers: Record<string, string>) =>
      (await backend.request('/v1/health', { headers })).status;
    expect(await over({ 'x-forwarded-proto': 'https' })).toBe(200);
    expect(await over({ 'x-forwarded-proto': 'http' })).toBe(403);
    expect(await over({})).toBe(403);
  });

  test('each caller has an own limit, by the address that the proxy added last', async () => {
    const backend = await aBackend('sqlite', { trustProxy: true, limitPairing: true });
    const tryFrom = async (forwarded: string) => {
      const headers = {
        'x-forwarded-proto': 'https',
        'x-forwarded-for': forwarded,
        'content-type': 'application/json',
      };
      const body = JSON.stringify({ code: 'NOT-A-CODE', deviceLabel: 'Máy' });
      return (await backend.request('/v1/pairings', { method: 'POST', headers, body })).status;
    };
    for (let count = 0; count < 30; count++) await tryFrom(`198.51.100.${count}, 203.0.113.9`);
    expect(await tryFrom('198.51.100.77, 203.0.113.9')).toBe(429);
    expect(await tryFrom('203.0.113.10')).toBe(404);
  });
});
