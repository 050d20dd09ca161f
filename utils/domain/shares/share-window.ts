import type { Day } from '../../contract/instant.ts';
import type { ShareCounts, ShareEntry } from '../../contract/share-state.ts';
import { toDaysBetween } from '../time/days-between.ts';
import { isOpenShare } from './share-life.ts';

/** More than anybody reads; what is behind comes up as what is before it gets done. */
const MOST_OPEN = 100;
const MOST_OVER = 40;
/** What was done earlier is counted, and found in the log. */
const OVER_DAYS = 14;
/** What has been overdue for longer is nobody's work of today. */
const EXPIRED_DAYS = 60;

/** The part of the checklist that the panel shows, in the order given, and figures about all of it. */
export function toShareWindow(
  entries: readonly ShareEntry[],
  today: Day,
): { shares: ShareEntry[]; counts: ShareCounts } {
  const counts = { open: 0, due: 0, done: 0, doneToday: 0, notApplicable: 0 };
  const shares: ShareEntry[] = [];
  let [open, over] = [0, 0];
  for (const entry of entries) {
    const { state, doneOn, item } = entry;
    if (state === 'to_do' || state === 'opened') counts.open += 1;
    if (isOpenShare(state)) {
      if (item.dueOn !== undefined && item.dueOn <= today && isRecent(item.dueOn, today, EXPIRED_DAYS))
        counts.due += 1;
      const shown = open < MOST_OPEN && (state !== 'expired' || isRecent(item.dueOn, today, EXPIRED_DAYS));
      if (shown) shares.push(entry);
      open += Number(shown);
      continue;
    }
    if (state === 'done') counts.done += 1;
    else counts.notApplicable += 1;
    if (doneOn === today) counts.doneToday += 1;
    const shown = over < MOST_OVER && (state !== 'done' || isRecent(doneOn, today, OVER_DAYS));
    if (shown) shares.push(entry);
    over += Number(shown);
  }
  return { shares, counts: { ...counts, leftOut: entries.length - shares.length } };
}

function isRecent(day: Day | undefined, today: Day, days: number): boolean {
  return day !== undefined && toDaysBetween(day, today) <= days;
}
