import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as entries from '../../server/store/entries.ts';
import { insertNew } from '../../server/store/insert-activities.ts';
import { EntryPage } from '../../utils/contract/entry-review.ts';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { aBackend, anActivity, type Backend, type Engine, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { aUnitBelow, listEntries, review } from './entries.ts';
import { startServer } from './process.ts';

vi.mock('../../server/store/entries.ts', async (load) => {
  const actual = await load<typeof entries>();
  return { ...actual, listEntriesOf: vi.fn(actual.listEntriesOf) };
});
beforeEach(() => {
  vi.mocked(entries.listEntriesOf).mockClear();
});

const { path } = fileRoutes['entries.stream'];
const toPath = (query: Record<string, string> = {}) =>
  `${path}?${new URLSearchParams({ unit: HOA_MAI, from: '2026-11-01', to: '2026-11-30', format: 'ndjson', ...query })}`;

/** So many entries of one device, put there directly. */
async function fill(
  { context: { db } }: Backend,
  unitId: string,
  deviceId: string,
  count: number,
  note = '',
) {
  await db.transaction().execute(async (transaction) => {
    for (let from = 0; from < count; from += 500) {
      const rows = Array.from({ length: Math.min(500, count - from) }, (_, index) => {
        const day = `2026-11-${String(1 + ((from + index) % 28)).padStart(2, '0')}`;
        const activity = anActivity({ day, note: `${note}${from + index}` });
        return {
          id: activity.id,
          unit_id: unitId,
          device_id: deviceId,
          day,
          occurred_at: activity.occurredAt,
          body: toCanonicalJson(activity),
          sha256: '0'.repeat(64),
          receipt_year: 2026,
          receipt_number: 1_000_000 + from + index,
          received_at: activity.occurredAt,
          share_item_id: null,
          page_key: null,
          revision: 1,
          standing: 'received' as const,
          return_reason: null,
        };
      });
      await insertNew(transaction, rows);
    }
  });
}

async function aStreamed(engine: Engine, count: number, note = '') {
  const backend = await aBackend(engine);
  const { deviceId } = await backend.pair(HOA_MAI);
  await fill(backend, HOA_MAI, deviceId, count, note);
  return { backend, lan: await aCoordinator(backend, 'Lan') };
}

describe.each(engines)('entries by their address, on %s', (engine) => {
  test('are lines of JSON, the same as the pages of the list, each once', async () => {
    const { backend, lan } = await aStreamed(engine, 1203);
    const response = await backend.get(toPath(), lan.token);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson;charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain(
      'nhat-ky-cdcs-hoa-mai-2026-11-01-2026-11-30.ndjson',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    const lines = text.trimEnd().split('\n');
    const streamed = EntryPage.shape.entries.parse(lines.map((line) => JSON.parse(line)));
    expect(streamed).toHaveLength(1203);
    const listed: EntryPage['entries'] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: EntryPage = await listEntries(backend, lan, after === '' ? {} : { after });
      listed.push(...page.entries);
      after = page.next;
    }
    expect(streamed).toEqual(listed);
  });

  test('are a table in words, in which nothing is a formula', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const entry = anActivity({
      title: '=HYPERLINK("http://x")',
      note: 'Hai\ndòng, "ngoặc"',
      count: 3,
      day: '2026-11-20',
    });
    await backend.record(token, [entry, anActivity({ title: 'Việc đã rút', kind: 'livestream' })]);
    const lan = await aCoordinator(backend, 'Lan');
    await review(backend, lan, { move: 'return', activityId: entry.id, revision: 1, reason: '+84 là gì?' });
    const response = await backend.get(toPath({ format: 'csv' }), lan.token);
    expect(response.headers.get('content-type')).toBe('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    const [head = '', ...rows] = text.split('\r\n');
    expect(head).toMatch(/^Ngày,Mã đơn vị,Tên đơn vị,Loại hoạt động,/);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain(
      `2026-11-20,${HOA_MAI},Công đoàn ${HOA_MAI},Đăng bài,"'=HYPERLINK(""http://x"")"`,
    );
    expect(rows[0]).toContain(
      '3,"Hai\ndòng, ""ngoặc""",Bị trả lại,\'+84 là gì?,1,BN-2026-000001,21/11/2026 09:00',
    );
    expect(rows[1]).toContain('Phát trực tiếp');
    expect(rows[2]).toBe('');
    const english = await (await backend.get(toPath({ format: 'csv', language: 'en' }), lan.token)).text();
    expect(english).toMatch(/^Day,Unit code,[\s\S]*Returned/);
  });

  test('of nothing are nothing, or the heads alone', async () => {
    const { backend, lan } = await aStreamed(engine, 3);
    const at = { from: '2025-01-01', to: '2025-12-31' };
    expect(await (await backend.get(toPath(at), lan.token)).text()).toBe('');
    const table = await (await backend.get(toPath({ ...at, format: 'csv' }), lan.token)).text();
    expect(table.split('\r\n')).toHaveLength(2);
  });

  test.each([
    [{ unit: SAO_MAI }, 404],
    [{ unit: 'to-ben-canh' }, 200],
    [{ format: 'xlsx' }, 400],
    [{ to: '2026-10-01' }, 400],
    [{ to: '2029-10-01' }, 400],
    [{ x: 'y' }, 400],
  ])('asked for %j answer %i', async (query, status) => {
    const backend = await aBackend(engine);
    await aUnitBelow(backend, 'to-ben-canh');
    const { token } = await aCoordinator(backend, 'Lan');
    expect((await backend.get(toPath(query as Record<string, string>), token)).status).toBe(status);
  });

  test('are closed to devices, to coordinators below and beside, and without a token', async () => {
    const { backend } = await aStreamed(engine, 1);
    await aUnitBelow(backend, 'to-hoa-mai');
    const device = await backend.pair(HOA_MAI);
    for (const token of ['', device.token]) expect((await backend.get(toPath(), token)).status).toBe(401);
    for (const unit of ['to-hoa-mai', SAO_MAI]) {
      const { token } = await aCoordinator(backend, 'Lan', unit);
      expect((await backend.get(toPath(), token)).status).toBe(404);
    }
  });

  test('are read from the database only as they are taken, and no more once the reader is gone', async () => {
    const { backend, lan } = await aStreamed(engine, 3000);
    const response = await backend.get(toPath(), lan.token);
    const reader = response.body?.getReader();
    const reads = () => vi.mocked(entries.listEntriesOf).mock.calls.length;
    expect(reads()).toBe(0);
    await reader?.read();
    const afterOne = reads();
    // A day has some hundred entries; the first piece has 250.
    expect(afterOne).toBeLessThanOrEqual(4);
    for (let turn = 0; turn < 50; turn++) await setImmediate();
    expect(reads()).toBe(afterOne);
    await reader?.cancel();
    for (let turn = 0; turn < 50; turn++) await setImmediate();
    expect(reads()).toBe(afterOne);
  });

  test('break off when the database fails on the way, and the log says so', async () => {
    const { backend, lan } = await aStreamed(engine, 3000);
    const reader = (await backend.get(toPath(), lan.token)).body?.getReader();
    await reader?.read();
    await sql`drop table entry_reviews`.execute(backend.context.db);
    vi.mocked(entries.listEntriesOf).mockRejectedValueOnce(new Error('gone'));
    const readOn = async () => {
      while (!(await reader?.read())?.done);
    };
    await expect(readOn()).rejects.toThrow('gone');
    expect(backend.events.filter(({ event }) => event === 'error')).toMatchObject([{ route: path }]);
  });
});

test('100,000 entries pass through a server whose memory stays as it was, also while the reader pauses', async () => {
  const { backend, lan } = await aStreamed(
    'sqlite',
    100_000,
    'Một việc dài đủ để thấy được trong bộ nhớ. '.repeat(20),
  );
  // A heap that is small enough not to hold what passes, so that garbage that was not collected yet is no excuse.
  const NODE_OPTIONS = '--max-old-space-size=48 --max-semi-space-size=4';
  const { child, origin } = await startServer({
    DATABASE_URL: backend.context.config.databaseUrl,
    NODE_OPTIONS,
  });
  const megabytes = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  const ask = () =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get(`${origin}${toPath()}`, { headers: { authorization: `Bearer ${lan.token}` } }, resolve).on(
        'error',
        reject,
      );
    });
  const health = async () => expect((await fetch(`${origin}/v1/health`)).status).toBe(200);
  for (let count = 0; count < 20; count++) await health();
  const before = megabytes();

  // Whoever hangs up in the middle leaves nothing running behind.
  const left = await ask();
  await new Promise((resolve) => left.once('data', resolve));
  left.destroy();

  const answer = await ask();
  answer.pause();
  for (let count = 0; count < 200; count++) await health();
  const paused = megabytes() - before;
  let [bytes, lines, most] = [0, 0, 0];
  for await (const chunk of answer) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
    most = Math.max(most, megabytes() - before);
  }
  console.info(
    `${lines} entries, ${Math.round(bytes / 1e6)} MB: ${Math.round(paused)} MB more while paused, ${Math.round(most)} MB more at most`,
  );
  expect(lines).toBe(100_000);
  expect(bytes).toBeGreaterThan(120e6);
  expect(paused).toBeLessThan(40);
  expect(most).toBeLessThan(90);
}, 120_000);
