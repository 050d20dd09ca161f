import { ChevronLeft, ChevronRight, RefreshCw } from 'lucide';
import { addDays } from '../../../utils/domain/time/add-days.ts';
import { previousWeek, toWeek, weekDays } from '../../../utils/domain/time/iso-week.ts';
import { toShortDate } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

interface BoardHeadProps {
  words: CoordinatorDictionary;
  today: string;
  week: string;
  tree: 'was' | 'now';
  busy: boolean;
  onWeek: (week: string) => void;
  onTree: (tree: 'was' | 'now') => void;
  onRefresh: () => void;
}

/** Which week, and which tree. No week after the present one is offered. */
export function BoardHead({ words, today, week, tree, busy, onWeek, onTree, onRefresh }: BoardHeadProps) {
  const { board } = words.coordinator;
  const days = weekDays(week);
  const last = days.at(-1) ?? today;
  const isNow = week >= toWeek(today);
  return (
    <div class="board-head">
      <div class="row">
        <IconButton icon={ChevronLeft} label={board.previous} onClick={() => onWeek(previousWeek(week))} />
        <h2 aria-live="polite">
          {board.week(Number(week.slice(6)), toShortDate(days[0] ?? ''), toShortDate(last))}
        </h2>
        {isNow ? null : (
          <IconButton
            icon={ChevronRight}
            label={board.next}
            onClick={() => onWeek(toWeek(addDays(last, 1)))}
          />
        )}
      </div>
      <div class="row board-settings">
        <DayField
          label={board.pick}
          value={last <= today ? last : today}
          onInput={(day) => {
            if (day !== undefined && day <= today) onWeek(toWeek(day));
          }}
        />
        <Choice
          label={board.tree}
          value={tree}
          options={[
            { value: 'was', label: board.trees.was },
            { value: 'now', label: board.trees.now },
          ]}
          onChange={onTree}
        />
        <Button icon={RefreshCw} tone="plain" disabled={busy} onClick={onRefresh}>
          {board.refresh}
        </Button>
      </div>
      <p class="small quiet">{board.treeHints[tree]}</p>
    </div>
  );
}
