import type { Day } from '../../contract/instant.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { Target } from '../../contract/target.ts';
import type { Explanation, TargetProgress } from '../../contract/target-progress.ts';
import type { Unit } from '../../contract/unit.ts';
import type { UnitShare } from '../../contract/unit-shares.ts';
import { addDays } from '../time/add-days.ts';
import { previousWeek, toWeek, weekDays } from '../time/iso-week.ts';
import { isTargetFor } from './applies-to.ts';
import { countActivities } from './count-activities.ts';
import { type FindRun, type TargetPeriod, toTargetPeriod } from './target-period.ts';

export interface ProgressFacts {
  targets: readonly Target[];
  unit: Unit;
  /** Of all days from `toFirstDay` on, at least. */
  entries: readonly LogEntry[];
  unitShares?: readonly UnitShare[];
  explanations?: readonly Explanation[];
  findRun: FindRun;
}

const toKey = (targetId: string, from: Day) => `${targetId} ${from}`;
export const toExplanationKey = toKey;

/** The targets of the unit in the periods that `today` is in. */
export function toProgress(facts: ProgressFacts, today: Day): TargetProgress[] {
  return facts.targets
    .filter((target) => isTargetFor(target, facts.unit))
    .flatMap((target) => {
      const period = toTargetPeriod(target, today, facts.findRun);
      return period ? [toProgressOf(target, period, facts, today)] : [];
    });
}

/**
 * What was missed, or has an explanation, in the periods that ended in this week or the one before, the newest first. A period belongs to
 * the week of its last day, in which the unit answers for it.
 */
export function toMissed(facts: ProgressFacts, today: Day): TargetProgress[] {
  const missed = new Map<string, TargetProgress>();
  const week = toWeek(today);
  const days = [...weekDays(previousWeek(week)), ...weekDays(week)].filter((day) => day < today).reverse();
  for (const target of facts.targets.filter((one) => isTargetFor(one, facts.unit))) {
    for (const day of days) {
      const period = toTargetPeriod(target, day, facts.findRun);
      if (period?.to !== day) continue;
      const progress = toProgressOf(target, period, facts, today);
      if (progress.state === 'short' || progress.explanation !== undefined)
        missed.set(toKey(target.id, period.from), progress);
    }
  }
  return [...missed.values()];
}

/** From which day on entries must be read to tell all this. */
export function toFirstDay(
  { targets, unit, findRun }: Pick<ProgressFacts, 'targets' | 'unit' | 'findRun'>,
  today: Day,
): Day {
  const start = weekDays(previousWeek(toWeek(today)))[0] ?? today;
  const days = targets
    .filter((target) => isTargetFor(target, unit))
    // A month or a campaign that ended in the week before may have begun long before it.
    .flatMap((target) =>
      [start, addDays(start, 6), today].map((day) => toTargetPeriod(target, day, findRun)?.from ?? today),
    );
  return [start, ...days].reduce((first, day) => (day < first ? day : first));
}

/** One target in one of its periods. */
export function toProgressOf(
  target: Target,
  period: TargetPeriod,
  facts: ProgressFacts,
  today: Day,
): TargetProgress {
  const { id, title, kind, number, source } = target;
  const { from, to, dayOff } = period;
  const count = countActivities(target, period, facts.entries, facts.unitShares);
  const explanation = facts.explanations?.find(({ key }) => key === toKey(id, from));
  return {
    target: { id, title, kind, number, period: target.period, source },
    from,
    to,
    ...count,
    state: count.reached >= number ? 'met' : dayOff !== undefined ? 'off' : to < today ? 'short' : 'open',
    ...(dayOff === undefined ? {} : { dayOff }),
    ...(explanation ? { explanation: explanation.sentence } : {}),
  };
}
