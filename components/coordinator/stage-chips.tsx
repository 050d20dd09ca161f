import { Ban, Check, CircleDot, Eye, PenLine, RotateCcw, Send, Signature } from 'lucide';
import type { DraftSummary } from '../../utils/contract/pack-draft.ts';
import { toNextStep } from '../../utils/domain/packs/next-step.ts';
import { type LifeStage, type Mover, toStage } from '../../utils/domain/packs/pack-life.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Chip, type Tone } from '../ui/chip.tsx';

const LOOKS: Record<LifeStage, { icon: typeof Check; tone: Tone }> = {
  draft: { icon: PenLine, tone: 'plain' },
  submitted: { icon: Eye, tone: 'look' },
  changes_asked: { icon: RotateCcw, tone: 'ask' },
  rejected: { icon: Ban, tone: 'bad' },
  approved: { icon: Signature, tone: 'look' },
  published: { icon: Send, tone: 'good' },
  recall_asked: { icon: Signature, tone: 'ask' },
  superseded: { icon: Check, tone: 'plain' },
  recalled: { icon: Ban, tone: 'bad' },
};

interface StageChipsProps {
  words: CoordinatorDictionary;
  draft: Pick<DraftSummary, 'state' | 'reason' | 'authorIds' | 'approverId' | 'signedBy'>;
  me: Mover;
}

/** Where a version stands and whose turn it is. */
export function StageChips({ words: { coordinator }, draft, me }: StageChipsProps) {
  const stage = toStage(draft);
  const step = toNextStep(draft, me);
  return (
    <span class="row stage-chips">
      <Chip icon={LOOKS[stage].icon} tone={LOOKS[stage].tone}>
        {coordinator.states[stage]}
      </Chip>
      {step === 'nobody' ? null : step.startsWith('you_') ? (
        <Chip icon={CircleDot} tone="ask">
          {coordinator.steps[step]}
        </Chip>
      ) : (
        <span class="small quiet">{coordinator.steps[step]}</span>
      )}
    </span>
  );
}
