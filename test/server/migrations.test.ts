import { readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, migrations } from '../../server/db/migrate.ts';
import { type Database, openDatabase } from '../../server/db/open.ts';
import { anEmptyDatabase, engines } from './backend.ts';

async function open(url: string): Promise<Database> {
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  return database;
}

async function readApplied({ db }: Database): Promise<string[]> {
  const rows = await db.selectFrom('migrations').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

const names = migrations.map(({ name }) => name);

test('the list has every file of the folder, numbered without a gap', () => {
  const files = readdirSync(new URL('../../server/db/migrations', import.meta.url)).sort();
  expect(names.map((name) => `${name}.ts`)).toEqual(files);
  expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(names.map((_, index) => index + 1));
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
});
