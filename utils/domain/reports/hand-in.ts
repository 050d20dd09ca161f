import type { DueReport, HandInWeek, ReportFacts } from '../../contract/hand-in.ts';
import type { Day, Week } from '../../contract/instant.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { ReportedTarget, WeekReport } from '../../contract/week-report.ts';
import { ACTIVITY_KINDS } from '../activities/activity-kinds.ts';
import { isRefused, isUnanswered, toCounted } from '../activities/entry-bodies.ts';
import { previousWeek, weekDays } from '../time/iso-week.ts';

/** What the entries of a week come to in a report, each by the admin's last word on it. */
export function toReportFacts(entries: readonly LogEntry[], targets: readonly ReportedTarget[]): ReportFacts {
  const counted = toReported(entries);
  const kinds: ReportFacts['kinds'] = {};
  for (const kind of ACTIVITY_KINDS) {
    const count = counted.filter(({ activity }) => activity.kind === kind).length;
    if (count > 0) kinds[kind] = count;
  }
  return {
    activities: counted.length,
    kinds,
    targets: [...targets],
    waiting: entries.filter(isUnanswered).length,
    cameBack: entries.filter((entry) => entry.state === 'returned' || isRefused(entry)).length,
  };
}

/** What counts in a report: what the backend will not have does not. */
export function toReported(entries: readonly LogEntry[]): LogEntry[] {
  return toCounted(entries).filter(({ state }) => state !== 'refused');
}

/** The present week and those before it, newest first. */
export function toLastWeeks(week: Week, count: number): Week[] {
  const weeks = [week];
  for (let last = week; weeks.length < count; ) {
    last = previousWeek(last);
    weeks.push(last);
  }
  return weeks;
}

type Closing = Pick<WeekReport, 'state' | 'locksAt' | 'unlockedUntil'>;

/** Whether nothing of the week can be handed in any more. `now` is by the backend's clock as far as it is known. */
export function isClosed({ state, locksAt, unlockedUntil }: Closing, now: string): boolean {
  if (unlockedUntil !== undefined && unlockedUntil > now) return state === 'accepted';
  return state === 'accepted' || state === 'locked' || locksAt <= now;
}

/**
 * What is asked for next: a report that was returned, else the oldest week that is over and was not handed in. A week that was over before this
 * device was paired is asked for only when its log has something of it, which `logged` tells.
 */
export function findDueReport(
  weeks: readonly HandInWeek[],
  { today, now, pairedOn, logged }: { today: Day; now: string; pairedOn: Day; logged: ReadonlySet<Week> },
): DueReport | undefined {
  const open = weeks.flatMap(({ week, report, queued }) =>
    report && !isClosed(report, now) && (!queued || queued.refusal)
      ? [{ week, report, last: weekDays(week).at(-1) ?? today }]
      : [],
  );
  const returned = open.find(({ report }) => report.state === 'returned');
  if (returned) return { week: returned.week, why: 'returned', dueAt: returned.report.dueAt };
  const oldest = open
    .filter(
      ({ week, report, last }) =>
        report.state === 'open' && last < today && (pairedOn <= last || logged.has(week)),
    )
    .at(-1);
  if (!oldest) return undefined;
  const { dueAt } = oldest.report;
  return { week: oldest.week, why: dueAt <= now ? 'overdue' : 'due', dueAt };
}
