import type { ContentKind } from '../../contract/content-kind.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { ReportOverview, ReportTotals, Tally } from '../../contract/report-overview.ts';
import { ACTIVITY_KINDS, MEDIA_KINDS } from '../activities/activity-kinds.ts';

/** What a log comes to. Kinds and pages without an entry are left out. */
export function toReportTotals(
  entries: readonly LogEntry[],
  pageNames: ReadonlyMap<string, string> = new Map(),
): ReportTotals {
  const inState = (state: LogEntry['state']) => entries.filter((entry) => entry.state === state).length;
  const kinds = tally(entries, ({ kind }) => kind);
  const contentKinds = tally(entries, ({ contentKind }) => contentKind);
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
    byContentKind: [...contentKinds]
      .sort(([a], [b]) => CONTENT_ORDER.indexOf(a) - CONTENT_ORDER.indexOf(b))
      .map(([contentKind, found]) => (contentKind === undefined ? found : { contentKind, ...found })),
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

const CONTENT_ORDER: readonly (ContentKind | undefined)[] = [
  'chinh_sach',
  'phap_luat',
  'phong_trao',
  'phuc_loi',
  'nguoi_tot_viec_tot',
  'mo_hinh_hay',
  'su_kien',
  'cuoc_thi',
  'truc_tuyen',
  'an_toan_suc_khoe',
  'khac',
  undefined,
];

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
