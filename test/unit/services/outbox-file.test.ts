import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { OutboxFile } from '../../../utils/contract/entry-review.ts';
import { toOutboxText } from '../../../utils/domain/activities/digest-text.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { sealOutboxFile } from '../../../utils/services/seal-outbox-file.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aConnection, TOKEN } from '../../builders/a-connection.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { aLoggingDevice } from '../../builders/a-log-backend.ts';
import { faults } from '../../builders/a-network.ts';

async function readFile(device: TestDevice) {
  const outcome = await sealOutboxFile(device);
  if (!outcome.made) throw new Error(outcome.reason);
  const text = Buffer.from(outcome.file.base64, 'base64').toString('utf8');
  return { ...outcome, text, file: OutboxFile.parse(JSON.parse(text)), name: outcome.file.name };
}

test('what waits goes into a file that only this device can have made, without its token', async () => {
  const device = await aDevice({ paired: aConnection() });
  const entries = await device.log(3, { title: 'Đại hội Ễ' });
  const { file, text, name, left } = await readFile(device);
  // As the backend checks it: the key is what it keeps of the token.
  const key = createHash('sha256').update(TOKEN).digest();
  expect(file.seal).toBe(createHmac('sha256', key).update(toOutboxText(file)).digest('hex'));
  expect(file.activities).toEqual(entries.map(({ activity }, index) => ({ ...activity, seq: index + 1 })));
  expect([name, left]).toEqual(['hang-cho-cdcs-hoa-mai-2026-11-21.json', 0]);
  expect(text).not.toContain(TOKEN);
});

test('a later sending sends the same bytes, so it adds nothing', async () => {
  const { device, network, backend } = await aLoggingDevice();
  await device.log(2);
  network.next = [faults.refuse];
  await drainOutbox(device);
  const { file } = await readFile(device);
  await backend.request('/v1/activities/batch', {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ activities: file.activities }),
  });
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['received', 'received']);
  expect([...backend.rows.values()].map(({ revisions }) => revisions.length)).toEqual([1, 1]);
});

test('nothing leaves the outbox for it, and a revoked device can make it too', async () => {
  const device = await aDevice({ paired: aConnection({ revoked: true }) });
  await device.log(2);
  expect((await readFile(device)).entries).toBe(2);
  expect(await device.statesOf()).toEqual(['waiting', 'waiting']);
  expect((await connection.read(device.database))?.grant.token).toBe(TOKEN);
});

test('more than one file holds is said', async () => {
  const device = await aDevice({ paired: aConnection() });
  await device.log(2003);
  const { entries, left, file } = await readFile(device);
  expect([entries, left, file.activities.length]).toEqual([2000, 3, 2000]);
});

test('without anything to send, and before pairing, there is no file', async () => {
  expect(await sealOutboxFile(await aDevice({ paired: aConnection() }))).toEqual({
    made: false,
    reason: 'empty',
  });
  const unpaired = await aDevice();
  await unpaired.log(1);
  expect(await sealOutboxFile(unpaired)).toEqual({ made: false, reason: 'unpaired' });
});
