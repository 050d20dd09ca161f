import { expect, test } from 'vitest';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { refreshUnitShares } from '../../../utils/services/refresh-unit-shares.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { answer, answerJson, faults } from '../../builders/a-network.ts';
import { aPairedDevice, OWN_PAGE } from '../../builders/a-paired-device.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const share = { kind: 'share', pageKey: OWN_PAGE, shareItemId: 'muc-1' } as const;

async function twoDevices() {
  const one = await aPairedDevice();
  const other = await aPairedDevice(one.backend);
  const pack = aPack({ unitId: 'cdcs-hoa-mai', shareItems: [aShareItem()] });
  for (const { device } of [one, other]) await keepPacks(device, pack);
  return { one, other };
}
const firstShare = async ({ device }: Awaited<ReturnType<typeof aPairedDevice>>) =>
  (await readDesk(device)).shares[0];

test('a share of one device is done on the other, counts once for both, and is known offline', async () => {
  const { one, other } = await twoDevices();
  await one.device.log(1, share);
  await drainOutbox(one.device);
  expect((await firstShare(other))?.state).toBe('to_do');
  expect(await refreshUnitShares(other.device)).toBe(true);
  expect(await firstShare(other)).toMatchObject({ state: 'done', doneOn: '2026-11-21' });
  // Both logged it before they knew of each other: one line all the same.
  await other.device.log(1, share);
  await drainOutbox(other.device);
  other.network.next.push(faults.refuse);
  expect(await refreshUnitShares(other.device)).toBe(false);
  expect((await readDesk(other.device)).shareCounts).toMatchObject({ done: 1, open: 0 });
});

test('asking again names the answer that is there, and an unchanged one is not sent again', async () => {
  const { one } = await twoDevices();
  await one.device.log(1, share);
  await drainOutbox(one.device);
  expect(await refreshUnitShares(one.device)).toBe(true);
  expect(await refreshUnitShares(one.device)).toBe(false);
  expect(one.network.sent.at(-1)?.headers.get('if-none-match')).toMatch(/^".+"$/);
});

test.each([
  [
    'a server without this route',
    answer('{"type":"about:blank","title":"x","status":404,"code":"not_found"}', 404),
  ],
  ['a portal', answer('<html>', 200, 'text/html')],
  ['something else', answerJson({ since: 'mai', shares: [] })],
])('%s changes nothing', async (_, reply) => {
  const { one } = await twoDevices();
  one.network.next.push(async () => reply);
  expect(await refreshUnitShares(one.device)).toBe(false);
});

test('a device that is paired with another unit forgets what the first one shared', async () => {
  const { one, other } = await twoDevices();
  await one.device.log(1, share);
  await drainOutbox(one.device);
  await refreshUnitShares(other.device);
  const moved = aConnection({
    grant: { unit: { id: 'cdcs-khac', name: 'Đơn vị khác', above: ['cdcs-hoa-mai'] } },
  });
  await connection.write(other.device.database, moved);
  expect((await firstShare(other))?.state).toBe('to_do');
});

test.each([
  ['a day behind', -86_400_000, -1440],
  ['a day ahead', 86_400_000, 1440],
  ['a little off', 120_000, undefined],
])('a clock that is %s', async (_, ahead, expected) => {
  const { one } = await twoDevices();
  const serverAt = new Date(one.device.now().getTime() - ahead).toUTCString();
  one.network.next.push(async (go) => {
    const reply = await go();
    const headers = new Headers(reply.headers);
    headers.set('date', serverAt);
    return new Response(reply.body, { status: reply.status, headers });
  });
  await refreshUnitShares(one.device);
  expect((await readDesk(one.device)).clockOff).toBe(expected);
});
