import { expect, test } from 'vitest';
import { startBudget, unlimited } from '../../../utils/facebook/time-budget.ts';

/** A budget whose runs take the given milliseconds, one after the other; says after each whether it is spent. */
function play(runs: readonly number[]): boolean[] {
  let at = 0;
  const budget = startBudget(() => at);
  return runs.map((took) => {
    budget(() => {
      at += took;
    });
    return budget.isSpent();
  });
}

test.each<[string, number[], boolean[]]>([
  ['fast runs are never left alone', [0, 8, 1, 8], [false, false, false, false]],
  ['three slow runs in a row are too many', [9, 9, 9], [false, false, true]],
  ['a fast run between them starts the count again', [9, 9, 1, 9, 9], [false, false, false, false, false]],
  ['one that stands still counts double', [300, 9], [false, true]],
  ['a laptop that woke up in the middle of a run does no harm', [60_000, 1, 9], [false, false, false]],
])('%s', (_, runs, spent) => {
  expect(play(runs)).toEqual(spent);
});

test('gives what the work gives', () => {
  expect(unlimited(() => 'found')).toBe('found');
  expect(startBudget()(() => 'found')).toBe('found');
});
