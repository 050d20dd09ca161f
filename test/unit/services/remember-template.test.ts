import { expect, test } from 'vitest';
import { NoticeKey } from '../../../utils/contract/template-memory.ts';
import { toNoticeKey } from '../../../utils/domain/packs/notice-key.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import {
  dismissNotice,
  forgetTemplateUses,
  rememberTemplate,
} from '../../../utils/services/remember-template.ts';
import { dismissedNotices } from '../../../utils/storage/template-memory.ts';
import { aDevice } from '../../builders/a-device.ts';

test('stars, uses and values come back on the desk and can be forgotten', async () => {
  const device = await aDevice();
  expect((await readDesk(device)).templateMemory).toEqual({ favourites: [], recent: [], values: [] });
  await Promise.all([
    rememberTemplate(device, { id: 'tet-sum-vay', favourite: true }),
    rememberTemplate(device, { id: 'dinh-chinh', values: [{ label: 'Địa điểm', value: 'Nhà văn hóa' }] }),
  ]);
  expect((await readDesk(device)).templateMemory).toEqual({
    favourites: ['tet-sum-vay'],
    recent: [{ id: 'dinh-chinh', day: '2026-11-21' }],
    values: [{ label: 'Địa điểm', value: 'Nhà văn hóa' }],
  });
  await forgetTemplateUses(device);
  expect((await readStored(device)).templateMemory).toEqual({
    favourites: ['tet-sum-vay'],
    recent: [],
    values: [],
  });
});

test.each([
  ['Liên hệ', '0912 345 678'],
  ['Liên hệ', 'hoamai@example.com'],
  ['Số định danh', '001085012345'],
])('%s "%s" is not kept', async (label, value) => {
  const device = await aDevice();
  const values = [
    { label, value },
    { label: 'Thời gian', value: '19h30' },
  ];
  await rememberTemplate(device, { id: 'dinh-chinh', values });
  expect((await readDesk(device)).templateMemory.values).toEqual([{ label: 'Thời gian', value: '19h30' }]);
});

test('a notice that was read stays read, and the list of them stays short', async () => {
  const device = await aDevice();
  const key = toNoticeKey({ id: 'tin-1', title: 'Nhắc', text: 'Nội dung' });
  expect(NoticeKey.parse(key)).toBe(key);
  for (let at = 0; at < 110; at++) await dismissNotice(device, `tin-${at}#a`);
  await dismissNotice(device, key);
  await dismissNotice(device, key);
  const kept = await dismissedNotices.read(device.database);
  expect([kept?.length, kept?.[0], kept?.[1]]).toEqual([100, key, 'tin-109#a']);
});
