import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { drawToken } from '../../server/auth.ts';
import { dropOldCodes, eraseOpenItems } from '../../server/store/pairing-codes.ts';
import { api } from '../../utils/contract/api.ts';
import { HandoverGrant, OPEN_ITEMS_MOST } from '../../utils/contract/handover.ts';
import { AddedUnits, OwnUnits } from '../../utils/contract/held-unit.ts';
import { PairingGrant } from '../../utils/contract/pairing.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, adminOf, anActivity, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import { newCoordinatorCode } from './coordinators.ts';

const OPEN_ITEMS = '{"added":["Bài của trang cấp trên 🚩"]}';

async function handOver(backend: Backend, token: string, openItems = OPEN_ITEMS): Promise<HandoverGrant> {
  const response = await backend.post(api['handovers.create'].path, { openItems }, token);
  expect(response.status).toBe(201);
  return HandoverGrant.parse(await response.json());
}

async function take(
  backend: Backend,
  code: string,
  token?: string,
): Promise<{ grant?: PairingGrant; refused?: string }> {
  const body = { code, deviceLabel: 'Máy mới', ...(token === undefined ? {} : { token }) };
  const response = await backend.post(api['pairing.create'].path, body);
  const answer: unknown = await response.json();
  return response.status === 201
    ? { grant: PairingGrant.parse(answer) }
    : { refused: Problem.parse(answer).code };
}

/** Every beginning that a code can have, as of a code that ran out a week and a second ago. */
async function takeEveryLookup(db: Backend['context']['db']): Promise<void> {
  const symbols = sql.join([...'0123456789BCFGHJKMNPQRSTVXZ'].map((symbol) => sql`(${symbol})`));
  await db.deleteFrom('pairing_codes').execute();
  await sql`
    with symbols(s) as (values ${symbols})
    insert into pairing_codes (lookup, unit_id, salt, secret_hash, tries, created_at, expires_at)
    select a.s || b.s || c.s || d.s, ${HOA_MAI}, '', '', 0, '', '2026-11-14T01:59:59.000Z'
    from symbols a, symbols b, symbols c, symbols d`.execute(db);
}

const isIn = async (backend: Backend, token: string) =>
  (await backend.get('/v1/me/unit', token)).status === 200;
const readAll = async ({ context: { db } }: Backend) =>
  JSON.stringify(await db.selectFrom('pairing_codes').selectAll().execute());

describe.each(engines)('a handover on %s', (engine) => {
  test('puts the new device in the place of the old one, with what was open', async () => {
    const backend = await aBackend(engine);
    const old = await backend.pair(HOA_MAI);
    const activity = anActivity();
    await backend.record(old.token, [activity]);
    const { code, expiresAt } = await handOver(backend, old.token);
    expect(expiresAt).toBe('2026-11-21T02:10:00.000Z');
    // Until the code is used nothing changes for the old one.
    expect(await isIn(backend, old.token)).toBe(true);
    const { label } = await backend.context.db
      .selectFrom('devices')
      .select('label')
      .where('id', '=', old.deviceId)
      .executeTakeFirstOrThrow();
    const { grant } = await take(backend, code);
    expect(grant?.handover).toEqual({ fromLabel: label, openItems: OPEN_ITEMS });
    expect(grant?.unit).toEqual(old.unit);
    expect(await isIn(backend, old.token)).toBe(false);
    const stored = await backend.week(grant?.token ?? '', '2026-W47');
    expect(stored.map((entry) => [entry.activity, entry.ownDevice])).toEqual([[activity, undefined]]);
    expect(await take(backend, code)).toEqual({ refused: 'code_used' });
    const lines = await backend.context.db
      .selectFrom('audit_events')
      .select(['act', 'actor_id', 'subject'])
      .orderBy('seq')
      .execute();
    expect(lines.slice(-3)).toEqual([
      { act: 'handover-code.create', actor_id: old.deviceId, subject: old.deviceId },
      { act: 'device.hand-over', actor_id: grant?.deviceId, subject: old.deviceId },
      { act: 'device.pair', actor_id: grant?.deviceId, subject: grant?.deviceId },
    ]);
    expect(await commands['audit verify'](adminOf(backend), new Map())).toContain('whole');
  });

  test('of many requests with one code at once, exactly one wins', async () => {
    const backend = await aBackend(engine);
    const { code } = await handOver(backend, (await backend.pair(HOA_MAI)).token);
    const answers = await Promise.all(Array.from({ length: 4 }, () => take(backend, code)));
    expect(answers.map(({ refused }) => refused ?? 'paired').sort()).toEqual([
      'code_used',
      'code_used',
      'code_used',
      'paired',
    ]);
  });

  test('a second code takes the place of the first', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const first = await handOver(backend, token, '{"first":true}');
    const second = await handOver(backend, token);
    expect(await readAll(backend)).not.toContain('first');
    expect(await take(backend, first.code)).toEqual({ refused: 'code_expired' });
    expect((await take(backend, second.code)).grant?.handover?.openItems).toBe(OPEN_ITEMS);
  });

  test.each(['device revoke', 'device erase'] as const)(
    'the code is void after %s, and what was open is gone',
    async (command) => {
      const backend = await aBackend(engine);
      const { token, deviceId } = await backend.pair(HOA_MAI);
      const { code } = await handOver(backend, token);
      await commands[command](adminOf(backend), new Map([['id', deviceId]]));
      expect(await readAll(backend)).not.toContain('cấp trên');
      const refused = command === 'device revoke' ? 'code_expired' : 'code_unknown';
      expect(await take(backend, code)).toEqual({ refused });
      const devices = await backend.context.db.selectFrom('devices').select('revoked_at').execute();
      expect(devices.map(({ revoked_at }) => revoked_at === null)).toEqual([false]);
    },
  );

  test('an answer that was lost is given to the same device again; when the code runs out, what was open is erased', async () => {
    const backend = await aBackend(engine);
    const { code } = await handOver(backend, (await backend.pair(HOA_MAI)).token);
    const token = drawToken();
    const first = await take(backend, code, token);
    expect(first.grant?.handover?.openItems).toBe(OPEN_ITEMS);
    expect(await take(backend, code, token)).toEqual(first);
    expect(await take(backend, code, drawToken())).toEqual({ refused: 'code_used' });
    await eraseOpenItems(backend.context.db, backend.clock.now);
    expect(await readAll(backend)).toContain('cấp trên');
    backend.clock.now = new Date('2026-11-21T02:10:00.000Z');
    expect(await take(backend, code, token)).toEqual({ refused: 'code_used' });
    await eraseOpenItems(backend.context.db, backend.clock.now);
    expect(await readAll(backend)).not.toContain('cấp trên');
    const acts = await backend.context.db.selectFrom('audit_events').select('act').execute();
    expect(acts.filter(({ act }) => act === 'device.hand-over')).toHaveLength(1);
  });

  test('a code that nobody used in time is void, and what was open is erased', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const { code } = await handOver(backend, token);
    await eraseOpenItems(backend.context.db, backend.clock.now);
    expect(await readAll(backend)).toContain('cấp trên');
    backend.clock.now = new Date('2026-11-21T02:10:00.000Z');
    expect(await take(backend, code)).toEqual({ refused: 'code_expired' });
    await eraseOpenItems(backend.context.db, backend.clock.now);
    expect(await readAll(backend)).not.toContain('cấp trên');
    expect(await isIn(backend, token)).toBe(true);
  });

  test("makes no coordinator, and a coordinator's code hands nothing over", async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const { code } = await handOver(backend, token);
    const asCoordinator = { code, name: 'Lan', publicKey: 'a'.repeat(64) };
    expect((await backend.post(api['coordinators.create'].path, asCoordinator)).status).toBe(404);
    expect(await take(backend, await newCoordinatorCode(backend, HOA_MAI))).toEqual({
      refused: 'code_unknown',
    });
    expect(await isIn(backend, token)).toBe(true);
  });

  test('takes as much as the contract says, in any letters, and is in what the device may read of itself', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const most = '𝒯'.repeat(OPEN_ITEMS_MOST);
    const { code } = await handOver(backend, token, most);
    const own = api['me.export'].success[200].parse(await (await backend.get('/v1/me/export', token)).json());
    expect(own.openItems).toBe(most);
    expect((await take(backend, code)).grant?.handover?.openItems).toBe(most);
    const other = await backend.pair(HOA_MAI);
    const tooMuch = await backend.post(api['handovers.create'].path, { openItems: `${most}x` }, other.token);
    expect(tooMuch.status).toBe(400);
    const odd = await backend.post(api['handovers.create'].path, { openItems: '\u0000' }, other.token);
    expect(odd.status).toBe(400);
  });

  test('an officer who is paired already takes over by it: all units of the other, under her own token', async () => {
    const backend = await aBackend(engine);
    const old = await backend.pair(HOA_MAI);
    const add = (token: string, code: string) => backend.post(api['me.units.add'].path, { code }, token);
    expect((await add(old.token, await backend.newCode(SAO_MAI))).status).toBe(201);
    const [next, third] = [await backend.pair(SAO_MAI), await backend.pair(SAO_MAI)];
    const { code } = await handOver(backend, old.token);
    // Whoever made it cannot spend it.
    expect((await add(old.token, code)).status).toBe(409);
    const answer = await add(next.token, code);
    expect(answer.status).toBe(201);
    const added = AddedUnits.parse(await answer.json());
    expect([added.unit.id, added.further?.map(({ unit }) => unit.id)]).toEqual([HOA_MAI, [SAO_MAI]]);
    expect(added.handover?.openItems).toBe(OPEN_ITEMS);
    const own = OwnUnits.parse(await (await backend.get('/v1/me/unit', next.token)).json());
    expect([own.unit.id, own.further?.map(({ unit }) => unit.id)]).toEqual([SAO_MAI, [HOA_MAI]]);
    expect(await isIn(backend, old.token)).toBe(false);
    // The answer may have been lost on the way: she is told the same, and nobody else is.
    const again = await add(next.token, code);
    expect([again.status, await again.json()]).toEqual([201, added]);
    expect((await add(third.token, code)).status).toBe(409);
    const lines = await backend.context.db
      .selectFrom('audit_events')
      .select(['act', 'actor_id', 'subject'])
      .orderBy('seq')
      .execute();
    expect(lines.slice(-2)).toEqual([
      { act: 'device.add-unit', actor_id: next.deviceId, subject: next.deviceId },
      { act: 'device.hand-over', actor_id: next.deviceId, subject: old.deviceId },
    ]);
  });

  test('a unit that the device before was ended for is not handed on, by either way', async () => {
    const backend = await aBackend(engine);
    const old = await backend.pair(HOA_MAI);
    const body = { code: await backend.newCode(SAO_MAI) };
    expect((await backend.post(api['me.units.add'].path, body, old.token)).status).toBe(201);
    const { code } = await handOver(backend, old.token);
    const end = new Map([
      ['id', old.deviceId],
      ['unit', HOA_MAI],
    ]);
    await commands['device revoke'](adminOf(backend), end);
    const next = await backend.pair(HOA_MAI);
    const answer = await backend.post(api['me.units.add'].path, { code }, next.token);
    const added = AddedUnits.parse(await answer.json());
    expect([added.unit.id, added.further]).toEqual([SAO_MAI, undefined]);
  });

  test('codes are limited a device and day, however long it waits in between; the last one stays good', async () => {
    const backend = await aBackend(engine, { limitPairing: true });
    const { token } = await backend.pair(HOA_MAI);
    const other = await backend.pair(HOA_MAI);
    const ask = (by = token) => backend.post(api['handovers.create'].path, { openItems: '' }, by);
    const later = (hours: number) => {
      backend.clock.now = new Date(backend.clock.now.getTime() + hours * 3_600_000);
    };
    const statuses: number[] = [];
    for (let count = 0; count < 11; count++, later(1)) statuses.push((await ask()).status);
    const last = HandoverGrant.parse(await (await ask()).json());
    const refused = await ask();
    expect([...statuses, refused.status]).toEqual([...Array(11).fill(201), 429]);
    expect(Number(refused.headers.get('retry-after'))).toBe(13 * 3600);
    expect((await ask(other.token)).status).toBe(201);
    expect((await take(backend, last.code)).grant).toBeDefined();
    later(13);
    expect((await ask(other.token)).status).toBe(201);
  });

  test('of codes that ran out a week ago only those stay that were used by somebody whom an import made them for', async () => {
    const backend = await aBackend(engine);
    const { db } = backend.context;
    const made = { salt: '', secret_hash: '', tries: 0, created_at: '', unit_id: HOA_MAI };
    const [old, late] = ['2026-11-14T01:59:59.999Z', '2026-11-14T02:00:00.000Z'];
    const rows = [
      { lookup: 'used', expires_at: old, used_at: old, for_whom: null },
      { lookup: 'lost', expires_at: old, used_at: null, for_whom: 'lan' },
      { lookup: 'lans', expires_at: old, used_at: old, for_whom: 'lan' },
      { lookup: 'late', expires_at: late, used_at: null, for_whom: null },
    ];
    await db
      .insertInto('pairing_codes')
      .values(rows.map((row) => ({ ...made, ...row })))
      .execute();
    await dropOldCodes(db, backend.clock.now);
    const left = await db.selectFrom('pairing_codes').select('lookup').orderBy('lookup').execute();
    expect(left.map(({ lookup }) => lookup)).toEqual(['lans', 'late']);
  });
});

test('when no code is free, it is told so, the server goes on, and codes of long ago make room', async () => {
  const backend = await aBackend('sqlite');
  const { db } = backend.context;
  const { token } = await backend.pair(HOA_MAI);
  const ask = () => backend.post(api['handovers.create'].path, { openItems: '' }, token);
  await takeEveryLookup(db);
  const refused = await ask();
  expect(Problem.parse(await refused.json()).code).toBe('unavailable');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '3600']);
  const print = commands['pairing new'](adminOf(backend), new Map([['unit', HOA_MAI]]));
  await expect(print).rejects.toThrow('unavailable');
  let dropped = 0;
  for (let some = 1; some > 0; dropped += some) some = await dropOldCodes(db, backend.clock.now);
  expect(dropped).toBe(27 ** 4);
  expect((await ask()).status).toBe(201);
});
