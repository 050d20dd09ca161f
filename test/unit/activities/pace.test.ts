import { expect, test } from 'vitest';
import { toPace } from '../../../utils/domain/activities/pace.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';

const NOON = Date.parse('2026-11-21T05:00:00.000Z');
const at = (minutesAgo: number, kind: 'post' | 'share' | 'reply' = 'post') =>
  aLogEntry({ activity: { kind, occurredAt: new Date(NOON - minutesAgo * 60_000).toISOString() } });

test('three posts and shares within ten minutes are many, until the first of them is ten minutes old', () => {
  const entries = [at(8), at(1), at(4, 'share')];
  expect(toPace(entries, NOON)).toEqual({
    count: 3,
    latestId: entries[1]?.activity.id,
    endsAt: NOON + 2 * 60_000,
  });
  expect(toPace(entries, NOON + 2 * 60_000)).toBeUndefined();
});

test.each([
  ['two posts', [at(2), at(1)]],
  ['three in eleven minutes', [at(11), at(5), at(1)]],
  ['answers to messages', [at(3, 'reply'), at(2, 'reply'), at(1, 'reply')]],
  ['entries of a clock that ran ahead', [at(-3), at(-2), at(-1)]],
])('%s: nothing to say', (_, entries) => {
  expect(toPace(entries, NOON)).toBeUndefined();
});
