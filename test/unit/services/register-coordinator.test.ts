import { describe, expect, test } from 'vitest';
import {
  forgetCoordinator,
  readRegistration,
  registerCoordinator,
} from '../../../utils/services/register-coordinator.ts';
import { findPublicHalf } from '../../../utils/services/signing-key.ts';
import { findConnection } from '../../../utils/storage/coordinator.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { aCoordinator, aCoordinatorDevice, COORDINATOR_SERVER, TOKEN } from '../../builders/a-coordinator.ts';
import {
  aNetwork,
  aNetworkThat,
  answer,
  answerJson,
  answerProblem,
  faults,
} from '../../builders/a-network.ts';

const request = { server: COORDINATOR_SERVER, code: 'HM7K-2XRT-9W4P', name: 'Lê Văn Duyệt' };

/** A server that registers whoever comes, under the id of the key that was sent. */
function aServer() {
  return aNetwork(async (_path, init) => {
    const { publicKey, name } = JSON.parse(String(init?.body));
    const keyId = await hash(`{"keytype":"ed25519","keyval":{"public":"${publicKey}"},"scheme":"ed25519"}`);
    return answerJson({ coordinator: aCoordinator({ name, keyId, enrolled: false }), token: TOKEN }, 201);
  });
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}

test('a code and a new key make this browser a coordinator’s; only the public half leaves', async () => {
  const network = aServer();
  const device = await aCoordinatorDevice(network);
  expect(await readRegistration(device)).toBeUndefined();
  const told = await registerCoordinator(device, request);
  expect(told).toMatchObject({ done: { name: 'Lê Văn Duyệt', enrolled: false } });
  const half = await findPublicHalf(device);
  expect(JSON.parse(network.sent[0]?.body ?? '')).toEqual({
    code: request.code,
    name: request.name,
    publicKey: half?.publicKey,
  });
  expect(half?.publicKey).toMatch(/^[0-9a-f]{64}$/);
  expect(await readRegistration(device)).toMatchObject({
    server: COORDINATOR_SERVER,
    coordinator: { keyId: half?.keyId },
  });
  expect(JSON.stringify(await readPayloads(device.database))).not.toContain(request.code);
});

test('each registration has a key of its own; forgetting takes it away', async () => {
  const device = await aCoordinatorDevice(aServer());
  await registerCoordinator(device, request);
  const first = await findPublicHalf(device);
  await registerCoordinator(device, request);
  expect((await findPublicHalf(device))?.keyId).not.toBe(first?.keyId);
  await forgetCoordinator(device);
  expect(await readRegistration(device)).toBeUndefined();
  expect(await findPublicHalf(device)).toBeUndefined();
});

describe('what fails leaves the registration before it in force', () => {
  test.each([
    ['code_used', async () => answerProblem(409, 'code_used')],
    ['code_unknown', async () => answerProblem(404, 'code_unknown')],
    ['too_many_requests', async () => answerProblem(429, 'too_many_requests')],
    ['unreachable', faults.refuse],
    ['server_error', faults.badGateway],
    ['wrong_reply', faults.captivePortal],
    ['wrong_reply', async () => answer('{}', 201)],
    // The server names a key that was not made here.
    ['wrong_reply', async () => answerJson({ coordinator: aCoordinator(), token: TOKEN }, 201)],
  ])('%s', async (trouble, fault) => {
    const device = await aCoordinatorDevice(aServer());
    await registerCoordinator(device, request);
    const before = [await findConnection(device.database), await findPublicHalf(device)];
    const after = { ...device, fetch: aNetworkThat(fault).fetch };
    expect(await registerCoordinator(after, request)).toEqual({ trouble });
    expect([await findConnection(device.database), await findPublicHalf(device)]).toEqual(before);
  });

  test.each([
    ['http://baocao.example', 'insecure_address'],
    ['máy chủ', 'not_an_address'],
  ])('%s is refused before anything leaves', async (server, trouble) => {
    const network = aServer();
    const device = await aCoordinatorDevice(network);
    expect(await registerCoordinator(device, { ...request, server })).toEqual({ trouble });
    expect(network.sent).toEqual([]);
  });
});

test('who does not allow the name to be sent is not registered, and nothing is sent', async () => {
  const network = aServer();
  const device = await aCoordinatorDevice(network);
  const told = await registerCoordinator({ ...device, askToNamePerson: async () => false }, request);
  expect(told).toEqual({ trouble: 'no_consent' });
  expect(network.sent).toEqual([]);
  expect(await readRegistration(device)).toBeUndefined();
});

test('the browser’s question is asked in the very turn of the click, and not for a wrong address', async () => {
  const device = await aCoordinatorDevice(aServer());
  const asked: string[] = [];
  const askToNamePerson = async () => {
    asked.push('asked');
    return true;
  };
  await registerCoordinator({ ...device, askToNamePerson }, { ...request, server: 'máy chủ' });
  expect(asked).toEqual([]);
  const registering = registerCoordinator({ ...device, askToNamePerson }, request);
  expect(asked).toEqual(['asked']);
  await registering;
});

test('a browser without Ed25519 says so and sends nothing', async () => {
  const network = aServer();
  const device = await aCoordinatorDevice(network);
  const refuse = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
  const subtle = new Proxy(device.subtle, {
    get: (of, name) => (name === 'generateKey' ? refuse : Reflect.get(of, name).bind(of)),
  });
  expect(await registerCoordinator({ ...device, subtle }, request)).toEqual({ trouble: 'no_ed25519' });
  expect(network.sent).toEqual([]);
});
