import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Activity } from '../../utils/contract/activity.ts';
import { BatchReply } from '../../utils/contract/activity-batch.ts';
import { WeekReply } from '../../utils/contract/api.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import { until } from '../builders/until.ts';
import {
  aBackend,
  aCurrentActivity,
  anEmptyDatabase,
  type Engine,
  engines,
  expectReceipt,
  HOA_MAI,
  TODAY,
} from './backend.ts';
import { kill, type ServerProcess, startServer } from './process.ts';

/** As many as a person waits for; CRASH_ROUNDS=1000 for a night. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 50);
const ROUND_MS = 20_000;

/** A database with a paired device, closed again, for a server process to open. */
async function aPairedDatabase(engine: Engine): Promise<{ databaseUrl: string; token: string }> {
  const databaseUrl = await anEmptyDatabase(engine);
  const backend = await aBackend(engine, { databaseUrl });
  const { token } = await backend.pair(HOA_MAI);
  return { databaseUrl, token };
}

function post(origin: string, token: string, activities: Activity[]) {
  return fetch(`${origin}/v1/activities/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ activities }),
  });
}

const send = async (origin: string, token: string, activities: Activity[]) =>
  BatchReply.parse(await (await post(origin, token, activities)).json()).results;

/** The head of a batch request, for those tests that must hold the connection in their own hands. */
function toHead(token: string, body: string, ...more: string[]): string {
  const headers = [
    'host: 127.0.0.1',
    'content-type: application/json',
    `authorization: Bearer ${token}`,
    `content-length: ${Buffer.byteLength(body)}`,
    ...more,
  ];
  return `POST /v1/activities/batch HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`;
}

async function readWeek(origin: string, token: string) {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${origin}/v1/activities?week=${toWeek(TODAY)}`, { headers });
  return WeekReply.parse(await response.json()).activities;
}

/** Sends batch after batch until the server is gone; keeps what was sent and what was acknowledged. */
async function sendUntilGone(
  server: ServerProcess,
  token: string,
  sent: Activity[],
  receipts: Map<string, string>,
): Promise<void> {
  try {
    for (;;) {
      const batch = Array.from({ length: 5 }, () => aCurrentActivity({ note: 'x'.repeat(500) }));
      sent.push(...batch);
      for (const result of await send(server.origin, token, batch)) {
        const receipt = expectReceipt(result);
        receipts.set(receipt.activityId, receipt.number);
      }
    }
  } catch (error) {
    // fetch says so when the connection breaks; anything else is a failure of the server.
    expect(error).toBeInstanceOf(TypeError);
  }
}

test(
  'a server killed in the middle of batches keeps every receipt it gave, and nothing twice',
  async () => {
    const { databaseUrl, token } = await aPairedDatabase('sqlite');
    const sent: Activity[] = [];
    const receipts = new Map<string, string>();
    for (let round = 0; round < ROUNDS; round++) {
      const server = await startServer({ DATABASE_URL: databaseUrl });
      const had = receipts.size;
      const clients = [1, 2].map(() => sendUntilGone(server, token, sent, receipts));
      // Half of the kills come in the middle of the work, the others at any moment after the start.
      if (round % 2 === 0) await until(() => expect(receipts.size).toBeGreaterThan(had));
      await sleep(20 + Math.random() * 150);
      await kill(server, 'SIGKILL');
      await Promise.all(clients);
    }
    expect(receipts.size).toBeGreaterThan(ROUNDS);

    const { origin } = await startServer({ DATABASE_URL: databaseUrl });
    const stored = await readWeek(origin, token);
    const numbers = new Map(stored.map(({ activity, receipt }) => [activity.id, receipt.number]));
    const lost = [...receipts].filter(([id, number]) => numbers.get(id) !== number);
    expect(lost).toEqual([]);
    expect(new Set(numbers.values()).size).toBe(stored.length);

    // What a device does next: it sends again all that it has no receipt for.
    const open = sent.filter(({ id }) => !receipts.has(id));
    for (let start = 0; start < open.length; start += 50) {
      for (const result of await send(origin, token, open.slice(start, start + 50))) {
        const receipt = expectReceipt(result);
        expect(result.status).toBe(numbers.has(receipt.activityId) ? 'already' : 'stored');
      }
    }
    const all = await readWeek(origin, token);
    expect(all.map(({ activity }) => activity.id).sort()).toEqual(sent.map(({ id }) => id).sort());
    const doubled = all.length - new Set(all.map(({ activity }) => activity.id)).size;
    console.info(
      `${ROUNDS} kills: ${sent.length} entries made, ${receipts.size} acknowledged, ${all.length} stored, ${lost.length} lost, ${doubled} doubled`,
    );
  },
  ROUNDS * ROUND_MS,
);

test.each(engines)('an answer that is lost after the commit comes again, the same (%s)', async (engine) => {
  const { databaseUrl, token } = await aPairedDatabase(engine);
  const { origin } = await startServer({ DATABASE_URL: databaseUrl });
  const activity = aCurrentActivity();
  const body = JSON.stringify({ activities: [activity] });
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  // The request leaves; nobody will read the answer.
  socket.end(toHead(token, body) + body, () => socket.destroy());
  const [stored] = await until(async () => {
    const week = await readWeek(origin, token);
    expect(week).toHaveLength(1);
    return week;
  });
  const [again] = await send(origin, token, [activity]);
  expect(again).toEqual({ status: 'already', id: activity.id, receipt: stored?.receipt });
});

test.each(engines)(
  'a server told to stop lets in nobody new and finishes what it has begun (%s)',
  async (engine) => {
    const { databaseUrl, token } = await aPairedDatabase(engine);
    const server = await startServer({ DATABASE_URL: databaseUrl });
    const body = JSON.stringify({ activities: [aCurrentActivity()] });
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.write(toHead(token, body, 'expect: 100-continue'));
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 /);

    const ended = kill(server, 'SIGTERM');
    await until(() => expect(fetch(`${server.origin}/v1/health`)).rejects.toThrow());
    socket.write(body);
    const answer = (await socket.toArray()).join('');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"status":"stored"');
    expect(await ended).toBe(0);
  },
);

test.each(engines)('two servers may write to one database at once (%s)', async (engine) => {
  const { databaseUrl, token } = await aPairedDatabase(engine);
  const servers = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL: databaseUrl })));
  const sendMany = async ({ origin }: ServerProcess) => {
    const statuses: string[] = [];
    for (let count = 0; count < 40; count++) {
      const activities = [aCurrentActivity(), aCurrentActivity()];
      // As a device does: a database that was busy for too long has promised nothing.
      let answer = await post(origin, token, activities);
      while (answer.status === 503) answer = await post(origin, token, activities);
      const { results } = BatchReply.parse(await answer.json());
      statuses.push(...results.map(({ status }) => status));
    }
    return statuses;
  };
  const statuses = (await Promise.all([...servers, ...servers].map(sendMany))).flat();
  expect(statuses).toEqual(Array(320).fill('stored'));
});

test.each(engines)('two servers may start on one empty database at once (%s)', async (engine) => {
  const databaseUrl = await anEmptyDatabase(engine);
  const servers = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL: databaseUrl })));
  for (const { origin } of servers) expect((await fetch(`${origin}/v1/health`)).status).toBe(200);
});
