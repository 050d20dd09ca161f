import { expect, test } from 'vitest';
import { correctActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { refreshReviews } from '../../../utils/services/refresh-reviews.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aLoggingDevice } from '../../builders/a-log-backend.ts';
import { faults } from '../../builders/a-network.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

async function aReceived(count = 1) {
  const given = await aLoggingDevice();
  const entries = await given.device.log(count);
  await drainOutbox(given.device);
  return { ...given, ids: entries.map(({ activity }) => activity.id) };
}

test('what was returned comes back with its reason, stands first on Today, and is corrected as the next revision', async () => {
  const { device, backend, ids } = await aReceived();
  const [id = ''] = ids;
  backend.review(id, 'returned', 'Thiếu đường dẫn bài đăng');
  expect(await refreshReviews(device)).toBe(true);
  expect(await device.entries()).toMatchObject([
    { state: 'returned', review: { reason: 'Thiếu đường dẫn bài đăng' } },
  ]);
  const { todos, outbox } = await readDesk(device);
  expect([todos[0], outbox.returned]).toEqual([{ kind: 'returned', count: 1 }, 1]);
  await correctActivity(
    device,
    id,
    anActivityInput({ link: 'https://www.facebook.com/congdoanhoamai/posts/1' }),
  );
  expect((await readDesk(device)).outbox).toEqual({ waiting: 1, refused: 0 });
  device.pass(10_000);
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['received']);
  expect(backend.newest(id)?.revision).toBe(2);
});

test('what was accepted says so', async () => {
  const { device, backend, ids } = await aReceived(2);
  backend.review(ids[1] ?? '', 'accepted');
  await refreshReviews(device);
  expect(await device.statesOf()).toEqual(['received', 'accepted']);
});

test('only what is new is asked for, and nothing changes by hearing nothing', async () => {
  const { device, backend, network, ids } = await aReceived();
  backend.review(ids[0] ?? '', 'accepted');
  await refreshReviews(device);
  expect(await refreshReviews(device)).toBe(false);
  const [first, second] = network.sent.slice(1).map(({ url }) => new URL(url).searchParams.get('since'));
  expect([first, second]).toEqual(['2026-11-20T01:00:00.000Z', backend.reviews[0]?.reviewedAt]);
});

test('more than two hundred words are heard in turns', async () => {
  const { device, backend, ids } = await aReceived(3);
  for (let round = 0; round < 150; round += 1)
    for (const id of ids) backend.review(id, round === 149 ? 'accepted' : 'returned', 'Lý do');
  await refreshReviews(device);
  expect(await device.statesOf()).toEqual(['accepted', 'accepted', 'accepted']);
});

test('a word that comes before the receipt is kept for it', async () => {
  const { device, backend, network } = await aLoggingDevice();
  const [entry] = await device.log(1);
  network.next = [faults.dropAnswer];
  await drainOutbox(device);
  backend.review(entry?.activity.id ?? '', 'returned', 'Thiếu ngày');
  await refreshReviews(device);
  expect(await device.statesOf()).toEqual(['waiting']);
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['returned']);
});

test('an entry of another device and a server that knows no such route change nothing', async () => {
  const { device, backend, network, ids } = await aReceived();
  await device.database.delete('entries', ids[0] ?? '');
  backend.review(ids[0] ?? '', 'returned', 'Lý do');
  expect(await refreshReviews(device)).toBe(false);
  network.next = [faults.captivePortal];
  expect(await refreshReviews(device)).toBe(false);
});

test('a device that has nothing to send hears here that it is not accepted any more', async () => {
  const { device, backend } = await aReceived();
  backend.revoked.add((await connection.read(device.database))?.grant.token ?? '');
  expect(await refreshReviews(device)).toBe(true);
  expect((await connection.read(device.database))?.revoked).toBe(true);
});
