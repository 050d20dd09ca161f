import { CircleCheck, CircleDashed, CircleDot, CircleX, type IconNode } from 'lucide';
import type { AdapterHealthRecord, CheckedFinder, FinderState } from '../../utils/contract/adapter-health.ts';
import type { Tone } from '../ui/chip.tsx';

/** Without these nothing can be inserted or checked; everything else is a comfort. */
const NEEDED: readonly CheckedFinder[] = ['composer', 'editor', 'publish'];

export const FINDER_LOOKS: Record<FinderState, { icon: IconNode; tone: Tone }> = {
  found: { icon: CircleCheck, tone: 'good' },
  partly: { icon: CircleDot, tone: 'look' },
  not_found: { icon: CircleX, tone: 'bad' },
  not_here: { icon: CircleDashed, tone: 'plain' },
};

export function isNeededLost(health: AdapterHealthRecord | undefined): boolean {
  return NEEDED.some((name) => health?.finders[name]?.state === 'not_found');
}
