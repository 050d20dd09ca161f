import { expect, it } from 'vitest';
import type { ShareEntry } from '../../../utils/contract/share-state.ts';
import { todayProgress } from '../../../utils/domain/shares/today-progress.ts';
import { aShareItem } from './a-share-item.ts';

const today = '2026-11-21';
const item = aShareItem();
const toDo: ShareEntry = { item, state: 'to_do' };
const doneToday: ShareEntry = { item, state: 'done', doneOn: today };
const doneBefore: ShareEntry = { item, state: 'done', doneOn: '2026-11-20' };
const expired: ShareEntry = { item, state: 'expired' };
const setAside: ShareEntry = { item, state: 'not_applicable', reason: 'Khác' };

it.each([
  ['an empty list', [], { done: 0, total: 0 }],
  ['nothing done yet', [toDo, toDo], { done: 0, total: 2 }],
  ['half way', [toDo, doneToday], { done: 1, total: 2 }],
  ['all done today', [doneToday, doneToday], { done: 2, total: 2 }],
  ['all done before today', [doneBefore], { done: 0, total: 0 }],
  ['what expired or does not apply', [toDo, expired, setAside], { done: 0, total: 1 }],
])('%s', (_, entries, expected) => {
  expect(todayProgress(entries, today)).toEqual(expected);
});
