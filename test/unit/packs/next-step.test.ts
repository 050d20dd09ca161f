import { expect, test } from 'vitest';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import { sortByTurn, toNextStep } from '../../../utils/domain/packs/next-step.ts';
import { aDraft, ME, OTHER } from '../../builders/a-coordinator.ts';

const me = { id: ME, enrolled: true };

test.each<[string, Partial<PackDraft>]>([
  ['you_review', { state: 'submitted', authorIds: [OTHER] }],
  ['others_review', { state: 'submitted', authorIds: [ME] }],
  ['you_sign', { state: 'approved', authorIds: [OTHER], approverId: ME }],
  ['others_sign', { state: 'approved', authorIds: [OTHER], approverId: ME, signedBy: [ME] }],
  ['you_mend', { state: 'changes_asked', authorIds: [ME] }],
  ['you_finish', { state: 'draft', authorIds: [ME] }],
  ['others_write', { state: 'draft', authorIds: [OTHER] }],
  ['nobody', { state: 'published' }],
  ['you_sign', { state: 'published', reason: 'Sai ngày' }],
  ['nobody', { state: 'rejected' }],
])('%s: %j', (step, over) => {
  expect(toNextStep(aDraft(over), me)).toBe(step);
});

test('somebody whose key is not enrolled yet does not sign', () => {
  const draft = aDraft({ state: 'approved', authorIds: [ME] });
  expect(toNextStep(draft, { id: ME, enrolled: false })).toBe('others_sign');
});

test('what waits for the reader stands on top, the rest as it came', () => {
  const drafts = [
    aDraft({ revision: 1, state: 'published' }),
    aDraft({ revision: 2, state: 'draft', authorIds: [ME] }),
    aDraft({ revision: 3, state: 'superseded' }),
    aDraft({ revision: 4, state: 'submitted' }),
  ];
  expect(sortByTurn(drafts, me).map(({ revision }) => revision)).toEqual([4, 2, 1, 3]);
});
