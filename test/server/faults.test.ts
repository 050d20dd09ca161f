import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../server/db/open.ts';
import type { Activity } from '../../utils/contract/activity.ts';
import { BatchReply } from '../../utils/contract/activity-batch.ts';
import { drawFrom } from '../load/week-pattern.ts';
import { aBackend, aCurrentActivity, anActivity, type Backend, engines, HOA_MAI } from './backend.ts';
import { startPostgres } from './postgres.ts';
import { startServer } from './process.ts';

/** One try at sending: the answer, or undefined when none came. */
type Send = (activities: readonly Activity[]) => Promise<Response | undefined>;

interface Figures {
  made: number;
  stored: number;
  lost: number;
  doubled: number;
  /** Tries that ended without a receipt, by what the device saw. */
  refusals: Record<string, number>;
}

/** What a device does: it sends the oldest entries that have no receipt, again and again, until there is one for each. */
async function deliver(
  activities: readonly Activity[],
  send: Send,
  most = 2000,
): Promise<Record<string, number>> {
  const open = new Map(activities.map((activity) => [activity.id, activity]));
  const refusals: Record<string, number> = {};
  for (let tries = 0; open.size > 0; tries++) {
    if (tries === most) throw new Error(`${open.size} entries have no receipt after ${most} tries`);
    const answer = await send([...open.values()].slice(0, 10));
    if (answer?.status === 200) {
      for (const result of BatchReply.parse(await answer.json()).results) {
        if (result.status === 'stored' || result.status === 'already') open.delete(result.id);
      }
      continue;
    }
    const name = String(answer?.status ?? 'no answer');
    refusals[name] = (refusals[name] ?? 0) + 1;
    if (answer?.status === 503) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    else expect(answer).toBeUndefined();
    await sleep(5);
  }
  return refusals;
}

async function count(
  databaseUrl: string,
  made: readonly Activity[],
  refusals: Figures['refusals'],
): Promise<Figures> {
  const { db, close } = await openDatabase(databaseUrl);
  const rows = await db.selectFrom('activities').select(['id', 'receipt_number']).execute();
  await close();
  const ids = new Set(rows.map(({ id }) => id));
  const numbers = new Set(rows.map(({ receipt_number }) => receipt_number));
  return {
    made: made.length,
    stored: rows.length,
    lost: made.filter(({ id }) => !ids.has(id)).length,
    doubled: rows.length - Math.min(ids.size, numbers.size),
    refusals,
  };
}

function expectExactlyOnce(what: string, figures: Figures): void {
  const { made, stored, lost, doubled, refusals } = figures;
  const seen = Object.entries(refusals).map(([name, times]) => `${times} × ${name}`);
  console.info(
    `${what}: ${made} made, ${stored} stored, ${lost} lost, ${doubled} doubled (${seen.join(', ') || 'no refusal'})`,
  );
  expect({ stored, lost, doubled }).toEqual({ stored: made, lost: 0, doubled: 0 });
}

const make = (count: number, one = anActivity) => Array.from({ length: count }, () => one());
const sendTo =
  ({ post }: Backend, token: string): Send =>
  (activities) =>
    post('/v1/activities/batch', { activities }, token);

function sendOver(origin: string, token: string): Send {
  return async (activities) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ activities });
    return await fetch(`${origin}/v1/activities/batch`, { method: 'POST', headers, body }).catch(
      () => undefined,
    );
  };
}

/** Loses answers after the server has done its work, sends some requests twice at once, and some of long ago once more. */
function overABadNetwork(send: Send, random: () => number): Send {
  const past: (readonly Activity[])[] = [];
  return async (activities) => {
    const picked = [...activities].sort(() => random() - 0.5);
    past.push(picked);
    const again = past[Math.floor(random() * past.length)] ?? picked;
    if (random() < 0.3) await send(again);
    const [answer] = random() < 0.3 ? await Promise.all([send(picked), send(picked)]) : [await send(picked)];
    return random() < 0.3 ? undefined : answer;
  };
}

describe.each(engines)('on %s nothing is lost and nothing doubled', (engine) => {
  test('when answers are lost after the commit, and requests come twice and out of order', async () => {
    const backend = await aBackend(engine);
    const grants = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    const made = grants.map(() => make(200));
    const all = await Promise.all(
      grants.map(({ token }, index) =>
        deliver(made[index] ?? [], overABadNetwork(sendTo(backend, token), drawFrom(index))),
      ),
    );
    const refusals = { 'no answer': all.reduce((sum, seen) => sum + (seen['no answer'] ?? 0), 0) };
    expectExactlyOnce(
      `${engine}, bad network`,
      await count(backend.context.config.databaseUrl, made.flat(), refusals),
    );
  });

  test('when the clock of the server goes back and forth, over the end of a year', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const made = make(120);
    const clocks = [
      '2026-11-21T02:00:00Z',
      '2020-01-01T00:00:00Z',
      '2027-12-31T16:59:59Z',
      '2027-12-31T17:00:00Z',
      '1971-01-01T00:00:00Z',
    ];
    let turn = 0;
    const send: Send = (activities) => {
      backend.clock.now = new Date(clocks[turn++ % clocks.length] ?? '');
      return sendTo(backend, token)(activities);
    };
    const refusals = await deliver(made, send);
    const { db } = backend.context;
    const rows = await db.selectFrom('activities').select(['receipt_year', 'receipt_number']).execute();
    expect(new Set(rows.map((row) => `${row.receipt_year}-${row.receipt_number}`)).size).toBe(120);
    expect(rows.length).toBe(120);
    console.info(
      `${engine}, clock back: 120 made, ${rows.length} stored, 0 lost, 0 doubled (${JSON.stringify(refusals)})`,
    );
  });

  test('when two backends work on one database and a device asks now this one, now that one', async () => {
    const { context, ...backend } = await aBackend(engine);
    const { databaseUrl } = context.config;
    const grants = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    const servers = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL: databaseUrl })));
    const made = grants.map(() => make(150, aCurrentActivity));
    await Promise.all(
      grants.map(async ({ token }, device) => {
        const [one, two] = servers.map(({ origin }) => sendOver(origin, token));
        const random = drawFrom(device);
        const both: Send = async (activities) => {
          const [answer] = await Promise.all([one?.(activities), two?.(activities)]);
          return random() < 0.2 ? undefined : answer;
        };
        await deliver(made[device] ?? [], both);
      }),
    );
    expectExactlyOnce(`${engine}, two backends`, await count(databaseUrl, made.flat(), {}));
  });
});

test('when the disk is full: 503 and a time to wait, no receipt, and all is well once there is room', async () => {
  const backend = await aBackend('sqlite');
  const { token } = await backend.pair(HOA_MAI);
  const { db, config } = backend.context;
  const made = Array.from({ length: 400 }, () => anActivity({ note: 'x'.repeat(900) }));
  await sql`pragma max_page_count = 90`.execute(db);
  let refused = 0;
  const send: Send = async (activities) => {
    const answer = await sendTo(backend, token)(activities);
    // After a while somebody makes room.
    if (answer?.status === 503 && ++refused === 20) await sql`pragma max_page_count = 1000000`.execute(db);
    return answer;
  };
  const refusals = await deliver(made, send);
  expect(refusals).toEqual({ '503': 20 });
  expectExactlyOnce('disk full', await count(config.databaseUrl, made, refusals));
});

test('when another process holds the database: 503 and a time to wait, and all is well afterwards', async () => {
  const backend = await aBackend('sqlite');
  const { token } = await backend.pair(HOA_MAI);
  const { db, config } = backend.context;
  await sql`pragma busy_timeout = 20`.execute(db);
  const other = new DatabaseSync(config.databaseUrl);
  onTestFinished(() => other.close());
  const made = make(200);
  let turn = 0;
  const send: Send = async (activities) => {
    turn += 1;
    if (turn % 4 === 1) other.exec('begin immediate');
    const answer = await sendTo(backend, token)(activities);
    if (turn % 4 === 3) other.exec('rollback');
    return answer;
  };
  const refusals = await deliver(made, send);
  if (turn % 4 !== 3 && turn % 4 !== 0) other.exec('rollback');
  expect(refusals['503']).toBeGreaterThan(10);
  expectExactlyOnce('database locked', await count(config.databaseUrl, made, refusals));
});

test('when PostgreSQL is restarted again and again under load', async () => {
  const postgres = startPostgres();
  onTestFinished(postgres.stop);
  const backend = await aBackend('postgresql', { databaseUrl: postgres.url });
  const { token } = await backend.pair(HOA_MAI);
  await backend.context.close();
  const { origin } = await startServer({ DATABASE_URL: postgres.url });
  const made = [make(1000, aCurrentActivity), make(1000, aCurrentActivity)];
  let isOver = false;
  const work = Promise.all(made.map((own) => deliver(own, sendOver(origin, token), 50_000))).finally(
    () => (isOver = true),
  );
  let restarts = 0;
  for (; !isOver && restarts < 3; restarts++) {
    await postgres.restart();
    await sleep(100);
  }
  const [one = {}, two = {}] = await work;
  const refusals = { '503': (one['503'] ?? 0) + (two['503'] ?? 0) };
  expect(restarts).toBeGreaterThan(0);
  expect(refusals['503']).toBeGreaterThan(0);
  expectExactlyOnce(
    `PostgreSQL restarted ${restarts} times`,
    await count(postgres.url, made.flat(), refusals),
  );
}, 240_000);

test('one that fails takes no other with it, though they share a commit', async () => {
  const backend = await aBackend('sqlite');
  const [good, erased] = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
  const { db } = backend.context;
  // The device goes after its token was looked at: its entries would refer to nobody.
  await sql`create trigger nobody before insert on activities when new.device_id = ${sql.lit(erased.deviceId)}
    begin select raise(abort, 'nobody'); end`.execute(db);
  const made = make(5);
  const [bad, ...others] = await Promise.all([
    backend.post('/v1/activities/batch', { activities: [anActivity()] }, erased.token),
    ...made.map((activity) => backend.record(good.token, [activity])),
  ]);
  expect(bad?.status).toBe(500);
  expect(others.flatMap(({ results }) => results.map(({ status }) => status))).toEqual(
    Array(5).fill('stored'),
  );
  expectExactlyOnce('one of a commit fails', await count(backend.context.config.databaseUrl, made, {}));
});
