import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { ADMINISTRATOR } from '../../server/admin/audit.ts';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { appendAudit } from '../../server/store/audit.ts';
import { aBackend, adminOf, type Backend, type Engine, engines, HOA_MAI } from './backend.ts';
import { aPair, aPublished } from './coordinators.ts';

const run = (backend: Backend, name: CommandName, options: Record<string, string> = {}) =>
  commands[name](adminOf(backend), new Map(Object.entries(options)));

const readLines = ({ context: { db } }: Backend) =>
  db.selectFrom('audit_events').selectAll().orderBy('seq').execute();

/** What somebody with all rights on the database can do: take the triggers away, change, put them back. */
async function tamper({ context: { db, engine } }: Backend, change: string): Promise<void> {
  if (engine === 'postgresql') {
    await sql`alter table audit_events disable trigger user`.execute(db);
    await sql.raw(change).execute(db);
    await sql`alter table audit_events enable trigger user`.execute(db);
    return;
  }
  for (const kind of ['update', 'delete'])
    await sql.raw(`drop trigger if exists audit_events_no_${kind}`).execute(db);
  await sql.raw(change).execute(db);
}

async function aLog(engine: Engine): Promise<{ backend: Backend; head: string }> {
  const backend = await aBackend(engine);
  const { deviceId } = await backend.pair(HOA_MAI);
  await run(backend, 'device revoke', { id: deviceId });
  return { backend, head: await readHead(backend) };
}

const readHead = async (backend: Backend) =>
  /\d+:[0-9a-f]{64}/.exec(await run(backend, 'audit verify'))?.[0] ?? '';

describe.each(engines)('the audit log on %s', (engine) => {
  test('says who did what to which unit, and names nobody', async () => {
    const backend = await aBackend(engine);
    const { deviceId } = await backend.pair(HOA_MAI);
    const pair = await aPair(backend);
    await aPublished(backend, pair);
    await run(backend, 'coordinator revoke', { id: pair.lan.id });
    await run(backend, 'device revoke', { id: deviceId });
    const lines = await readLines(backend);
    const tell = lines.slice(6).map((line) => [line.actor_kind, line.act, line.unit_id, line.subject]);
    expect(tell).toEqual([
      ['administrator', 'pairing-code.create', HOA_MAI, null],
      ['device', 'device.pair', HOA_MAI, deviceId],
      ['administrator', 'coordinator-code.create', HOA_MAI, null],
      ['coordinator', 'coordinator.register', HOA_MAI, pair.lan.id],
      ['administrator', 'coordinator-code.create', HOA_MAI, null],
      ['coordinator', 'coordinator.register', HOA_MAI, pair.minh.id],
      ['coordinator', 'pack.publish', HOA_MAI, 'thang-cong-nhan'],
      ['administrator', 'coordinator.revoke', null, pair.lan.id],
      ['administrator', 'device.revoke', null, deviceId],
    ]);
    expect(lines.map(({ act }) => act).slice(0, 3)).toEqual(['unit.add', 'page.add', 'page.add']);
    const text = JSON.stringify(lines);
    for (const name of ['Lan', 'Minh', 'may-', 'Công đoàn']) expect(text).not.toContain(name);
    expect(await run(backend, 'audit verify')).toContain(`whole: ${lines.length} lines`);
  });

  test('has no line for what was refused', async () => {
    const { backend, head } = await aLog(engine);
    await expect(run(backend, 'unit add', { id: HOA_MAI, name: 'x' })).rejects.toThrow('already');
    await expect(run(backend, 'device revoke', { id: 'x' })).rejects.toThrow('no active device');
    expect(await readHead(backend)).toBe(head);
  });

  test('an act whose line cannot be written is not done', async () => {
    const { backend } = await aLog(engine);
    await sql`update audit_head set seq = 3`.execute(backend.context.db);
    await expect(run(backend, 'unit add', { id: 'cdcs-moi', name: 'x' })).rejects.toThrow(/unique/i);
    const units = await backend.context.db.selectFrom('units').select('id').execute();
    expect(units.map(({ id }) => id)).not.toContain('cdcs-moi');
  });

  test.each(["update audit_events set act = 'x' where seq = 2", 'delete from audit_events where seq = 2'])(
    'refuses: %s',
    async (change) => {
      const { backend } = await aLog(engine);
      await expect(sql.raw(change).execute(backend.context.db)).rejects.toThrow('append-only');
    },
  );

  const last = '(select max(seq) from audit_events)';
  test.each<[string, string, RegExp]>([
    ['a word changed', "update audit_events set act = 'unit.drop' where seq = 2", /line 2 was changed/],
    [
      'an hour changed',
      "update audit_events set at = '2026-11-20T02:00:00.000Z' where seq = 3",
      /line 3 was changed/,
    ],
    ['a line taken out', 'delete from audit_events where seq = 4', /lines 4 to 4 are gone/],
    [
      'a line taken out and the rest moved up',
      'delete from audit_events where seq = 4; update audit_events set seq = seq - 1 where seq > 4',
      /does not follow/,
    ],
    [
      'two lines changed round',
      'update audit_events set seq = -2 where seq = 2; update audit_events set seq = 2 where seq = 3; update audit_events set seq = 3 where seq = -2',
      /line 2 does not follow line 1/,
    ],
    ['the end cut', `delete from audit_events where seq = ${last}`, /were written, and the last one is/],
    ['all of it gone', 'delete from audit_events', /were written/],
  ])('finds %s', async (_, change, words) => {
    const { backend } = await aLog(engine);
    for (const one of change.split('; ')) await tamper(backend, one);
    await expect(run(backend, 'audit verify')).rejects.toThrow(words);
  });

  test('with a head noted elsewhere it finds an end that was cut together with its count', async () => {
    const { backend, head } = await aLog(engine);
    await tamper(backend, `delete from audit_events where seq = ${last}`);
    await sql`update audit_head set seq = seq - 1`.execute(backend.context.db);
    expect(await run(backend, 'audit verify')).toContain('whole');
    await expect(run(backend, 'audit verify', { head })).rejects.toThrow(/noted line \d+ is not there/);
    await expect(run(backend, 'audit verify', { head: 'x' })).rejects.toThrow('--head is a number');
  });

  test('a noted head is still found when the log has grown', async () => {
    const { backend, head } = await aLog(engine);
    await run(backend, 'pairing new', { unit: HOA_MAI });
    expect(await run(backend, 'audit verify', { head })).toContain('whole');
  });

  test('acts at once follow one another in one chain', async () => {
    const backend = await aBackend(engine);
    const codes = Array.from({ length: 12 }, () => run(backend, 'pairing new', { unit: HOA_MAI }));
    await Promise.all(codes);
    expect(await run(backend, 'audit verify')).toContain('whole: 18 lines');
  });

  test('is verified at a speed that a country can wait for', async () => {
    const backend = await aBackend(engine);
    const act = { act: 'pairing-code.create', unitId: HOA_MAI };
    await backend.context.db.transaction().execute(async (transaction) => {
      for (let line = 0; line < 4000; line++)
        await appendAudit(transaction, ADMINISTRATOR, act, backend.clock.now);
    });
    const [told = ''] = (await run(backend, 'audit verify')).split('\n');
    console.info(`${engine}: ${told}`);
    expect(told).toContain('whole: 4006 lines');
  });
});
