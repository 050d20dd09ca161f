// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { commands } from '../../../server/admin-commands.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { reopenEntry } from '../../../utils/storage/activities.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { outboxTrouble } from '../../../utils/storage/outbox-trouble.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { aDevice } from '../../builders/a-device.ts';
import { faults } from '../../builders/a-network.ts';
import { aPairedDevice, OWN_PAGE, SERVER } from '../../builders/a-paired-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { adminOf, HOA_MAI } from '../../server/backend.ts';

const idsOf = (entries: readonly { activity: { id: string } }[]) =>
  entries.map(({ activity }) => activity.id);

describe('with a server that answers', () => {
  test('what was logged arrives, oldest first, and each entry gets its receipt', async () => {
    const { device, storedIds, token, backend } = await aPairedDevice();
    const entries = await device.log(3);
    await drainOutbox(device);
    expect(await storedIds()).toEqual(idsOf(entries));
    const stored = await backend.week(token, '2026-W47');
    expect((await device.entries()).map(({ state, receipt }) => [state, receipt])).toEqual(
      stored.map(({ receipt }) => ['received', receipt]),
    );
    expect(stored.map(({ activity }) => activity.seq)).toEqual([1, 2, 3]);
    expect(await outboxTrouble.read(device.database)).toBeUndefined();
  });

  test('an entry that can still be taken back is not sent, and the outbox says when to come back', async () => {
    const { device, network } = await aPairedDevice();
    await recordActivity(device, anActivityInput());
    device.pass(4_000);
    expect(await drainOutbox(device)).toEqual({ attempted: false, waiting: 1, nextDueInMs: 6_000 });
    expect(network.sent).toEqual([]);
    device.pass(6_000);
    expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 0 });
    expect(await device.statesOf()).toEqual(['received']);
  });

  test('the first of several entries decides when to come back', async () => {
    const { device } = await aPairedDevice();
    await recordActivity(device, anActivityInput());
    device.pass(3_000);
    await recordActivity(device, anActivityInput());
    expect(await drainOutbox(device)).toMatchObject({ nextDueInMs: 7_000 });
  });

  test('an entry logged while the clock was ten years ahead is sent once the clock is right', async () => {
    const { device } = await aPairedDevice();
    device.clock.now = new Date('2036-11-21T02:00:00.000Z');
    await recordActivity(device, anActivityInput());
    device.clock.now = new Date('2026-11-21T02:00:00.000Z');
    expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 0 });
    expect(await device.statesOf()).toEqual(['received']);
  });

  test('nothing is asked of the server when nothing is due', async () => {
    const { device, network } = await aPairedDevice();
    expect(await drainOutbox(device)).toEqual({ attempted: false, waiting: 0 });
    await device.log(1);
    await drainOutbox(device);
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);
  });

  test('more than fifty entries go in several requests', async () => {
    const { device, network, storedIds } = await aPairedDevice();
    const entries = await device.log(121);
    await drainOutbox(device);
    const sizes = network.sent.map(({ body }) => JSON.parse(body).activities.length);
    expect(sizes).toEqual([50, 50, 21]);
    expect(await storedIds()).toEqual(idsOf(entries));
  });

  test('very long entries stay within what the server takes in one request', async () => {
    const { device, network } = await aPairedDevice();
    await device.log(60, {
      title: 'Ễ'.repeat(300),
      note: '\u0001'.repeat(1000),
      link: `https://a.vn/${'đ'.repeat(2000)}`,
      templateId: 'Ợ'.repeat(80),
    });
    await drainOutbox(device);
    expect(new Set(await device.statesOf())).toEqual(new Set(['received']));
    expect(network.sent.length).toBeGreaterThan(2);
    for (const { body } of network.sent)
      expect(new TextEncoder().encode(body).length).toBeLessThan(256 * 1024);
  });

  test.each([
    ['decomposed letters in a link', { link: 'https://www.facebook.com/công-đoàn'.normalize('NFD') }],
    ['half a character', { title: 'vỡ \ud83d' }],
    ['zero-width and right-to-left marks', { note: 'a\u200b\u202eb\ufeff' }],
    ['a name that JavaScript finds special', { templateId: '__proto__', shareItemId: 'constructor' }],
    ['quotes and line ends', { note: '"\\\n\r\t\u2028' }],
  ])('%s gets its receipt like any other text', async (_, over) => {
    const { device } = await aPairedDevice();
    await device.log(1, over);
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['received']);
  });

  test('the log of what was sent holds the very bodies and never the token', async () => {
    const { device, network, token } = await aPairedDevice();
    await device.log(2);
    await drainOutbox(device);
    const payloads = await readPayloads(device.database);
    expect(payloads).toEqual([
      {
        sentAt: device.clock.now.toISOString(),
        method: 'POST',
        url: `${SERVER}/v1/activities/batch`,
        body: network.sent[0]?.body,
      },
    ]);
    expect(JSON.stringify(payloads)).not.toContain(token);
  });
});

describe('exactly once', () => {
  test.each(Object.entries(faults))(
    '%s: sending again gives each entry once, with its receipt',
    async (_, fault) => {
      const { device, network, storedIds } = await aPairedDevice();
      const entries = await device.log(3);
      network.next = [fault, fault];
      for (let attempt = 0; attempt < 3; attempt += 1) await drainOutbox(device);
      expect(await storedIds()).toEqual(idsOf(entries));
      expect(await device.statesOf()).toEqual(['received', 'received', 'received']);
      expect(await outboxTrouble.read(device.database)).toBeUndefined();
    },
  );

  test('a lost answer is repeated by the server: the same receipt as the first time', async () => {
    const { device, network, backend, token } = await aPairedDevice();
    await device.log(1);
    network.next = [faults.dropAnswer];
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['waiting']);
    const [first] = await backend.week(token, '2026-W47');
    backend.clock.now = new Date('2027-12-25T02:00:00.000Z');
    device.clock.now = new Date('2027-12-25T02:00:00.000Z');
    await drainOutbox(device);
    expect((await device.entries())[0]?.receipt).toEqual(first?.receipt);
    expect(network.sent[1]?.body).toBe(network.sent[0]?.body);
  });

  test('a batch that comes after a lost answer does not overtake it', async () => {
    const { device, network, storedIds } = await aPairedDevice();
    const entries = await device.log(60);
    network.next = [faults.refuse];
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);
    await drainOutbox(device);
    expect(await storedIds()).toEqual(idsOf(entries));
  });

  test('a second click during a request waits for it and sends nothing twice', async () => {
    const { device, network, storedIds } = await aPairedDevice();
    await device.log(2);
    let inFlight = 0;
    let most = 0;
    const slow = async (go: () => Promise<Response>) => {
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const response = await go();
      inFlight -= 1;
      return response;
    };
    network.next = [slow, slow, slow];
    await Promise.all([drainOutbox(device), drainOutbox(device), drainOutbox(device)]);
    expect([most, network.sent.length]).toEqual([1, 1]);
    expect(await storedIds()).toHaveLength(2);
  });

  test('a worker killed during a request sends the same entries again after its restart', async () => {
    const { device, network, storedIds } = await aPairedDevice();
    const entries = await device.log(2);
    const reached = Promise.withResolvers<void>();
    network.next = [
      async (go) => {
        await go();
        reached.resolve();
        return await new Promise<Response>(() => undefined);
      },
    ];
    void drainOutbox(device);
    await reached.promise;
    device.restart();
    await drainOutbox(device);
    expect(await storedIds()).toEqual(idsOf(entries));
    expect(await device.statesOf()).toEqual(['received', 'received']);
  });
});

describe('a no from the server', () => {
  test('a page that is not the unit’s leaves its entry on the device, and the others arrive', async () => {
    const { device, storedIds } = await aPairedDevice();
    const [first] = await device.log(1);
    await device.log(1, { pageKey: 'trangkhac' });
    const [last] = await device.log(1, { pageKey: OWN_PAGE });
    await drainOutbox(device);
    expect((await device.entries()).map(({ state, refusal }) => [state, refusal])).toEqual([
      ['received', undefined],
      ['refused', 'page_not_yours'],
      ['received', undefined],
    ]);
    expect(await storedIds()).toEqual(idsOf([first, last].flatMap((entry) => entry ?? [])));
  });

  test('a page that the coordinator adds afterwards: sent again, the entry arrives once', async () => {
    const { device, backend, token } = await aPairedDevice();
    const [entry] = await device.log(1, { pageKey: 'trangmoi' });
    await drainOutbox(device);
    const page = { unit: HOA_MAI, key: 'trangmoi', name: 'Trang mới', role: 'own' };
    await commands['page add'](adminOf(backend), new Map(Object.entries(page)));
    await reopenEntry(device.database, entry?.activity.id ?? '');
    await drainOutbox(device);
    expect(await device.entries()).toMatchObject([{ state: 'received', seq: 1 }]);
    expect((await device.entries())[0]?.refusal).toBeUndefined();
    expect(await backend.week(token, '2026-W47')).toHaveLength(1);
  });

  test('the same id with other content is refused, kept and not sent again', async () => {
    const { device, network, backend, token } = await aPairedDevice();
    const [entry] = await device.log(2);
    if (!entry) throw new Error('no entry');
    await backend.record(token, [{ ...entry.activity, seq: 1, title: 'Bài khác' }]);
    await drainOutbox(device);
    expect((await device.entries()).map(({ state, refusal }) => [state, refusal])).toEqual([
      ['refused', 'conflict'],
      ['received', undefined],
    ]);
    expect((await device.entries())[0]?.activity).toEqual(entry.activity);
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);
  });

  test('a revoked device loses nothing, says so, and sends everything after pairing again', async () => {
    const { device, network, backend, storedIds } = await aPairedDevice();
    const paired = await connection.read(device.database);
    const entries = await device.log(2);
    await commands['device revoke'](adminOf(backend), new Map([['id', paired?.grant.deviceId ?? '']]));
    await drainOutbox(device);
    expect((await connection.read(device.database))?.revoked).toBe(true);
    expect((await readDesk(device)).outbox).toEqual({ waiting: 2, refused: 0, trouble: 'revoked' });
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);

    const grant = await backend.pair(HOA_MAI);
    await connection.write(device.database, { server: SERVER, grant, revoked: false });
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['received', 'received']);
    const rows = await backend.week(grant.token, '2026-W47');
    expect(rows.map(({ activity }) => activity.id)).toEqual(idsOf(entries));
    expect(await storedIds()).toEqual([]);
  });

  test('a pairing that was forgotten during a request stays forgotten', async () => {
    const { device, network, backend } = await aPairedDevice();
    const paired = await connection.read(device.database);
    await device.log(1);
    await commands['device revoke'](adminOf(backend), new Map([['id', paired?.grant.deviceId ?? '']]));
    network.next = [
      async (go) => {
        await connection.erase(device.database);
        return await go();
      },
    ];
    await drainOutbox(device);
    expect(await connection.read(device.database)).toBeUndefined();
    expect(await device.statesOf()).toEqual(['waiting']);
  });

  test('a pairing made during a request is not thrown away by the old one’s refusal', async () => {
    const { device, network, backend } = await aPairedDevice();
    const paired = await connection.read(device.database);
    await device.log(1);
    await commands['device revoke'](adminOf(backend), new Map([['id', paired?.grant.deviceId ?? '']]));
    const fresh = { server: SERVER, grant: await backend.pair(HOA_MAI), revoked: false };
    network.next = [
      async (go) => {
        await connection.write(device.database, fresh);
        return await go();
      },
    ];
    await drainOutbox(device);
    expect(await connection.read(device.database)).toEqual(fresh);
  });
});

test('before pairing nothing leaves the device, everything is kept, and the panel knows why', async () => {
  const device = await aDevice();
  await device.log(2);
  expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 2 });
  expect(await outboxTrouble.read(device.database)).toBe('unpaired');
  expect(await device.statesOf()).toEqual(['waiting', 'waiting']);
  expect(await readPayloads(device.database)).toEqual([]);
});

test('without a network everything is kept, and the panel knows why', async () => {
  const { device, network } = await aPairedDevice();
  await device.log(2);
  network.next = [faults.refuse];
  expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 2 });
  expect((await readDesk(device)).outbox).toEqual({ waiting: 2, refused: 0, trouble: 'unreachable' });
});
