import { expect, test } from 'vitest';
import { type CoordinatorPlace, readHash, toHash } from '../../../components/coordinator/place.ts';

test.each<[string, CoordinatorPlace]>([
  ['', { at: 'list' }],
  ['#review/goi-1/3', { at: 'review', packId: 'goi-1', version: 3 }],
  ['#board', { at: 'board', tree: 'was', path: [] }],
  ['#board/2026-W53/now', { at: 'board', week: '2026-W53', tree: 'now', path: [] }],
  [
    '#board/2026-W47/was/cd-khu/cdcs-hoa-mai',
    { at: 'board', week: '2026-W47', tree: 'was', path: ['cd-khu', 'cdcs-hoa-mai'] },
  ],
  ['#unit/2026-W47/was/cdcs-hoa-mai', { at: 'unit', week: '2026-W47', tree: 'was', path: ['cdcs-hoa-mai'] }],
])('%s is one place, there and back', (hash, place) => {
  expect(readHash(hash)).toEqual(place);
  expect(toHash(place)).toBe(hash);
});

test.each([
  '#list',
  '#board/2026-W47',
  '#board/2026-W47/was/Hoa%20Mai',
  '#elsewhere/1',
  '#unit/2026-W47/soon',
])('%s is none, and leads to the list', (hash) => {
  expect(readHash(hash)).toEqual({ at: 'list' });
});

test('a week that the year does not have is as none', () => {
  expect(readHash('#board/2027-W53/was')).toEqual({ at: 'board', tree: 'was', path: [] });
});
