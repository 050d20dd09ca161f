import type { Day } from '../../contract/instant.ts';
import type { ShareEntry } from '../../contract/share-state.ts';

export interface TodayProgress {
  done: number;
  total: number;
}

/**
 * How far today's checklist is: what was shared today, out of that and what is still to do. What was done on earlier days,
 * has expired or does not apply is neither ahead of the admin nor today's work.
 */
export function todayProgress(entries: readonly ShareEntry[], today: Day): TodayProgress {
  const done = entries.filter((entry) => entry.state === 'done' && entry.doneOn === today).length;
  const toDo = entries.filter((entry) => entry.state === 'to_do').length;
  return { done, total: done + toDo };
}
