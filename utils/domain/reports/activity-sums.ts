import type { Activity } from '../../contract/activity.ts';
import type { Day, Week } from '../../contract/instant.ts';
import type { ActivitySums } from '../../contract/week-report.ts';
import { toWeek } from '../time/iso-week.ts';

/** What sums are made of. */
export type SummedActivity = Pick<Activity, 'day' | 'kind'> &
  Partial<Pick<Activity, 'contentKind' | 'withdrawn'>>;

export const NO_SUMS: ActivitySums = { activities: 0, kinds: {}, content: {} };

/** Entries, each as one whatever number stands in it: then the sum of the kinds is the number of entries. Withdrawn ones are none. */
export function toActivitySums(activities: Iterable<SummedActivity>): ActivitySums {
  const sums: ActivitySums = { activities: 0, kinds: {}, content: {} };
  for (const { kind, contentKind, withdrawn } of activities) {
    if (withdrawn === true) continue;
    sums.activities += 1;
    sums.kinds[kind] = (sums.kinds[kind] ?? 0) + 1;
    if (contentKind !== undefined) sums.content[contentKind] = (sums.content[contentKind] ?? 0) + 1;
  }
  return sums;
}

export function addSums(a: ActivitySums, b: ActivitySums): ActivitySums {
  return {
    activities: a.activities + b.activities,
    kinds: addEach(a.kinds, b.kinds),
    content: addEach(a.content, b.content),
  };
}

/** What is not there is zero; what comes out as zero is not there. */
function addEach<K extends string>(
  a: Partial<Record<K, number>>,
  b: Partial<Record<K, number>>,
): Partial<Record<K, number>> {
  const sum: Partial<Record<K, number>> = {};
  for (const key of [...(Object.keys(a) as K[]), ...(Object.keys(b) as K[])]) {
    const value = (a[key] ?? 0) + (b[key] ?? 0);
    if (value !== 0) sum[key] = value;
  }
  return sum;
}

/** For the days between, both engines of the backend and this program name the same ISO week. */
const FIRST_DAY = '0001-01-08';
const LAST_DAY = '9999-12-26';

/** The week in which an entry counts; undefined for a day that no calendar has in use. */
export function toCountedWeek(day: Day): Week | undefined {
  return day >= FIRST_DAY && day <= LAST_DAY ? toWeek(day) : undefined;
}
