import { expect, test } from 'vitest';
import { toShareWindow } from '../../../utils/domain/shares/share-window.ts';
import { toShareEntries } from '../../../utils/domain/shares/to-share-entries.ts';
import { MOST_GROWTH, measureGrowth } from '../../builders/growth.ts';
import { aShareItem } from './a-share-item.ts';

const TODAY = '2026-11-21';
const items = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aShareItem({ id: `muc-${index}`, ...(index % 3 === 0 ? { dueOn: '2026-11-25' } : {}) }),
  );
const activityId = '019aa000-0000-7000-8000-000000000001';
const shared = (count: number, day: string) =>
  Array.from({ length: count }, (_, index) => ({
    key: `muc-${index} trang`,
    itemId: `muc-${index}`,
    pageKey: 'trang',
    day,
    activityId,
  }));

test('of five thousand items the desk carries what people read, and counts the rest', () => {
  const entries = toShareEntries(items(5_000), { shared: shared(4_000, '2026-06-01') }, TODAY);
  const { shares, counts } = toShareWindow(entries, TODAY);
  expect(shares).toHaveLength(100);
  expect(counts).toEqual({
    open: 1_000,
    due: 0,
    done: 4_000,
    doneToday: 0,
    notApplicable: 0,
    leftOut: 4_900,
  });
});

test('what was done in the last two weeks is still in sight', () => {
  const days = ['2026-11-06', '2026-11-07', '2026-11-21'];
  const records = days.map((day, index) => ({ ...shared(3, day)[index] }));
  const known = records.flatMap((record) =>
    record.key === undefined ? [] : [record as ReturnType<typeof shared>[number]],
  );
  const { shares, counts } = toShareWindow(toShareEntries(items(3), { shared: known }, TODAY), TODAY);
  expect(shares.map(({ doneOn }) => doneOn)).toEqual(['2026-11-21', '2026-11-07']);
  expect(counts).toMatchObject({ done: 3, doneToday: 1, leftOut: 1 });
});

test('eight times as many items take about eight times as long', () => {
  const work = (input: string) => {
    const count = input.length;
    toShareWindow(toShareEntries(items(count), { shared: shared(count, TODAY) }, TODAY), TODAY);
  };
  expect(measureGrowth(work, (length) => 'x'.repeat(length), 600)).toBeLessThan(MOST_GROWTH);
});
