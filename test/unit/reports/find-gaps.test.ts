import { expect, test } from 'vitest';
import { findGaps } from '../../../utils/domain/reports/find-gaps.ts';

const to = '2026-11-15';

test('nothing is missing when the period is over, everything is received and every target reached', () => {
  const targets = [{ title: 'Tin, bài', asked: 8, done: 9 }];
  expect(findGaps({ to, cameBack: 0, waiting: 0, targets }, '2026-11-16')).toEqual([]);
});

test('what came back stands first, and that the period still runs last', () => {
  const targets = [
    { title: 'Tin, bài', asked: 8, done: 7 },
    { title: 'Chia sẻ', asked: 2, done: 2 },
  ];
  expect(findGaps({ to, cameBack: 1, waiting: 2, targets }, to)).toEqual([
    { kind: 'came_back', number: 1 },
    { kind: 'waiting', number: 2 },
    { kind: 'short', title: 'Tin, bài', missing: 1 },
    { kind: 'running', to },
  ]);
});
