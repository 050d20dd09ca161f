import { expect, test } from 'vitest';
import {
  filterLog,
  indexLog,
  needsAdmin,
  toEntryShown,
} from '../../../utils/domain/activities/log-filter.ts';
import { toLogPeriod, toPeriodAfter, toPeriodBefore } from '../../../utils/domain/activities/log-period.ts';
import { aLogEntry, aReceivedEntry } from '../../builders/a-log-entry.ts';

test('a week goes from Monday to Sunday, also over New Year', () => {
  expect(toLogPeriod('week', '2026-11-21')).toEqual({ span: 'week', from: '2026-11-16', to: '2026-11-22' });
  expect(toLogPeriod('week', '2027-01-01')).toEqual({ span: 'week', from: '2026-12-28', to: '2027-01-03' });
});

test.each([
  ['2028-02-10', '2028-02-01', '2028-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('the month of %s has all its days', (day, from, to) => {
  expect(toLogPeriod('month', day)).toEqual({ span: 'month', from, to });
});

test.each(['week', 'month'] as const)('one %s before and after leads back', (span) => {
  const period = toLogPeriod(span, '2026-12-31');
  expect(toPeriodAfter(toPeriodBefore(period))).toEqual(period);
});

const waiting = aLogEntry({ activity: { title: 'Ngày hội hiến máu', note: 'Tổ 3', kind: 'post' } });
const received = aReceivedEntry('BN-2026-000042', {
  activity: { title: 'Đại hội công đoàn', kind: 'share', pageKey: 'Trang2' },
});
const returned = aReceivedEntry('BN-2026-000043', {
  activity: { title: 'Báo cáo' },
  state: 'returned',
  review: { revision: 1, standing: 'returned', reason: 'Thiếu đường dẫn', reviewedAt: received.sendAfterAt },
});
const index = indexLog([waiting, received, returned]);
const find = (query: string) => filterLog(index, { query });

test.each([
  ['hien mau', [waiting]],
  ['MÁU hội', [waiting]],
  ['to 3', [waiting]],
  ['dai hoi', [received]],
  ['000042', [received]],
  ['thieu duong dan', [returned]],
  ['không có', []],
  ['  ', [waiting, received, returned]],
])('“%s” finds what it should, with or without marks', (query, expected) => {
  expect(find(query)).toEqual(expected);
});

test('kind, state and page narrow, each by itself and together', () => {
  expect(filterLog(index, { query: '', kind: 'share' })).toEqual([received]);
  expect(filterLog(index, { query: '', group: 'unsent' })).toEqual([waiting]);
  expect(filterLog(index, { query: '', pageKey: 'trang2' })).toEqual([received]);
  expect(filterLog(index, { query: 'báo', group: 'returned' })).toEqual([returned]);
  expect(filterLog(index, { query: 'báo', kind: 'share' })).toEqual([]);
});

test('what is found is what the admin wrote last', () => {
  const activity = { ...received.activity, title: 'Hội thao', revision: 2 };
  const corrected = { ...received, correction: { activity, sendAfterAt: received.sendAfterAt } };
  expect(filterLog(indexLog([corrected]), { query: 'hoi thao' })).toEqual([corrected]);
  expect(toEntryShown(corrected)).toBe('correcting');
});

test('what needs the admin is what was refused or came back, as long as nothing was done about it', () => {
  const correction = { activity: { ...returned.activity, revision: 2 }, sendAfterAt: returned.sendAfterAt };
  expect([waiting, received, returned, { ...returned, correction }].map(needsAdmin)).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(needsAdmin({ ...received, correction: { ...correction, seq: 3, refusal: 'not_allowed' } })).toBe(
    true,
  );
});
