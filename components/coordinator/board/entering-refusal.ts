import type { BatchResult } from '../../../utils/contract/activity-batch.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';

/** Why an entry was not taken, in words; what was typed is still there. */
export function toRefusal(
  result: Extract<BatchResult, { status: 'conflict' | 'invalid' }>,
  { coordinator }: CoordinatorDictionary,
): string {
  const { refused } = coordinator.board.enter;
  if (result.status === 'conflict') return refused.conflict;
  if (result.code === 'page_not_yours' || result.code === 'not_allowed') return refused[result.code];
  return refused.other(result.detail);
}
