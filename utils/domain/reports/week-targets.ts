import type { Day, Week } from '../../contract/instant.ts';
import type { TargetProgress } from '../../contract/target-progress.ts';
import type { ReportedTarget } from '../../contract/week-report.ts';
import { type ProgressFacts, toProgress } from '../targets/to-progress.ts';
import { weekDays } from '../time/iso-week.ts';

const MOST_TEXT = 300;

/**
 * The targets that a week answers for: those whose period ends in it. A target of every day asks for as many as its days together, and what
 * was done beyond a day's number does not make up for another day.
 */
export function toWeekTargets(facts: ProgressFacts, week: Week, today: Day): ReportedTarget[] {
  const days = weekDays(week);
  const last = days.at(-1) ?? today;
  const periods = new Map<string, TargetProgress>();
  for (const day of days.filter((one) => one <= today))
    for (const progress of toProgress(facts, day))
      if (progress.to <= last) periods.set(`${progress.target.id} ${progress.from}`, progress);
  const targets = new Map<string, ReportedTarget>();
  for (const { target, reached, state, explanation } of periods.values()) {
    if (state === 'off') continue;
    const sum = targets.get(target.id);
    const counted = target.period === 'day' ? Math.min(reached, target.number) : reached;
    targets.set(target.id, {
      targetId: target.id,
      title: target.title,
      number: (sum?.number ?? 0) + target.number,
      reached: (sum?.reached ?? 0) + counted,
      ...join(sum?.explanation, explanation),
    });
  }
  return [...targets.values()];
}

function join(before: string | undefined, after: string | undefined): Pick<ReportedTarget, 'explanation'> {
  const parts = [...new Set([before, after])].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { explanation: parts.join(' · ').slice(0, MOST_TEXT) };
}
