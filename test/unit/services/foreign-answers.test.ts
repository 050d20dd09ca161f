import { expect, test, vi } from 'vitest';
import type { Activity } from '../../../utils/contract/activity.ts';
import type { BatchResult } from '../../../utils/contract/activity-batch.ts';
import type { OutboxTrouble } from '../../../utils/contract/desk.ts';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { hashActivity } from '../../../utils/services/hash-activity.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aReceipt } from '../../builders/a-log-entry.ts';
import {
  aNetwork,
  aNetworkThat,
  answer,
  answerJson,
  answerProblem,
  faults,
} from '../../builders/a-network.ts';

/** Answers that the true server never gives: broken, foreign or hostile ones. */
async function aDeviceBefore(reply: () => Promise<Response> | Response) {
  const network = aNetworkThat(async () => await reply());
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  return { device, network };
}

async function aGoodResult({ activity }: LogEntry, seq: number): Promise<BatchResult> {
  const sha256 = await hashActivity({ ...activity, seq });
  return { status: 'stored', id: activity.id, receipt: aReceipt({ activityId: activity.id, sha256 }) };
}

test.each<[string, () => Promise<Response> | Response, OutboxTrouble]>([
  ['no connection', faults.refuse, 'unreachable'],
  ['the sign-in page of a hotel', faults.captivePortal, 'wrong_reply'],
  ['half an answer', () => answer('{"results":[{"status":"sto', 200), 'wrong_reply'],
  ['an empty answer', () => answer('', 200), 'wrong_reply'],
  ['JSON of somebody else', () => answerJson({ ok: true }), 'wrong_reply'],
  ['an answer with more than is agreed', () => answerJson({ results: [], script: 'x' }), 'wrong_reply'],
  [
    'a receipt that is no receipt',
    () => answerJson({ results: [{ status: 'stored', id: 1 }] }),
    'wrong_reply',
  ],
  ['no results', () => answerJson({ results: [] }), 'wrong_reply'],
  ['a page that says not found', () => answer('<h1>404</h1>', 404, 'text/html'), 'wrong_reply'],
  ['a request that the server cannot read', () => answerProblem(400, 'bad_request'), 'wrong_reply'],
  ['too many requests', () => answerProblem(429, 'too_many_requests'), 'server_error'],
  ['too many requests, said by a proxy', () => answer('slow down', 429, 'text/plain'), 'server_error'],
  ['a server in trouble', () => answerProblem(503, 'unavailable'), 'server_error'],
  ['a bad gateway', faults.badGateway, 'server_error'],
  ['a gateway that waited too long', () => answer('', 504), 'server_error'],
  ['a request that took too long', () => answer('', 408), 'server_error'],
  ['a 401 of a proxy that is not ours', () => answer('Login', 401, 'text/html'), 'wrong_reply'],
])('%s: everything is kept and will be sent again', async (_, reply, trouble) => {
  const { device } = await aDeviceBefore(reply);
  const entries = await device.log(2);
  expect(await drainOutbox(device)).toMatchObject({ waiting: 2 });
  expect(await device.entries()).toEqual(entries.map((entry, index) => ({ ...entry, seq: index + 1 })));
  expect((await readDesk(device)).outbox).toEqual({ waiting: 2, refused: 0, trouble });
  expect((await connection.read(device.database))?.revoked).toBe(false);
});

test('a server that hangs is given up before the browser ends the worker', async () => {
  const clock = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
  const device = await aDevice({
    paired: aConnection(),
    fetch: (_input, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        setTimeout(() => clock.abort(new DOMException('timed out', 'TimeoutError')), 5);
      }),
  });
  await device.log(1);
  await drainOutbox(device);
  expect(timeout.mock.lastCall?.[0]).toBeLessThan(30_000);
  expect((await readDesk(device)).outbox).toMatchObject({ waiting: 1, trouble: 'unreachable' });
});

test('a receipt for other bytes is refused, and the entry stays as it is', async () => {
  const state: { results: unknown[] } = { results: [] };
  const { device } = await aDeviceBefore(() => answerJson(state));
  const [entry] = await device.log(1);
  if (!entry) throw new Error('no entry');
  const { id } = entry.activity;
  state.results = [{ status: 'already', id, receipt: aReceipt({ activityId: id }) }];
  await drainOutbox(device);
  expect(await device.entries()).toEqual([
    { ...entry, seq: 1, state: 'refused', refusal: 'receipt_differs' },
  ]);
});

test('a receipt made out for another entry is refused', async () => {
  const state: { results: unknown[] } = { results: [] };
  const { device } = await aDeviceBefore(() => answerJson(state));
  const [entry, other] = await device.log(2);
  if (!entry || !other) throw new Error('no entries');
  const good = await aGoodResult(entry, 1);
  state.results = [
    { ...good, receipt: { ...('receipt' in good ? good.receipt : {}), activityId: other.activity.id } },
    await aGoodResult(other, 2),
  ];
  await drainOutbox(device);
  expect((await device.entries()).map(({ refusal }) => refusal)).toEqual(['receipt_differs', undefined]);
});

test('results that are missing leave their entries waiting, the others get their receipts', async () => {
  const state: { results: unknown[] } = { results: [] };
  const { device } = await aDeviceBefore(() => answerJson(state));
  const [first] = await device.log(3);
  if (first) state.results = [await aGoodResult(first, 1)];
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['received', 'waiting', 'waiting']);
  expect((await readDesk(device)).outbox).toMatchObject({ waiting: 2, trouble: 'wrong_reply' });
});

test('more results than entries settle only what was sent', async () => {
  const state: { results: unknown[] } = { results: [] };
  const { device } = await aDeviceBefore(() => answerJson(state));
  const [first] = await device.log(1);
  if (!first) throw new Error('no entry');
  state.results = [await aGoodResult(first, 1), await aGoodResult(first, 1)];
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['received']);
});

test('results in another order settle nothing wrongly: no entry takes the answer of another', async () => {
  const state: { results: unknown[] } = { results: [] };
  const { device } = await aDeviceBefore(() => answerJson(state));
  const [one, other] = await device.log(2);
  if (!one || !other) throw new Error('no entries');
  const invalid = { status: 'invalid', id: other.activity.id, code: 'page_not_yours', detail: '' };
  state.results = [invalid, await aGoodResult(one, 1)];
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['waiting', 'waiting']);
});

test('results in another order are shown as a wrong answer', async () => {
  const state: { results: unknown[] } = { results: [] };
  const { device } = await aDeviceBefore(() => answerJson(state));
  const [one, other] = await device.log(2);
  if (!one || !other) throw new Error('no entries');
  state.results = [await aGoodResult(other, 2), await aGoodResult(one, 1)];
  await drainOutbox(device);
  expect((await readDesk(device)).outbox).toMatchObject({ waiting: 2, trouble: 'wrong_reply' });
});

test('an entry that the server cannot read is shown, and the others arrive', async () => {
  const state: { results: unknown[] } = { results: [] };
  const { device } = await aDeviceBefore(() => answerJson(state));
  const [bad, good] = await device.log(2);
  if (!bad || !good) throw new Error('no entries');
  state.results = [{ status: 'invalid', code: 'bad_request', detail: 'kind' }, await aGoodResult(good, 2)];
  await drainOutbox(device);
  expect((await device.entries()).map(({ state: now, refusal }) => [now, refusal])).toEqual([
    ['refused', 'bad_request'],
    ['received', undefined],
  ]);
});

test('before a proxy that takes less at a time, the outbox is sent in smaller pieces; what is too large alone is shown', async () => {
  const state = { most: 1 };
  const network = aNetwork(async (_path, init) => {
    const { activities } = JSON.parse(String(init?.body)) as { activities: Activity[] };
    if (activities.length > state.most || activities.some(({ title }) => title === 'quá lớn')) {
      return answerProblem(413, 'too_large');
    }
    const results = activities.map(async (activity) => ({
      status: 'stored',
      id: activity.id,
      receipt: aReceipt({ activityId: activity.id, sha256: await hashActivity(activity) }),
    }));
    return answerJson({ results: await Promise.all(results) });
  });
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  await device.log(3);
  await device.log(1, { title: 'quá lớn' });
  await device.log(1);
  expect(await drainOutbox(device)).toMatchObject({ waiting: 0 });
  expect((await device.entries()).map(({ state: where, refusal }) => refusal ?? where)).toEqual([
    'received',
    'received',
    'received',
    'bad_request',
    'received',
  ]);
});
