import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Kysely, sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, migrations } from '../../server/db/migrate.ts';
import { connect, type Database, openDatabase } from '../../server/db/open.ts';
import { openPostgresql } from '../../server/db/postgresql.ts';
import { openSqlite } from '../../server/db/sqlite.ts';
import type { Tables } from '../../server/db/tables.ts';
import { checkRollups } from '../../server/store/check-rollups.ts';
import { anEmptyDatabase, engines } from './backend.ts';

async function open(url: string): Promise<Database> {
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  return database;
}

async function connectOnce(path: string): Promise<void> {
  const database = connect(path);
  await sql`select 1`.execute(database.db);
  await database.close();
}

async function readApplied({ db }: Database): Promise<string[]> {
  const rows = await db.selectFrom('migrations').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

/** Another thread has the file to itself for so long; it is awaited until it has. */
async function holdFile(path: string, ms: number): Promise<void> {
  const code = `
    const { DatabaseSync } = require('node:sqlite');
    const { parentPort, workerData } = require('node:worker_threads');
    const database = new DatabaseSync(workerData.path);
    database.exec('begin immediate');
    parentPort.postMessage('held');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData.ms);
    database.exec('commit');
    database.close();`;
  const worker = new Worker(code, { eval: true, workerData: { path, ms } });
  onTestFinished(async () => void (await worker.terminate()));
  await once(worker, 'message');
}

const names = migrations.map(({ name }) => name);

test('the list has every file of the folder, numbered without a gap', () => {
  const files = readdirSync(new URL('../../server/db/migrations', import.meta.url)).sort();
  expect(names.map((name) => `${name}.ts`)).toEqual(files);
  expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(names.map((_, index) => index + 1));
});

test.each([
  ['a file that another process is just making', async () => undefined, 500],
  ['a file that another process is migrating for longer than a request may wait', connectOnce, 4500],
])('SQLite waits for %s', async (_, prepare, ms) => {
  const path = await anEmptyDatabase('sqlite');
  await prepare(path);
  await holdFile(path, ms);
  const database = await open(path);
  expect(await readApplied(database)).toEqual(names);
  const [{ timeout } = { timeout: 0 }] = (
    await sql<{ timeout: number }>`pragma busy_timeout`.execute(database.db)
  ).rows;
  expect(timeout, 'of requests afterwards').toBe(10);
});

test('PostgreSQL gives a migration more time than a request', async () => {
  const database = connect(await anEmptyDatabase('postgresql'));
  onTestFinished(() => database.close());
  const readLimit = async (db: Kysely<Tables>) =>
    (await sql<{ statement_timeout: string }>`show statement_timeout`.execute(db)).rows[0]?.statement_timeout;
  const seen: unknown[] = [];
  const up: (typeof migrations)[0]['up'] = async (_, db) => void seen.push(await readLimit(db));
  await migrate(database.db, 'postgresql', [...migrations, { name: '999-long', up }]);
  expect([...seen, await readLimit(database.db)]).toEqual(['0', '10s']);
});

describe.each(engines)('migrations on %s', (engine) => {
  test('they run on an empty database, and again without doing anything', async () => {
    const url = await anEmptyDatabase(engine);
    expect(await readApplied(await open(url))).toEqual(names);
    expect(await readApplied(await open(url))).toEqual(names);
  });

  test('two processes may start on an empty database at once', async () => {
    const url = await anEmptyDatabase(engine);
    // In one process SQLite would wait for itself; two real processes are started in the crash tests.
    const count = engine === 'sqlite' ? 1 : 3;
    const databases = await Promise.all(Array.from({ length: count }, () => open(url)));
    for (const database of databases) expect(await readApplied(database)).toEqual(names);
  });

  test('one that fails leaves nothing behind', async () => {
    const database = await open(await anEmptyDatabase(engine));
    const broken = {
      name: '999-broken',
      up: async (schema: Parameters<(typeof migrations)[0]['up']>[0]) => {
        await schema.createTable('half_done').addColumn('id', 'text').execute();
        throw new Error('no more');
      },
    };
    await expect(migrate(database.db, database.engine, [...migrations, broken])).rejects.toThrow('no more');
    const tables = await database.db.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('half_done');
    expect(await readApplied(database)).toEqual(names);
  });

  test('a database from before coordinators keeps what it has, and its codes are for devices', async () => {
    const url = await anEmptyDatabase(engine);
    const dialect = engine === 'sqlite' ? openSqlite(url) : openPostgresql(url);
    const old = new Kysely<Tables>({ dialect });
    await migrate(old, engine, migrations.slice(0, 2));
    await old.insertInto('units').values({ id: 'a', name: 'A', created_at: '' }).execute();
    const code = { lookup: '2222', unit_id: 'a', salt: '', secret_hash: '', tries: 0, created_at: '' };
    await old
      .insertInto('pairing_codes')
      .values({ ...code, expires_at: '', used_at: null })
      .execute();
    await old.destroy();
    const { db } = await open(url);
    expect(await db.selectFrom('units').selectAll().execute()).toEqual([
      {
        ...{ id: 'a', name: 'A', created_at: '', parent_id: null, level: null, kind: null, cohort: null },
        ...{ sector_parent_id: null, closed_on: null },
      },
    ]);
    expect(await db.selectFrom('pairing_codes').select('purpose').execute()).toEqual([{ purpose: 'device' }]);
  });

  test('numbers that devices counted before are counted when it is brought up to date', async () => {
    const url = await anEmptyDatabase(engine);
    const old = connect(url);
    await migrate(old.db, engine, migrations.slice(0, 7));
    await sql`insert into units (id, name, created_at) values ('a', 'A', '')`.execute(old.db);
    await sql`insert into devices (id, unit_id, label, token_hash, paired_at) values ('d', 'a', '', '', '')`.execute(
      old.db,
    );
    for (const [index, seq] of [3, 5, 2 ** 53 - 1].entries()) {
      await sql`insert into activities (id, unit_id, device_id, day, occurred_at, body, sha256, receipt_year, receipt_number, received_at) values (${String(index)}, 'a', 'd', '', '', ${JSON.stringify({ seq })}, '', 2026, ${index}, '')`.execute(
        old.db,
      );
    }
    await old.close();
    const rows = await (await open(url)).db.selectFrom('device_sequences').selectAll().execute();
    expect(rows).toEqual([{ device_id: 'd', first: 3, last: 2 ** 31 - 1, stored: 3 }]);
  });

  test('entries, codes and receipts from before corrections are all there afterwards', async () => {
    const url = await anEmptyDatabase(engine);
    const old = connect(url);
    await migrate(old.db, engine, migrations.slice(0, 8));
    await sql`insert into units (id, name, created_at) values ('a', 'A', '')`.execute(old.db);
    await sql`insert into devices (id, unit_id, label, token_hash, paired_at) values ('d', 'a', '', '', '')`.execute(
      old.db,
    );
    for (const index of [1, 2, 3]) {
      await sql`insert into activities (id, unit_id, device_id, day, occurred_at, body, sha256, receipt_year, receipt_number, received_at, share_item_id, page_key)
        values (${`e${index}`}, 'a', 'd', '2026-11-21', '', '{}', ${`s${index}`}, 2026, ${index}, 'r', ${index === 3 ? 'muc' : null}, ${index === 3 ? 'trang' : null})`.execute(
        old.db,
      );
      const purpose = index === 3 ? 'coordinator' : 'device';
      await sql`insert into pairing_codes (lookup, purpose, unit_id, salt, secret_hash, tries, created_at, expires_at, used_at)
        values (${`c${index}`}, ${purpose}, 'a', 's', 'h', ${index}, 'x', 'y', ${index === 2 ? 'z' : null})`.execute(
        old.db,
      );
    }
    await sql`insert into retired_receipts (id, unit_id, sha256, receipt_year, receipt_number, received_at) values ('r1', 'a', 's', 2025, 1, 'r')`.execute(
      old.db,
    );
    const readOld = async (database: Database) => ({
      entries: (
        await sql`select id, unit_id, device_id, day, occurred_at, body, sha256, receipt_year, receipt_number, received_at, share_item_id, page_key from activities order by id`.execute(
          database.db,
        )
      ).rows,
      codes: (
        await sql`select lookup, purpose, unit_id, salt, secret_hash, tries, created_at, expires_at, used_at from pairing_codes order by lookup`.execute(
          database.db,
        )
      ).rows,
    });
    const kept = await readOld(old);
    await old.close();
    const database = await open(url);
    expect(await readOld(database)).toEqual(kept);
    expect([kept.entries.length, kept.codes.length]).toEqual([3, 3]);
    const entries = await database.db
      .selectFrom('activities')
      .select(['revision', 'standing', 'return_reason'])
      .execute();
    expect(entries).toEqual(Array(3).fill({ revision: 1, standing: 'received', return_reason: null }));
    expect(await database.db.selectFrom('retired_receipts').select(['id', 'revision']).execute()).toEqual([
      { id: 'r1', revision: 1 },
    ]);
    const code = {
      lookup: 'c9',
      unit_id: 'a',
      salt: '',
      secret_hash: '',
      tries: 0,
      created_at: '',
      expires_at: '',
    };
    const insert = (change: object) =>
      database.db
        .insertInto('pairing_codes')
        .values({ ...code, used_at: null, ...change })
        .execute();
    await expect(insert({ purpose: 'handover' })).rejects.toThrow(/check/i);
    await expect(insert({ from_device_id: 'd' })).rejects.toThrow(/check/i);
    await expect(insert({ unit_id: 'b' })).rejects.toThrow(/foreign key/i);
    await expect(insert({ lookup: 'c1' })).rejects.toThrow(/unique/i);
    await insert({ purpose: 'handover', from_device_id: 'd' });
  });

  test('units and coordinators from before keep what they were and could do', async () => {});

  test('entries from before week reports are in the sums, and open no week', async () => {
    const url = await anEmptyDatabase(engine);
    const old = connect(url);
    await migrate(
      old.db,
      engine,
      migrations.filter(({ name }) => name < '010'),
    );
    const at = '2026-03-01T20:00:00.000Z';
    await sql`insert into units (id, name, created_at, level) values ('tinh', 'Tỉnh', ${at}, 'province')`.execute(
      old.db,
    );
    await sql`insert into units (id, name, created_at, parent_id) values ('xa', 'Xã', '2026-01-01T00:00:00.000Z', 'tinh')`.execute(
      old.db,
    );
    await sql`insert into pages (unit_id, key, name, role) values ('xa', 'trangxa', 'Trang xã', 'own')`.execute(
      old.db,
    );
    await sql`insert into coordinators (id, unit_id, name, public_key, key_id, token_hash, added_at)
      values ('c', 'tinh', 'Lan', 'p', 'k', 't', ${at})`.execute(old.db);
    await old.close();
    const { db } = await open(url);
    const none = { to_day: null, sector_parent_id: null };
    expect(await db.selectFrom('unit_spans').selectAll().orderBy('unit_id').execute()).toEqual([
      { unit_id: 'tinh', from_day: '2026-03-02', name: 'Tỉnh', level: 'province', parent_id: null, ...none },
      // Not before the unit that it stands below.
      { unit_id: 'xa', from_day: '2026-03-02', name: 'Xã', level: null, parent_id: 'tinh', ...none },
    ]);
    expect(await db.selectFrom('grants').selectAll().execute()).toEqual([
      {
        ...{
          id: 'c',
          coordinator_id: 'c',
          unit_id: 'tinh',
          right: 'coordinate',
          from_day: '2026-03-02',
          to_day: null,
        },
        ...{ granted_by: 'backend:migration', granted_at: at },
      },
    ]);
    expect(await db.selectFrom('pages').selectAll().execute()).toEqual([
      { unit_id: 'xa', key: 'trangxa', name: 'Trang xã', role: 'own', position: null },
    ]);
  });

  test('entries from before week reports are in the sums, and open no week', async () => {
    const url = await anEmptyDatabase(engine);
    const old = connect(url);
    await migrate(
      old.db,
      engine,
      migrations.filter(({ name }) => name < '011'),
    );
    for (const [id, parent] of [
      ['a', null],
      ['b', 'a'],
      ['c', 'b'],
    ])
      await sql`insert into units (id, name, created_at, parent_id) values (${id}, 'X', '', ${parent})`.execute(
        old.db,
      );
    await sql`insert into devices (id, unit_id, label, token_hash, paired_at) values ('d', 'c', '', '', '')`.execute(
      old.db,
    );
    const entries: [string, object][] = [
      ['2026-12-31', { kind: 'post', contentKind: 'khac' }],
      ['2027-01-03', { kind: 'share' }],
      ['2027-01-04', { kind: 'post' }],
      ['0000-01-01', { kind: 'post' }],
    ];
    for (const [index, [day, fields]] of entries.entries()) {
      await sql`insert into activities (id, unit_id, device_id, day, occurred_at, body, sha256, receipt_year, receipt_number, received_at) values (${String(index)}, 'c', 'd', ${day}, '', ${JSON.stringify({ seq: 1, ...fields })}, '', 2026, ${index}, '')`.execute(
        old.db,
      );
    }
    await old.close();
    const { db } = await open(url);
    const columns = ['unit_id', 'week', 'activities', 'kind_post', 'kind_share', 'content_khac'] as const;
    const own = await db.selectFrom('unit_weeks').select(columns).orderBy('week').execute();
    const [w53, w01] = [
      { week: '2026-W53', activities: 2, kind_post: 1, kind_share: 1, content_khac: 1 },
      { week: '2027-W01', activities: 1, kind_post: 1, kind_share: 0, content_khac: 0 },
    ];
    expect(own).toEqual([
      { unit_id: 'c', ...w53 },
      { unit_id: 'c', ...w01 },
    ]);
    const below = await db
      .selectFrom('subtree_weeks')
      .select(columns)
      .orderBy('unit_id')
      .orderBy('week')
      .execute();
    expect(below).toEqual([
      { unit_id: 'a', ...w53 },
      { unit_id: 'a', ...w01 },
      { unit_id: 'b', ...w53 },
      { unit_id: 'b', ...w01 },
    ]);
    expect(await db.selectFrom('weeks').selectAll().execute()).toEqual([]);
    expect((await checkRollups(db)).damages).toEqual([]);
  });

  test('a database of a newer version is left alone', async () => {
    const url = await anEmptyDatabase(engine);
    const { db } = await open(url);
    await db
      .insertInto('migrations')
      .values({ name: '998-future', applied_at: '2030-01-01T00:00:00.000Z' })
      .execute();
    await expect(openDatabase(url)).rejects.toThrow(/998-future.*newer version/s);
  });

  test('what must be unique is unique in the database itself', async () => {
    const { db } = await open(await anEmptyDatabase(engine));
    await db.insertInto('units').values({ id: 'a', name: 'A', created_at: '' }).execute();
    const device = { id: 'd', unit_id: 'a', label: 'x', token_hash: 'h', paired_at: '' };
    await db.insertInto('devices').values(device).execute();
    const activity = {
      id: '1',
      unit_id: 'a',
      device_id: 'd',
      day: '',
      occurred_at: '',
      body: '',
      sha256: '',
      receipt_year: 2026,
      receipt_number: 1,
      received_at: '',
    };
    await db.insertInto('activities').values(activity).execute();
    const insert = (change: Partial<typeof activity>) =>
      db
        .insertInto('activities')
        .values({ ...activity, ...change })
        .execute();
    await expect(insert({ receipt_number: 2 })).rejects.toThrow(/unique/i);
    await expect(insert({ id: '2' })).rejects.toThrow(/unique/i);
    await expect(insert({ id: '2', receipt_number: 2, unit_id: 'b' })).rejects.toThrow(/foreign key/i);
    await expect(
      db
        .insertInto('devices')
        .values({ ...device, id: 'e' })
        .execute(),
    ).rejects.toThrow(/unique/i);
    await expect(insert({ id: '2', receipt_year: 2027 })).resolves.toBeDefined();
  });

  test('a key, a version, a revision and a signature are there once, and a pack belongs to one unit', async () => {
    const { db } = await open(await anEmptyDatabase(engine));
    for (const id of ['a', 'b'])
      await db.insertInto('units').values({ id, name: id, created_at: '' }).execute();
    const person = {
      id: 'p',
      unit_id: 'a',
      name: 'P',
      public_key: 'k',
      key_id: 'i',
      token_hash: 't',
      added_at: '',
    };
    const pack = { id: 'x', unit_id: 'a' };
    const draft = {
      pack_id: 'x',
      version: 1,
      unit_id: 'a',
      state: 'draft' as const,
      revision: 1,
      title: '',
      template_count: 0,
      share_item_count: 0,
      body: '',
      sha256: '',
      author_ids: '[]',
      changed_at: '',
    };
    const event = {
      pack_id: 'x',
      version: 1,
      revision: 1,
      at: '',
      coordinator_id: 'p',
      move: 'edit' as const,
      sha256: '',
    };
    const signature = {
      pack_id: 'x',
      version: 1,
      key_id: 'i',
      coordinator_id: 'p',
      signature: '',
      signed_at: '',
    };
    const addPerson = (change: Partial<typeof person> = {}) =>
      db
        .insertInto('coordinators')
        .values({ ...person, ...change })
        .execute();
    const addDraft = (change: Partial<typeof draft> = {}) =>
      db
        .insertInto('pack_drafts')
        .values({ ...draft, ...change })
        .execute();
    const addEvent = (change: Partial<typeof event> = {}) =>
      db
        .insertInto('draft_events')
        .values({ ...event, ...change })
        .execute();
    const addSignature = (change: Partial<typeof signature> = {}) =>
      db
        .insertInto('draft_signatures')
        .values({ ...signature, ...change })
        .execute();
    await addPerson();
    await addPerson({ id: 'q', public_key: 'l', key_id: 'j', token_hash: 'u' });
    await db.insertInto('packs').values(pack).execute();
    await addDraft();
    await addEvent();
    await addSignature();
    const other = { id: 'r', public_key: 'm', key_id: 'n', token_hash: 'o' };
    for (const same of ['public_key', 'key_id', 'token_hash'] as const) {
      await expect(addPerson({ ...other, [same]: person[same] })).rejects.toThrow(/unique/i);
    }
    await expect(db.insertInto('packs').values({ id: 'x', unit_id: 'b' }).execute()).rejects.toThrow(
      /unique/i,
    );
    await expect(addDraft()).rejects.toThrow(/unique/i);
    await expect(addDraft({ version: 2, unit_id: 'b' })).rejects.toThrow(/foreign key/i);
    await expect(addEvent()).rejects.toThrow(/unique/i);
    await expect(addSignature({ coordinator_id: 'q' })).rejects.toThrow(/unique/i);
    await expect(addSignature({ key_id: 'j' })).rejects.toThrow(/unique/i);
  });
});
