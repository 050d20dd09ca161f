import { expect, test } from 'vitest';
import { createRateLimit } from '../../server/http/rate-limit.ts';

const START = Date.parse('2026-11-21T02:00:00Z');

function countAllowed(addresses: readonly string[]): number {
  const limit = createRateLimit();
  return addresses.filter((address) => limit.take(address, new Date(START)) === 0).length;
}

const times = (count: number, address: string) => Array<string>(count).fill(address);

test.each([
  ['an office has 30 tries at once', times(1000, '203.0.113.9'), 30],
  ['this very machine has more', times(1000, '::1'), 300],
  ['two offices do not wait for each other', [...times(30, '203.0.113.9'), ...times(30, '203.0.113.10')], 60],
  ['one IPv6 network counts as one', Array.from({ length: 99 }, (_, index) => `2001:db8:1:2::${index}`), 30],
])('%s', (_, addresses, allowed) => {
  expect(countAllowed(addresses)).toBe(allowed);
});

test('it says how long to wait, and then lets one in', () => {
  const limit = createRateLimit();
  const take = (seconds: number) => limit.take('203.0.113.9', new Date(START + seconds * 1000));
  for (let count = 0; count < 30; count++) take(0);
  expect(take(0)).toBe(2);
  expect(take(1)).toBe(1);
  expect(take(2)).toBe(0);
  expect(take(2)).toBe(2);
});

test('a clock that jumps back gives nothing away and locks nobody out', () => {
  const limit = createRateLimit();
  for (let count = 0; count < 30; count++) limit.take('203.0.113.9', new Date(START));
  expect(limit.take('203.0.113.9', new Date(START - 3_600_000))).toBe(2);
  expect(limit.take('203.0.113.9', new Date(START - 3_600_000 + 2000))).toBe(0);
});
