// @vitest-environment node
import { expect, test } from 'vitest';
import { commands } from '../../../server/admin-commands.ts';
import { refreshShares } from '../../../utils/services/refresh-shares.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { shareList } from '../../../utils/storage/shares.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aNetworkThat, answer, answerJson, answerProblem, faults } from '../../builders/a-network.ts';
import { aPairedDevice } from '../../builders/a-paired-device.ts';
import { adminOf } from '../../server/backend.ts';
import { aShareItem } from '../shares/a-share-item.ts';

test('what the coordinator puts on the checklist comes to the device, and what is taken off goes', async () => {
  const { backend, device } = await aPairedDevice();
  const options = {
    id: 'thang-cong-nhan',
    title: 'Tháng Công nhân 2026',
    link: 'https://www.facebook.com/congdoanvietnam/posts/1',
    page: 'congdoanvietnam',
    published: '2026-11-20',
    due: '2026-11-25',
  };
  await commands['share add'](adminOf(backend), new Map(Object.entries(options)));
  expect(await refreshShares(device)).toBe(true);
  const list = await shareList.read(device.database);
  expect(list?.items).toEqual([
    aShareItem({ id: options.id, title: options.title, publishedOn: '2026-11-20', dueOn: '2026-11-25' }),
  ]);
  await commands['share remove'](adminOf(backend), new Map([['id', options.id]]));
  await refreshShares(device);
  expect((await shareList.read(device.database))?.items).toEqual([]);
});

test.each<[string, () => Promise<Response>]>([
  ['no connection', faults.refuse],
  ['a bad gateway', faults.badGateway],
  ['the sign-in page of a hotel', faults.captivePortal],
  ['half a list', async () => answer('{"version":9,"items":[{"id":"mu', 200)],
  ['a list that is not a list', async () => answerJson({ version: 9, items: 'none' })],
  [
    'an item whose link runs code',
    async () => answerJson({ version: 9, items: [{ ...aShareItem(), link: 'javascript:alert(1)' }] }),
  ],
  [
    'an answer of more than four megabytes',
    async () => answerJson({ version: 9, items: [], more: 'x'.repeat(4_100_000) }),
  ],
])('%s: the checklist at hand stays', async (_, reply) => {
  const network = aNetworkThat(reply);
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  const list = { version: 3, items: [aShareItem()] };
  await shareList.write(device.database, list);
  expect(await refreshShares(device)).toBe(false);
  expect(await shareList.read(device.database)).toEqual(list);
});

test.each([
  ['a device that was never paired', undefined],
  ['a device that knows it is revoked', aConnection({ revoked: true })],
])('%s asks nothing of any server', async (_, paired) => {
  const network = aNetworkThat(async () => answerJson({ version: 1, items: [] }));
  const device = await aDevice({ fetch: network.fetch, ...(paired ? { paired } : {}) });
  expect(await refreshShares(device)).toBe(false);
  expect(network.sent).toEqual([]);
});

test('a device with nothing to send learns from the checklist that it was revoked', async () => {
  const network = aNetworkThat(async () => answerProblem(401, 'unauthorized'));
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  await refreshShares(device);
  expect((await connection.read(device.database))?.revoked).toBe(true);
});
