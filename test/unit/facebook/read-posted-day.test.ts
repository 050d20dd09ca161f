import { expect, test } from 'vitest';
import { readPostedDay } from '../../../utils/facebook/read-posted-day.ts';
import { fc } from '../../builders/properties.ts';

/** Saturday, ten in the morning in Viet Nam. */
const NOW = new Date('2026-11-21T03:00:00.000Z');

test.each([
  ['Vừa xong', '2026-11-21'],
  ['5 phút', '2026-11-21'],
  ['2 giờ', '2026-11-21'],
  ['11 giờ', '2026-11-20'],
  ['3 ngày', '2026-11-18'],
  ['Hôm qua lúc 16:03', '2026-11-20'],
  ['20 tháng 11 lúc 16:03', '2026-11-20'],
  ['28 Tháng 7 lúc 11:26', '2026-07-28'],
  ['28 tháng 12 lúc 08:00', '2025-12-28'],
  ['28 tháng 7, 2025', '2025-07-28'],
  ['Thứ Ba, 28 Tháng 7, 2026 lúc 11:44', '2026-07-28'],
  ['Just now', '2026-11-21'],
  ['5m', '2026-11-21'],
  ['23 hours ago', '2026-11-20'],
  ['2d', '2026-11-19'],
  ['Yesterday at 4:03 PM', '2026-11-20'],
  ['January 5 at 9:30 PM', '2026-01-05'],
  ['Tuesday, July 28, 2026 at 11:44 AM', '2026-07-28'],
  ['5 January 2026 at 21:30', '2026-01-05'],
])('%s is %s', (label, day) => {
  expect(readPostedDay(label, NOW)).toBe(day);
});

test.each([
  '',
  '2 tuần',
  '1 năm',
  '31 tháng 2 lúc 08:00',
  '40 tháng 13',
  'Công đoàn Việt Nam',
  '2w',
  'x3 yz',
])('%s names no day', (label) => {
  expect(readPostedDay(label, NOW)).toBeUndefined();
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readPostedDay(text, NOW)));
});
