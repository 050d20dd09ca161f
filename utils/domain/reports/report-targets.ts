import type { Day } from '../../contract/instant.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { ReportTarget } from '../../contract/report-overview.ts';
import type { Target } from '../../contract/target.ts';
import type { TargetProgress } from '../../contract/target-progress.ts';
import type { UnitShare } from '../../contract/unit-shares.ts';
import type { ReportedTarget } from '../../contract/week-report.ts';
import { isTargetFor } from '../targets/applies-to.ts';
import { toShareKey } from '../targets/count-activities.ts';
import { type TargetPeriod, toTargetPeriod } from '../targets/target-period.ts';
import { type ProgressFacts, toProgressOf } from '../targets/to-progress.ts';
import { tidyText } from '../text/tidy-text.ts';
import { addDays } from '../time/add-days.ts';
import type { Span } from '../time/period.ts';

type Asked = Pick<ProgressFacts, 'targets' | 'unit' | 'findRun'>;

/** A target with its periods that a report answers for: those that end in it and have begun by today. */
interface AskedTarget {
  target: Target;
  periods: TargetPeriod[];
}

/** A period of a target belongs to the report in which it ends, so a week over the end of a month counts once. */
export function toAskedTargets({ targets, unit, findRun }: Asked, span: Span, today: Day): AskedTarget[] {
  return targets
    .filter((target) => isTargetFor(target, unit))
    .map((target) => ({ target, periods: toPeriods(target, findRun, span, today) }))
    .filter(({ periods }) => periods.length > 0);
}

function toPeriods(target: Target, findRun: Asked['findRun'], span: Span, today: Day): TargetPeriod[] {
  const periods: TargetPeriod[] = [];
  let day = span.from;
  while (day <= span.to) {
    const period = toTargetPeriod(target, day, findRun);
    if (!period || period.to < day) {
      day = addDays(day, 1);
      continue;
    }
    if (period.from <= today && period.to <= span.to) periods.push(period);
    day = addDays(period.to, 1);
  }
  return periods;
}

/** From which day on entries must be read to tell how far these targets are. */
export function toFirstAskedDay(asked: readonly AskedTarget[], from: Day): Day {
  const days = asked.flatMap(({ periods }) => periods.map((period) => period.from));
  return [from, ...days].reduce((first, day) => (day < first ? day : first));
}

/** Every target in every one of its periods, in their order. `facts.entries` begin at `toFirstAskedDay` at the latest. */
export function toPeriodProgress(
  asked: readonly AskedTarget[],
  facts: ProgressFacts,
  today: Day,
): TargetProgress[] {
  const byDay = groupByDay(facts.entries, ({ activity }) => activity.day);
  const shares = toFirstShares(facts.entries, facts.unitShares ?? []);
  const sharesByDay = groupByDay([...shares.values()], ({ day }) => day);
  return asked.flatMap(({ target, periods }) => {
    const steps = new Set<string>();
    return periods.map((period) => {
      const days = toDays(period);
      const entries = days
        .flatMap((day) => byDay.get(day) ?? [])
        // A step that was taken in an earlier period is not taken again.
        .filter(({ activity }) => target.kind !== 'campaign_step' || !steps.has(toStep(activity)));
      for (const { activity, state } of entries) if (state !== 'refused') steps.add(toStep(activity));
      // Only what these entries and days need: a year has hundreds of periods.
      const known = new Set(days.flatMap((day) => sharesByDay.get(day) ?? []));
      for (const { activity } of entries) {
        const share = shares.get(toKey(activity) ?? '');
        if (share) known.add(share);
      }
      return toProgressOf(target, period, { ...facts, entries, unitShares: [...known] }, today);
    });
  });
}

/** One line a target: what all its periods together asked, and what was done. Days off ask nothing. */
export function toReportTargets(progress: readonly TargetProgress[]): ReportTarget[] {
  const lines = new Map<string, ReportTarget>();
  for (const { target, reached, state, dayOff } of progress) {
    const line = lines.get(target.id) ?? {
      id: target.id,
      title: target.title,
      source: target.source.number ?? target.source.title,
      asked: 0,
      done: 0,
      periods: 0,
      met: 0,
    };
    lines.set(target.id, line);
    line.done += reached;
    if (dayOff !== undefined) continue;
    line.asked += target.number;
    line.periods += 1;
    if (state === 'met') line.met += 1;
  }
  return [...lines.values()].filter(({ asked }) => asked > 0);
}

const MOST_TEXT = 300;

/** The same as it is handed in: with the reasons why they were missed. */
export function toReportedTargets(progress: readonly TargetProgress[]): ReportedTarget[] {
  return toReportTargets(progress).map(({ id, title, asked, done }) => {
    const said = progress.flatMap(({ target, explanation }) =>
      target.id === id && explanation ? [explanation] : [],
    );
    const explanation = tidyText([...new Set(said)].join(' · ').slice(0, MOST_TEXT));
    return {
      targetId: id,
      title,
      number: asked,
      reached: done,
      ...(explanation === '' ? {} : { explanation }),
    };
  });
}

/** Of each share that is known here or from the unit's other devices, the day on which it was made first. */
function toFirstShares(
  entries: readonly LogEntry[],
  unitShares: readonly UnitShare[],
): Map<string, UnitShare> {
  const first = new Map<string, UnitShare>();
  const own = entries.flatMap(({ activity: { shareItemId: itemId, kind, pageKey, day }, state }) =>
    kind === 'share' && itemId !== undefined && state !== 'refused' ? [{ itemId, pageKey, day }] : [],
  );
  for (const share of [...unitShares, ...own]) {
    const key = toShareKey(share.itemId, share.pageKey);
    const known = first.get(key);
    if (!known || share.day < known.day) first.set(key, share);
  }
  return first;
}

const toKey = ({ kind, shareItemId, pageKey }: LogEntry['activity']) =>
  kind === 'share' && shareItemId !== undefined ? toShareKey(shareItemId, pageKey) : undefined;

const toStep = ({ campaignId = '', stepId = '' }: LogEntry['activity']) => `${campaignId} ${stepId}`;

function groupByDay<T>(things: readonly T[], toDay: (thing: T) => Day): Map<Day, T[]> {
  const groups = new Map<Day, T[]>();
  for (const thing of things) {
    const group = groups.get(toDay(thing));
    if (group) group.push(thing);
    else groups.set(toDay(thing), [thing]);
  }
  return groups;
}

function toDays({ from, to }: Span): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
