import { expect, test } from 'vitest';
import { ShareItem } from '../../../utils/contract/share-item.ts';
import { withLearned } from '../../../utils/domain/shares/learned-aliases.ts';
import { aShareItem } from './a-share-item.ts';

const learnedAt = '2026-11-21T03:00:00.000Z';

test('an item gains what this device has learned, and keeps what the coordinator wrote', () => {
  const items = [
    aShareItem({ id: 'muc-1', numericId: '12', aliases: ['pfbid1'] }),
    aShareItem({ id: 'muc-2' }),
    aShareItem({ id: 'muc-3' }),
  ];
  const known = withLearned(items, [
    { itemId: 'muc-1', numericId: '99', aliases: ['pfbid1', 'share:1AbC'], learnedAt },
    { itemId: 'muc-2', numericId: '13', aliases: [], learnedAt },
    { itemId: 'gone', aliases: ['pfbid9'], learnedAt },
  ]);
  expect(known).toEqual([
    aShareItem({ id: 'muc-1', numericId: '12', aliases: ['pfbid1', 'share:1AbC'] }),
    aShareItem({ id: 'muc-2', numericId: '13', aliases: [] }),
    aShareItem({ id: 'muc-3' }),
  ]);
  expect(known.map((item) => ShareItem.parse(item))).toEqual(known);
});

test('an item as an older backend sends it still parses', () => {
  expect(ShareItem.parse(aShareItem())).toEqual(aShareItem());
});

test.each([{ numericId: 'pfbid1' }, { aliases: ['https://www.facebook.com/a'] }, { aliases: ['share:'] }])(
  '%o is refused',
  (over) => {
    expect(ShareItem.safeParse(aShareItem(over)).success).toBe(false);
  },
);
