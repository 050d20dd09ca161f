import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { drawToken } from '../../server/auth.ts';
import { PairingGrant } from '../../utils/contract/pairing.ts';
import { Problem, type ProblemCode } from '../../utils/contract/problem.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI } from './backend.ts';

const MINUTE_MS = 60_000;

async function tryCode(backend: Backend, code: string): Promise<{ status: number; code?: ProblemCode }> {
  const response = await backend.post('/v1/pairings', { code, deviceLabel: 'Máy văn phòng' });
  const problem = Problem.safeParse(await response.json());
  return { status: response.status, ...(problem.success ? { code: problem.data.code } : {}) };
}

/** The same code with its last symbol changed: right lookup part, wrong secret. */
function withWrongSecret(code: string): string {
  return code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
}

describe.each(engines)('pairing on %s', (engine) => {
  test('a code gives a token, the unit and its pages', async () => {
    const backend = await aBackend(engine);
    const response = await backend.post('/v1/pairings', {
      code: await backend.newCode(HOA_MAI),
      deviceLabel: 'Máy văn phòng',
    });
    expect(response.status).toBe(201);
    const grant = PairingGrant.parse(await response.json());
    expect(grant.unit).toEqual({ id: HOA_MAI, name: `Công đoàn ${HOA_MAI}` });
    expect(grant.pages).toEqual([
      { key: 'congdoanvietnam', name: 'Trang congdoanvietnam', role: 'national' },
      { key: 'congdoanhoamai', name: 'Trang congdoanhoamai', role: 'own' },
    ]);
    expect(grant.pairedAt).toBe(backend.clock.now.toISOString());
    expect((await backend.get('/v1/activities?week=2026-W47', grant.token)).status).toBe(200);
  });

  test('a code may be typed in lower case, with blanks for hyphens and letters for digits', async () => {
    const backend = await aBackend(engine);
    const code = await backend.newCode(HOA_MAI);
    const typed = `  ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect((await tryCode(backend, typed)).status).toBe(201);
  });

  test('a code works once', async () => {
    const backend = await aBackend(engine);
    const code = await backend.newCode(HOA_MAI);
    expect(await tryCode(backend, code)).toEqual({ status: 201 });
    expect(await tryCode(backend, code)).toEqual({ status: 409, code: 'code_used' });
    expect(await tryCode(backend, withWrongSecret(code))).toEqual({ status: 404, code: 'code_unknown' });
  });

  test('asked again with the token that the device drew, the answer is the same; another device is refused', async () => {
    const backend = await aBackend(engine);
    const code = await backend.newCode(HOA_MAI);
    const ask = async (token: string, typed = code) => {
      const body = { code: typed, deviceLabel: 'Máy văn phòng', token };
      const response = await backend.post('/v1/pairings', body);
      return { status: response.status, body: (await response.json()) as unknown };
    };
    const [mine, theirs] = [drawToken(), drawToken()];
    const first = await ask(mine);
    expect(first.status).toBe(201);
    expect(PairingGrant.parse(first.body).token).toBe(mine);
    backend.clock.now = new Date(backend.clock.now.getTime() + 9 * MINUTE_MS);
    expect(await ask(mine)).toEqual(first);
    expect(await ask(theirs)).toMatchObject({ status: 409, body: { code: 'code_used' } });
    expect(await ask(mine, withWrongSecret(code))).toMatchObject({ status: 404 });
    expect(await backend.context.db.selectFrom('devices').select('id').execute()).toHaveLength(1);
    // Nor does it pair a second time, and a code that ran out is over for everybody.
    const another = await backend.newCode(HOA_MAI);
    expect(await ask(mine, another)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await ask(theirs, another)).status).toBe(201);
    backend.clock.now = new Date(backend.clock.now.getTime() + MINUTE_MS);
    expect(await ask(mine)).toMatchObject({ status: 409, body: { code: 'code_used' } });
    expect((await backend.get('/v1/me/unit', mine)).status).toBe(200);
  });

  test('asked many times at once with one token, one device is paired and each answer is the same', async () => {
    const backend = await aBackend(engine);
    const body = { code: await backend.newCode(HOA_MAI), deviceLabel: 'Máy', token: drawToken() };
    const answers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const response = await backend.post('/v1/pairings', body);
        return [response.status, await response.json()];
      }),
    );
    expect(answers).toEqual(Array(4).fill([201, answers[0]?.[1]]));
    expect(await backend.context.db.selectFrom('devices').select('id').execute()).toHaveLength(1);
    const [device] = await backend.context.db.selectFrom('devices').select('id').execute();
    await commands['device revoke'](adminOf(backend), new Map([['id', device?.id ?? '']]));
    const again = await backend.post('/v1/pairings', body);
    expect([again.status, Problem.parse(await again.json()).code]).toEqual([409, 'code_used']);
  });

  test('of many requests with one code at once, exactly one wins', async () => {
    const backend = await aBackend(engine);
    const code = await backend.newCode(HOA_MAI);
    const answers = await Promise.all(Array.from({ length: 4 }, () => tryCode(backend, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await backend.context.db.selectFrom('devices').select('id').execute()).toHaveLength(1);
  });

  test('a code ends after its minutes', async () => {
    const backend = await aBackend(engine);
    const code = await backend.newCode(HOA_MAI);
    backend.clock.now = new Date(backend.clock.now.getTime() + 10 * MINUTE_MS);
    expect(await tryCode(backend, code)).toEqual({ status: 410, code: 'code_expired' });
  });

  test('a code dies with five wrong tries, one after another or all at once', async () => {
    const backend = await aBackend(engine);
    const slow = await backend.newCode(HOA_MAI);
    for (let count = 0; count < 5; count++) {
      expect(await tryCode(backend, withWrongSecret(slow))).toEqual({ status: 404, code: 'code_unknown' });
    }
    expect(await tryCode(backend, slow)).toEqual({ status: 410, code: 'code_expired' });

    const quick = await backend.newCode(HOA_MAI);
    await Promise.all(Array.from({ length: 8 }, () => tryCode(backend, withWrongSecret(quick))));
    expect(await tryCode(backend, quick)).toEqual({ status: 410, code: 'code_expired' });
  });

  test('a code still works after four wrong tries', async () => {
    const backend = await aBackend(engine);
    const code = await backend.newCode(HOA_MAI);
    for (let count = 0; count < 4; count++) await tryCode(backend, withWrongSecret(code));
    expect(await tryCode(backend, code)).toEqual({ status: 201 });
  });

  test.each(['2222-2222-2222-2222-2222', 'NOT-A-CODE', 'ĐĐĐĐ-2222-2222-2222-2222'])(
    '%s is unknown',
    async (code) => {
      expect(await tryCode(await aBackend(engine), code)).toEqual({ status: 404, code: 'code_unknown' });
    },
  );

  test('neither the token nor the code can be read in the database', async () => {
    const backend = await aBackend(engine);
    const code = await backend.newCode(HOA_MAI);
    const response = await backend.post('/v1/pairings', { code, deviceLabel: 'Máy' });
    const { token } = PairingGrant.parse(await response.json());
    const { db, config } = backend.context;
    const tables = await db.introspection.getTables();
    const rows = await Promise.all(
      tables.map(({ name }) =>
        db
          .selectFrom(name as 'units')
          .selectAll()
          .execute(),
      ),
    );
    const files =
      engine === 'sqlite' ? ['', '-wal'].map((end) => readFileSync(config.databaseUrl + end, 'latin1')) : [];
    const dump = [JSON.stringify(rows), ...files].join('\n');
    expect(dump).toContain(HOA_MAI);
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(code.replaceAll('-', '').slice(4));
  });

  test('a revoked device is out with its next request', async () => {
    const backend = await aBackend(engine);
    const { token, deviceId } = await backend.pair(HOA_MAI);
    await commands['device revoke'](adminOf(backend), new Map([['id', deviceId]]));
    const response = await backend.get('/v1/activities?week=2026-W47', token);
    expect(response.status).toBe(401);
    expect(Problem.parse(await response.json()).code).toBe('unauthorized');
  });

  test('when a device was seen is noted at most once a minute', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const pairedAt = backend.clock.now;
    const seenAfter = async (ms: number) => {
      backend.clock.now = new Date(pairedAt.getTime() + ms);
      await backend.get('/v1/activities?week=2026-W47', token);
      const row = await backend.context.db
        .selectFrom('devices')
        .select('last_seen_at')
        .executeTakeFirstOrThrow();
      return Date.parse(row.last_seen_at ?? '') - pairedAt.getTime();
    };
    expect(await seenAfter(59_000)).toBe(0);
    expect(await seenAfter(61_000)).toBe(61_000);
  });

  test('too many tries from one address are put off', async () => {
    const backend = await aBackend(engine, { limitPairing: true });
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        backend.post('/v1/pairings', { code: 'NOT-A-CODE', deviceLabel: 'Máy' }),
      ),
    );
    const putOff = answers.filter(({ status }) => status === 429);
    expect(putOff).toHaveLength(10);
    expect(Number(putOff[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
