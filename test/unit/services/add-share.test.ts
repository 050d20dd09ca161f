import { expect, test } from 'vitest';
import { addShare, linkShare, removeShare } from '../../../utils/services/add-share.ts';
import { undoActivity } from '../../../utils/services/change-entry.ts';
import { exemptShare, openShare, restoreShare } from '../../../utils/services/move-share.ts';
import { readChecklist } from '../../../utils/services/read-shares.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { addEntry } from '../../../utils/storage/activities.ts';
import { readShared } from '../../../utils/storage/shared.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const POST = 'https://www.facebook.com/congdoanvietnam/posts/122100000000000777';

async function aUnit(shareItems = [aShareItem()]) {
  const device = await aDevice({ paired: aConnection() });
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', shareItems }));
  return device;
}
const stateOf = async (device: Awaited<ReturnType<typeof aUnit>>, id: string) =>
  (await readChecklist(device)).shares.find(({ item }) => item.id === id);

test.each([
  ['nothing at all', 'xin chào', 'not_an_address'],
  ['a script', 'javascript:alert(1)', 'not_an_address'],
  ['a group', 'https://www.facebook.com/groups/123456/posts/987654', 'group'],
  ['the page itself', 'https://www.facebook.com/congdoanvietnam', 'not_a_post'],
  ['a short link', 'https://www.facebook.com/share/p/1AbCdEfGhI/', 'share_token'],
  ['a post of somebody else', 'https://www.facebook.com/nguoikhac/posts/122100000000000888', 'unknown_page'],
  ['a post of the own page', 'https://www.facebook.com/congdoanhoamai/posts/122100000000000999', 'own_page'],
  ['the front page of a newspaper', 'https://laodong.vn/', 'not_a_post'],
  ['an article without a title', 'https://laodong.vn/cong-doan/bai-1.ldo', 'title_missing'],
])('%s is refused, and why', async (_, link, reason) => {
  const device = await aUnit();
  expect(await addShare(device, { link })).toEqual({ outcome: 'refused', reason });
});

test('the same post has the same id on every device, by whichever address it is given', async () => {
  const addresses = [
    POST,
    `${POST}?comment_id=1&__cft__[0]=abc`,
    'https://m.facebook.com/CongDoanVietNam/posts/122100000000000777/',
  ];
  const ids = await Promise.all(
    addresses.map(async (link) => {
      const outcome = await addShare(await aUnit(), { link });
      return outcome.outcome === 'added' ? outcome.itemId : outcome;
    }),
  );
  expect(new Set(ids).size).toBe(1);
});

test('a post is added once, also from two tabs at the same moment', async () => {
  const device = await aUnit();
  const outcomes = await Promise.all([addShare(device, { link: POST }), addShare(device, { link: POST })]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'already']);
});

test('what a coordinator has on the list already is not added a second time', async () => {
  const device = await aUnit([
    aShareItem({
      link: 'https://www.facebook.com/congdoanvietnam/posts/pfbid02abc',
      numericId: '122100000000000777',
    }),
  ]);
  expect(await addShare(device, { link: POST })).toMatchObject({ outcome: 'already', itemId: 'muc-1' });
});

test('two addresses of one article are one item, named by its newspaper', async () => {
  const device = await aUnit();
  const link = 'https://laodong.vn/cong-doan/bai-1.ldo?utm_source=zalo#binh-luan';
  const added = await addShare(device, { link, title: 'Bài báo' });
  expect(
    await addShare(device, { link: 'https://www.laodong.vn/cong-doan/bai-1.ldo', title: 'Khác' }),
  ).toMatchObject({
    outcome: 'already',
  });
  const id = added.outcome === 'refused' ? '' : added.itemId;
  expect((await stateOf(device, id))?.item).toMatchObject({
    publisher: 'laodong.vn',
    link: 'https://laodong.vn/cong-doan/bai-1.ldo',
  });
  await removeShare(device, id);
  expect(await stateOf(device, id)).toBeUndefined();
});

test('an item goes its way: opened, set aside, back, shared; nothing else is possible afterwards', async () => {
  const device = await aUnit();
  const stateIs = async (state: string) => expect((await stateOf(device, 'muc-1'))?.state).toBe(state);
  expect(await openShare(device, 'muc-1')).toBe(true);
  await stateIs('opened');
  expect(await exemptShare(device, 'muc-1', 'Ngành khác')).toBe(true);
  await stateIs('not_applicable');
  expect(await openShare(device, 'muc-1')).toBe(false);
  expect(await restoreShare(device, 'muc-1')).toBe(true);
  await stateIs('opened');
  await recordActivity(device, {
    kind: 'share',
    pageKey: 'congdoanhoamai',
    title: 'Bài thử',
    shareItemId: 'muc-1',
  });
  await stateIs('done');
  expect(await exemptShare(device, 'muc-1', 'Ngành khác')).toBe(false);
  expect(await restoreShare(device, 'muc-1')).toBe(false);
  expect(await openShare(device, 'không có')).toBe(false);
});

const share = { kind: 'share', pageKey: 'congdoanhoamai', title: 'Bài thử', shareItemId: 'muc-1' } as const;

test('a share is logged once, from two tabs at once and on later days; on another page it is another share', async () => {
  const device = await aUnit();
  const [first, second] = await Promise.all([recordActivity(device, share), recordActivity(device, share)]);
  expect(second).toEqual({ ...first, already: true });
  device.pass(86_400_000);
  expect(await recordActivity(device, share)).toMatchObject({
    already: true,
    activity: { day: '2026-11-21' },
  });
  await recordActivity(device, { ...share, pageKey: 'trang-thu-hai' });
  expect(await device.entries()).toHaveLength(2);
});

test('what is undone can be shared again, and an older entry about it stands in', async () => {
  const device = await aUnit();
  const { activity } = await recordActivity(device, share);
  await undoActivity(device, activity.id);
  expect((await stateOf(device, 'muc-1'))?.state).toBe('to_do');
  const again = await recordActivity(device, share);
  expect(again.already).toBeUndefined();
  // A log from before this version may hold a share twice.
  const twin = aLogEntry({ activity: { ...share, day: '2026-11-20' } });
  await device.database.put('entries', twin);
  await undoActivity(device, again.activity.id);
  expect(await readShared(device.database)).toMatchObject([
    { activityId: twin.activity.id, day: '2026-11-20' },
  ]);
});

test('the link of the own post goes into an entry that is not numbered, and beside one that is', async () => {
  const device = await aUnit();
  const own = 'https://www.facebook.com/congdoanhoamai/posts/122100000000000999';
  await recordActivity(device, share);
  expect(await linkShare(device, 'muc-1', POST)).toBe('not_own_page');
  expect(await linkShare(device, 'muc-1', own)).toBeUndefined();
  expect((await device.entries())[0]?.activity.link).toBe(own);
  const sent = aLogEntry({ seq: 1, state: 'received', activity: { ...share, shareItemId: 'muc-2' } });
  await addEntry(device.database, sent);
  await linkShare(device, 'muc-2', own);
  expect((await device.entries()).find(({ seq }) => seq === 1)).toEqual(sent);
  expect((await readShared(device.database)).map(({ link }) => link)).toEqual([own, own]);
});
