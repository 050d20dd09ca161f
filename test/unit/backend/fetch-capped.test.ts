import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchCapped, fetchUnlessHeld } from '../../../utils/backend/fetch-capped.ts';

/** A mirror of our own on this machine, for one test. */
async function aMirror(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/metadata/timestamp.json`, server };
}

const limits = { maxBytes: 1000, timeoutMs: 5_000 };

test('a file of exactly the cap arrives whole', async () => {
  const { url } = await aMirror((_request, response) => response.end(Buffer.alloc(1000, 7)));
  expect(await fetchCapped(url, limits, fetch)).toEqual(new Uint8Array(1000).fill(7));
});

test.each<[string, string, RequestListener]>([
  ['is one byte longer', 'too_large', (_request, response) => response.end(Buffer.alloc(1001))],
  [
    'unpacks to more than the cap',
    'too_large',
    (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000))),
  ],
  ['is not there', 'not_found', (_request, response) => response.writeHead(404).end()],
  ['is not to be had', 'not_found', (_request, response) => response.writeHead(403).end()],
  ['meets a server in trouble', 'unreachable', (_request, response) => response.writeHead(503).end('{}')],
  [
    'is the login page of a café',
    'unreachable',
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Wi-Fi</html>'),
  ],
  [
    'is said to be elsewhere',
    'unreachable',
    (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  ],
  [
    'breaks off',
    'unreachable',
    (_request, response) => {
      response.writeHead(200, { 'content-length': '500' }).write('a');
      setTimeout(() => response.destroy(), 20);
    },
  ],
])('a file that %s: %s', async (_name, outcome, answer) => {
  const { url } = await aMirror(answer);
  expect(await fetchCapped(url, limits, fetch)).toBe(outcome);
});

test('an endless file is left after the cap, and the connection ended', async () => {
  let ended: () => void = () => undefined;
  const closed = new Promise<void>((done) => {
    ended = done;
  });
  let sent = 0;
  const { url } = await aMirror((_request, response) => {
    const more = () => {
      sent += 1000;
      if (!response.destroyed) response.write(Buffer.alloc(1000), () => setImmediate(more));
    };
    response.on('close', () => ended());
    more();
  });
  expect(await fetchCapped(url, { ...limits, maxBytes: 50_000 }, fetch)).toBe('too_large');
  await closed;
  expect(sent).toBeLessThan(20_000_000);
});

test('a file that trickles in is given up when the time is over', async () => {
  // For ever: whoever waited for its end, or for too many bytes, would never answer.
  const { url } = await aMirror((_request, response) => {
    const drip = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(drip));
  });
  expect(await fetchCapped(url, { maxBytes: 1_000_000, timeoutMs: 200 }, fetch)).toBe('unreachable');
});

test('a server that is not there is no error', async () => {
  expect(await fetchCapped('http://127.0.0.1:1/x', limits, fetch)).toBe('unreachable');
  expect(await fetchCapped('no address', limits, fetch)).toBe('unreachable');
});

test('nothing about the person goes along', async () => {
  let asked: RequestInit | undefined;
  const send: typeof fetch = async (_url, init) => {
    asked = init;
    return new Response('{}');
  };
  await fetchCapped('https://packs.example/x', limits, send);
  expect(asked).toMatchObject({
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
});

describe('a file that is held', () => {
  const held = new Uint8Array([1, 2, 3]);
  const etagOf = (bytes: Uint8Array) => `"${createHash('sha256').update(bytes).digest('base64url')}"`;

  /** Answers the first request as told, and every later one with other bytes; keeps the conditions. */
  async function ask(first: RequestListener) {
    const conditions: (string | undefined)[] = [];
    const { url } = await aMirror((request, response) => {
      conditions.push(request.headers['if-none-match']);
      if (conditions.length === 1) first(request, response);
      else response.end(Buffer.from([9]));
    });
    return { got: await fetchUnlessHeld(url, limits, fetch, held), conditions };
  }

  test('costs no body while it is the newest', async () => {
    const { got, conditions } = await ask((request, response) =>
      response.writeHead(304, { etag: request.headers['if-none-match'] ?? '' }).end(),
    );
    expect(got).toEqual(held);
    expect(conditions).toEqual([etagOf(held)]);
  });

  test('is replaced by what is newer', async () => {
    const { got, conditions } = await ask((_request, response) => response.end(Buffer.from([7, 7])));
    expect(got).toEqual(new Uint8Array([7, 7]));
    expect(conditions).toHaveLength(1);
  });

  test.each<[string, RequestListener]>([
    [
      'other bytes',
      (_request, response) => response.writeHead(304, { etag: etagOf(Buffer.from([4])) }).end(),
    ],
    ['no bytes in particular', (_request, response) => response.writeHead(304).end()],
    ['nothing, and hangs up', (_request, response) => response.destroy()],
  ])('is asked for without a condition when the answer is about %s', async (_what, first) => {
    const { got, conditions } = await ask(first);
    expect(got).toEqual(new Uint8Array([9]));
    expect(conditions).toEqual([etagOf(held), undefined]);
  });

  test('is not asked for twice when the time has run out, nor when the server is in trouble', async () => {
    const { url } = await aMirror(() => undefined);
    expect(await fetchUnlessHeld(url, { ...limits, timeoutMs: 50 }, fetch, held)).toBe('unreachable');
    const { got, conditions } = await ask((_request, response) => response.writeHead(503).end());
    expect(got).toBe('unreachable');
    expect(conditions).toHaveLength(1);
  });
});

test('a 304 that nobody asked for is no file', async () => {
  const { url } = await aMirror((_request, response) => response.writeHead(304, { etag: '"x"' }).end());
  expect(await fetchCapped(url, limits, fetch)).toBe('unreachable');
});
