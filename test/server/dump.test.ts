import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseCommands } from '../../server/admin/database.ts';
import { readRows, readShapes } from '../../server/db/catalogue.ts';
import { migrate, migrations } from '../../server/db/migrate.ts';
import { connect, type Database, openDatabase } from '../../server/db/open.ts';
import { BatchReply } from '../../utils/contract/activity-batch.ts';
import { api } from '../../utils/contract/api.ts';
import {
  aBackend,
  aCurrentActivity,
  anActivity,
  anEmptyDatabase,
  type Backend,
  engines,
  expectReceipt,
  HOA_MAI,
  HOA_MAI_PAGE,
  SAO_MAI,
} from './backend.ts';
import { aPair, aPublished } from './coordinators.ts';
import { review } from './entries.ts';
import { aFolder } from './folder.ts';
import { startServer } from './process.ts';

const NOW = new Date('2026-11-21T02:00:00.000Z');

const run = (
  command: keyof typeof databaseCommands,
  databaseUrl: string,
  options: Record<string, string> = {},
) => databaseCommands[command](databaseUrl, new Map(Object.entries(options)), NOW);

async function open(url: string): Promise<Database> {
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  return database;
}

/** A database with something in most of its tables: texts of two lines, of other scripts, with a line separator of Unicode. */
async function aFilledBackend(engine: (typeof engines)[number]): Promise<Backend & { token: string }> {
  const backend = await aBackend(engine);
  const { token } = await backend.pair(HOA_MAI);
  const titles = ['Hai\ndòng', 'Một\u2028dòng', '𝒯 😀 ﷽', 'ä\u0000', "Robert'); drop table units;--"];
  await backend.record(
    token,
    titles.map((title) => anActivity({ title })),
  );
  for (let count = 0; count < 25; count++)
    await backend.record(
      token,
      Array.from({ length: 50 }, () => anActivity()),
    );
  const pair = await aPair(backend);
  await aPublished(backend, pair);
  const corrected = anActivity({ day: '2026-11-01' });
  await backend.record(token, [corrected, { ...corrected, revision: 2 }]);
  const returned = { move: 'return', activityId: corrected.id, revision: 2, reason: 'Thiếu ảnh' } as const;
  expect(await review(backend, pair.lan, returned)).toHaveProperty('review');
  await backend.post(api['handovers.create'].path, { openItems: '{}' }, token);
  return { ...backend, token };
}

/** The lines of the printed table, without what else is said. */
const toSums = (printed: string) => printed.split('\n').filter((line) => /[0-9a-f]{64}$/.test(line));
/** The same without the one table in which a restored database goes on higher. */
const toKept = (printed: string) => toSums(printed).filter((line) => !line.startsWith('receipt_counters '));

describe.each(engines)('a backup of %s', (engine) => {
  test.each(engines)(
    'is restored into %s with the same counts and digests, and the log is the same',
    async (target) => {
      const backend = await aFilledBackend(engine);
      const out = join(aFolder(), 'backup.ndjson.gz');
      const written = await run('db backup', backend.context.config.databaseUrl, { out });
      expect(statSync(out).mode & 0o777).toBe(0o600);
      const url = await anEmptyDatabase(target);
      const restored = await run('db restore', url, { from: out });
      expect(toSums(restored)).toEqual(toSums(written));
      expect(toKept(await run('db check', url))).toEqual(toKept(written));
      expect(restored).toContain('activities');

      const copy = await aBackend(target, { databaseUrl: url }, undefined, 'as it is');
      const week = await backend.week(backend.token, '2026-W47');
      expect(week).toHaveLength(1255);
      expect(await copy.week(backend.token, '2026-W47')).toEqual(week);
      // It goes on where the other was: the next receipt is a new one, and a resend is known.
      const [first] = week;
      const { results } = await copy.record(backend.token, [first?.activity, anActivity()]);
      expect(results.map(({ status }) => status)).toEqual(['already', 'stored']);
      const numbers = new Set(week.map(({ receipt }) => receipt.number));
      expect(numbers.has(expectReceipt(results[1]).number)).toBe(false);
    },
  );

  test('gives no receipt number a second time, however often it is restored, and not over New Year either', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    await backend.record(token, [anActivity(), anActivity()]);
    const sao = await backend.pair(SAO_MAI);
    const out = join(aFolder(), 'backup.ndjson');
    await run('db backup', backend.context.config.databaseUrl, { out });
    const known = new Set<string>();
    /** What is given from a moment on, by the backend that was there or by the one that takes its place. */
    const give = async (from: Backend, at: string, to: string, pageKey = HOA_MAI_PAGE) => {
      from.clock.now = new Date(at);
      const day = at.slice(0, 10);
      const { results } = await from.record(to, [anActivity({ day, pageKey }), anActivity({ day, pageKey })]);
      for (const { number } of results.map(expectReceipt)) {
        expect(known).not.toContain(number);
        known.add(number);
      }
    };
    await give(backend, '2026-11-21T09:00:00.000Z', token);
    await give(backend, '2027-01-01T09:00:00.000Z', token);
    for (const [restoredAt, at] of [
      ['2026-11-21T10:00:00.000Z', '2026-11-21T11:00:00.000Z'],
      ['2026-11-21T12:00:00.000Z', '2026-11-21T13:00:00.000Z'],
      ['2027-01-01T10:00:00.000Z', '2027-01-01T11:00:00.000Z'],
    ] as const) {
      const url = await anEmptyDatabase(engine);
      const options = new Map([['from', out]]);
      await databaseCommands['db restore'](url, options, new Date(restoredAt));
      const restored = await aBackend(engine, { databaseUrl: url }, undefined, 'as it is');
      await give(restored, at, sao.token, 'congdoansaomai');
    }
  });

  test.each(engines)('is not needed to move to %s', async (target) => {
    const backend = await aFilledBackend(engine);
    const to = await anEmptyDatabase(target);
    const printed = await run('db move', backend.context.config.databaseUrl, { to });
    expect(printed).toContain('the same on both sides');
    expect(toSums(await run('db check', to))).toEqual(toSums(printed));
    const again = run('db move', backend.context.config.databaseUrl, { to });
    await expect(again).rejects.toThrow(/not empty.*Nothing was changed/);
  });

  test('taken while entries come in, holds every one that was acknowledged before it began', async () => {
    const backend = await aFilledBackend(engine);
    const { databaseUrl } = backend.context.config;
    const { origin } = await startServer({ DATABASE_URL: databaseUrl });
    const acknowledged = new Set<string>();
    let isOver = false;
    const send = async () => {
      while (!isOver) {
        const response = await fetch(`${origin}/v1/activities/batch`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${backend.token}` },
          body: JSON.stringify({ activities: [aCurrentActivity(), aCurrentActivity(), aCurrentActivity()] }),
        });
        for (const result of BatchReply.parse(await response.json()).results)
          acknowledged.add(expectReceipt(result).activityId);
      }
    };
    const clients = [send(), send()];
    while (acknowledged.size < 30) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = [...acknowledged];
    const out = join(aFolder(), 'backup.ndjson');
    const written = await run('db backup', databaseUrl, { out });
    const during = acknowledged.size - before.length;
    isOver = true;
    await Promise.all(clients);

    const url = await anEmptyDatabase(engine);
    expect(toSums(await run('db restore', url, { from: out }))).toEqual(toSums(written));
    expect(await run('db check', url)).toContain('whole');
    const rows = await (await open(url)).db.selectFrom('activities').select('id').execute();
    const ids = new Set(rows.map(({ id }) => id));
    const missing = before.filter((id) => !ids.has(id));
    console.info(
      `${engine}: ${before.length} acknowledged before, ${during} during the backup, ${missing.length} of those before missing`,
    );
    expect(missing).toEqual([]);
  });

  test('is refused when it is of a newer version, cut, changed or foreign, and nothing is left behind', async () => {
    const backend = await aFilledBackend(engine);
    const folder = aFolder();
    const out = join(folder, 'backup.ndjson.gz');
    await run('db backup', backend.context.config.databaseUrl, { out });
    const lines = gunzipSync(readFileSync(out)).toString().split('\n');
    const row = lines.findIndex((line) => line.startsWith('["') && line.includes(HOA_MAI));
    const change = (index: number, text: (line: string) => string) =>
      lines.map((line, at) => (at === index ? text(line) : line)).join('\n');
    const last = migrations.at(-1)?.name ?? '';
    const bad: [string, string, RegExp][] = [
      [
        'newer.ndjson',
        change(0, (line) => line.replace(`"${last}"`, `"${last}","998-future"`)),
        /newer version/,
      ],
      ['cut.ndjson', lines.slice(0, -2).join('\n'), /cut/],
      ['half-a-line.ndjson', lines.join('\n').slice(0, -8), /damaged/],
      ['row-gone.ndjson', lines.filter((_, at) => at !== row).join('\n'), /instead of|refer|foreign key/i],
      ['row-changed.ndjson', change(row, (line) => line.replace(HOA_MAI, 'x')), /instead of|foreign key/i],
      ['foreign.ndjson', 'PK\u0003\u0004', /not a backup/],
      ['empty.ndjson', '', /not a backup/],
      ['other.ndjson.gz', 'not packed', /cannot be read/],
    ];
    const url = await anEmptyDatabase(engine);
    for (const [name, text, words] of bad) {
      writeFileSync(join(folder, name), text);
      await expect(run('db restore', url, { from: join(folder, name) }), name).rejects.toThrow(words);
    }
    writeFileSync(join(folder, 'cut.ndjson.gz'), gzipSync(lines.join('\n')).subarray(0, -200));
    await expect(run('db restore', url, { from: join(folder, 'cut.ndjson.gz') })).rejects.toThrow(
      /cannot be read/,
    );
    // None of them left a row: the whole one still goes in.
    expect(await run('db restore', url, { from: out })).toContain('restored');
    await expect(run('db restore', url, { from: out })).rejects.toThrow(/not empty/);
    await expect(run('db backup', url, { out })).rejects.toThrow(/already/);
  });

  test('made by an older version is brought up to date', async () => {
    const oldUrl = await anEmptyDatabase(engine);
    const old = connect(oldUrl);
    await migrate(old.db, engine, migrations.slice(0, 1));
    await sql`insert into units (id, name, created_at) values ('a', 'A', '')`.execute(old.db);
    await old.close();
    const out = join(aFolder(), 'backup.ndjson');
    await run('db backup', oldUrl, { out });
    const url = await anEmptyDatabase(engine);
    await run('db restore', url, { from: out });
    expect(await run('db check', url)).toContain('whole');
    const { db } = await open(url);
    expect(await db.selectFrom('units').select(['id', 'level']).execute()).toEqual([
      { id: 'a', level: null },
    ]);
    // The other way round the tables would not fit.
    const newer = await anEmptyDatabase(engine);
    await open(newer);
    await expect(run('db restore', newer, { from: out })).rejects.toThrow(
      /made by a newer version than the backup/,
    );
  });
});

test.each(engines)('every table of %s has a primary key of plain columns', async (engine) => {
  const { db } = await open(await anEmptyDatabase(engine));
  const shapes = await readShapes(db, engine);
  const other = await open(await anEmptyDatabase(engine === 'sqlite' ? 'postgresql' : 'sqlite'));
  expect(shapes).toEqual(await readShapes(other.db, other.engine));
});

test.each(engines)('bytes are read from %s as text that gives them back', async (engine) => {
  const { db } = await open(await anEmptyDatabase(engine));
  const bytes = Buffer.from([0, 255, 10, 34, 128]);
  await sql`create table pictures (id text primary key, bytes ${sql.raw(engine === 'sqlite' ? 'blob' : 'bytea')})`.execute(
    db,
  );
  await sql`insert into pictures values ('a', ${bytes})`.execute(db);
  const shape = (await readShapes(db, engine)).find(({ name }) => name === 'pictures');
  const cells = await db.transaction().execute(async (transaction) => {
    for await (const row of readRows(transaction, engine, shape ?? { name: '', columns: [], key: [] }))
      return row;
  });
  expect(cells).toEqual([{ base64: bytes.toString('base64') }, 'a']);
});

test.each(engines)('a check finds what was changed behind the back of %s', async (engine) => {
  const backend = await aFilledBackend(engine);
  const { databaseUrl } = backend.context.config;
  const { db } = await open(databaseUrl);
  await sql`update activities set body = replace(body, 'Hai', 'Ba') where body like '%Hai%'`.execute(db);
  await expect(run('db check', databaseUrl)).rejects.toThrow(/activity \S+ is not what its receipt says/);
  await sql`update activities set body = replace(body, 'Ba', 'Hai'), revision = 1 where revision = 2 or body like '%Ba%'`.execute(
    db,
  );
  await expect(run('db check', databaseUrl)).rejects.toThrow(/revision 2 of activity \S+ was lost/);
});

test('there is nothing to back up where nothing was ever made', async () => {
  const out = join(aFolder(), 'backup.ndjson');
  await expect(run('db backup', await anEmptyDatabase('sqlite'), { out })).rejects.toThrow(
    'nothing in this database',
  );
  await expect(run('db backup', 'x')).rejects.toThrow('--out is missing');
  await expect(run('db restore', await anEmptyDatabase('sqlite'), { from: out })).rejects.toThrow(
    'There is no file',
  );
});
