import { expect, test } from 'vitest';
import { isPaused, LONGEST_ASKED_MS, toPauseMs } from '../../../utils/domain/activities/backoff.ts';

const MINUTE = 60_000;

test('the bound doubles with each failure and ends at a quarter of an hour', () => {
  const bounds = [1, 2, 3, 4, 5, 6, 7, 1000].map((failures) => toPauseMs(failures, 1) / MINUTE);
  expect(bounds).toEqual([0.5, 1, 2, 4, 8, 15, 15, 15]);
});

test('within the bound it is chance, so that those who failed together do not come back together', () => {
  expect([0, 0.25, 0.5, 1].map((random) => toPauseMs(3, random))).toEqual([0, 30_000, 60_000, 120_000]);
});

test('never sooner than the server asked for, and never silent for longer than a device may be', () => {
  expect(toPauseMs(1, 0, 5 * MINUTE)).toBe(5 * MINUTE);
  expect(toPauseMs(1, 1, 10 * MINUTE)).toBe(15 * MINUTE);
  expect(toPauseMs(1, 1, 365 * 24 * 60 * MINUTE)).toBeLessThanOrEqual(1.5 * LONGEST_ASKED_MS);
});

test('a clock that was put back years does not stop the sending for years', () => {
  const now = Date.parse('2026-11-21T02:00:00Z');
  expect(isPaused(now + MINUTE, now)).toBe(true);
  expect(isPaused(now, now)).toBe(false);
  expect(isPaused(now + 10 * 365 * 24 * 60 * MINUTE, now)).toBe(false);
});
