import { expect, test } from 'vitest';
import { findDayByKey } from '../../../utils/domain/campaigns/find-day-by-key.ts';

test.each([
  ['ArrowLeft', '2027-01-01', '2026-12-31'],
  ['ArrowRight', '2028-02-28', '2028-02-29'],
  ['ArrowUp', '2026-11-03', '2026-10-27'],
  ['ArrowDown', '2026-12-28', '2027-01-04'],
  ['Home', '2026-11-22', '2026-11-16'],
  ['Home', '2026-11-16', '2026-11-16'],
  ['End', '2026-11-16', '2026-11-22'],
  ['PageDown', '2027-01-31', '2027-02-28'],
  ['PageUp', '2028-03-31', '2028-02-29'],
  ['PageUp', '2027-01-15', '2026-12-15'],
  ['a', '2026-11-16', undefined],
])('%s on %s leads to %s', (key, day, expected) => {
  expect(findDayByKey(day, key)).toBe(expected);
});
