import { expect, test } from 'vitest';
import { toListExpiry } from '../../../utils/domain/packs/list-expiry.ts';

test.each([
  ['2026-11-21', '2027-11-21', undefined],
  ['2026-11-21', '2027-01-21', undefined],
  ['2026-11-21', '2027-01-20', 'near'],
  ['2026-11-21', '2026-11-22', 'near'],
  ['2026-11-21', '2026-11-21', 'near'],
  ['2026-11-21', '2026-11-20', 'past'],
  ['2026-11-21', '2024-01-01', 'past'],
])('on %s a list that ends on %s: %s', (today, expiresOn, expiry) => {
  expect(toListExpiry(expiresOn, today)).toBe(expiry);
});
