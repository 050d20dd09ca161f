import type { ContentKind } from '../../contract/content-kind.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { ReportOverview, ReportTotals, Tally } from '../../contract/report-overview.ts';
import { ACTIVITY_KINDS, MEDIA_KINDS } from '../activities/activity-kinds.ts';

/** What a log comes to. Kinds and pages without an entry are left out; content kinds stand in the order that is given. */
export function toReportTotals(
  entries: readonly LogEntry[],
  contentKinds: readonly ContentKind[],
  pageNames: ReadonlyMap<string, string> = new Map(),
): ReportTotals {
  const inState = (state: LogEntry['state']) => entries.filter((entry) => entry.state === state).length;
  const kinds = tally(entries, ({ kind }) => kind);
  const contents = tally(entries, ({ contentKind }) => contentKind);
  const pages = tally(entries, ({ pageKey }) => pageNames.get(pageKey) ?? pageKey);
  return {
    ...sum(entries),
    received: inState('received') + inState('accepted'),
    returned: inState('returned'),
    waiting: inState('waiting'),
    refused: inState('refused'),
    byKind: ACTIVITY_KINDS.flatMap((kind) => {
      const found = kinds.get(kind);
      return found ? [{ kind, ...found }] : [];
    }),
    byContentKind: [...contentKinds, undefined].flatMap((contentKind) => {
      const found = contents.get(contentKind);
      return found ? [contentKind === undefined ? found : { contentKind, ...found }] : [];
    }),
    byPage: [...pages]
      .sort(([a, one], [b, other]) => other.entries - one.entries || (a < b ? -1 : 1))
      .map(([page, found]) => ({ page, ...found })),
  };
}

/** How many entries are of each form of content. */
export function toMediaCounts(entries: readonly LogEntry[]): ReportOverview['media'] {
  return MEDIA_KINDS.flatMap((media) => {
    const count = entries.filter(({ activity }) => activity.media === media).length;
    return count > 0 ? [{ media, entries: count }] : [];
  });
}

function sum(entries: readonly LogEntry[]): Tally {
  return tally(entries, () => 'all').get('all') ?? { entries: 0, count: 0 };
}

function tally<C>(
  entries: readonly LogEntry[],
  toCode: (activity: LogEntry['activity']) => C,
): Map<C, Tally> {
  const tallies = new Map<C, Tally>();
  for (const { activity } of entries) {
    const code = toCode(activity);
    const one = tallies.get(code) ?? { entries: 0, count: 0 };
    one.entries += 1;
    one.count += activity.count ?? 1;
    tallies.set(code, one);
  }
  return tallies;
}
