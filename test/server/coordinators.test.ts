import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI } from './backend.ts';
import { aCoordinator, aKeyPair, enrol, newCoordinatorCode } from './coordinators.ts';

async function tryCode(backend: Backend, code: string, publicKey = aKeyPair().publicKey, name = 'Lan') {
  const response = await backend.post(api['coordinators.create'].path, { code, name, publicKey });
  const body: unknown = await response.json();
  const problem = Problem.safeParse(body);
  return problem.success
    ? { status: response.status, code: problem.data.code }
    : { status: response.status, body };
}

describe.each(engines)('coordinators on %s', (engine) => {
  test('a code and a public key give a token, once', async () => {
    const backend = await aBackend(engine);
    const code = await newCoordinatorCode(backend, HOA_MAI);
    // The key of RFC 8032's first test; its name was computed with Python's json and hashlib.
    const publicKey = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    const answer = await tryCode(backend, code, publicKey);
    expect(answer.status).toBe(201);
    const granted = 'body' in answer ? answer.body : undefined;
    const { coordinator, token } = api['coordinators.create'].success[201].parse(granted);
    expect(coordinator).toMatchObject({ name: 'Lan', unit: { id: HOA_MAI }, enrolled: false });
    expect(coordinator.keyId).toBe('74c181c7ad8a0855d4b55e44d2ba87aabdddb196832571f15f92fece332e4916');
    expect((await backend.get(api['drafts.list'].path, token)).status).toBe(200);
    expect(await tryCode(backend, code)).toEqual({ status: 409, code: 'code_used' });
    const stored = await backend.context.db.selectFrom('coordinators').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test("a coordinator's code pairs no device, a device's code makes no coordinator, and neither is spent by the try", async () => {
    const backend = await aBackend(engine);
    const [ours, theirs] = [await newCoordinatorCode(backend, HOA_MAI), await backend.newCode(HOA_MAI)];
    const pairing = (code: string) => backend.post('/v1/pairings', { code, deviceLabel: 'Máy' });
    const refused = await pairing(ours);
    expect([refused.status, Problem.parse(await refused.json()).code]).toEqual([404, 'code_unknown']);
    expect(await tryCode(backend, theirs)).toEqual({ status: 404, code: 'code_unknown' });
    expect((await tryCode(backend, ours)).status).toBe(201);
    expect((await pairing(theirs)).status).toBe(201);
  });

  test("a coordinator's token opens no route of devices", async () => {
    const backend = await aBackend(engine);
    const { token } = await aCoordinator(backend, 'Lan');
    expect((await backend.get('/v1/activities?week=2026-W47', token)).status).toBe(401);
  });

  test('a key that is known is refused, and the code is not spent', async () => {
    const backend = await aBackend(engine);
    const { publicKey } = await aCoordinator(backend, 'Lan');
    const code = await newCoordinatorCode(backend, HOA_MAI);
    expect(await tryCode(backend, code, publicKey)).toEqual({ status: 400, code: 'bad_request' });
    expect((await tryCode(backend, code)).status).toBe(201);
  });

  test.each(['hai\ndòng', 'a\u202eb', 'a\u200fb', ' '])('the name %j is refused', async (name) => {
    const backend = await aBackend(engine);
    const code = await newCoordinatorCode(backend, HOA_MAI);
    expect(await tryCode(backend, code, aKeyPair().publicKey, name)).toEqual({
      status: 400,
      code: 'bad_request',
    });
  });

  test('whether the key is in the list is asked each time', async () => {
    const backend = await aBackend(engine);
    const lan = await aCoordinator(backend, 'Lan');
    const isEnrolled = async () =>
      (await (await backend.get(api['drafts.list'].path, lan.token)).json()).me.enrolled as boolean;
    expect(await isEnrolled()).toBe(false);
    await enrol(backend, [lan]);
    expect(await isEnrolled()).toBe(true);
    await enrol(backend, []);
    expect(await isEnrolled()).toBe(false);
  });

  test('the command line lists and revokes; who is revoked is out with the next request', async () => {
    const backend = await aBackend(engine);
    const list = () => commands['coordinator list'](adminOf(backend), new Map());
    expect(await list()).toBe('There is no coordinator.');
    const { id, token, publicKey } = await aCoordinator(backend, 'Nguyễn Thị Lan');
    expect(await list()).toBe(
      `${id}  ${HOA_MAI}  Nguyễn Thị Lan  key ${publicKey}  added 2026-11-21T02:00:00.000Z  active`,
    );
    const revoke = () => commands['coordinator revoke'](adminOf(backend), new Map([['id', id]]));
    expect(await revoke()).toContain(`Coordinator ${id} is revoked`);
    expect((await backend.get(api['drafts.list'].path, token)).status).toBe(401);
    await expect(revoke()).rejects.toThrow('There is no active coordinator');
    expect(await list()).toContain('revoked 2026-11-21T02:00:00.000Z');
  });
});
