import { describe, expect, test } from 'vitest';
import { countSendable } from '../../../utils/services/count-sendable.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { outboxTrouble } from '../../../utils/storage/outbox-trouble.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { aDevice } from '../../builders/a-device.ts';
import { idsOf } from '../../builders/a-log-entry.ts';
import { faults } from '../../builders/a-network.ts';
import { aPairedDevice, SERVER } from '../../builders/a-paired-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

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
      note: 'Ữ'.repeat(1000),
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

test('before pairing nothing leaves the device, everything is kept, and the panel knows why', async () => {
  const device = await aDevice();
  await device.log(2);
  expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 2 });
  expect(await outboxTrouble.read(device.database)).toBe('unpaired');
  expect(await device.statesOf()).toEqual(['waiting', 'waiting']);
  expect(await readPayloads(device.database)).toEqual([]);
  // A minute later nothing is news: no tab is drawn anew, and nothing wakes for what cannot leave.
  expect(await drainOutbox(device)).toEqual({ attempted: false, waiting: 2 });
  expect(await countSendable(device)).toBe(0);
  await device.log(1);
  expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 3 });
});

test('the alarm is for what can leave: with a pairing, until it is revoked', async () => {
  const { device } = await aPairedDevice();
  await device.log(2);
  expect(await countSendable(device)).toBe(2);
  const paired = await connection.read(device.database);
  if (!paired) throw new Error('not paired');
  await connection.write(device.database, { ...paired, revoked: true });
  expect(await countSendable(device)).toBe(0);
});

test('without a network everything is kept, and the panel knows why', async () => {
  const { device, network } = await aPairedDevice();
  await device.log(2);
  network.next = [faults.refuse];
  expect(await drainOutbox(device)).toEqual({ attempted: true, waiting: 2 });
  expect((await readDesk(device)).outbox).toEqual({ waiting: 2, refused: 0, trouble: 'unreachable' });
});
