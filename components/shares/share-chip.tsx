import { Ban, CircleCheck, Clock } from 'lucide';
import type { ShareEntry } from '../../utils/contract/share-state.ts';
import { toDayAndMonth } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Chip } from '../ui/chip.tsx';

/** Where an item stands, in a word and a shape. */
export function ShareChip({ words, share, today }: { words: Dictionary; share: ShareEntry; today: string }) {
  const { state, item, doneOn } = share;
  const say = words.shares;
  if (state === 'done') {
    return (
      <Chip icon={CircleCheck} tone="good">
        {say.doneOn(toDayAndMonth(doneOn ?? today))}
      </Chip>
    );
  }
  if (state === 'not_applicable') return <Chip icon={Ban}>{say.state.not_applicable}</Chip>;
  if (state === 'expired') {
    return (
      <Chip icon={Clock} tone="ask">
        {say.state.expired}
      </Chip>
    );
  }
  if (item.dueOn === undefined) return null;
  return item.dueOn === today ? (
    <Chip icon={Clock} tone="look">
      {say.dueToday}
    </Chip>
  ) : (
    <Chip icon={Clock}>{say.due(toDayAndMonth(item.dueOn))}</Chip>
  );
}
