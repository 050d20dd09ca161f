import { expect, test } from 'vitest';
import { findShare, toSeenPost } from '../../../utils/facebook/index.ts';
import { learnAliases } from '../../../utils/services/learn-aliases.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readLearnedAliases } from '../../../utils/storage/aliases.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const WWW = 'https://www.facebook.com';

async function aDeviceWithItem(over = {}) {
  const device = await aDevice({ paired: aConnection() });
  const item = aShareItem({ link: `${WWW}/share/p/19ZPWnwB73/`, ...over });
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', shareItems: [item] }));
  return device;
}

test('a share link that was opened once is known by its number afterwards', async () => {
  const device = await aDeviceWithItem();
  const opened = `${WWW}/permalink.php?story_fbid=12&id=100064&rdid=x&share_url=${encodeURIComponent(`${WWW}/share/p/19ZPWnwB73/?mibextid=y`)}`;
  const before = await readDesk(device);
  expect(findShare(before.shares, toSeenPost(`${WWW}/congdoanvietnam/posts/12`))).toBeUndefined();
  expect(findShare(before.shares, toSeenPost(opened))).toMatchObject({ certainty: 'certain' });

  expect(await learnAliases(device, 'muc-1', toSeenPost(opened))).toBe(true);
  const after = await readDesk(device);
  expect(findShare(after.shares, toSeenPost(`${WWW}/congdoanvietnam/posts/12`))).toMatchObject({
    entry: { item: { id: 'muc-1', numericId: '12' } },
    certainty: 'certain',
  });
});

test('nothing is written for what is known already', async () => {
  const device = await aDeviceWithItem({ numericId: '12', aliases: ['share:19ZPWnwB73'] });
  expect(await learnAliases(device, 'muc-1', toSeenPost(`${WWW}/congdoanvietnam/posts/12`))).toBe(false);
  expect(await readLearnedAliases(device.database)).toEqual([]);
});

test.each([
  ['a post of another page', 'muc-1', `${WWW}/trangkhac/posts/pfbid0abc`],
  ['another lasting number', 'muc-1', `${WWW}/congdoanvietnam/posts/13`],
  ['an item that is not on the list', 'muc-9', `${WWW}/congdoanvietnam/posts/12`],
  ['no post at all', 'muc-1', `${WWW}/congdoanvietnam`],
  ['a look-alike', 'muc-1', 'https://facebook.com.evil.vn/congdoanvietnam/posts/12'],
])('%s is not learned', async (_what, itemId, href) => {
  const device = await aDeviceWithItem({ numericId: '12' });
  expect(await learnAliases(device, itemId, toSeenPost(href))).toBe(false);
  expect(await readLearnedAliases(device.database)).toEqual([]);
});

test('two tabs that learn at once lose nothing', async () => {
  const device = await aDeviceWithItem();
  await Promise.all(['pfbid0abc', 'pfbid0def'].map((id) => learnAliases(device, 'muc-1', { aliases: [id] })));
  expect((await readLearnedAliases(device.database))[0]?.aliases).toEqual(['pfbid0abc', 'pfbid0def']);
});
