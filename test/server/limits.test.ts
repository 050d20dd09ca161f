import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { toServerOptions } from '../../server/http/listen-options.ts';
import { api } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, anActivity, HOA_MAI, SAO_MAI } from './backend.ts';
import { kill, startServer } from './process.ts';

const CHROMIUM = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const WEEK = '/v1/activities?week=2026-W47';

describe('too many requests', () => {
  test('of one device are refused with the time to wait; other devices go on', async () => {
    const backend = await aBackend('sqlite', { perMinute: { device: 5, address: 0 } });
    const [one, two] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    const statuses: number[] = [];
    for (let count = 0; count < 7; count++) statuses.push((await backend.get(WEEK, one.token)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await backend.post('/v1/activities/batch', { activities: [anActivity()] }, one.token);
    expect(Number(refused.headers.get('retry-after'))).toBe(12);
    expect(Problem.parse(await refused.json()).code).toBe('too_many_requests');
    expect((await backend.get(WEEK, two.token)).status).toBe(200);
    backend.clock.now = new Date(backend.clock.now.getTime() + 12_000);
    expect((await backend.get(WEEK, one.token)).status).toBe(200);
  });

  test('from one address are refused before the database is asked', async () => {
    const backend = await aBackend('sqlite', { trustProxy: true, perMinute: { device: 0, address: 3 } });
    const from = async (address: string) => {
      const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': address };
      return (await backend.request(WEEK, { headers })).status;
    };
    for (let count = 0; count < 3; count++) expect(await from('203.0.113.9')).toBe(401);
    expect(await from('203.0.113.9')).toBe(429);
    expect(await from('203.0.113.10')).toBe(401);
    expect(await from('127.0.0.1')).toBe(401);
  });
});

describe('methods', () => {
  test.each(Object.values(api).map(({ path }) => path))('%s says which ones it has', async (path) => {
    const backend = await aBackend('sqlite');
    const options = await backend.request(path, { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    const own = Object.values(api).filter((route) => route.path === path);
    const allow = options.headers.get('allow')?.split(', ');
    expect(allow).toEqual(expect.arrayContaining([...own.map(({ method }) => method), 'OPTIONS']));
    for (const method of ['DELETE', 'PATCH']) {
      const answer = await backend.request(path, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow?.join(', ')]);
      Problem.parse(await answer.json());
    }
  });

  test('HEAD has the head of GET and no body', async () => {
    const backend = await aBackend('sqlite');
    const [head, get] = [
      await backend.request('/v1/health', { method: 'HEAD' }),
      await backend.request('/v1/health'),
    ];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    const names = ({ headers }: Response) => [...headers.keys()].sort();
    expect(names(head)).toEqual(names(get));
  });
});

test('where extensions are named, no other one may read', async () => {
  const backend = await aBackend('sqlite', { extensionOrigins: [CHROMIUM] });
  const allowed = async (origin: string) =>
    (await backend.request('/v1/health', { headers: { origin } })).headers.get('access-control-allow-origin');
  expect(await allowed(CHROMIUM)).toBe(CHROMIUM);
  expect(await allowed(CHROMIUM.replaceAll('a', 'b'))).toBeNull();
  expect(await allowed('moz-extension://6d0a2c5e-1111-4222-8333-444455556666')).toBeNull();
});

test('an answer and its lines in the log have the same id, which the caller cannot choose', async () => {
  const backend = await aBackend('sqlite');
  const { token } = await backend.pair(HOA_MAI);
  await backend.record(token, [anActivity()]);
  await backend.context.db.updateTable('activities').set({ body: 'x' }).execute();
  backend.events.length = 0;
  const headers = { authorization: `Bearer ${token}`, 'x-request-id': 'chosen' };
  const answer = await backend.request(WEEK, { headers });
  const id = answer.headers.get('x-request-id');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(backend.events).toMatchObject([
    { event: 'error', id },
    { event: 'request', id, status: 500 },
  ]);
});

test('the log of a running server is one line of JSON an event, without a word of what was sent', async () => {
  const canaries = [
    'Nguyễn Thị Canary',
    '0912345678',
    'CANARY-CODE-1234-5678-9012',
    'canary-query',
    'Q0FOQVJZ'.repeat(6),
  ];
  const [title, phone, code, query, secret] = canaries;
  const server = await startServer({ DATABASE_URL: ':memory:' });
  const written: string[] = [];
  server.child.stdout?.on('data', (bytes: Buffer) => written.push(bytes.toString()));
  const json = { 'content-type': 'application/json', 'x-forwarded-for': phone ?? '', cookie: `a=${query}` };
  const send = (path: string, body: unknown, token = secret?.slice(0, 43)) =>
    fetch(server.origin + path, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  await send('/v1/pairings', { code, deviceLabel: title });
  await send('/v1/coordinators', { code, name: title, publicKey: 'a'.repeat(64) });
  await send('/v1/activities/batch', { activities: [anActivity({ title: `${title} ${phone}` })] });
  await fetch(`${server.origin}/v1/activities?week=${query}`);
  await fetch(`${server.origin}/${query}`, { headers: { 'user-agent': query ?? '' } });
  expect(await kill(server, 'SIGTERM')).toBe(0);
  const lines = written.join('').trim().split('\n');
  expect(lines).toHaveLength(5);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ event: 'request', id: expect.any(String) });
  for (const canary of canaries) expect(written.join('')).not.toContain(canary.slice(0, 20));
});

describe('a caller that holds its connection for nothing is cut', () => {
  const patience = { head: 1500, request: 3000, silence: 2000, keepAlive: 1000, check: 500 };

  /** A server with the same options and less patience, and what comes back until it hangs up. */
  async function hold(...sent: string[]): Promise<string> {
    const server = createServer(toServerOptions(patience), (request, response) => {
      request.resume().on('end', () => response.end('done'));
    });
    server.setTimeout(patience.silence);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    for (const part of sent) socket.write(part);
    // One byte after another, for ever: only the server can end this.
    const drip = setInterval(() => sent.length > 1 && socket.write('x'), 20);
    let answer = '';
    socket.on('data', (bytes) => {
      clearInterval(drip);
      answer += bytes.toString();
    });
    // Not `end`: a byte that is on its way when the server hangs up resets the connection.
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
    return answer;
  }

  test.each<[string, string[], RegExp]>([
    ['that says nothing', [], /^HTTP\/1.1 408|^$/],
    ['whose head never ends', ['GET / HTTP/1.1\r\n', 'x-slow: '], /^HTTP\/1.1 408|^$/],
    [
      'whose body never ends',
      ['POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000\r\n\r\n', 'x'],
      /^HTTP\/1.1 408|^$/,
    ],
    ['that has its answer and stays', ['GET / HTTP/1.1\r\nhost: a\r\n\r\n'], /^HTTP\/1.1 200/],
  ])('%s', async (_, sent, answer) => {
    expect(await hold(...sent)).toMatch(answer);
  });
});
