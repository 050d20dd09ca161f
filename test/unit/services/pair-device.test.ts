import { describe, expect, test } from 'vitest';
import { commands } from '../../../server/admin/commands.ts';
import { addTrustFile } from '../../../server/store/trust-files.ts';
import type { PairingOutcome } from '../../../utils/contract/messages.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { forgetPairing, pairDevice } from '../../../utils/services/pair-device.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { outboxTrouble } from '../../../utils/storage/outbox-trouble.ts';
import { pairingTries } from '../../../utils/storage/pairing-tries.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import {
  aNetwork,
  aNetworkThat,
  answer,
  answerJson,
  answerProblem,
  type Fault,
  faults,
} from '../../builders/a-network.ts';
import { SERVER } from '../../builders/a-paired-device.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aBackend, adminOf, type Backend, HOA_MAI } from '../../server/backend.ts';
import { aPack } from '../packs/a-pack.ts';

type Reason = Extract<PairingOutcome, { paired: false }>['reason'];

const aRequest = (code: string, server = SERVER) => ({ server, code, deviceLabel: 'Máy cơ quan' });

async function aBrowserAt(backend: Backend) {
  const network = aNetwork(backend.request);
  return { network, device: await aDevice({ fetch: network.fetch }) };
}

describe('with the code of the coordinator', () => {
  test('the device is paired, knows its unit and pages, and sends what waited', async () => {
    const backend = await aBackend('sqlite');
    const { device } = await aBrowserAt(backend);
    await device.log(1);
    await drainOutbox(device);
    const outcome = await pairDevice(device, aRequest(await backend.newCode(HOA_MAI)));
    expect(outcome).toEqual({ paired: true, unitName: `Công đoàn ${HOA_MAI}` });
    expect(await outboxTrouble.read(device.database)).toBeUndefined();
    const desk = await readDesk(device);
    expect(desk.unitName).toBe(`Công đoàn ${HOA_MAI}`);
    expect(desk.pages.map(({ key, role }) => [key, role])).toContainEqual(['congdoanhoamai', 'own']);
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['received']);
  });

  test.each([
    ['typed without hyphens', (code: string) => code.replaceAll('-', '')],
    ['typed in lower case with blanks', (code: string) => ` ${code.toLowerCase().replaceAll('-', ' ')} `],
  ])('%s it works just as well', async (_, type) => {
    const backend = await aBackend('sqlite');
    const { device } = await aBrowserAt(backend);
    const code = type(await backend.newCode(HOA_MAI));
    expect(await pairDevice(device, aRequest(code))).toMatchObject({ paired: true });
  });

  test('neither the code nor the token is kept in the log of what was sent', async () => {
    const backend = await aBackend('sqlite');
    const { device } = await aBrowserAt(backend);
    const code = await backend.newCode(HOA_MAI);
    await pairDevice(device, aRequest(code));
    const log = JSON.stringify(await readPayloads(device.database));
    expect(log).toContain('/v1/pairings');
    expect(log).not.toContain(code);
    expect(log).not.toContain((await connection.read(device.database))?.grant.token);
  });
});

describe('an answer that is lost on the way', () => {
  test.each([
    ['lost', [faults.dropAnswer]],
    ['lost four times', Array<Fault>(4).fill(faults.dropAnswer)],
    ['replaced by a failure', [faults.errorAfterwards]],
    ['cut in half', [faults.truncate]],
  ])('%s, costs nothing: the same code pairs, once', async (_what, ways) => {
    const backend = await aBackend('sqlite');
    const { network, device } = await aBrowserAt(backend);
    await device.log(1);
    const request = aRequest(await backend.newCode(HOA_MAI));
    for (const way of ways) {
      network.next.push(way);
      expect(await pairDevice(device, request)).toMatchObject({ paired: false });
      expect(await connection.read(device.database)).toBeUndefined();
    }
    expect(await pairDevice(device, request)).toMatchObject({ paired: true });
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['received']);
    expect(await backend.context.db.selectFrom('devices').select('id').execute()).toHaveLength(1);
    // Nothing of the try is left, and the next code has a token of its own.
    expect(await pairingTries.read(device.database)).toBeUndefined();
    const { token } = (await connection.read(device.database))?.grant ?? {};
    const next = aRequest(await backend.newCode(HOA_MAI));
    expect(await pairDevice(device, next)).toMatchObject({ paired: true });
    expect((await connection.read(device.database))?.grant.token).not.toBe(token);
  });

  test('costs nothing either where the code is typed otherwise, after another one that was wrong', async () => {
    const backend = await aBackend('sqlite');
    const { network, device } = await aBrowserAt(backend);
    const code = await backend.newCode(HOA_MAI);
    network.next.push(faults.dropAnswer);
    await pairDevice(device, aRequest(code));
    await pairDevice(device, aRequest('HM7K-2XRT-9W4P-0000-0000'));
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    expect(await pairDevice(device, aRequest(typed))).toMatchObject({ paired: true });
  });

  test('does not give the token of one server to another', async () => {
    const network = aNetworkThat(faults.refuse);
    const device = await aDevice({ fetch: network.fetch });
    for (const server of [SERVER, 'https://false.example', SERVER])
      await pairDevice(device, aRequest('HM7K2XRT9W4P', server));
    const tokens = network.sent.map(({ body }) => String((JSON.parse(body) as { token: string }).token));
    expect(tokens[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(tokens[1]).not.toBe(tokens[0]);
    expect(tokens[2]).toBe(tokens[0]);
    await forgetPairing(device);
    expect(await pairingTries.read(device.database)).toBeUndefined();
  });

  test('together with the time of its code: the next code pairs', async () => {
    const backend = await aBackend('sqlite');
    const { network, device } = await aBrowserAt(backend);
    network.next.push(faults.dropAnswer);
    await pairDevice(device, aRequest(await backend.newCode(HOA_MAI)));
    const next = aRequest(await backend.newCode(HOA_MAI));
    expect(await pairDevice(device, next)).toMatchObject({ paired: true });
  });

  test('a request that a proxy repeats pairs one device', async () => {
    const backend = await aBackend('sqlite');
    const { network, device } = await aBrowserAt(backend);
    network.next.push(faults.twice);
    const request = aRequest(await backend.newCode(HOA_MAI));
    expect(await pairDevice(device, request)).toMatchObject({ paired: true });
    await device.log(1);
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['received']);
  });
});

describe('a code that does not work', () => {
  test.each<[Reason, (backend: Backend) => Promise<string>]>([
    ['code_unknown', async () => 'HM7K-2XRT-9W4P-0000-0000'],
    ['code_unknown', async () => 'không phải mã'],
    [
      'code_used',
      async (backend) => {
        const code = await backend.newCode(HOA_MAI);
        await backend.post('/v1/pairings', { code, deviceLabel: 'máy khác' });
        return code;
      },
    ],
    [
      'code_expired',
      async (backend) => {
        const code = await backend.newCode(HOA_MAI);
        backend.clock.now = new Date(backend.clock.now.getTime() + 3_600_000);
        return code;
      },
    ],
  ])('is told as %s and leaves the pairing before it in force', async (reason, toCode) => {
    const backend = await aBackend('sqlite');
    const { device } = await aBrowserAt(backend);
    const before = aConnection();
    await connection.write(device.database, before);
    expect(await pairDevice(device, aRequest(await toCode(backend)))).toEqual({ paired: false, reason });
    expect(await connection.read(device.database)).toEqual(before);
  });

  test('too many tries are told as such', async () => {
    const backend = await aBackend('sqlite', { limitPairing: true });
    const { device } = await aBrowserAt(backend);
    const reasons: string[] = [];
    for (let attempt = 0; attempt < 40 && !reasons.includes('too_many_requests'); attempt += 1) {
      const outcome = await pairDevice(device, aRequest('HM7K-2XRT-9W4P-0000-0000'));
      reasons.push(outcome.paired ? 'paired' : outcome.reason);
    }
    expect(reasons.at(-1)).toBe('too_many_requests');
  });

  test('a server whose database is gone is told as trouble of the server, not of the code', async () => {
    const backend = await aBackend('sqlite');
    const { device } = await aBrowserAt(backend);
    const code = await backend.newCode(HOA_MAI);
    await commands['device list'](adminOf(backend), new Map());
    await backend.context.db.schema.dropTable('pairing_codes').execute();
    expect(await pairDevice(device, aRequest(code))).toEqual({ paired: false, reason: 'server_error' });
  });
});

describe('an address that is not the server', () => {
  test.each<[string, string, Reason]>([
    ['plain http to another machine', 'http://baocao.example', 'insecure_address'],
    ['plain http in the office network', 'http://192.168.1.10:8787', 'insecure_address'],
    ['no address', 'máy chủ của công đoàn', 'not_an_address'],
    ['nothing', '', 'not_an_address'],
    ['a name and password in the address', 'https://admin:matkhau@baocao.example', 'not_an_address'],
  ])('%s is refused before anything leaves the device', async (_, server, reason) => {
    const network = aNetworkThat(async () => answerJson({}));
    const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
    expect(await pairDevice(device, aRequest('HM7K2XRT9W4P', server))).toEqual({ paired: false, reason });
    expect(network.sent).toEqual([]);
    expect(await connection.read(device.database)).toEqual(aConnection());
  });

  test.each(['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787'])(
    'a server on this very machine may use http: %s',
    async (server) => {
      const backend = await aBackend('sqlite');
      const { device } = await aBrowserAt(backend);
      const outcome = await pairDevice(device, aRequest(await backend.newCode(HOA_MAI), server));
      expect(outcome).toMatchObject({ paired: true });
      expect((await connection.read(device.database))?.server).toBe(server);
    },
  );

  test.each<[string, () => Promise<Response>, Reason]>([
    ['nobody answers', faults.refuse, 'unreachable'],
    ['a bad gateway', faults.badGateway, 'server_error'],
    ['the sign-in page of a hotel', faults.captivePortal, 'wrong_reply'],
    ['a web site', async () => answer('<h1>Not found</h1>', 404, 'text/html'), 'wrong_reply'],
    ['half a grant', async () => answer('{"deviceId":"5f9b', 201), 'wrong_reply'],
    [
      'a grant with a short token',
      async () => answerJson({ ...aConnection().grant, token: 'abc' }, 201),
      'wrong_reply',
    ],
    ['a grant with another status', async () => answerJson(aConnection().grant, 200), 'wrong_reply'],
    ['a server that wants https', async () => answerProblem(403, 'insecure'), 'insecure'],
    ['a server without this route', async () => answerProblem(404, 'not_found'), 'not_found'],
    ['a label that the server refuses', async () => answerProblem(400, 'bad_request'), 'bad_request'],
    ['too many tries, said by a proxy', async () => answer('', 429), 'server_error'],
  ])('%s: the pairing before it stays in force', async (_, reply, reason) => {
    const network = aNetworkThat(reply);
    const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
    expect(await pairDevice(device, aRequest('HM7K2XRT9W4P'))).toEqual({ paired: false, reason });
    expect(await connection.read(device.database)).toEqual(aConnection());
  });
});

test('forgetting the pairing keeps the log; what was not sent waits for the next pairing', async () => {
  const device = await aDevice({ paired: aConnection() });
  await device.log(2);
  await forgetPairing(device);
  await drainOutbox(device);
  expect(await connection.read(device.database)).toBeUndefined();
  expect((await readDesk(device)).outbox).toEqual({ waiting: 2, refused: 0, trouble: 'unpaired' });
});

describe('with the fingerprint of the organisation', () => {
  /** A backend of an organisation that has keys; gives a code with its fingerprint, as the administrator sees both. */
  async function anOrganisation(root = '{"signed":{"version":1}}') {
    const backend = await aBackend('sqlite');
    await addTrustFile(backend.context.db, { name: 'root', version: 1, bytes: root });
    const printed = await commands['pairing new'](adminOf(backend), new Map([['unit', HOA_MAI]]));
    const [code = '', fingerprint = ''] = printed.split('\n');
    return { backend, code, fingerprint };
  }
  const entire = async (device: TestDevice) => [
    await connection.read(device.database),
    await device.database.getAll('packs'),
    await device.database.getAll('trusted'),
    await device.statesOf(),
  ];

  test('the right one pairs, is never sent, and is shown in the settings', async () => {
    const { backend, code, fingerprint } = await anOrganisation();
    const { device, network } = await aBrowserAt(backend);
    const outcome = await pairDevice(device, aRequest(`${code} ${fingerprint}`));
    expect(outcome).toMatchObject({ paired: true });
    expect((await readStored(device)).connection?.fingerprint).toBe(fingerprint);
    expect(JSON.stringify(network.sent)).not.toContain(fingerprint.slice(0, 5));
  });

  test('another one refuses, and everything stays as it was', async () => {
    const { backend, code } = await anOrganisation();
    const { fingerprint: theirs } = await anOrganisation('{"signed":{"version":1,"other":true}}');
    const { device } = await aBrowserAt(backend);
    await connection.write(device.database, aConnection({ grant: { trustRoot: '{"signed":{}}' } }));
    await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai' }));
    await device.log(1);
    const before = await entire(device);
    const outcome = await pairDevice(device, aRequest(`${code}\n${theirs}`));
    expect(outcome).toEqual({ paired: false, reason: 'wrong_root' });
    expect(await entire(device)).toEqual(before);
  });

  test('a server without any root is not the organisation either', async () => {
    const backend = await aBackend('sqlite');
    const { fingerprint } = await anOrganisation();
    const { device } = await aBrowserAt(backend);
    const typed = `${await backend.newCode(HOA_MAI)} ${fingerprint}`;
    expect(await pairDevice(device, aRequest(typed))).toEqual({ paired: false, reason: 'wrong_root' });
    expect(await connection.read(device.database)).toBeUndefined();
  });

  test('one that lost a digit is not tried: the code stays good', async () => {
    const { backend, code, fingerprint } = await anOrganisation();
    const { device } = await aBrowserAt(backend);
    const cut = fingerprint.slice(0, -1);
    expect(await pairDevice(device, aRequest(`${code} ${cut}`))).toEqual({
      paired: false,
      reason: 'code_unknown',
    });
    expect(await pairDevice(device, aRequest(`${code} ${fingerprint}`))).toMatchObject({ paired: true });
  });
});
