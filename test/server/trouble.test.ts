import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isDatabaseTrouble } from '../../server/db/trouble.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { until } from '../builders/until.ts';
import { aBackend, anActivity, type Backend, engines, HOA_MAI } from './backend.ts';

interface Trouble {
  name: string;
  engine: (typeof engines)[number];
  /** Brings the trouble about, and gives what ends it. */
  begin: (backend: Backend) => Promise<() => Promise<unknown>>;
}

const troubles: Trouble[] = [
  {
    name: 'another process holds the SQLite file',
    engine: 'sqlite',
    async begin({ context }) {
      const other = new DatabaseSync(context.config.databaseUrl);
      other.exec('begin immediate');
      return async () => other.close();
    },
  },
  {
    name: 'the disk under SQLite is full',
    engine: 'sqlite',
    async begin({ context: { db } }) {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
      await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 1)}`.execute(db);
      return async () => await sql`pragma max_page_count = 1000000`.execute(db);
    },
  },
  {
    name: 'SQLite may only read',
    engine: 'sqlite',
    async begin({ context: { db } }) {
      await sql`pragma query_only = on`.execute(db);
      return async () => await sql`pragma query_only = off`.execute(db);
    },
  },
  {
    name: 'PostgreSQL has become a read-only replica',
    engine: 'postgresql',
    async begin({ context }) {
      const admin = new Client({ connectionString: context.config.databaseUrl });
      await admin.connect();
      await setReadOnly(admin, 'on');
      return async () => {
        await admin.query('set default_transaction_read_only = off');
        await setReadOnly(admin, 'off');
        await admin.end();
      };
    },
  },
];

/** Connections that are open already would keep their own setting, so they are cut. */
async function setReadOnly(admin: Client, value: 'on' | 'off'): Promise<void> {
  const { rows } = await admin.query('select current_database() as name');
  await admin.query(`alter database ${rows[0].name} set default_transaction_read_only = ${value}`);
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
}

test('while a command holds the SQLite file, other requests are answered, and an entry is stored as soon as the command is done', async () => {
  const backend = await aBackend('sqlite');
  const { token } = await backend.pair(HOA_MAI);
  const other = new DatabaseSync(backend.context.config.databaseUrl);
  onTestFinished(() => other.close());
  other.exec('begin immediate');
  const recorded = backend.record(token, [anActivity()]);
  let isOver = false;
  void recorded.finally(() => {
    isOver = true;
  });
  await sleep(100);
  expect((await backend.request('/v1/openapi.json')).status).toBe(200);
  expect(isOver).toBe(false);
  other.exec('rollback');
  expect((await recorded).results).toMatchObject([{ status: 'stored' }]);
});

describe.each(troubles)('when $name', ({ engine, begin }) => {
  test('nothing is promised, and all works again afterwards', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    await backend.record(token, [anActivity()]);
    const end = await begin(backend);
    // More than fits into the pages that the database has already.
    const activities = Array.from({ length: 50 }, () => anActivity({ note: 'x'.repeat(1000) }));
    const response = await backend.post('/v1/activities/batch', { activities }, token);
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    const text = await response.text();
    expect(Problem.parse(JSON.parse(text))).toMatchObject({ code: 'unavailable', status: 503 });
    expect(text).not.toMatch(/sqlite|postgres|insert|activities/i);
    await end();

    expect(await until(() => backend.week(token, '2026-W47'))).toHaveLength(1);
    // A broken connection of the pool may still answer once; a device comes again, too.
    const { results } = await until(() => backend.record(token, activities));
    expect(results.every(({ status }) => status === 'stored')).toBe(true);
  });
});

describe.each(engines)('health on %s', (engine) => {
  test('it is well when the database can be read and written', async () => {
    const backend = await aBackend(engine);
    const response = await backend.request('/v1/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      engine,
      now: backend.clock.now.toISOString(),
    });
  });

  test('all who ask within a second share one write', async () => {
    const backend = await aBackend(engine);
    const { db } = backend.context;
    await db.deleteFrom('health').execute();
    const ask = async () => (await backend.request('/v1/health')).status;
    const readChecks = async () =>
      (await db.selectFrom('health').selectAll().execute()).map((row) => row.checked_at);
    const first = backend.clock.now;
    const pass = (ms: number) => {
      backend.clock.now = new Date(backend.clock.now.getTime() + ms);
    };
    const many = await Promise.all(
      Array.from({ length: 20 }, async () => {
        pass(10);
        return await ask();
      }),
    );
    expect(new Set(many)).toEqual(new Set([200]));
    const [checkedAt = ''] = await readChecks();
    backend.clock.now = new Date(Date.parse(checkedAt) + 999);
    expect(await ask()).toBe(200);
    expect(await readChecks()).toEqual([checkedAt]);
    pass(1);
    expect(await ask()).toBe(200);
    expect(await readChecks()).toEqual([backend.clock.now.toISOString()]);
    backend.clock.now = first;
    expect(await ask()).toBe(200);
    expect(await readChecks()).toEqual([first.toISOString()]);
  });
});

test.each(troubles.filter(({ name }) => !name.includes('full')))(
  'health says so when $name',
  async ({ engine, begin }) => {
    const backend = await aBackend(engine);
    const end = await begin(backend);
    const response = await backend.request('/v1/health');
    expect(response.status).toBe(503);
    expect(Problem.parse(await response.json()).code).toBe('unavailable');
    await end();
    await until(async () => expect((await backend.request('/v1/health')).status).toBe(200));
  },
);

test('PostgreSQL cuts a connection in use: the request fails, the server goes on', async () => {
  const backend = await aBackend('postgresql');
  const { db } = backend.context;
  const cut = db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
    // The end arrives while the connection waits for its next query.
    await sleep(100);
    await sql`select 1`.execute(transaction);
  });
  const error: unknown = await cut.catch((reason: unknown) => reason);
  expect(isDatabaseTrouble(error)).toBe(true);
  expect((await backend.request('/v1/health')).status).toBe(200);
});

test('SQLite has rolled back by itself: the error is the first one, not that of a second rollback', async () => {
  const { context } = await aBackend('sqlite');
  const insertAgain = sql`insert or rollback into units select * from units`;
  const failed = context.db.transaction().execute((transaction) => insertAgain.execute(transaction));
  await expect(failed).rejects.toThrow(/UNIQUE/);
});

test('an error of our own is a 500 that shows nothing, and its log line quotes nothing', async () => {
  const backend = await aBackend('sqlite');
  const { token } = await backend.pair(HOA_MAI);
  await backend.record(token, [anActivity()]);
  await backend.context.db.updateTable('activities').set({ body: 'không phải JSON' }).execute();
  const response = await backend.get('/v1/activities?week=2026-W47', token);
  expect(response.status).toBe(500);
  expect(Problem.parse(await response.json())).toMatchObject({ code: 'unavailable', status: 500 });
  const logged = backend.events.filter(({ event }) => event === 'error');
  expect(logged).toMatchObject([{ route: '/v1/activities', name: 'SyntaxError' }]);
  expect(JSON.stringify(logged)).not.toContain('không');
});
