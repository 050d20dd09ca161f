import { describe, expect, test, vi } from 'vitest';
import { BackendError, type BackendTrouble } from '../../../utils/backend/backend-error.ts';
import { type ClientTools, callBackend } from '../../../utils/backend/client.ts';
import type { SentPayload } from '../../../utils/contract/sent-payload.ts';
import { aGrant, TOKEN } from '../../builders/a-connection.ts';
import {
  aNetworkThat,
  answer,
  answerJson,
  answerProblem,
  type Fault,
  faults,
} from '../../builders/a-network.ts';

const SERVER = 'https://baocao.example';
const CODE = 'HM7K-2XRT-9W4P';
const GOOD = {
  status: 'ok',
  engine: 'sqlite',
  version: '0.1.0',
  now: '2026-11-21T02:00:00.000Z',
};

function aClient(reply: Fault) {
  const network = aNetworkThat(reply);
  const sent: SentPayload[] = [];
  const tools: ClientTools = {
    fetch: network.fetch,
    now: () => new Date('2026-11-21T02:00:00.000Z'),
    onSent: async (payload) => void sent.push(payload),
  };
  return {
    network,
    sent,
    health: () => callBackend('health', { server: SERVER, token: TOKEN }, {}, tools),
    week: (week: string) =>
      callBackend('activities.week', { server: SERVER, token: TOKEN }, { query: { week } }, tools),
    pair: () =>
      callBackend('pairing.create', { server: SERVER }, { body: { code: CODE, deviceLabel: 'Máy' } }, tools),
  };
}

describe('what leaves the browser', () => {
  test('no cookie, no cache, no referrer, no redirect', async () => {
    const { network, health } = aClient(async () => answerJson(GOOD));
    await health();
    expect(network.sent[0]?.init).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  test('the token stands in the Authorization header and nowhere else', async () => {
    const { network, sent, week } = aClient(async () => answerJson({ week: '2026-W47', activities: [] }));
    await week('2026-W47');
    const [request] = network.sent;
    expect([...(request?.headers ?? [])]).toEqual([['authorization', `Bearer ${TOKEN}`]]);
    expect(JSON.stringify([request?.url, request?.body, sent])).not.toContain(TOKEN);
  });

  test('a request without a token carries no Authorization header', async () => {
    const { network, pair } = aClient(async () => answerJson(aGrant(), 201));
    await pair();
    expect([...(network.sent[0]?.headers ?? [])]).toEqual([['content-type', 'application/json']]);
  });

  test('what the admin is shown is what was sent, but for the code', async () => {
    const { network, sent, pair } = aClient(async () => answerJson(aGrant(), 201));
    await pair();
    expect(JSON.parse(network.sent[0]?.body ?? '')).toEqual({ code: CODE, deviceLabel: 'Máy' });
    expect(sent).toMatchObject([
      { sentAt: '2026-11-21T02:00:00.000Z', method: 'POST', url: `${SERVER}/v1/pairings` },
    ]);
    expect(JSON.stringify(sent)).not.toContain(CODE);
  });

  test('the label of this computer is part of what the admin is shown', async () => {
    const { sent, pair } = aClient(async () => answerJson(aGrant(), 201));
    await pair();
    expect(sent[0]?.body).toContain('Máy');
  });

  test('a query cannot leave its place', async () => {
    const { network, week } = aClient(async () => answerJson({ week: '2026-W47', activities: [] }));
    await week('2026-W47&unit=khác#x');
    expect(network.sent[0]?.url).toBe(`${SERVER}/v1/activities?week=2026-W47%26unit%3Dkh%C3%A1c%23x`);
  });

  test('a request is told of before it leaves, also when nobody answers', async () => {
    const { sent, health } = aClient(faults.refuse);
    await expect(health()).rejects.toBeInstanceOf(BackendError);
    expect(sent).toHaveLength(1);
  });
});

test('a request is given up within the thirty seconds that Chromium gives a worker', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  const { network, health } = aClient(async () => answerJson(GOOD));
  await health();
  expect(timeout.mock.lastCall?.[0]).toBeGreaterThan(5_000);
  expect(timeout.mock.lastCall?.[0]).toBeLessThan(30_000);
  expect(network.sent[0]?.init.signal).toBe(timeout.mock.results[0]?.value);
});

test.each<[string, () => Promise<Response>, BackendTrouble, string | undefined]>([
  ['no network', faults.refuse, 'unreachable', undefined],
  ['a redirect', () => Promise.reject(new TypeError('redirect')), 'unreachable', undefined],
  ['given up', () => Promise.reject(new DOMException('timed out', 'TimeoutError')), 'unreachable', undefined],
  ['500', async () => answer('', 500), 'server_error', undefined],
  ['503 as a problem', async () => answerProblem(503, 'unavailable'), 'server_error', 'unavailable'],
  ['599', async () => answer('?', 599), 'server_error', undefined],
  ['429', async () => answer('', 429), 'server_error', undefined],
  [
    '429 as a problem',
    async () => answerProblem(429, 'too_many_requests'),
    'server_error',
    'too_many_requests',
  ],
  ['408', async () => answer('', 408), 'server_error', undefined],
  ['401 as a problem', async () => answerProblem(401, 'unauthorized'), 'refused', 'unauthorized'],
  ['413 as a problem', async () => answerProblem(413, 'too_large'), 'refused', 'too_large'],
  ['404 as a problem', async () => answerProblem(404, 'not_found'), 'refused', 'not_found'],
  ['401 of somebody else', async () => answer('Login', 401, 'text/html'), 'wrong_reply', undefined],
  ['a code that we do not know', async () => answerProblem(400, 'teapot'), 'wrong_reply', undefined],
  ['HTML with 200', faults.captivePortal, 'wrong_reply', undefined],
  ['nothing with 200', async () => answer('', 200), 'wrong_reply', undefined],
  ['204', async () => new Response(null, { status: 204 }), 'wrong_reply', undefined],
  ['a problem with 200', async () => answerProblem(200, 'unauthorized'), 'refused', 'unauthorized'],
  ['a status that the route does not have', async () => answerJson(GOOD, 201), 'wrong_reply', undefined],
  ['JSON of another form', async () => answerJson({ version: '1', items: [] }), 'wrong_reply', undefined],
  ['null', async () => answerJson(null), 'wrong_reply', undefined],
  [
    'more than four million characters',
    async () => answer(`${' '.repeat(4_000_001)}{"version":1,"items":[]}`, 200),
    'wrong_reply',
    undefined,
  ],
])('%s is an error of its kind', async (_, reply, trouble, code) => {
  const error: unknown = await aClient(reply)
    .health()
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BackendError);
  expect(error).toMatchObject({ name: 'BackendError', trouble, code });
});

test('a connection that breaks while the answer comes in is an error, never half an answer', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"version":1,'));
      controller.error(new TypeError('terminated'));
    },
  });
  await expect(aClient(async () => new Response(body)).health()).rejects.toBeInstanceOf(BackendError);
});

test('the reply is what the contract says and nothing else', async () => {
  expect(await aClient(async () => answerJson(GOOD)).health()).toEqual(GOOD);
  await expect(aClient(async () => answerJson({ ...GOOD, more: 1 })).health()).rejects.toThrow('wrong_reply');
});

test.each([
  ['600', undefined, 600_000],
  ['Sat, 21 Nov 2026 02:05:00 GMT', undefined, 300_000],
  // By the clock of the server, which says what time it is: this computer's may be years off.
  ['Mon, 21 Nov 2033 02:05:00 GMT', 'Mon, 21 Nov 2033 02:00:00 GMT', 300_000],
  ['Sat, 21 Nov 2026 01:00:00 GMT', undefined, undefined],
  ['soon', undefined, undefined],
])('Retry-After: %s at %s', async (asked, date, expected) => {
  const headers = { 'retry-after': asked, ...(date === undefined ? {} : { date }) };
  const { health } = aClient(async () => new Response('', { status: 503, headers }));
  const error = await health().catch((caught: unknown) => caught);
  expect(error instanceof BackendError && error.retryAfterMs).toBe(expected);
});
