import { expect, test } from 'vitest';
import { Activity } from '../../../utils/contract/activity.ts';
import { correctActivity } from '../../../utils/services/change-entry.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { aDevice } from '../../builders/a-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

test('what the admin logged is on disk when the panel says so, with ten seconds to take it back', async () => {
  const device = await aDevice();
  const input = anActivityInput({ link: 'https://www.facebook.com/congdoanhoamai/posts/1', count: 3 });
  const entry = await recordActivity(device, input);
  expect(entry).toMatchObject({
    activity: { ...input, occurredAt: '2026-11-21T02:00:00.000Z', day: '2026-11-21' },
    state: 'waiting',
    sendAfterAt: '2026-11-21T02:00:10.000Z',
  });
  expect(await device.entries()).toEqual([entry]);
});

test('every entry is an activity of the contract once it has its number', async () => {
  const device = await aDevice();
  const { activity } = await recordActivity(device, anActivityInput({ note: 'Tổ 3', kind: 'other' }));
  expect(Activity.parse({ ...activity, seq: 1 })).toEqual({ ...activity, seq: 1 });
});

test.each([
  ['2026-11-20T16:59:59.999Z', '2026-11-20', 'a millisecond before midnight in Viet Nam'],
  ['2026-11-20T17:00:00.000Z', '2026-11-21', 'midnight in Viet Nam'],
  ['2026-11-21T00:00:00.000Z', '2026-11-21', 'midnight in Greenwich'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01', 'the first moment of the year'],
  ['2028-02-28T17:00:00.000Z', '2028-02-29', 'a leap day'],
])('a click at %s counts for %s: %s', async (at, day) => {
  const device = await aDevice();
  device.clock.now = new Date(at);
  expect((await recordActivity(device, anActivityInput())).activity).toMatchObject({ day, occurredAt: at });
});

test.each([
  ['Tiếng Việt gõ trên máy Mac', 'Đoàn viên Huế ở Thừa Thiên – Ễ Ữ Ợ'],
  ['chữ không dấu', 'Cong doan'],
  ['biểu tượng', 'Ngày hội 🎉👩‍🏭'],
])('%s is kept as composed letters in title and note', async (_, text) => {
  const device = await aDevice();
  const input = anActivityInput({ title: text.normalize('NFD'), note: text.normalize('NFD') });
  const { activity } = await recordActivity(device, input);
  expect(activity).toMatchObject({ title: text.normalize('NFC'), note: text.normalize('NFC') });
});

test('an emoji that a text box has cut in two is kept in no text, and an entry never has an empty title for it', async () => {
  const device = await aDevice();
  const input = anActivityInput({ title: 'Ảnh lễ \ud83d', note: 'Tổ\u0000 3 \ud83d', outlet: '\ud83d' });
  const { activity } = await recordActivity(device, input);
  expect(activity).toMatchObject({ title: 'Ảnh lễ ', note: 'Tổ 3 ', outlet: '\ufffd' });
  await correctActivity(device, activity.id, { ...input, title: '\ud83d' });
  expect(await device.entries()).toMatchObject([{ activity: { title: '\ufffd', note: 'Tổ 3 ' } }]);
});

test('nothing the admin left empty is written', async () => {
  const { activity } = await recordActivity(await aDevice(), anActivityInput());
  expect(Object.keys(activity).sort()).toEqual(['day', 'id', 'kind', 'occurredAt', 'pageKey', 'title']);
});

test('ids follow the clicks and are never the same twice, even within one millisecond', async () => {
  const device = await aDevice();
  const entries = await device.log(20);
  const ids = entries.map(({ activity }) => activity.id);
  expect(ids.toSorted()).toEqual(ids);
  device.clock.now = new Date('2026-11-22T00:00:00.000Z');
  const atOnce = await Promise.all(
    Array.from({ length: 50 }, () => recordActivity(device, anActivityInput())),
  );
  expect(new Set(atOnce.map(({ activity }) => activity.id)).size).toBe(50);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a full disk is an error, not a silent loss', async () => {
  const device = await aDevice();
  device.database.close();
  await expect(recordActivity(device, anActivityInput())).rejects.toThrow();
});
